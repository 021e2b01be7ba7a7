import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.97 };
const ABOUT = "(art|bib|geo|arch|bio|edu|mus|loc|event|place|person|work|photo|map|text|coll)";

/** Collections that are described by vocabularies: classes, properties, templates, statements. */
export const LINKED_DATA = field(
  "ontology rdf sparql resource_class resource_template item_set triple_store predicate triple? vocabulary? namespace? property? statement?",
  [
    ...of(
      "vocabulary, ontology, namespace",
      pattern("prefix, namespace prefix", `${ABOUT}(core|terms|ont|voc|onto|)(|2|3)`, sure),
      pattern(
        "namespace uri, namespace url, namespace, base uri, iri, uri",
        `https://(vocab|terms|ns|data)\\.(museum|archive|library|heritage)\\.example/${ABOUT}/(terms|core|ns|[12]\\.[0-9])(/|#)`,
        sure,
      ),
      pattern(
        "label, name, title",
        "(Archival|Bibliographic|Geographic|Museum|Event|Place|Person|Photograph|Map|Manuscript|Newspaper|Oral History) (Core|Terms|Ontology|Vocabulary|Classification)( [2-4])?",
        sure,
      ),
      one(
        "comment, description",
        "Terms shared with partner libraries.|Used for photographs and negatives.|Maintained by the heritage network.|Imported from the former catalogue.|Places and their former names.|People and organisations.",
        sure,
      ),
    ),
    ...of(
      "property, predicate",
      one(
        "local name, name, term",
        "title|creator|subject|description|publisher|contributor|date|type|format|identifier|source|language|relation|coverage|rights|dateIssued|dateCreated|spatialCoverage|temporalCoverage|provenance|isPartOf|hasPart|isVersionOf|references|extent|medium|abstract|tableOfContents|alternative|audience|accessRights|rightsHolder|bibliographicCitation|givenName|familyName|birthDate|deathDate|placeOfBirth|depicts|material|technique|inscription|signature|shelfMark|volume|issue|pageStart|pageEnd|editor|translator|illustrator|recipient|sender|donor|exhibitedAt|restoredBy|scale|projection|latitude|longitude",
        sure,
      ),
    ),
    ...of(
      "resource class, rdf class",
      one(
        "local name, name, term",
        "Image|Text|Person|Place|Event|Collection|Organization|Photograph|Letter|Map|Book|Article|Manuscript|Newspaper|Interview|Recording|Film|PhysicalObject|Painting|Drawing|Sculpture|Coin|Poster|Postcard|Diary|Chapter|Thesis|Issue|Document|Dataset|Score|Concept|Building|Exhibition",
        sure,
      ),
    ),
    ...of(
      "resource template, item template",
      one(
        "label, name, title",
        "Base resource|Photograph|Letter|Map|Book|Newspaper issue|Oral history|Painting|Person|Place|Postcard|Manuscript|Museum object|Film|Sound recording|Archive box|Poster|Event",
        sure,
      ),
    ),
    ...of("value, statement, literal", one("type, value type", "literal|uri|resource", sure)),
    ...of(
      "value, statement, literal",
      one(
        "value, literal, object",
        "Oil on canvas|Gelatin silver print|Gift of the family, 1968|1923|Handwritten, two pages|Public domain|Harbour with fishing boats|Correspondence|12 x 18 cm|In copyright|Unknown photographer|Market square, view from the north|Paper, slightly foxed|Letter to the publisher|c. 1890",
        sure,
      ),
    ),
    one("resource type, resource name, resource", "items|item_sets|media|pages", {
      of: ["resource", "fulltext search", "search"],
      ...sure,
    }),
    one(
      "alternate label, alternative label",
      "Photographer|Date taken|Place depicted|Author|Addressee|Shelf mark|Dimensions|Technique|Rights|Former owner",
      sure,
    ),
    one(
      "alternate comment, alternative comment",
      "As written on the back.|Year only, if the day is unknown.|Surname first.|Leave empty if unsigned.|Height by width in centimetres.|As in the inventory book.",
      sure,
    ),
    ...of("site", one("theme", "default|foundation|centerrow|cozy|papers|freedom", sure)),
    ...of(
      "site",
      one(
        "summary, description",
        "Photographs and letters from the harbour district, 1890 to 1950.|The municipal archive's maps and plans.|Stories of families who came to the city after the war.|Highlights of the print collection.|Posters of the theatre from eight decades.|Findings of the excavation, object by object.",
        sure,
      ),
    ),
  ],
);
