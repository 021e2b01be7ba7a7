/** Names with a parenthesis behind them, or called without. */
const CALL = /\bcall\s+(?:[\w$"`]+\s*\.\s*)?["`]?([\w$]+)|([\w$]+)["`]?\s*\(/gi;

/**
 * The routines that code calls, and those that these call, each once and in the order in which they are met.
 * @param textOf what a routine does; null where that is not known
 * @example
 * calledRoutines("perform audit(new.id)", [{ name: "audit" }, { name: "other" }], () => "").map(({ routine }) => routine.name); // => ["audit"]
 */
export function calledRoutines<Routine extends { readonly name: string }>(
  code: string,
  routines: readonly Routine[],
  textOf: (routine: Routine) => string | null,
): readonly { readonly routine: Routine; readonly text: string }[] {
  const found = new Map<Routine, string>();
  const look = (text: string) => {
    const words = new Set([...text.matchAll(CALL)].map(([, called, named]) => (called ?? named)!.toLowerCase()));
    for (const routine of routines) {
      if (found.has(routine) || !words.has(routine.name.toLowerCase())) continue;
      const body = textOf(routine);
      if (body === null) continue;
      found.set(routine, body);
      look(body);
    }
  };
  look(code);
  return [...found].map(([routine, text]) => ({ routine, text }));
}
