/** What is known of things that a row may name. */
export interface Known {
  /** What the column is called that says so, by all its words, with or without its table's noun. */
  readonly called: RegExp;
  /** What the column is called that names the thing; default: anything. */
  readonly of?: RegExp;
  /** Of which tables; default: of any. */
  readonly table?: RegExp;
  /** Whether it goes before what other columns tell. */
  readonly over?: true;
  /** By the thing its values, separated by bars, the commonest first; `/…/` is a pattern, nothing says that it has none. */
  readonly by: Readonly<Record<string, string>>;
}

/**
 * What is known of things, a column for each fact.
 * @example
 * known([/^capital$/, /^continent$/], { France: ["Paris", "Europe"], Kenya: ["Nairobi", "Africa"] });
 */
export function known(
  called: readonly RegExp[],
  things: Readonly<Record<string, readonly (string | null)[]>>,
  where: Pick<Known, "of" | "table" | "over"> = {},
): readonly Known[] {
  return called.map((each, place) => {
    const told = Object.entries(things).flatMap(([thing, facts]) => {
      const fact = facts[place] ?? null;
      return fact === null ? [] : [[thing, fact] as const];
    });
    return { called: each, by: Object.fromEntries(told), ...where };
  });
}

/** The same of many things, a line for each: its name and the facts, with semicolons between them. */
export function knownLines(
  called: readonly RegExp[],
  lines: string,
  where: Pick<Known, "of" | "table" | "over"> = {},
): readonly Known[] {
  const things = lines.split("\n").map((line): readonly [string, readonly string[]] => {
    const [thing = "", ...facts] = line.split(";");
    return [thing, facts];
  });
  return known(called, Object.fromEntries(things), where);
}
