import { tokensOf } from "../words/expand-in-context.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** What says that a sum is with its taxes, or without them. */
const WITH =
  /(?:^| )(?:tax incl(?:uded)?|incl(?:uding)? tax|taxes incl(?:uded)?|inc tax|tax inc|with tax|ttc|wt|vat incl|incl vat|inc vat|incl gst)(?= |$)/;
const WITHOUT =
  /(?:^| )(?:tax excl(?:uded)?|excl(?:uding)? tax|ex tax|exc tax|without tax|before tax|ht|vat excl|excl vat|ex vat|excl gst)(?= |$)/;
const RATE = /^(?:tax|vat|gst|mwst|tva|iva|igv|btw)(?: (?:rate|percent|percentage|tx|pct|perc))$/;
/** The rate of those who say none. */
const USUAL = 1.2;

interface Sum {
  readonly number: RowNumber;
  readonly what: string;
  readonly as: "with" | "without" | "bare";
}

/** `total_paid_tax_incl`, `total_paid_tax_excl` and `total_paid`, `price` and `price_ttc`: one sum, with its taxes and without, at one rate. */
export function* withTaxes(numbers: readonly RowNumber[]): Iterable<Relation> {
  const sums = numbers.filter(({ context }) => context.typeClass === "decimal").map(readSum);
  const rate = numbers.find((number) => RATE.test(phraseOf(number)));
  for (const [what, same] of Map.groupBy(sums, (sum) => sum.what)) {
    const of = (as: Sum["as"]) => same.find((sum) => sum.as === as)?.number;
    const [taxed, net, bare] = [of("with"), of("without"), of("bare")];
    if (what === "" || (taxed === undefined && net === undefined)) continue;
    if (taxed !== undefined && bare !== undefined && net !== undefined) {
      const spec = { generator: "total", inputs: inputsOf({ of: [bare] }) };
      yield { target: taxed, spec, evidence: `${bare.column.name} once more` };
    }
    if (net !== undefined && (taxed ?? bare) !== undefined) yield less(net, (taxed ?? bare)!);
    else if (taxed !== undefined && bare !== undefined) yield more(taxed, bare, rate);
  }
}

const phraseOf = ({ column }: RowNumber): string => tokensOf(column.name).join(" ").toLowerCase();

function readSum(number: RowNumber): Sum {
  const phrase = phraseOf(number);
  const plain = (marker: RegExp) => phrase.replace(marker, "").trim();
  if (WITH.test(phrase)) return { number, what: plain(WITH), as: "with" };
  if (WITHOUT.test(phrase)) return { number, what: plain(WITHOUT), as: "without" };
  return { number, what: phrase, as: "bare" };
}

function less(target: RowNumber, from: RowNumber): Relation {
  return {
    target,
    spec: {
      generator: "quotient",
      options: { factor: Number((1 / USUAL).toPrecision(8)), scale: 2 },
      inputs: inputsOf({ of: [from] }),
    },
    evidence: `${from.column.name} without its taxes`,
  };
}

function more(target: RowNumber, from: RowNumber, rate: RowNumber | undefined): Relation {
  return {
    target,
    spec:
      rate === undefined
        ? { generator: "quotient", options: { factor: USUAL, scale: 2 }, inputs: inputsOf({ of: [from] }) }
        : { generator: "total", options: { scale: 2 }, inputs: inputsOf({ of: [from], onTop: [rate] }) },
    evidence: `${from.column.name} with its taxes`,
  };
}
