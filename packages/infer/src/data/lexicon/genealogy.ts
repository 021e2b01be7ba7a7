import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Families' trees. */
export const GENEALOGY = field(
  "genealogy ancestor descendant gedcom kinship wt_individual wt_family wt_name family? pedigree? individual? source? media_object? note? repository?",
  [
    // As GEDCOM writes it.
    pattern("gid, individual id, person xref, n id, l from, d gid, i rin, rin", "I[1-9][0-9]{0,3}"),
    pattern("husband, wife, husb, f husb, f wife", "I[1-9][0-9]{0,3}"),
    pattern("link to, l to", "F[1-9][0-9]{0,3}|S[1-9][0-9]?"),
    one("link type, l type", "FAMS|FAMC|HUSB|WIFE|CHIL|SOUR|OBJE|NOTE"),
    one("fact, fact type, d fact, tag type, event tag", "BIRT|DEAT|MARR|BAPM|BURI|RESI|OCCU|CENS|CHR|EMIG"),
    one("name type, n type", "NAME|_MARNM|NAME|_AKA"),
    one("month, d month", "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC", { whole: true }),
    figure("month number, d mon", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    number("year, d year", 1712, 1968),
    number("julian day, julianday, julianday1, julianday2, d julianday1, d julianday2", 2_346_000, 2_440_000),
    number("number of child, number of children, numchil, f numchil", 0, 9),
    meaning("given, givn, n givn", { text: "firstName" }),
    meaning("surn, n surn, surname", { text: "lastName" }),
    meaning("full, n full, full name", { text: "fullName" }),
    pattern(
      "name sort, n sort",
      "(Adams|Baker|Carter|Ellis|Hughes|Novak|Reyes|Shaw|Turner|Webb),(Anna|Clara|Edward|Elizabeth|George|Henry|John|Mary|Thomas|William)",
    ),
    pattern(
      "soundex, std soundex, soundex givn std, soundex surn std, soundex given, soundex surname",
      "[A-Z][0-6]{3}",
    ),
    pattern("dm soundex, soundex givn dm, soundex surn dm, daitch mokotoff", "[0-9]{6}"),
    pattern(
      "gedcom, i gedcom, record text, gedcom record, old gedcom, new gedcom",
      "0 @I[1-9][0-9]{0,2}@ INDI\\n1 NAME (John|Mary|Thomas|Anna) /(Carter|Shaw|Webb|Ellis)/\\n1 SEX [MF]\\n1 BIRT\\n2 DATE ([1-9]|1[0-9]|2[0-8]) (JAN|MAR|MAY|AUG|OCT) 1[789][0-9]{2}",
    ),
    pattern(
      "multimedia file refn, multimedia file, media file reference",
      "(portraits|documents|graves)/(carter|shaw|webb|ellis)-(1[89][0-9]{2})\\.jpg",
    ),
    one("source media type, media source type", "photo|document|certificate|tombstone|newspaper|book|map"),
    one("multimedia format", "jpg|png|pdf|tiff"),
    one(
      "descriptive title, media title",
      "Wedding 1921|Birth certificate|Family in front of the house|Grave in the old churchyard|Letter from the front|School class 1934",
    ),
    one("module name", "todays_events|charts|family_nav|gedcom_news|upcoming_events|html|statistics|welcome"),
    one("page name", "individual.php|family.php|index.php|source.php"),
    ...of(
      "source",
      one(
        "name, title, s name",
        "Parish register St. Mary|Census 1881|Passenger list 1904|Family bible|Civil registry|Will of Thomas Carter|Newspaper notice",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "gedcom, tree, family tree",
      one("name, gedcom name", "carter.ged|family-webb.ged|ellis-shaw.ged|novak-tree.ged|hughes.ged", {
        confidence: 0.96,
      }),
    ),
    pattern("xref, gedcom id, gedcom ref", "@I[1-9][0-9]{0,3}@"),
    one("date qualifier, date modifier, date precision", "exact|about|before|after|between|calculated"),
    one("certainty, confidence level, evidence quality, surety", "certain|probable|possible|disputed"),
    one(
      "relationship type, relation type, parentage, pedigree type, child relation",
      "biological|adopted|step|foster|guardian",
    ),
    one("union type, family type", "marriage|partnership|unknown|engagement"),
    one("cause of death, death cause", "Old age|Pneumonia|Tuberculosis|Heart failure|Influenza|Accident|Typhoid fever"),
    one(
      "burial place, burial location, cemetery, cemetery name",
      "St. Mary's Churchyard|Hillside Cemetery|Old Town Cemetery|Oak Grove Cemetery|Municipal Cemetery|Riverside Cemetery",
    ),
    one(
      "occupation, trade",
      "Farmer|Blacksmith|Weaver|Teacher|Carpenter|Miller|Seamstress|Sailor|Baker|Merchant|Labourer",
    ),
    one(
      "given name, given names, forename, forenames",
      "Anna Maria|Johann|William Henry|Catharina|Thomas|Elisabeth|Peter|Margaret Rose|Friedrich|Agnes",
    ),
    one(
      "repository, archive",
      "County Record Office|State Archive|Parish Archive|National Archives|City Archive|Family papers",
    ),
    one("quality, source quality", "primary|secondary|derivative|questionable"),
    one(
      "transcript, transcription",
      "Baptised on the third Sunday after Easter, son of the miller.|Married in the presence of two witnesses of the parish.|Buried in the north part of the churchyard.|Head of household, born in the county, farmer of 40 acres.",
    ),
    ...of(
      "event, genealogy event, family event, life event",
      one("type, event type, kind", "birth|death|marriage|baptism|burial|census|emigration|divorce|residence"),
      one(
        "description, note",
        "Recorded in the parish register.|Date from the gravestone.|Named in the census of that year.|Emigrated with two brothers.",
      ),
    ),
    ...of(
      "source, genealogy source",
      one("type, source type", "census|parish_register|civil_record|newspaper|letter|photograph|gravestone"),
      one(
        "citation, reference, page",
        "vol. 3, p. 112|fol. 27r, entry 4|box 12, folder 3|p. 48, no. 17|reel 6, image 210",
      ),
    ),
    ...of(
      "family, genealogy",
      pattern("name, family name", "(Brook|Miller|Hartmann|Olsen|Moreau|Keller|Rossi|Lindqvist|Fischer|Baker) family"),
    ),
  ],
);
