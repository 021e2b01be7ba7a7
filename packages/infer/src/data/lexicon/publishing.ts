import { money, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Publishers of books, comics and magazines. */
export const PUBLISHING = field(
  "manuscript title_author author_title publishing imprint comic manga literary proof_reading bookstore isbn publisher? edition? royalty? author? magazine? editorial? book?",
  [
    one("pay term, pay terms, payterms, payment terms", "Net 30|Net 60|ON invoice"),
    ...of(
      "title, book",
      money("price", 2.99, 34.95),
      money("advance", 1000, 9000),
      number("royalty, royalty rate", 8, 24),
      small("sale, ytd sale, ytd sales, sales, copies sold", 110, 22_000),
      one("type, kind", "business|mod_cook|popular_comp|psychology|trad_cook|history|fiction"),
    ),
    number("royalty, royalty rate", 8, 24),
    number("royalty per, royaltyper, royalty share", 25, 100),
    number("author order, au ord, author position", 1, 3),
    one("binding, binding type", "paperback|hardcover|perfect_bound|spiral|saddle_stitched"),
    one("trim size, book size, page size", "5 × 8 in|6 × 9 in|129 × 198 mm|148 × 210 mm|A4|8.5 × 11 in"),
    one(
      "imprint, imprint name",
      "Lantern Books|North Quay Press|Paper Boat|Harrow & Finch|Small Hours|Blue Door Editions",
    ),
    pattern("bisac code, bisac, subject code", "(FIC|HIS|BIO|JUV|SCI|CKB|TRV|BUS)0[0-9]{2}000"),
    pattern("thema code, thema", "(FB|FH|FM|NH|WB|WT)[A-Z]{1,2}"),
    pattern("issn", "[0-9]{4}-[0-9]{3}[0-9X]"),
    pattern("doi", "10\\.5555/[a-z]{3}\\.[0-9]{6}"),
    one(
      "submission status, manuscript status",
      "under_review|accepted|rejected|submitted|revision_requested|withdrawn",
    ),
    one("publication status, publishing status", "published|forthcoming|out_of_print|in_production|cancelled"),
    one("book format, edition format", "paperback|hardcover|ebook|audiobook"),
    one("rights type, right type, right", "print|ebook|audio|translation|film|serial"),
    one(
      "rights granted, granted rights, rights",
      "World English|World all languages|North America|Translation|Audio|First serial",
    ),
    one("peer review decision, review decision, editorial decision", "minor revision|major revision|accept|reject"),
    one("cover variant, cover type, variant cover", "regular|variant A|variant B|foil|sketch|retailer exclusive"),
    meaning(
      "inker, penciller, letterer, colorist, colourist, illustrator, translator, cover artist, narrator, proofreader, copy editor, ghostwriter",
      { text: "fullName" },
    ),
    one(
      "story arc, arc, storyline",
      "The Long Night|City of Glass|Return to the Harbour|Origins|War of the Tides|Broken Crown|The Hollow Road",
    ),
    one("comic grade, condition grade", "NM|VF|FN|VG|GD|MT"),
    one("age rating, reading age, age group", "all ages|teen|mature|8-12|12+"),
    one("editorial stage, production stage, stage", "editing|typesetting|proofreading|printing|acquired|cover design"),
    one(
      "literary genre, genre",
      "Literary Fiction|Mystery|Fantasy|Romance|Thriller|History|Biography|Science Fiction|Children's|Poetry|Memoir",
    ),
    one(
      "synopsis, blurb, jacket copy, back cover",
      "A cartographer maps a coast that changes every night, until she finds herself on the map.|Three generations of women keep one bakery open through a century.|A quiet archivist finds his own name in a file from 1911.|When the river turns back, a town must decide what to save.|The true story of a radio station that nobody was allowed to hear.|An inspector with no memory of last week investigates last week.",
    ),
    one(
      "editor comment, editor comments, reader report, editor note, reviewer comment",
      "Strong opening; the middle sags around chapter 12.|Beautiful prose, but too many points of view.|Cut the prologue and start with the storm.|The ending arrives too soon.|A clear voice. Ask for the full manuscript.|Check dates in part two.",
    ),
    number("cgc grade", 2, 9.9, 1),
    money("advance, advance amount", 1500, 60_000),
    ...of(
      "edition, book edition, book",
      one("format", "paperback|hardcover|ebook|audiobook"),
      one("status", "published|forthcoming|out_of_print|in_production"),
    ),
    ...of(
      "contract, author contract, agreement, royalty agreement, right",
      one("status, contract status", "active|signed|draft|expired|terminated"),
      one("territory", "World|North America|United Kingdom and Commonwealth|Europe|German language|Latin America"),
    ),
    ...of(
      "submission, manuscript",
      one("status", "under_review|accepted|rejected|submitted|revision_requested"),
      one("decision", "accept|minor revision|major revision|reject"),
      pattern(
        "title, name",
        "The (Cartographer's|Quiet|Paper|Salt|Last|Winter|Borrowed|Hollow) (House|Daughter|Coast|Map|Road|Garden|Hours|River)",
      ),
    ),
    ...of(
      "comic, comic issue, issue",
      pattern("issue number, number, issue", "#[1-9][0-9]?"),
      pattern(
        "title, series, series name",
        "(Captain|Night|Iron|Silver|Star) (Harbour|Falcon|Lantern|Raven|Patrol|Tide)",
      ),
    ),
  ],
);
