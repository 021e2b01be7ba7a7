import { figure, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.965 };

/** Archives: papers, who left them, and where the boxes are. */
export const ARCHIVES = field(
  "archival_object top_container finding_aid container_profile name_person name_corporate_entity agent_corporate_entity digital_object_component fond fonds physical_object archival_description repository? resource? accession? extent? digital_object .finding_aid_title .ead_id .scope_and_content .ead_location",
  [
    figure(
      "publish, restriction, restrictions, restrictions apply, rights determined, suppressed, access restrictions, readonly",
      [1, 1, 0],
    ),
    one("finding aid author", "Anna Hughes|Processed by David Novak|Elena Shaw, 2019", SURE),
    pattern("finding aid date", "(19[89][0-9]|20[01][0-9])|Spring 20[01][0-9]", SURE),
    one(
      "finding aid title, finding aid filing title, finding aid subtitle",
      "Guide to the Carter Family Papers|Inventory of the Harbour Company Records|Guide to the Mill Street School Records|Inventory of the Novak Photographs",
      SURE,
    ),
    one(
      "finding aid note, processing note, repository processing note",
      "Box 3 still to be rehoused.|Original order kept.|Photographs separated in 2016.|Duplicates returned to the donor.",
      SURE,
    ),
    one("finding aid edition statement", "First edition|Revised 2012|", SURE),
    pattern("ead location, ead uri", "https://archives\\.example/ead/(carter|harbour|novak|mill)-[0-9]{3}\\.xml", SURE),
    one("other level, level", "series|file|item|subseries|recordgrp", SURE),
    one(
      "display string",
      "Letters from Anna, 1921-1934|Account book, 1887|Minutes, 1902-1911|Photographs of the harbour, circa 1930|Wedding album, 1956|Maps and plans, undated",
      SURE,
    ),
    one("expression, date expression", "1921-1934|circa 1930|1887|undated|1902-1911|bulk 1940-1952", SURE),
    pattern("begin, begin date, date begin", "18[6-9][0-9]|19[0-2][0-9]", SURE),
    pattern("end, end date, date end", "19[3-7][0-9]", SURE),
    one(
      "content description, scope and content, abstract",
      "Letters, diaries and photographs of three generations.|Minutes, ledgers and correspondence of the company.|Plans of the harbour and of two bridges.|School registers and class photographs.",
      SURE,
    ),
    one(
      "condition description",
      "Good|Some water damage in box 2|Brittle paper, handle with care|Mould removed in 2014",
      SURE,
    ),
    one("disposition", "Kept whole|Duplicates discarded|Returned to donor|Transferred to the museum", SURE),
    one("inventory", "12 boxes, list attached|3 albums, 2 folders|1 trunk, unsorted", SURE),
    one("retention rule", "Permanent|Review in 10 years|Closed until 2040", SURE),
    one(
      "access restriction note, access restrictions note, use restriction note, use restrictions note",
      "Open for research.|Closed until 2035 for reasons of privacy.|Copies only with permission.|Original may not be photographed.",
      SURE,
    ),
    one("container summary", "3 boxes|12 linear feet|1 folder|2 oversize boxes|5 albums", SURE),
    one(
      "physical detail, physical details",
      "black and white, mounted|handwritten|bound in leather|colour slides",
      SURE,
    ),
    one(
      "coordinate 1 label, coordinate 2 label, coordinate 3 label, coordinate label",
      "Range|Bay|Shelf|Cabinet|Drawer",
      SURE,
    ),
    pattern(
      "coordinate 1 indicator, coordinate 2 indicator, coordinate 3 indicator, coordinate indicator, indicator",
      "[1-9][0-9]?",
      SURE,
    ),
    ...of(
      "fonds, fond, record group, archival unit, archival description, collection",
      pattern(
        "reference code, ref code, reference, unit id, reference number",
        "(CFP|HCR|MSS|NPH|ESP|WLM)/[1-9][0-9]?(/[1-9][0-9]?)?",
        SURE,
      ),
      figure(
        "date from, date start, start year, year from, begin year",
        [1781, 1812, 1834, 1856, 1868, 1874, 1887, 1893, 1902, 1911],
        SURE,
      ),
      figure(
        "date to, date end, end year, year to",
        [1918, 1921, 1927, 1934, 1939, 1946, 1952, 1961, 1968, 1974],
        SURE,
      ),
      one(
        "administrative history, admin history, administrator history, custodial history, biographical history, history",
        "Founded in 1874, the company ran ferries until it was sold in 1931.|The papers passed from mother to daughter and came to the archive in 1988.|The school opened in 1867 and was merged with its neighbour in 1952.|The photographer kept a studio on Mill Street for forty years.|Found in the attic of the town hall when the roof was repaired.",
        SURE,
      ),
      one(
        "copyright, copyright status, rights",
        "In copyright until 2041|Public domain|Copyright with the family|Unknown rights holder|Copyright assigned to the archive",
        SURE,
      ),
      one("accrual, accruals", "None expected|Yearly transfer|Closed fonds|Further deposits possible", SURE),
      one(
        "repository, holding institution, archive",
        "City Archives|County Record Office|University Archives|Harbour Museum Archive|Medical Library Archive|Special Collections",
        SURE,
      ),
      one(
        "creator",
        "Carter family|Harbour Company|Mill Street School|Novak, David|Shaw, Elena|Women's League|Parish of St. Anne",
        SURE,
      ),
    ),
    one(
      "scope content, scope",
      "Letters, diaries and photographs of three generations.|Minutes, ledgers and correspondence of the company.|Plans of the harbour and of two bridges.|School registers and class photographs.",
      SURE,
    ),
    ...of(
      "box, archive box, storage box, container",
      pattern(
        "label, box label, name, box name",
        "(Carter|Harbour|Mill Street|Novak|Shaw) (papers|letters|ledgers|photographs), box [1-9][0-9]?",
        SURE,
      ),
      one("type, kind, box type", "archive box|flat box|record carton|oversize folder|tube|phase box", SURE),
      one(
        "conservation, conservation note, condition",
        "Good|Needs new folders|Mould treated in 2019|Rusty clips removed|Brittle paper, handle with care",
        SURE,
      ),
      pattern("strongroom, strong room, vault, store", "Strongroom [1-4]|SR[1-4]", SURE),
    ),
    one(
      "rights statement, rights, right statement",
      "In copyright|No copyright, other known legal restrictions|Public domain|In copyright, educational use permitted|Copyright not evaluated|No known copyright",
      SURE,
    ),
    one("area", "North wing|Basement|Vault|Reading room|Off-site store", SURE),
    pattern("stacking limit", "[1-6]", SURE),
    pattern("height, width, depth", "(5|10|12|15|26|31)(\\.[05])?", SURE),
    one("extent dimension", "height|width|depth", SURE),
    one("rest of name", "Anna|David|Elena|Thomas|Mary|John|Clara", SURE),
    one("fuller form", "|Thomas Edward|Mary Ann|John Frederick", SURE),
    one("name date, dates", "1861-1934|1902-1988|born 1921|active 1890-1910", SURE),
    one("qualifier", "|photographer|Jr. Board|London", SURE),
    pattern(
      "sort name",
      "(Carter|Hughes|Novak|Shaw|Webb), (Anna|David|Elena|Thomas|Mary), (18|19)[0-9]{2}-19[3-9][0-9]",
      SURE,
    ),
    one(
      "processing plan",
      "Rehouse and list at folder level.|Minimal processing.|Separate photographs, then arrange by series.",
      SURE,
    ),
    one("processing funding source", "Foundation grant|Own budget|Donor gift", SURE),
    one("processor, processors", "Anna Hughes|Two students|David Novak", SURE),
    pattern("processing hours per foot estimate, processing total extent, processing hours total", "[1-9][0-9]?", SURE),
    one(
      "outcome note, event outcome note",
      "No viruses found.|Checksum matches.|Agreement signed.|Two files could not be opened.",
      SURE,
    ),
    one(
      "scope note",
      "Use for letters and telegrams.|Includes railways and trams.|For buildings see also Architecture.",
      SURE,
    ),
    one(
      "name, parent institution name, institution name",
      "University Library|City Council|Historical Society|Museum of the Harbour",
      { ...SURE, of: ["parent institution", "institution"] },
    ),
    ...of(
      "repository",
      one(
        "name",
        "Special Collections|City Archives|University Archives|Harbour Museum Archive|County Record Office|Medical Library Archive",
        SURE,
      ),
      pattern("code, repo code, repository code", "(SPC|CITY|UA|HMA|CRO)[1-9]?", SURE),
    ),
    ...of(
      "resource, accession, archival object, digital object, collection, fonds, fond, record group, archival unit",
      one(
        "title",
        "Carter Family Papers|Harbour Company Records|Mill Street School Records|Novak Photographs|Papers of Elena Shaw|Letters from the front|Minutes of the Women's League|Plans of the old town",
        SURE,
      ),
    ),
    ...of(
      "enumeration, enumeration value, controlled value",
      one(
        "name",
        "extent_extent_type|date_label|level|instance_instance_type|name_source|language_iso639_2|file_version_use_statement|accession_resource_type",
        SURE,
      ),
      one("value", "linear_feet|creation|series|box|naf|eng|papers|copyright|folder|ger|records", SURE),
    ),
    ...of(
      "subject",
      one(
        "title, term",
        "Railways -- History|Women -- Suffrage|Harbours|Letters (Correspondence)|Schools|Photographs|Shipbuilding",
        SURE,
      ),
    ),
    ...of("extent", pattern("number", "[1-9][0-9]?(\\.(25|5|75))?", SURE)),
    ...of(
      "container profile",
      one("name", "Hollinger box|Record carton|Flat box|Oversize folder|Half Hollinger box", SURE),
    ),
    ...of(
      "location",
      one("title", "Main Building, Basement, Range 4|Annex, Vault|North wing, Shelf 12|Off-site store, Bay 7", SURE),
    ),
    ...of(
      "name person, agent person",
      meaning("primary name", { text: "lastName" }, SURE),
      one("prefix", "|Mrs.|Dr.|Sir|Rev.", SURE),
      pattern("number", "|I|II|III", SURE),
    ),
  ],
);
