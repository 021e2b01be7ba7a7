import { ADDED, BASE, GROSS, KEPT, NET, TAKEN } from "../data/pay.ts";
import type { Share } from "../data/pay.ts";
import type { Reading, Readings, RowNumber } from "./number-readings.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/**
 * What somebody earns: a base and what is added make the gross pay, which less what is kept back is the net pay. Only where a row says the net
 * pay and what it is made from.
 */
export function* pay(read: Readings): Iterable<Relation> {
  const first = (phrases: readonly string[], except: readonly (RowNumber | undefined)[] = []) =>
    phrases.flatMap(read).find(({ number, rest }: Reading) => rest === "" && !except.includes(number))?.number;
  const net = first(NET);
  if (net === undefined) return;
  const gross = first(GROSS, [net]);
  const base = first(BASE, [net, gross]);
  const source = gross ?? base;
  if (source === undefined) return;
  const taken = first(TAKEN, [net, gross, base]);
  const known = [net, gross, base, taken];
  const added = base === undefined ? [] : found(read, ADDED, known);
  const kept = found(read, KEPT, [...known, ...added.map(({ number }) => number)]);
  if (taken === undefined && kept.length === 0) return;
  const numbers = (parts: readonly Found[]) => parts.map(({ number }) => number);
  const again = gross && first(GROSS, [net, gross, base]);
  if (again !== undefined) {
    yield {
      target: again,
      spec: { generator: "total", inputs: inputsOf({ of: [gross!] }) },
      evidence: "what was earned once more",
    };
  }
  for (const part of added) yield portion(part, base!);
  for (const part of kept) yield portion(part, source);
  if (gross !== undefined && base !== undefined) {
    const inputs = inputsOf({ of: [base], plus: numbers(added) });
    yield {
      target: gross,
      spec: { generator: "total", inputs },
      evidence: `${base.column.name} and what is added to it`,
    };
  }
  if (taken !== undefined && kept.length > 1) {
    const [one, ...others] = numbers(kept).toSorted((a, b) => Number(a.column.nullable) - Number(b.column.nullable));
    const inputs = inputsOf({ of: [one!], plus: others });
    yield { target: taken, spec: { generator: "total", inputs }, evidence: "all that is kept back" };
  }
  if (taken !== undefined) {
    yield portion({ number: taken, share: { words: [], least: 0.1, most: 0.32, none: 0 } }, source);
  }
  const plus = gross === undefined ? numbers(added) : [];
  const less = taken === undefined ? numbers(kept) : [taken];
  yield {
    target: net,
    spec: { generator: "total", inputs: inputsOf({ of: [source], plus, less }) },
    evidence: `${source.column.name} less ${less.map(({ column }) => column.name).join(", ")}`,
  };
}

interface Found {
  readonly number: RowNumber;
  readonly share: Share;
}

/** The numbers of the row that are such shares, each once. */
function found(read: Readings, shares: readonly Share[], except: readonly (RowNumber | undefined)[]): readonly Found[] {
  const taken = new Set<RowNumber | undefined>(except);
  return shares.flatMap((one) =>
    one.words.flatMap((phrase) =>
      read(phrase).flatMap(({ number, rest }) => {
        // `paid_amount` says what arrived, and not a tax that is paid as it is earned.
        if (taken.has(number) || !isRest(rest) || /paid/i.test(number.column.name)) return [];
        taken.add(number);
        return [{ number, share: one }];
      }),
    ),
  );
}

/** Hours and rates of overtime are no pay. */
const isRest = (rest: string): boolean => !/\b(?:hour|rate|percent|day|id|number|hr|minute)\b/.test(rest);

function portion({ number, share: { least, most, none } }: Found, of: RowNumber): Relation {
  const options = { least, most, ...(none > 0 ? { none } : {}) };
  return {
    target: number,
    spec: { generator: "partOf", options, inputs: inputsOf({ of: [of] }) },
    evidence: `a part of ${of.column.name}`,
  };
}
