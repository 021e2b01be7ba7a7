import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Prisons. */
export const PRISON = field(
  "inmate prison jail parole probation_officer correctional detainee mobile_block prisoner parolee sentence?",
  [
    one("custody level, security level, security classification", "medium|minimum|maximum|protective"),
    pattern("cell block, block, unit, housing unit", "[A-F]"),
    pattern("cell, cell number", "[A-F][1-4][0-2][0-9]"),
    pattern("booking number, inmate number, prisoner number, booking no", "20(2[0-5])[0-9]{5}"),
    one("release type, release reason", "parole|sentence served|bail|transfer|acquitted"),
    one("offense, offence, charge, conviction", "Burglary|Fraud|Assault|Drug trafficking|Theft|Robbery|Vehicle theft"),
    one("behavior rating, behaviour rating, conduct, conduct rating", "good|fair|poor|excellent"),
    one("sentence type", "determinate|suspended|life|community"),
    one("visit type, visit status", "contact|video|legal|family"),
    one(
      "program, program name, rehabilitation program",
      "Vocational training|Anger management|Adult education|Drug counselling|Work release",
    ),
    one("incident type, violation", "Contraband|Fighting|Refusing orders|Damage to property"),
    number("sentence month, sentence length, sentence length month", 3, 120),
    ...of("inmate, prisoner, detainee", one("status", "in custody|released|transferred|on parole|awaiting trial")),
  ],
);
