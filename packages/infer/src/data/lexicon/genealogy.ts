import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Families' trees. */
export const GENEALOGY = field("genealogy ancestor descendant gedcom kinship family? pedigree?", [
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
]);
