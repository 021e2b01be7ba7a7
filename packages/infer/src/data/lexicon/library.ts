import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Libraries. */
export const LIBRARY = field(
  "marc patron librarian opac biblio library? borrower? lending? catalog? loan? book? hold? circulation? reader? fine? interlibrary_loan isbn? period_ical? reading_room",
  [
    one("carrier type, carrier", "volume|audio disc|online resource|videodisc|microfilm"),
    one(
      "lending library, partner library, supplying library, owning institution",
      "City Library West|University Library North|County Library|State Library|Technical University Library",
    ),
    one("request status, ill status", "shipped|received|requested|returned|cancelled|unfilled"),
    one("delivery mode", "post|courier|electronic|pickup"),
    one("encoding level, record status", "n|c|d|p"),

    pattern("call number, call no, shelf mark, shelfmark, classmark, class mark", "[0-9]{3}\\.[0-9]{1,2} [A-Z]{3}"),
    pattern("dewey, dewey number, dewey decimal, ddc", "[0-9]{3}\\.[0-9]{1,2}"),
    pattern("lcc, lc call number, lc classification", "(PR|QA|HD|PS|BF|DA|QH|TX)[1-9][0-9]{2,3} \\.[A-Z][0-9]{2}"),
    one(
      "circulation status, item status, copy status",
      "available|on_loan|on_hold|in_transit|lost|in_repair|withdrawn",
    ),
    one(
      "shelf location, shelving location, location, shelf",
      "Main Stacks|Reference|Children's Room|Reading Room|Periodicals|Local Studies|Storage",
    ),
    one("binding, binding type, book format", "hardcover|paperback|spiral|library binding|board book"),
    one(
      "borrower category, patron category, patron type, borrower type, member category, membership type, reader category",
      "adult|child|student|senior|staff|institution",
    ),
    one("loan status", "returned|on_loan|overdue|renewed|lost"),
    one("hold status, reservation status", "fulfilled|waiting|ready_for_pickup|expired|cancelled"),
    one("fine reason, fine type", "overdue|damaged item|lost item|lost card"),
    one("fine status", "paid|unpaid|waived"),
    one(
      "pickup branch, pickup location, pickup library, home library, home branch, branch library, owning library, library name",
      "Central Library|Riverside Branch|North Branch|Old Town Library|University Library|Harbour Branch",
    ),
    one("returned condition, item condition, copy condition", "good|fair|new|worn|damaged"),
    pattern("leader, marc leader", "0[0-9]{4}nam a22002[0-9]{2} a 4500"),
    one("edition statement, edition", "1st ed.|2nd ed.|Revised ed.|3rd ed.|Illustrated ed.|New ed."),
    pattern("physical description, pagination, extent", "(x, )?[1-4][0-9]{2} p\\. : ill\\. ; 2[0-9] cm"),
    one(
      "subject heading, subject headings, lcsh",
      "Gardening -- Handbooks|Railways -- History|Cooking, Italian|Astronomy -- Popular works|Bird watching|Islands -- Fiction|Economic history|Children's stories|Sailing -- Technique|Local history",
    ),
    one(
      "material type, item type, bib type, media type, record type",
      "book|dvd|audiobook|magazine|map|ebook|music_cd|board_game",
    ),
    one("acquisition type, acquisition source, acquisition method", "purchase|donation|exchange|deposit"),
    one("audience, reading level, target audience", "adult|juvenile|young adult|general"),
    number("renewal, renewals, renewal count, max renewal", 0, 3),
    small("queue position, hold position", 1, 12),
    small("day overdue, days overdue, overdue day", 1, 60),
    number("loan period, loan period day, loan day", 14, 28),
    pattern("publisher code, isbn prefix", "978-[0-9]-[0-9]{4}"),
    ...of(
      "item, library item, copy, book copy",
      one(
        "collection, collection code, collection name",
        "Fiction|Non-Fiction|Children|Young Adult|Reference|Large Print|Local History|Languages",
      ),
      one("condition", "good|fair|new|worn|damaged"),
      one("status", "available|on_loan|on_hold|lost|withdrawn"),
    ),
    ...of(
      "book loan, loan, lending, borrowing, checkout, circulation",
      one("status", "returned|on_loan|overdue|lost"),
      one(
        "note, remark",
        "Returned through the night drop.|Dust jacket missing.|Renewed by phone.|Reader was reminded twice.|Water stains on the last pages.|Pencil marks in chapter 2.",
      ),
    ),
    ...of(
      "borrower, patron, reader",
      one("status", "active|blocked|expired"),
      pattern("card number, library card, card no", "2[0-9]{7}"),
    ),
    ...of("hold, reservation", one("status", "fulfilled|waiting|ready_for_pickup|expired|cancelled")),
  ],
);
