/** Lists of words, separated by blanks, turned round: the languages that have a word. */
export function languagesByWord<Known extends string>(
  lists: Readonly<Record<Known, string>>,
): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const [language, words] of Object.entries<string>(lists)) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), language as Known]);
  }
  return found;
}
