/** What a variable or a column holds: SQL over the row's columns, one of two such, or null where that cannot be said. */
export type Sym = string | Choice | null;

interface Choice {
  /** A condition over the row's columns. */
  readonly when: string;
  readonly then: Sym;
  readonly otherwise: Sym;
}

/** Texts beyond this are no use to anybody. */
const LONGEST = 2_000;

/** As one piece of SQL; null where it is not known. */
export function textOf(sym: Sym): string | null {
  if (sym === null || typeof sym === "string") return sym;
  const [then, otherwise] = [textOf(sym.then), textOf(sym.otherwise)];
  if (then === null || otherwise === null) return null;
  const text = `CASE WHEN ${sym.when} THEN ${then} ELSE ${otherwise} END`;
  return text.length > LONGEST ? null : text;
}

/** What is held after two ways that part at a condition; null where that is not known. */
export function either(when: string | null, then: Sym, otherwise: Sym): Sym {
  if (then === otherwise) return then;
  return when === null ? null : { when, then, otherwise };
}

/** A condition that a way depends on, and whether it has to be true there, or anything else. */
export interface Term {
  readonly text: string;
  readonly holds: boolean;
}

/** The conditions on which something happens, all of them; null where they cannot be said. */
export type Way = readonly Term[] | null;

/** The way on from a condition, null where it is not known. */
export function onward(way: Way, text: string | null, holds: boolean): Way {
  return way === null || text === null ? null : [...way, { text, holds }];
}

/** A way as one condition. */
export function conditionOf(way: readonly Term[]): string {
  return way.map(({ text, holds }) => (holds ? `(${text})` : `((${text}) IS NOT TRUE)`)).join(" AND ") || "true";
}

/** Each value that something may come to hold, with the way to it. */
export function leavesOf(sym: Sym, way: Way = []): readonly { readonly way: Way; readonly text: string | null }[] {
  if (sym === null || typeof sym === "string") return [{ way, text: sym }];
  return [...leavesOf(sym.then, onward(way, sym.when, true)), ...leavesOf(sym.otherwise, onward(way, sym.when, false))];
}
