/** Names that a message has room for. */
const SHOWN = 8;

/** The first of some names, and how many more there are: what was tried may be a hundred generators. */
export function someOf(names: readonly string[]): string {
  if (names.length === 0) return "nothing";
  const rest = names.length - SHOWN;
  return rest > 1 ? `${names.slice(0, SHOWN).join(", ")} and ${rest} others` : names.join(", ");
}
