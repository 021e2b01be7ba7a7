import { FEW, MOST, NOW, PARTS, SOME } from "../data/number-relations.ts";
import type { PartRelation } from "../data/number-relations.ts";
import type { Readings, RowNumber } from "./number-readings.ts";
import { among, isQuantity, isSomeOf, namesOf as names, sameKind } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

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
  if (rest.length > 0 && rest.length === own.length && rest.every((word) => own.includes(word))) return true;
  // `max_allowed_usages` of `attendee_usage_count`: whose usages they are, in pieces.
  return (
    own.length > 0 &&
    rest.length === own.length + 1 &&
    rest.at(-1) === own.at(-1) &&
    own.every((word) => rest.includes(word)) &&
    bound.context.typeClass === "integer" &&
    bound.core.some((word) => ALLOWED.has(word))
  );
}

/** What nobody may have more of, whatever the others are called. */
const ALLOWED = new Set("maximum limit allowed".split(" "));

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

/** What is no more than something else: `sold_count` of `stock`, failures of attempts. */
export function* parts(numbers: readonly RowNumber[], read: Readings): Iterable<Relation> {
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
