const SOUNDEX: Readonly<Record<string, string>> = Object.fromEntries(
  ["BFPV", "CGJKQSXZ", "DT", "L", "MN", "R"].flatMap((letters, code) =>
    [...letters].map((letter) => [letter, String(code + 1)]),
  ),
);

/** The code of a name's sound (US National Archives' rules). */
export function soundex(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, "");
  if (letters === "") return "";
  let code = letters.charAt(0);
  let last = SOUNDEX[code] ?? "";
  for (const letter of letters.slice(1)) {
    const digit = SOUNDEX[letter] ?? "";
    if (digit !== "" && digit !== last) code += digit;
    if (letter !== "H" && letter !== "W") last = digit;
  }
  return code.slice(0, 4).padEnd(4, "0");
}
