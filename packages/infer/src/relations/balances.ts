import { BALANCES } from "../data/number-splits.ts";
import { among, related, sameKind } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { Reading, Readings, RowNumber } from "./number-readings.ts";

/** The closing balance is the opening one with what came and without what went, and no more goes than there was. */
export function* balances(read: Readings): Iterable<Relation> {
  for (const { end, start, came, went } of BALANCES) {
    for (const { number: target, rest } of end.flatMap(read)) {
      const [before] = among(read, start, rest, [target], target);
      if (before === undefined) continue;
      const taken = new Set([target, before]);
      const moved = (phrases: readonly string[]) => movedOf(phrases.flatMap(read), rest, taken, target);
      const [incoming, outgoing] = [moved(came), moved(went)];
      if (incoming.length + outgoing.length === 0) continue;
      for (const [at, gone] of outgoing.entries()) {
        yield {
          target: gone,
          spec: {
            generator: "partOf",
            options: { least: 0.05, most: 0.6 },
            inputs: inputsOf({ of: [before], less: outgoing.slice(0, at) }),
          },
          evidence: `no more than ${before.column.name}`,
        };
      }
      yield {
        target,
        spec: {
          generator: "total",
          inputs: inputsOf({ of: [before], plus: incoming, less: outgoing }),
        },
        evidence: `what ${before.column.name} has become`,
      };
    }
  }
}

/** The numbers of what was moved, each once: those that say of what, or say nothing more. */
function movedOf(
  readings: readonly Reading[],
  rest: string,
  taken: ReadonlySet<RowNumber>,
  target: RowNumber,
): readonly RowNumber[] {
  const found = readings.filter(
    (one) => !taken.has(one.number) && sameKind(one.number, target) && related(one.rest, rest),
  );
  return [...new Set(found.map(({ number }) => number))];
}
