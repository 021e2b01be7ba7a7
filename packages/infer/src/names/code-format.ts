/**
 * The pattern of codes that all have one shape (`INV-00017`): at least two digits, and digits and capitals in the same places;
 * letters that never vary stay, four digits that are years of our time go on to `year`, and zeros in front of four digits stay. Null where
 * they have none.
 * @example
 * codeFormat(["INV-17", "INV-23", "INV-40"]); // => "INV-[0-9][0-9]"
 * codeFormat(["B2024/000113"], 2025); // => "B(2024|2025)/00[0-9][0-9][0-9][0-9]"
 */
export function codeFormat(codes: readonly string[], year = 0): string | null {
  const [first = ""] = codes;
  const { length } = first;
  if (length < 3 || length > 24) return null;
  if (codes.some((code) => code.length !== length || !/^[A-Z0-9][A-Z0-9/._-]*$/.test(code))) return null;
  const digits = first.replace(/\D/g, "").length;
  if (digits < 2) return null;
  let regex = "";
  for (let at = 0; at < length;) {
    const run = /^\d+/.exec(first.slice(at))?.[0].length ?? 0;
    const parts = codes.map((code) => code.slice(at, at + Math.max(run, 1)));
    const part = run > 0 ? numbers(parts, year) : letter(parts);
    if (part === null) return null;
    regex += part;
    at += Math.max(run, 1);
  }
  return regex;
}

/** A run of digits: years, or a number with the zeros in front of it. */
function numbers(parts: readonly string[], year: number): string | null {
  if (parts.some((part) => !/^\d+$/.test(part))) return null;
  const [first = ""] = parts;
  if (parts.every((part) => /^(?:199|20[0-4])\d$/.test(part))) {
    const years = parts.map(Number);
    const [from, to] = [Math.min(...years), Math.max(year, ...years)];
    return `(${Array.from({ length: to - from + 1 }, (_, more) => from + more).join("|")})`;
  }
  let zeros = 0;
  while (first.length - zeros > 4 && parts.every((part) => part[zeros] === "0")) zeros++;
  return "0".repeat(zeros) + "[0-9]".repeat(first.length - zeros);
}

function letter(parts: readonly string[]): string | null {
  const [char = ""] = parts;
  if (parts.every((each) => each === char)) return char.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return parts.every((each) => /[A-Z]/.test(each)) ? "[A-Z]" : null;
}
