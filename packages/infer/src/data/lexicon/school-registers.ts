import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.97 };

/** Registers that states keep of their schools, with their tests and districts. */
export const SCHOOL_REGISTERS = field(
  "sat_score free_meal frpm .cds_code .edops_code .ncesdist .ncesschool",
  [
    pattern("nces dist, nce distance, nces district", "06[0-9]{5}", SURE),
    pattern("nces school, nce school", "[0-9]{5}", SURE),
    one(
      "last name, school name",
      "Lakeview High|Summit High|Harbour Senior High|Oakwood High|Riverside Academy|Mission Valley High|Central Union High|Canyon Charter|Foothill High|Bayside High|Mesa Verde High|Redwood High",
      { ...SURE, of: ["sat score", "satscore"] },
    ),
  ],
  [],
  [
    pair(
      "document, doc",
      "document type, doc type",
      {
        "54": "Unified School District",
        "52": "Elementary School District",
        "56": "High School District",
        "00": "County Office of Education (COE)",
      },
      SURE,
    ),
    pair(
      "ed operation code, edops code, ed op code",
      "ed operation name, edops name, ed op name",
      {
        TRAD: "Traditional",
        CON: "Continuation School",
        COMM: "County Community School",
        SPEC: "Special Education School",
        COMMDAY: "Community Day School",
        ALTSOC: "Alternative School of Choice",
      },
      SURE,
    ),
    pair(
      "eil code",
      "eil name",
      {
        ELEM: "Elementary",
        INTMIDJR: "Intermediate/Middle/Junior High",
        HS: "High School",
        ELEMHIGH: "Elementary-High Combination",
        PS: "Preschool",
      },
      SURE,
    ),
  ],
);
