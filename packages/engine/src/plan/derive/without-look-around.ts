/**
 * Patterns without look-around whose texts often match one that has it: with its look-around left out, and with what it looks for
 * ahead put where it looks. Empty for a pattern that has none.
 * @example
 * withoutLookAround("^(?!000)[0-9]{3}$"); // => ["^[0-9]{3}$"]
 * withoutLookAround("^(?=.*[A-Z])(?=.*\\d).{8,}$"); // => ["^[A-Z]\\d.{8,}$", "^.{8,}$"]
 */
export function withoutLookAround(regex: string): string[] {
  let without = "";
  let ahead = "";
  let from = 0;
  for (let index = 0; index < regex.length; index++) {
    const opening = /^\(\?(<?[=!])/.exec(regex.slice(index, index + 4))?.[1];
    if (opening === undefined) {
      index = endOfUnit(regex, index);
      continue;
    }
    const end = endOfGroup(regex, index);
    const before = regex.slice(from, index);
    const body = regex.slice(index + 2 + opening.length, end);
    without += before;
    ahead += before + (opening === "=" ? soughtIn(body) : "");
    from = end + 1;
    index = end;
  }
  if (from === 0) return [];
  const rest = regex.slice(from);
  return [...new Set([ahead + rest, without + rest])];
}

/** What a look ahead wants to find, without the anything before and after it. */
function soughtIn(body: string): string {
  return body.replace(/^\^?\.[*+]\??/, "").replace(/\.[*+]\??\$?$|\$$/, "");
}

/** The last character of the escape or the set that begins here, or the place itself. */
function endOfUnit(regex: string, start: number): number {
  if (regex[start] === "\\") return start + 1;
  if (regex[start] !== "[") return start;
  // A bracket that comes first is one of the set.
  let index = start + (regex[start + 1] === "^" ? 2 : 1) + 1;
  for (; index < regex.length && regex[index] !== "]"; index++) {
    if (regex[index] === "\\") index++;
    else if (regex.startsWith("[:", index)) index = regex.indexOf(":]", index) + 1;
  }
  return index;
}

function endOfGroup(regex: string, start: number): number {
  let depth = 0;
  for (let index = start; index < regex.length; index++) {
    if (regex[index] === "(") depth++;
    else if (regex[index] === ")" && --depth === 0) return index;
    else index = endOfUnit(regex, index);
  }
  return regex.length;
}
