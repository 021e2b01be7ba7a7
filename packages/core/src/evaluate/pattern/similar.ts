/**
 * SIMILAR TO's pattern as a regular expression for `posixRegex`: `%` is any text, `_` any character, the other marks
 * are POSIX's; the whole text must match. This is PostgreSQL's `similar_to_escape`.
 * @param escape one character, or empty for none
 */
export function similarToPosix(pattern: string, escape: string): string {
  let result = "";
  let inSet = false;
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    if (character === escape && index + 1 < characters.length) {
      const next = characters[++index]!;
      result += /[A-Za-z0-9]/.test(next) ? next : `\\${next}`;
    } else if (inSet) {
      if (character === "]") inSet = false;
      result += character === "\\" ? "\\\\" : character;
    } else if (character === "[") {
      inSet = true;
      result += character;
    } else if (character === "%") result += ".*";
    else if (character === "_") result += ".";
    else if (character === "(") result += "(?:";
    else result += ".^$\\".includes(character) ? `\\${character}` : character;
  }
  return `^(?:${result})$`;
}
