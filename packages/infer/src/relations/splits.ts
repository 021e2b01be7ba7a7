import { SPLITS } from "../data/number-splits.ts";
import { among, namesOf } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { Readings, RowNumber } from "./number-readings.ts";

/** What is given back in cash, by card and as credit is all that is given back; who pays what of a bill pays all of it together. */
export function* splits(read: Readings): Iterable<Relation> {
  for (const { whole: wholes, ways, each } of SPLITS) {
    const [first] = ways.flat().flatMap(read);
    if (first === undefined) continue;
    const shared = ways.map((phrases) => phrases.flatMap(read).map(({ number }) => number));
    const [whole] = among(read, wholes, "", shared.flat(), first.number);
    if (whole === undefined) continue;
    // The charges due at disbursement are no instalment.
    if (each !== undefined && !wholes.flatMap(read).some(({ number, rest }) => number === whole && rest === ""))
      continue;
    const found = shared.flatMap(([number]) => (number === undefined || number === whole ? [] : [number]));
    yield* shareOut(whole, [...new Set(found)], each);
  }
}

/** Mostly one of them is all of it; the last one is what the others leave. */
function* shareOut(
  whole: RowNumber,
  ways: readonly RowNumber[],
  each?: readonly [least: number, most: number],
): Iterable<Relation> {
  const usual = each === undefined ? { least: 0.2, most: 0.9, all: 0.5, none: 0.2 } : { least: each[0], most: each[1] };
  for (const [at, target] of ways.entries()) {
    const before = ways.slice(0, at);
    const last = at > 0 && at === ways.length - 1;
    const options = last ? { least: 1, most: 1 } : usual;
    yield {
      target,
      spec: { generator: "partOf", options, inputs: inputsOf({ of: [whole], less: before }) },
      evidence:
        before.length === 0
          ? `a part of ${whole.column.name}`
          : `what ${namesOf(before)} leave of ${whole.column.name}`,
    };
  }
}
