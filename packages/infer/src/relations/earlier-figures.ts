import { BEFORE, PERIODS_BEFORE } from "../data/number-splits.ts";
import { sameKind } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** What nothing was a little less of before. */
const NO_FIGURE = new Set("id code status version reading index rank position year month week quarter".split(" "));
/** Words of what the present figure is called by. */
const NOW = new Set("current new now ytd year date".split(" "));

/** `gnp_old` beside `gnp`, `sales_last_year` beside `sales_ytd`: a figure as it was before is near to what it is. */
export function* earlierFigures(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const target of numbers) {
    const rest = withoutBefore(target.core);
    if (rest === null || rest.some((word) => NO_FIGURE.has(word))) continue;
    const phrase = rest.join(" ");
    const present = numbers.find(
      (one) =>
        one !== target &&
        sameKind(one, target) &&
        withoutBefore(one.core) === null &&
        (one.core.join(" ") === phrase || one.core.filter((word) => !NOW.has(word)).join(" ") === phrase),
    );
    if (present === undefined) continue;
    const change = numbers.find((one) => isChangeOf(one, phrase));
    // What is counted up never was more.
    const options = change === undefined ? { below: 0.15, above: 0.05 } : { below: 0.01, above: 0 };
    yield {
      target,
      spec: { generator: "near", options, inputs: inputsOf({ of: [present] }) },
      evidence: `what ${present.column.name} was before`,
    };
    if (change === undefined) continue;
    yield {
      target: change,
      spec: { generator: "total", inputs: inputsOf({ of: [present], less: [target] }) },
      evidence: `${present.column.name} less ${target.column.name}`,
    };
  }
}

/** `in_octets_delta` beside `in_octets` and `in_octets_prev`: by how much it has grown. */
const isChangeOf = ({ core }: RowNumber, phrase: string): boolean =>
  CHANGES.has(core.at(-1) ?? "") && core.slice(0, -1).join(" ") === phrase;
const CHANGES = new Set(["delta", "diff", "difference", "change"]);

/** A figure's words without those that say that it is of before; null where none does. */
function withoutBefore(core: readonly string[]): readonly string[] | null {
  for (const period of PERIODS_BEFORE) {
    const at = core.findIndex((_, start) => period.every((word, offset) => core[start + offset] === word));
    if (at >= 0 && core.length > period.length) return core.toSpliced(at, period.length);
  }
  const at = core.findIndex((word) => BEFORE.has(word));
  return at < 0 || core.length < 2 ? null : core.toSpliced(at, 1);
}

/** `duration` beside `actual_duration`: what is said without a word was meant. */
const plainOf = (target: RowNumber, rest: readonly string[], numbers: readonly RowNumber[]): RowNumber | undefined =>
  numbers.find((one) => sameKind(one, target) && one.core.join(" ") === rest.join(" "));

/** What comes out otherwise than it was thought, and what it was thought to be. */
const MEANT = new Set(
  "planned estimated budgeted expected scheduled forecast projected plan estimate budget".split(" "),
);

/** `actual_cost` beside `planned_cost`: it came out a little otherwise. */
export function* outcomes(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const target of numbers) {
    const [word, ...rest] = target.core;
    if (word !== "actual" || rest.length === 0) continue;
    const meant =
      numbers.find(
        (one) =>
          one !== target &&
          sameKind(one, target) &&
          MEANT.has(one.core[0] ?? "") &&
          one.core.slice(1).join(" ") === rest.join(" "),
      ) ?? plainOf(target, rest, numbers);
    if (meant === undefined) continue;
    yield {
      target,
      spec: { generator: "near", options: { below: 0.15, above: 0.25 }, inputs: inputsOf({ of: [meant] }) },
      evidence: `near ${meant.column.name}`,
    };
  }
}
