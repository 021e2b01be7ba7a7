import { entityText, loose } from "../build/entity-text.ts";
import { PROCEDURES } from "../data/procedures.ts";
import { remainder, scramble } from "../scramble.ts";

const entity = "operation";

/** Seven places. */
const PLACES = 7;

const procedureAt = (index: number) =>
  PROCEDURES[scramble(remainder(index, PROCEDURES.length), PROCEDURES.length)] ?? PROCEDURES[0]!;

export const icd10Procedure = entityText({
  name: "icd10Procedure",
  summary: "A code of ICD-10-PCS for what is done in an operation.",
  entity,
  ascii: true,
  text: () => ({ capacity: PROCEDURES.length, longest: PLACES, at: (index) => procedureAt(index)[0] }),
});

export const procedureOfCode = entityText({
  name: "procedureOfCode",
  summary: "What a code of ICD-10-PCS stands for.",
  entity,
  text: () => loose(Math.max(...PROCEDURES.map(([, title]) => title.length)), (index) => procedureAt(index)[1]),
});
