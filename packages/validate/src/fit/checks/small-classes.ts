import { equivalenceClasses } from "../../learning/equivalence-classes.ts";
import type { TableCheck } from "../fit-check.ts";

/** How many rows look like fewer than five in what somebody could be found by. */
export const smallClasses: TableCheck = {
  name: "smallClasses",
  scope: "table",
  goal: "Rows look like others in the quasi-identifiers: share of rows in equivalence classes of fewer than five, with k, the smallest class (k-anonymity); an alarm for rows that people stand behind, of synthetic ones it says little.",
  bounds: [0, 1],
  better: "lower",
  alarm: true,
  measure(_reference, candidate, { quasiIdentifiers }) {
    const found = equivalenceClasses(candidate, quasiIdentifiers);
    if (found === null) return null;
    const { small, unique, k, classes } = found;
    return { value: small, detail: { kind: "figures", figures: { k, classes, unique } } };
  },
};
