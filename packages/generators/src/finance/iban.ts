import { entityText } from "../build/entity-text.ts";
import { scramble } from "../scramble.ts";

/** Bank codes of zeros are given to no bank; account numbers fill the rest. */
const shapes: Readonly<Record<string, readonly [country: string, bank: string, account: number]>> = {
  de: ["DE", "00000000", 10],
  en: ["GB", "TEST000000", 8],
  fr: ["FR", "0000000000", 11],
  es: ["ES", "0000000000", 10],
  it: ["IT", "X0000000000", 12],
  nl: ["NL", "TEST", 10],
};

export const iban = entityText({
  name: "iban",
  summary: "An IBAN with right check digits at a bank that does not exist.",
  entity: "account",
  text(context, fit) {
    const language = (context.locale[0]?.[0] ?? "en").slice(0, 2);
    const [country, bank, digits] = shapes[fit.maxLength < 27 && fit.maxLength >= 22 ? "de" : language] ?? [
      "DE",
      "00000000",
      10,
    ];
    const capacity = 10 ** Math.min(digits, 10);
    return {
      capacity,
      longest: 4 + bank.length + digits,
      at(index) {
        const rest = bank + String(scramble(index, capacity)).padStart(digits, "0");
        return country + checkDigits(country, rest) + rest;
      },
    };
  },
});

/** ISO 7064 MOD 97-10, as ISO 13616-1 uses it. */
export function checkDigits(country: string, rest: string): string {
  let remainder = 0;
  for (const character of `${rest}${country}00`) {
    const value = character >= "A" ? character.charCodeAt(0) - 55 : Number(character);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return String(98 - remainder).padStart(2, "0");
}
