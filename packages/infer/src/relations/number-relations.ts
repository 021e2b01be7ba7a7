import { baseType } from "@seedloom/core";
import {
  ABOVE,
  COMPLEMENTS,
  DIFFERENCES,
  DONE,
  EFFORTS,
  FAMILIES,
  FEW,
  MOST,
  NOW,
  PARTS,
  PRODUCTS,
  REMAINDERS,
  SHARES,
  SOME,
  UNDONE,
} from "../data/number-relations.ts";
import type { PartRelation } from "../data/number-relations.ts";
import type { Reading, Readings, RowNumber } from "./number-readings.ts";
import { among, isQuantity, namesOf as names, related, sameKind } from "./among.ts";
import { balances } from "./balances.ts";
import { countedPrices } from "./counted-prices.ts";
import { corrected } from "./corrected.ts";
import { currenciesAgain } from "./currencies-again.ts";
import { earlierFigures, outcomes } from "./earlier-figures.ts";
import { ladders } from "./ladders.ts";
import { leagueTables } from "./league-tables.ts";
import { numbered } from "./numbered.ts";
import { orderedBounds } from "./ordered-bounds.ts";
import { pay } from "./pay.ts";
import { peaks } from "./peaks.ts";
import { perUnit } from "./per-unit.ts";
import { percentiles } from "./percentiles.ts";
import { ranks } from "./ranks.ts";
import { scores } from "./scores.ts";
import { splits } from "./splits.ts";
import { taxes } from "./taxes.ts";
import { tolerances } from "./tolerances.ts";
import { travels } from "./travels.ts";
import { unitsAgain } from "./units-again.ts";
import { weather } from "./weather.ts";
import { withTaxes } from "./with-taxes.ts";
import { wholes } from "./wholes.ts";
import { shorterTimes } from "./shorter-times.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** Sums, differences, products and shares first, which leave no choice; then what is no more than something else. */
export function* numberRelations(numbers: readonly RowNumber[], read: Readings): Iterable<Relation> {
  yield* pay(read);
  yield* weather(numbers);
  yield* leagueTables(numbers);
  yield* currenciesAgain(numbers);
  yield* withTaxes(numbers);
  yield* countedPrices(numbers);
  yield* splits(read);
  yield* travels(numbers);
  yield* perUnit(numbers);
  yield* balances(read);
  yield* sums(read);
  yield* differences(read);
  yield* remainders(read);
  yield* undone(read);
  yield* products(numbers, read);
  yield* shares(read);
  yield* scores(numbers, read);
  yield* percentiles(numbers);
  yield* tolerances(numbers);
  yield* numbered(numbers);
  yield* corrected(numbers);
  yield* ladders(read);
  yield* orderedBounds(numbers);
  yield* peaks(numbers);
  yield* shorterTimes(numbers);
  yield* earlierFigures(numbers);
  yield* outcomes(numbers);
  yield* taxes(numbers, read);
  yield* complements(numbers);
  yield* parts(numbers, read);
  yield* above(read);
  yield* unitsAgain(numbers);
  yield* ranks(numbers);
  yield* wholes(numbers);
}

function* sums(read: Readings): Iterable<Relation> {
  for (const { parts: groups, sum, few, exact } of FAMILIES) {
    const named = sum.filter((phrase) => phrase !== "total").flatMap(read);
    // Beside what was processed of it, a total is more than that.
    const wholes = named.length > 0 ? named : read("total");
    for (const { number: target, rest } of wholes) {
      if (exact === true && (rest !== "" || isQuantity(target))) continue;
      const found = groups.flatMap((phrases) => {
        const readings = phrases.flatMap(read).filter((one) => one.number !== target && sameKind(one.number, target));
        const reading = readings.find((one) => one.rest === rest) ?? readings.find((one) => related(one.rest, rest));
        return reading === undefined ? [] : [reading.number];
      });
      if (found.length < 2 || new Set(found).size < found.length) continue;
      if (few === true) {
        const [most, ...rare] = found;
        for (const one of rare) yield fewOf(one, most!);
      }
      const [first, ...others] = found.toSorted((a, b) => Number(a.column.nullable) - Number(b.column.nullable));
      yield {
        target,
        spec: { generator: "total", inputs: inputsOf({ of: [first!], plus: others }) },
        evidence: `the sum of ${names(found)}`,
      };
    }
  }
}

/** A few have failed or were skipped of as many as went well. */
function fewOf(target: RowNumber, most: RowNumber): Relation {
  return {
    target,
    spec: {
      generator: "partOf",
      options: { least: 0.01, most: 0.15, none: 0.4, ...(isQuantity(target) && { none: 0.85, scale: 0 }) },
      inputs: inputsOf({ of: [most] }),
    },
    evidence: `a few beside ${most.column.name}`,
  };
}

/** What is told in per cent is no difference of sums. */
const SHARED = new Set(["per", "percent", "rate", "ratio"]);

function* differences(read: Readings): Iterable<Relation> {
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

function* remainders(read: Readings): Iterable<Relation> {
  for (const { left, whole: wholes, gone: taken } of REMAINDERS) {
    for (const { number: target, rest } of left.flatMap(read)) {
      const [whole] = among(read, wholes, rest, [target], target);
      const [gone] = among(read, taken, rest, [target, whole], target);
      const found = whole !== undefined && gone !== undefined ? { whole, gone } : ofUnit(read, taken, target);
      if (found === null) continue;
      yield {
        target,
        spec: {
          generator: "partOf",
          options: { least: 1, most: 1 },
          inputs: inputsOf({ of: [found.whole], less: [found.gone] }),
        },
        evidence: `what ${found.gone.column.name} leaves of ${found.whole.column.name}`,
      };
    }
  }
}

/** `remaining_hours` of what was estimated where `done_ratio` says how much is done. */
function* undone(read: Readings): Iterable<Relation> {
  for (const { number: target, rest } of UNDONE.flatMap(read)) {
    if (rest !== "") continue;
    const [whole] = among(read, EFFORTS, rest, [target], target);
    const [rate] = among(read, DONE, rest, [target, whole]);
    if (whole === undefined || rate === undefined) continue;
    yield {
      target,
      spec: {
        generator: "total",
        options: { scale: 1 },
        inputs: { ...inputsOf({ of: [whole] }), ...inputsOf({ rate: [rate] }) },
      },
      evidence: `what ${rate.column.name} leaves of ${whole.column.name}`,
    };
  }
}

const CAPACITIES = new Set("kb mb gb tb mib gib kwh mwh liter litre".split(" "));

/** `free_disk_gb` beside `local_gb` and `local_gb_used`: nothing else of the row is gone of gigabytes. */
function ofUnit(
  read: Readings,
  taken: readonly string[],
  target: RowNumber,
): { readonly whole: RowNumber; readonly gone: RowNumber } | null {
  const unit = target.core.find((word) => CAPACITIES.has(word));
  if (unit === undefined) return null;
  const used = taken
    .flatMap(read)
    .filter(({ number, rest }) => number !== target && sameKind(number, target) && rest.split(" ").includes(unit));
  const [gone, other] = used;
  if (gone === undefined || used.some(({ number }) => number !== gone.number) || other?.rest === "") return null;
  const whole = read("").find(({ number, rest }) => number !== target && rest === gone.rest)?.number;
  return whole === undefined ? null : { whole, gone: gone.number };
}

const UNITS = new Set(
  "cm mm m km kg g px pixel in inch ft 2 3 sq cubic square meter metre centimeter millimeter".split(" "),
);
const withoutUnits = (rest: string): string =>
  rest
    .split(" ")
    .filter((word) => !UNITS.has(word))
    .join(" ");
const unitOf = (rest: string): string =>
  rest.split(" ").find((word) => ["cm", "mm", "m", "km", "in", "ft"].includes(word)) ?? "";

/** Of what a line has a quantity. */
const ITEMS = /^(?:product|item|article|order|line|ordered)?$/;

/** `product_quantity`, whose name is left with what is counted. */
function ofItems(numbers: readonly RowNumber[]): Reading | undefined {
  const number = numbers.find((one) => isQuantity(one) && ITEMS.test(one.core.join(" ")));
  return number === undefined ? undefined : { number, rest: "" };
}

function* products(numbers: readonly RowNumber[], read: Readings): Iterable<Relation> {
  for (const { name, of: groups, to: under = [], factor, rate: rates, scale } of PRODUCTS) {
    for (const { number: target, rest } of name.flatMap(read)) {
      const of = (phrases: readonly string[]) =>
        phrases
          .flatMap(read)
          .find(
            (one) =>
              one.number !== target &&
              (withoutUnits(one.rest) === withoutUnits(rest) || (isQuantity(one.number) && ITEMS.test(one.rest))),
          ) ?? (phrases.includes("quantity") ? ofItems(numbers) : undefined);
      const found = groups.map(of);
      const divisors = under.flatMap((phrases) => of(phrases)?.number ?? []);
      if (divisors.length < under.length) continue;
      const factors = found.flatMap((reading) => (reading === undefined ? [] : [reading.number]));
      if (factors.length < groups.length || new Set(factors).size < factors.length) continue;
      // Centimetres do not make square metres.
      const units = new Set([...found.map((reading) => unitOf(reading?.rest ?? "")), unitOf(rest)]);
      if (units.size > 1) continue;
      if (rates !== undefined) {
        const rate = of(rates)?.number ?? rates.flatMap(read).find((one) => one.rest === "")?.number;
        if (rate === undefined || factors.includes(rate)) continue;
        const inputs = { ...inputsOf({ of: factors }), ...inputsOf({ rate: [rate] }) };
        yield { target, spec: { generator: "shareOf", inputs }, evidence: `${names(factors)} at ${rate.column.name}` };
        continue;
      }
      yield {
        target,
        spec: {
          generator: "quotient",
          ...(factor === undefined && scale === undefined
            ? {}
            : { options: { ...(factor !== undefined && { factor }), ...(scale !== undefined && { scale }) } }),
          inputs: inputsOf({ of: factors, ...(divisors.length === 0 ? {} : { to: divisors }) }),
        },
        evidence:
          divisors.length > 0
            ? `${names(factors)} by ${names(divisors)}`
            : factors.length > 1
              ? factors.map(({ column }) => column.name).join(" × ")
              : `made from ${names(factors)}`,
      };
    }
  }
}

function* shares(read: Readings): Iterable<Relation> {
  for (const { name, of, to } of SHARES) {
    for (const { number: target, rest } of name.flatMap(read)) {
      const [top] = among(read, of, rest, [target]);
      const [bottom] = among(read, to, rest, [target, top]);
      if (top === undefined || bottom === undefined) continue;
      yield {
        target,
        spec: {
          generator: "quotient",
          options: inHundredths(target) ? { factor: 100, scale: 2 } : { factor: 1, scale: 4 },
          inputs: inputsOf({ of: [top], to: [bottom] }),
        },
        evidence: `${top.column.name} of ${bottom.column.name}`,
      };
    }
  }
}

/** Whether a share is written as 20 rather than as 0.2. */
function inHundredths({ context: { type, words, limits } }: RowNumber): boolean {
  if (limits.max !== null) return limits.max > 1;
  const base = baseType(type);
  if (base.kind === "integer") return true;
  if (base.kind === "decimal" && base.precision !== null)
    return (base.scale ?? 0) < 4 && base.precision - (base.scale ?? 0) > 1;
  return words.includes("percent");
}

/** `open_issues` are the issues that are not closed. */
function* complements(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const whole of numbers) {
    for (const [gone, left] of COMPLEMENTS) {
      const of = (word: string) =>
        numbers.find((one) => one !== whole && sameKind(one, whole) && isSomeOf(one, whole, word));
      const [first, target] = [of(gone), of(left)];
      if (first === undefined || target === undefined) continue;
      yield {
        target,
        spec: { generator: "partOf", options: { least: 1, most: 1 }, inputs: inputsOf({ of: [whole], less: [first] }) },
        evidence: `${whole.column.name} without ${first.column.name}`,
      };
    }
  }
}

/** Whether a table keeps such things, rather than what happened to them. */
const isIn = ({ context: { facts } }: RowNumber, tables: ReadonlySet<string>): boolean =>
  facts.words.some((word) => tables.has(word)) &&
  !facts.words.some(
    (word) => (word === "transaction" && !tables.has(word)) || word === "history" || word === "movement",
  );

const MONEY = new Set("amount price cost value fee total balance outstanding".split(" "));

/** `max_redemptions_allowed` of `redemption_count`, `max_check_attempts` of `current_check_attempt`. */
function isBoundOf(bound: RowNumber, number: RowNumber): boolean {
  if (!bound.core.some((word) => MOST.has(word)) || number.core.some((word) => MOST.has(word))) return false;
  const own = plain(bound.core, MOST);
  const rest = plain(number.core, NOW);
  return rest.length > 0 && rest.length === own.length && rest.every((word) => own.includes(word));
}

/** What is counted from one on: the first attempt is no zeroth. */
const FROM_ONE = new Set("attempt step page level round stage try chapter lesson lap day".split(" "));

/** Words by which the same is counted. */
const SAME: Readonly<Record<string, string>> = {
  usage: "use",
  used: "use",
  redeemed: "redemption",
  redeem: "redemption",
  tries: "attempt",
  try: "attempt",
  retried: "retry",
};

const plain = (core: readonly string[], without: ReadonlySet<string>): readonly string[] => {
  const rest = core.filter((word) => !without.has(word));
  return (rest.length > 0 ? rest : core).map((word) => SAME[word] ?? word);
};

function isSomeOf(some: RowNumber, whole: RowNumber, word: string): boolean {
  const own = whole.core.filter((one) => one !== "total");
  const rest = some.core.filter((one) => one !== word);
  return (
    some.core.includes(word) && rest.length > 0 && rest.length === own.length && rest.every((one) => own.includes(one))
  );
}

function* parts(numbers: readonly RowNumber[], read: Readings): Iterable<Relation> {
  const found = new Map<
    RowNumber,
    { readonly wholes: Set<RowNumber>; readonly how: Omit<PartRelation, "part" | "whole"> }
  >();
  const add = (target: RowNumber, whole: RowNumber, how: Omit<PartRelation, "part" | "whole">) => {
    const known = found.get(target) ?? { wholes: new Set(), how };
    known.wholes.add(whole);
    found.set(target, known);
  };
  for (const { part, whole: wholes, ...how } of PARTS) {
    for (const { number: target, rest } of part.flatMap(read)) {
      if (how.tables !== undefined && !isIn(target, how.tables)) continue;
      if (how.about !== undefined && !target.core.includes(how.about)) continue;
      if (how.not?.split(" ").some((word) => rest.split(" ").includes(word)) === true) continue;
      // `deposit_returned` of `deposit`: what is called `returned` alone says not of what.
      if ((rest === "" && wholes.includes("")) || (rest !== "" && how.alone === true)) continue;
      const [whole] = among(read, wholes, rest, [target], target);
      // What is invoiced of so many pieces is no sum of money.
      if (whole !== undefined && isQuantity(whole) && target.core.some((word) => MONEY.has(word))) continue;
      // `streak` is found in `longest_streak`, too, though that is called a whole in so many words.
      const asPart = whole === undefined ? [] : part.flatMap(read).filter(({ number }) => number === whole);
      const isCalled =
        !target.core.some((word) => MONEY.has(word)) &&
        wholes.flatMap(read).some((one) => one.number === whole && one.rest === rest);
      const isPart = asPart.some((one) => !isCalled || one.rest === rest || one.rest === "");
      if (whole !== undefined && !isPart) add(target, whole, how);
    }
  }
  for (const target of numbers) {
    for (const whole of numbers) {
      if (target === whole || !sameKind(target, whole)) continue;
      const some =
        target.context.typeClass === "integer" &&
        [...SOME].some((word) => target.core.includes(word) && isSomeOf(target, whole, word));
      const most = isBoundOf(whole, target);
      if (some || most)
        add(target, whole, {
          least: 0.1,
          most: 0.9,
          ...(target.core.some((word) => FROM_ONE.has(word)) && { pieces: true }),
        });
      else if ([...FEW].some((word) => target.core.includes(word) && isSomeOf(target, whole, word)))
        add(target, whole, { least: 0, most: 0.08, none: 0.5 });
    }
  }
  // Of pieces there are no halves, although a column may have places behind the point.
  const inPieces = numbers.some(
    (one) =>
      isQuantity(one) &&
      (one.context.typeClass === "integer" || /^(?:quantity|stock)$/.test(one.recipe.spec.generator)),
  );
  for (const [target, { wholes, how }] of found) {
    const { least, most, all, none, pieces } = how;
    const options = {
      least,
      most,
      ...(all === undefined ? {} : { all }),
      ...(none === undefined ? {} : { none }),
      ...(pieces === true || (inPieces && isQuantity(target)) ? { scale: 0 } : {}),
    };
    const [whole] = wholes;
    const relation: Relation = {
      target,
      spec: { generator: "partOf", options, inputs: inputsOf({ of: [...wholes] }) },
      evidence: `no more than ${names([...wholes])}`,
    };
    yield {
      ...relation,
      // What is a small part of something says little of it.
      ...(whole === undefined || most < 0.5
        ? {}
        : {
            inverse: {
              target: whole,
              spec: { generator: "atLeast", inputs: inputsOf({ from: [target] }) },
              evidence: `no less than ${target.column.name}`,
            },
          }),
    };
  }
}

/** Which way it points is not how much it is. */
const NO_SIZE = new Set(["direction", "directory", "angle", "bearing", "time", "date"]);

function* above(read: Readings): Iterable<Relation> {
  for (const { upper, lower, by } of ABOVE) {
    for (const { number: target, rest } of upper.flatMap(read)) {
      const [from] = among(read, lower, rest, [target], target);
      if (from === undefined || target.core.some((word) => NO_SIZE.has(word))) continue;
      yield {
        target,
        spec: { generator: "near", options: { above: by }, inputs: inputsOf({ of: [from] }) },
        evidence: `above ${from.column.name}`,
      };
    }
  }
}
