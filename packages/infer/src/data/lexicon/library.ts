import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Libraries. */
const CIRCULATED = { confidence: 0.985 };
/** Who borrows, and the codes for them. */
const PATRONS: Readonly<Record<string, string>> = {
  Adult: "PT",
  Juvenile: "J",
  Student: "ST",
  Staff: "S",
  Senior: "SEN",
  Institution: "I",
  Teacher: "T",
  "Home bound": "HB",
};

export const LIBRARY = field(
  "marc patron librarian opac biblio library? borrower? lending? catalog? loan? book? hold? circulation? reader? fine? interlibrary_loan isbn? period_ical? reading_room",
  [
    ...of(
      "bookseller, aqbookseller, vendor",
      one("list price, invoice price, list currency, invoice currency", "USD|EUR|GBP|CAD", CIRCULATED),
    ),
    ...of(
      "account line, accountline",
      one("payment type", "CASH|CARD|SIP00|CHEQUE", CIRCULATED),
      one("status", "UNRETURNED|RETURNED|RENEWED|VOID", CIRCULATED),
    ),
    ...of(
      "borrower, patron",
      one("other name, other names", "Missy|Jordy|Bee|Max|Lottie|Ted|Mia|Sandy", CIRCULATED),
      one("contact title", "Mrs.|Mr.|Ms.|Dr.", CIRCULATED),
      one("relationship", "father|mother|guardian|grandparent", CIRCULATED),
      one("primary contact method", "email|phone|mobile|post", CIRCULATED),
      one("lang, language", "default|en|es|fr", CIRCULATED),
    ),
    ...of("category", pair("description", "category code", PATRONS, CIRCULATED).meanings[1]!),
    ...of(
      "issue, old issue",
      one("checkin library, checkin branch, checkout library", "CPL|FPL|MPL|LPL|SPL|IPL", CIRCULATED),
    ),
    ...of(
      "item",
      one("new status", "new|", CIRCULATED),
      one("location, permanent location", "GEN|CHILD|REF|FIC|AV|STAFF", CIRCULATED),
    ),
    ...of("item type", one("search category", "MEDIA|PRINT|", CIRCULATED)),
    ...of(
      "subscription",
      figure("inner loop 1, innerloop 1, inner loop 2, innerloop 2", [0], CIRCULATED),
      figure("week length", [0], CIRCULATED),
      figure("number length", [0], CIRCULATED),
      one("distributed to", "J. Marsh, reference desk|All branches|Reading room|K. Flynn", CIRCULATED),
      one("status", "1", CIRCULATED),
    ),
    ...of(
      "message queue",
      one("from address", "library@branch.example|circulation@branch.example|noreply@library.example", CIRCULATED),
    ),
    ...of(
      "biblio, book, title, bibliographic record, record",
      one(
        "subtitle, sub title",
        "a novel|a history of the coast|stories|an introduction|a biography|theory and practice|a guide for beginners|selected poems|an illustrated atlas|essays",
        { confidence: 0.955 },
      ),
      one(
        "abstract",
        "A young doctor returns to the village of her childhood and finds a letter that was never sent.|How trade changed the towns on the river, told from accounts and letters.|The basics of statistics, with exercises and solutions.|Three generations of a family of fishermen, from the war to the present day.|Forty recipes of the region with their history.|A detective on leave is asked to look for a missing painting.|The life of a botanist between university, garden and exile.|What is known of the settlements of the bronze age, with maps and plates.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "issue, checkout, circulation, old issue",
      one(
        "note, notes",
        "Page 12 is missing|Disc scratched|Cover torn at the back|Stain on the last pages|CD is missing|Renewed by phone|Came back wet",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "hold, reserve, old reserve",
      one(
        "note, notes",
        "Any edition will do|Needed for an exam in June|Only the English edition|Please call when it is here|Large print preferred|The second volume as well",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "itemtype, item type",
      one(
        "description",
        "Books|DVDs|Magazines|Audio books|Maps|Large print|Music|E-books|Games|Reference books|Theses|Newspapers",
        { confidence: 0.955 },
      ),
      one("summary", "Shelved on the first floor|Lent for four weeks|Not lent|Lent for a week|For members only", {
        confidence: 0.955,
      }),
    ),
    ...of("subscription, serial", one("irregularity", "7;14|1|3;6;9;12|12|5;52|8", { confidence: 0.955 })),
    ...of(
      "bookseller, aqbookseller",
      one(
        "note, notes",
        "Standing order, 15 % off|Deliver before 1 June|Sends one invoice a month|Foreign titles only|Ask for Ms Lee about standing orders|Ships ready for the shelf",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "message queue, message, notice",
      one(
        "subject",
        "Hold available for pickup|Item overdue|Item due on Friday|Your loans|Your membership expires soon|Item checked out",
        { confidence: 0.955 },
      ),
      one(
        "content, body, message",
        "Dear reader, what you have reserved is waiting at the desk. We keep it for seven days.|Dear reader, the following item is overdue. Please return or renew it.|Dear reader, an item on your card is due on Friday.|You have borrowed two items today. They are due in four weeks.|Your membership ends next month. You can renew it at the desk.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "biblio, book, title, bibliographic record, record, catalog record, work",
      one(
        "remainder of title, rest of title, title remainder, other title information",
        "a novel|a history of the coast|stories|an introduction|a biography|theory and practice|a guide for beginners|selected poems|an illustrated atlas|essays",
        { confidence: 0.955 },
      ),
      one(
        "series",
        "Penny Classics|Studies in Urban History|Harbour Mysteries|World of Gardens|Lantern Poetry|Little Naturalist|Pocket Guides|City and River",
      ),
    ),
    one(
      "statement of response, statement of responsibility, responsibility statement, statement of author",
      "by Anna Hughes|edited by David Novak|by Elena Shaw and Paul Reyes|translated by Claire Marsh|Tom Webb ; illustrated by Ines Roth|with a foreword by Mary Carter",
      { confidence: 0.955 },
    ),
    one(
      "place of publisher, place of publication, publisher place, place published, imprint place",
      "London|New York|Oxford|Edinburgh|Chicago|Toronto|Boston|Berlin|Paris|Cambridge|Sydney|Dublin|San Francisco",
      { confidence: 0.955 },
    ),
    one(
      "acquisition source, acq source, source of acquisition, vendor source",
      "Purchase|Donation|Exchange|Standing order|Deposit copy|Bequest",
    ),
    one(
      "see from, see from tracing, variant heading",
      "Hughes, A.|Railroads -- History|Cookery, Italian|Novák, David|Harbor Press|Gardens",
    ),
    one(
      "see also, see also tracing, related heading",
      "Horticulture|Transport -- History|Botany|Sea stories|Local government|Bread",
    ),
    pattern("viaf id, viaf, isni", "[1-9][0-9]{7,8}", { confidence: 0.955 }),
    ...of(
      "authority, authority record, heading",
      one("type, kind, authority type", "personal_name|corporate_name|topic|place|uniform_title|meeting"),
      figure("born, birth year", [1871, 1888, 1903, 1912, 1924, 1931, 1947, 1953, 1961, 1968, 1975]),
      one(
        "note, bio note, biographical note, source note",
        "Novelist; lived in Leeds until 1952.|Engineer and writer of travel books.|Not the painter of the same name.|Teacher, editor of two school readers.|Founded in 1911, renamed in 1968.|Name from title page; dates from the publisher.",
        { confidence: 0.955 },
      ),
    ),
    pattern("reader ticket, reader number, reader card, ticket number", "R[1-9][0-9]{4}", { confidence: 0.955 }),
    one("desk, seat, reading desk, reader desk", "12|4|7|B3|A2|15|21|C1|9|M1"),
    one(
      "research topic, research subject, purpose of visit, topic",
      "Parish registers 1780-1850|History of the harbour company|Family history: Carter|Women teachers before 1914|Maps of the old town|Letters of a ship's doctor|The flood of 1953|Mill workers' housing|A biography of Elena Shaw|School records",
    ),
    one("carrier type, carrier", "volume|audio disc|online resource|videodisc|microfilm"),
    one(
      "lending library, partner library, supplying library, owning institution",
      "City Library West|University Library North|County Library|State Library|Technical University Library",
    ),
    one("request status, ill status", "shipped|received|requested|returned|cancelled|unfilled"),
    one("delivery mode", "post|courier|electronic|pickup"),
    one("encoding level, record status", "n|c|d|p"),

    // What is cataloged.
    one("cn source, classification source, call number source", "ddc|lcc|ddc|z"),
    pattern("cn class, classification", "[0-9]{3}(\\.[0-9]{1,2})?"),
    pattern("cn item, item part", "[A-Z][0-9]{2,3}"),
    one("cn suffix, call number suffix", "|c.2|v.1|v.2|REF"),
    pattern("cn sort, sort call number", "[0-9]{3}_[0-9]{1,2}0000000000_[A-Z]{3}"),
    pattern("lccn, library of congress control number", "(19|20)[0-9]{2}[0-9]{6}|[6-9][0-9]{7}"),
    pattern(
      "publishercode, publisher code, publisher name",
      "(Harbour|Northlight|Stonebridge|Lantern|Orchard|Millstone|Quiet River) (Press|Books|Publishing)",
    ),
    one("volume, collection volume, enumeration, enumchron", "v. 1|v. 2|v. 3|no. 12|2019|v. 4 no. 2"),
    one("illus, illustration", "ill.|col. ill.|maps|ill., maps|"),
    one(
      "series title, collection title, seriestitle",
      "Penny Classics|Studies in Urban History|Harbour Mysteries|World of Gardens|Lantern Poetry",
    ),
    one("part name, part title", "The beginnings|Supplement|Index|The war years|Late poems"),
    pattern("part number, number of part", "(Part|Vol\\.|Book) [1-4]"),
    one(
      "edition responsibility, statement of responsibility",
      "by Anna Hughes|edited by David Novak|by Elena Shaw and Paul Reyes|translated by Claire Marsh",
    ),
    pattern("framework code, frameworkcode", "|BKS|SER|AUD|FA"),
    pattern("marc organization code, marcorgcode, origin code", "OCo[A-Z]{2}|DE-[1-9][0-9]{1,2}|UkOx[A-Z]|NjP"),
    one(
      "auth type code, authority type, authtypecode",
      "PERSO_NAME|CORPO_NAME|TOPIC_TERM|GEOGR_NAME|UNIF_TITLE|MEETI_NAME",
    ),
    one(
      "heading, authority heading, authorized heading",
      "Gardening|Hughes, Anna, 1961-|Railways -- History|Harbour Press|Cooking, Italian|Novak, David|Islands -- Fiction|City Council",
    ),
    one("collection code, ccode", "FIC|NFIC|REF|CHILD|YA|LP|LOCAL|AV"),
    one("material, materials", "|1 CD-ROM|2 discs|1 map in pocket|1 booklet"),
    one("age restriction, agerestriction", "|PG 12|PG 16|PG 6"),
    pattern("item type code, itype", "BK|DVD|CD|MAG|MAP|REF|EB"),
    pattern("serial sequence, serialseq, issue number text", "Vol\\. [1-9][0-9]?, no\\. [1-9][0-2]?"),
    pattern(
      "published date text, publisheddatetext",
      "(Spring|Summer|Autumn|Winter) 202[0-5]|(March|June|September) 202[0-5]",
    ),
    one("letter code", "HOLD|ODUE|CHECKIN|CHECKOUT|PREDUE|ODUE2|ISSUESLIP|WELCOME|ACQCLAIM"),
    one("debit type code, debit type", "OVERDUE|LOST|RENT|ACCOUNT|NEW_CARD|MANUAL|PROCESSING"),
    one("credit type code, credit type", "PAYMENT|WRITEOFF|FORGIVEN|CREDIT|LOST_FOUND"),
    one("account line status, fine line status", "RETURNED|UNRETURNED|RENEWED|VOID"),
    one("interface", "intranet|opac|cron|sip|api"),
    one("found, hold found", "W|T|P"),
    one(
      "debarred comment, restriction comment",
      "Overdue items, second notice.|Card reported lost.|Unpaid replacement cost.|Address not confirmed.",
    ),
    one(
      "patron note, borrower note, borrowernotes, contact note, circulation note",
      "Prefers to be called in the evening.|Uses the side entrance.|Collects for her mother.|Large print please.|New card issued in May.|Books may be collected by the son.|Address to be checked.|Needs the lift to the reading room.|Lost card reported in March.|Home delivery every second week.",
    ),
    one("sort1, sort2, statistic 1, statistic 2", "|NORTH|SOUTH|STUDENT|STAFF"),
    one(
      "block expired patron opac action, block expired patron opac actions, blockexpiredpatronopacactions",
      "follow_syspref_BlockExpiredPatronOpacActions|hold,renew|renew",
    ),
    one(
      "checkin message, checkinmsg",
      "Check that all discs are inside.|Hold for the branch.|Return to the reference desk.|",
    ),
    one("checkin message type, checkinmsgtype", "message|alert"),
    one("sip media type", "001|000|006|004"),
    one(
      "preference name, variable, preference",
      "AllowRenewals|OpacSuppression|maxreserves|finesMode|DefaultLanguage|CalculateFinesOnReturn|noissuescharge|IndependentBranches",
    ),
    figure("note seen, noteseen, onsite checkout", [0, 0, 0, 1]),
    ...of(
      "category, patron category, borrower category",
      one("description, name", "Adult|Juvenile|Student|Staff|Senior|Institution|Teacher|Home bound", {
        confidence: 0.96,
      }),
    ),
    ...of(
      "account line, accountline",
      one(
        "description",
        "Overdue: Quiet Water|Lost item|New card|Rental of DVD|Payment, thank you|Replacement of Glass City",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "vendor, bookseller, aqbookseller",
      pattern("name", "(Harbour|Northlight|Stonebridge|Lantern|Orchard) (Books|Library Supplies|Book Service|Media)", {
        confidence: 0.96,
      }),
    ),
    ...of(
      "basket, aqbasket, acquisition basket",
      pattern(
        "name, basket name",
        "(Fiction|Children|Reference|DVDs|Standing orders|Local history) (Spring|Autumn) 202[3-5]",
        { confidence: 0.96 },
      ),
    ),
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
    pattern("isbn prefix", "978-[0-9]-[0-9]{4}"),
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
