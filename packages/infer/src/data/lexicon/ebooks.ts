import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const FORMATS = "EPUB|MOBI|AZW3|PDF|EPUB|TXT|CBZ|FB2";

/** Programs in which people keep and read books of their own. */
export const EBOOKS = field(
  "ebook e_book books_authors_link books_ratings_link books_series_link last_read_position conversion_option reading_position reading_progress kobo bookshelf book_shelf_link reader_device book? shelf? series? annotation? .series_index .author_sort .has_cover .cfi",
  [
    ...of(
      "annotation, highlight",
      one(
        "searchable text, highlighted text, text",
        "She closed the door and knew that she would not come back.|The map is not the country.|Compare with the chapter on rivers|Nobody had ever counted the lighthouses.|Good definition of trust",
        { confidence: 0.98 },
      ),
    ),
    one("format, book format, file format, ebook format", FORMATS),
    pattern(
      "path, book path, folder, library path",
      "(Anna Hughes|David Novak|Elena Shaw|James Marsh|Claire Bennett|Paul Reyes)/(Quiet Water|The Long Harbour|Glass City|Northern Lights|Second Shift|The Archive) \\([1-9][0-9]{0,2}\\)",
    ),
    pattern(
      "cfi, epub cfi, location cfi, start cfi, end cfi",
      "epubcfi\\(/[2-9]/[2-9]/4/[1-9][0-9]?/1:[1-9][0-9]{0,2}\\)",
    ),
    one("annotation type, annot type", "highlight|bookmark|highlight|last-read"),
    pattern("lccn", "(19|20)[0-9]{2}[0-9]{6}"),
    one("identifier type, id type", "isbn|amazon|goodreads|google|doi|isbn"),
    one("data type, datatype, column data type", "text|comments|series|rating|bool|datetime|enumeration|int|float"),
    meaning(
      "epoch",
      { number: { generator: "epochSeconds", options: { from: "2024-06-01", to: "2026-06-01" } } },
      { confidence: 0.95 },
    ),
    number("series index, series position, volume number", 1, 9),
    figure("flag, flags", [1]),
    ...of(
      "identifier, book identifier",
      pattern("val, value, identifier", "979[0-9]{10}|B0[0-9A-Z]{8}|[1-9][0-9]{6,7}"),
    ),
    ...of(
      "comment, book",
      one(
        "text, comment, comments, blurb, description",
        "<p>A lighthouse keeper finds a letter that was never meant for her.</p>|<p>Two sisters, one house and a summer that changes both.</p>|<p>The third case for Inspector Hale leads him to the islands.</p>|<p>A short history of bread, told in twelve loaves.</p>|<p>Winner of the harbour prize, in a revised edition.</p>|<p>He came for a week and stayed for forty years.</p>|<p>Stories from a valley that is about to be flooded.</p>",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "custom column",
      one("name, title", "Read on|My rating|Owned|Shelf|Genre|Words|Lent to|Reading order|Translator|Pages|Awards"),
    ),
    ...of(
      "custom column",
      one("label", "read_on|my_rating|owned|shelf|genre|words|lent_to|reading_order|translator|pages|awards"),
    ),
    ...of(
      "feed, news source",
      one(
        "script, recipe",
        "class HarbourPost(AutomaticNewsRecipe): title = 'Harbour Post'|class ScienceWeekly(BasicNewsRecipe): title = 'Science Weekly'|class CityVoice(AutomaticNewsRecipe): title = 'City Voice'",
      ),
    ),
    ...of(
      "annotation, highlight",
      one(
        "data, annot data, note, text",
        "A sentence to remember.|Compare with chapter 3.|Where did she learn this?|Look up the harbour.|Lovely.|First mention of the letter.",
      ),
    ),
  ],
);
