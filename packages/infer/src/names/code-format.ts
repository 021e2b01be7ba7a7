/**
 * The pattern of codes that all have one shape (`INV-00017`): at least two digits, and digits and capitals in the same places;
 * letters that never vary stay. Null where they have none.
 * @example
 * codeFormat(["INV-17", "INV-23"]); // => "INV-[0-9][0-9]"
 */
export function codeFormat(codes: readonly string[]): string | null {
  const [first = ""] = codes;
  const { length } = first;
  if (length < 3 || length > 24) return null;
  if (codes.some((code) => code.length !== length || !/^[A-Z0-9][A-Z0-9/._-]*$/.test(code))) return null;
  let digits = 0;
  let regex = "";
  for (let at = 0; at < length; at++) {
    const chars = codes.map((code) => code[at] ?? "");
    const [char = ""] = chars;
    if (chars.every((each) => /\d/.test(each))) {
      digits++;
      regex += "[0-9]";
    } else if (chars.every((each) => each === char)) {
      regex += char.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    } else if (chars.every((each) => /[A-Z]/.test(each))) {
      regex += "[A-Z]";
    } else {
      return null;
    }
  }
  return digits >= 2 ? regex : null;
}
