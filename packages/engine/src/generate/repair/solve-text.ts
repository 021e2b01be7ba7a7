import { type Expression, type MatchFlavour, textType } from "@seedloom/core";

/** What the first argument of a call has to be for the call to give `wanted`; may read the argument itself: what stands beside a part stays. */
type Solution = (whole: Expression, rest: readonly Expression[], wanted: Expression) => readonly Expression[];

const call = (name: string, ...given: readonly Expression[]): Expression => ({ kind: "call", name, arguments: given });
const number = (value: number): Expression => ({ kind: "literal", value });
const plus = (left: Expression, right: Expression): Expression => ({ kind: "operator", operator: "+", left, right });
const minus = (left: Expression, right: Expression): Expression => ({ kind: "operator", operator: "-", left, right });
const join = (...parts: readonly Expression[]): Expression => call("concat", ...parts);
const lengthOf = (text: Expression): Expression => call("length", text);

/** A text that begins as wanted: its first `count` characters replaced, or all of it behind that, or nothing else. */
const beginning = (whole: Expression, count: Expression, wanted: Expression) => [
  join(wanted, call("substr", whole, plus(count, number(1)))),
  join(wanted, whole),
  wanted,
];

/** The text up to a place, and then what is wanted to its end. */
const withEnd = (whole: Expression, before: Expression, wanted: Expression) =>
  join(call("substr", whole, number(1), call("greatest", before, number(0))), wanted);

const unchanged: Solution = (_, __, wanted) => [wanted];

const part: Solution = (whole, [start, count], wanted) => {
  if (!start) return [];
  const backwards = start.kind === "unary" || (start.kind === "literal" && Number(start.value) < 0);
  const before = backwards ? minus(lengthOf(whole), lengthOf(wanted)) : minus(start, number(1));
  const cut = withEnd(whole, before, wanted);
  if (start.kind === "literal" && start.value === 1 && count) return beginning(whole, count, wanted);
  return count && !backwards ? [join(cut, call("substr", whole, plus(start, count))), cut] : [cut];
};

/** Fields before the k-th as they are, then what is wanted and the next field: more of them are given up. */
const field: Solution = (whole, [mark, place], wanted) => {
  const count = place?.kind === "literal" ? Number(place.value) : 0;
  if (!mark || !Number.isInteger(count) || count < 1 || count > 9) return [];
  const kept = Array.from({ length: count - 1 }, (_, before) => [
    call("split_part", whole, mark, number(before + 1)),
    mark,
  ]);
  const next = call("split_part", whole, mark, number(count + 1));
  const made = join(...kept.flat(), wanted);
  return [join(made, mark, next), made];
};

/** SQLite's moments by a number of units ahead or back: as many the other way. */
const moment =
  (name: string): Solution =>
  (_, modifiers, wanted) => {
    const turned = modifiers.map((modifier) =>
      modifier.kind === "literal" && /^[+-]?\d+(\.\d+)? [a-z]+$/i.test(String(modifier.value))
        ? String(modifier.value).replace(/^[+-]?/, (sign) => (sign === "-" ? "+" : "-"))
        : null,
    );
    if (turned.includes(null)) return [];
    return [call(name, wanted, ...turned.reverse().map((value): Expression => ({ kind: "literal", value })))];
  };

/** By function: those of which a part of the text, or the text in other letters, is what the call gives. */
const SOLUTIONS: Readonly<Record<string, Solution>> = {
  left: (whole, [count], wanted) => (count ? beginning(whole, count, wanted) : []),
  right: (whole, _, wanted) => [withEnd(whole, minus(lengthOf(whole), lengthOf(wanted)), wanted), wanted],
  substr: part,
  substring: part,
  mid: part,
  split_part: field,
  substring_index: (whole, [mark, place], wanted) => {
    const count = place?.kind === "literal" ? Number(place.value) : place?.kind === "unary" ? -1 : 0;
    if (count === 1) return field(whole, [mark!, number(1)], wanted);
    return count === -1 ? [join(call("split_part", whole, mark!, number(1)), mark!, wanted), wanted] : [];
  },
  lower: unchanged,
  lcase: unchanged,
  upper: unchanged,
  ucase: unchanged,
  initcap: unchanged,
  trim: unchanged,
  btrim: unchanged,
  ltrim: unchanged,
  rtrim: unchanged,
  reverse: (_, __, wanted) => [call("reverse", wanted)],
  date: moment("date"),
  datetime: moment("datetime"),
};

/** What a call's first argument may be for the call to give what is wanted, most of it kept first; nothing for functions not known. */
export function solveCall(side: Expression & { readonly kind: "call" }, wanted: Expression): readonly Expression[] {
  const [whole, ...rest] = side.arguments;
  if (!whole || !Object.hasOwn(SOLUTIONS, side.name)) return [];
  return SOLUTIONS[side.name]!(whole, rest, { kind: "cast", operand: wanted, type: textType() });
}

/** The parts of a text that is put together; null where it is not. */
export function joinedParts(node: Expression): readonly Expression[] | null {
  if (node.kind === "cast" || node.kind === "collate") return joinedParts(node.operand);
  if (node.kind === "call" && node.name === "concat_ws") {
    const [mark, ...texts] = node.arguments;
    return mark ? texts.flatMap((text, place) => (place > 0 ? [mark, text] : [text])) : null;
  }
  if (node.kind === "call" && node.name === "concat") return node.arguments.flatMap((one) => joinedParts(one) ?? [one]);
  if (node.kind !== "operator" || node.operator !== "||") return null;
  return [node.left, node.right].flatMap((one) => joinedParts(one) ?? [one]);
}

/** What one part of a joined text has to be for the whole to be what is wanted: what is left of that between the others. */
export function solveJoined(parts: readonly Expression[], place: number, wanted: Expression): readonly Expression[] {
  const before = parts.slice(0, place);
  const after = parts.slice(place + 1);
  const from = before.length > 0 ? plus(lengthOf(join(...before)), number(1)) : number(1);
  const all = call("substr", wanted, from);
  if (after.length === 0) return [all];
  const between = call(
    "substr",
    wanted,
    from,
    minus(minus(lengthOf(wanted), lengthOf(join(...after))), minus(from, number(1))),
  );
  const [next] = after;
  return next!.kind === "literal" ? [call("split_part", all, next, number(1)), between] : [between];
}

/** What a text may be so that it matches a pattern that is put together from other columns (`path LIKE parent || '/%'`). */
export function solveMatch(node: Expression & { readonly kind: "match" }): readonly Expression[] {
  const wildcards = WILDCARDS[node.flavour];
  if (!wildcards || node.negated || node.pattern.kind === "literal") return [];
  const { any, one } = wildcards;
  const pieces = (joinedParts(node.pattern) ?? [node.pattern]).flatMap((part): readonly (Expression | null)[] => {
    const text = part.kind === "cast" ? part.operand : part;
    if (text.kind !== "literal" || typeof text.value !== "string") return [part];
    const literals = text.value.replaceAll(one, "a").split(any);
    return literals.flatMap((value, place): (Expression | null)[] => [
      ...(place > 0 ? [null] : []),
      ...(value === "" ? [] : [{ kind: "literal", value } as const]),
    ]);
  });
  const solid = pieces.filter((piece) => piece !== null);
  const whole = node.operand;
  const made = join(...solid);
  if (pieces.indexOf(null) === pieces.length - 1) return beginning(whole, lengthOf(made), made);
  if (pieces[0] === null && pieces.lastIndexOf(null) === 0) {
    return [withEnd(whole, minus(lengthOf(whole), lengthOf(made)), made), made];
  }
  return [made];
}

const WILDCARDS: Readonly<Partial<Record<MatchFlavour, { readonly any: string; readonly one: string }>>> = {
  like: { any: "%", one: "_" },
  ilike: { any: "%", one: "_" },
  glob: { any: "*", one: "?" },
};

/** The same for `starts_with(text, beginning)`. */
export function solveBeginning({ name, arguments: [whole, wanted] }: Expression & { readonly kind: "call" }) {
  return name === "starts_with" && whole && wanted ? beginning(whole, lengthOf(wanted), wanted) : [];
}
