import { DIFFERENCES } from "../data/number-relations.ts";
import type { Readings } from "./number-readings.ts";
import { among } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** What is told in per cent is no difference of sums. */
const SHARED = new Set(["per", "percent", "rate", "ratio"]);

/** `net` = `gross` less `deductions`. */
export function* differences(read: Readings): Iterable<Relation> {
  for (const { name, of, less } of DIFFERENCES) {
    for (const { number: target, rest } of name.flatMap(read)) {
      const [whole] = among(read, of, rest, [target], target);
      const [taken] = among(read, less, rest, [target, whole], target);
      if (whole === undefined || taken === undefined || target.core.some((word) => SHARED.has(word))) continue;
      yield {
        target,
        spec: { generator: "total", inputs: inputsOf({ of: [whole], less: [taken] }) },
        evidence: `${whole.column.name} less ${taken.column.name}`,
      };
    }
  }
}
