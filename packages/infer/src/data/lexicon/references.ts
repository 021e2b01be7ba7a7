import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Programs in which people who write keep what they cite. */
export const REFERENCES = field(
  "item_creator creator_type item_annotation saved_search_condition fulltext_word full_text_item item_data_value bibtex bibliography_entry citation_style citation? reference? creator? collection? item? annotation? saved_search? .citation_key .citekey .bibtex_key",
  [
    one(
      "creator type, contributor type",
      "author|editor|translator|contributor|bookAuthor|seriesEditor|reviewedAuthor",
    ),
    one(
      "item type, item type name, entry type, reference type, type name",
      "journalArticle|book|bookSection|conferencePaper|thesis|report|webpage|preprint|magazineArticle",
    ),
    one(
      "field name, field",
      "title|publicationTitle|volume|issue|pages|date|DOI|ISSN|url|abstractNote|publisher|place|language|accessDate",
    ),
    one("library type", "user|group|feed"),
    pattern(
      "citation key, citekey, bibtex key, cite key",
      "(adams|bennett|carter|ellis|hughes|novak|reyes|shaw)(19[8-9][0-9]|20[0-2][0-9])[a-z]{4,9}",
    ),
    pattern("page label", "[1-9][0-9]{0,2}|[ivx]{1,3}"),
    pattern("sort index", "000[0-9]{2}\\|00[0-9]{4}\\|00[0-9]{3}"),
    one("predicate, relation predicate", "dc:relation|owl:sameAs|dc:replaces"),
    one("condition, search condition", "title|creator|tag|dateAdded|itemType|publicationTitle|year"),
    one("operator, condition operator", "contains|is|isNot|doesNotContain|beginsWith|isInTheLast"),
    one("file type", "webpage|image|pdf|audio|video|document|presentation"),
    one("scheme", "%h.proxy.library.example/%p|proxy.library.example/login?url=%u"),
    figure("editable, files editable, multi host, auto associate", [1, 1, 1, 0]),
    figure("field mode", [0, 0, 0, 0, 1]),
    figure("link mode", [0, 1, 1, 1, 2, 3]),
    number("total char, total chars, indexed char, indexed chars", 18_000, 240_000),
    ...of(
      "collection",
      one(
        "name, collection name, title",
        "Thesis|To read|Chapter 2|Methods|Climate adaptation|Teaching|Reviewing|Reading group|Background|Soil biology|Urban history",
      ),
    ),
    ...of("item, collection, saved search, annotation", pattern("key", "[2-9A-NP-Z]{8}")),
    ...of(
      "saved search",
      one("name, saved search name", "Recently added|Without PDF|Unfiled|Cited in chapter 3|Preprints|To summarise"),
    ),
    ...of(
      "item data value",
      one(
        "value",
        "2021|Soil Biology and Biochemistry|12|45-67|Routledge|en|Journal of Urban History|2019-03|Oxford|3|10.5555/12345678",
      ),
    ),
    ...of(
      "fulltext word, full text word",
      one(
        "word",
        "soil|method|results|carbon|however|table|urban|model|data|species|water|growth|survey|effect|control|sample",
      ),
    ),
    ...of(
      "group, group library",
      one(
        "name, title",
        "Reading Group Ecology|Urban History Seminar|Lab Library|Thesis Committee|Methods Workshop|Review Team",
      ),
    ),
    ...of(
      "feed",
      pattern(
        "name, title",
        "(Journal|Annals|Review) of (Ecology|Urban History|Applied Statistics|Soil Science|Education)",
      ),
    ),
  ],
);
