import { entityText } from "../build/entity-text.ts";
import { mixture } from "../mixture.ts";
import { scramble } from "../scramble.ts";

/** By locale, else by language. Bank codes of zeros are given to no bank; account numbers fill the rest. */
interface Shape {
  readonly country: string;
  readonly bank: string;
  /** Digits of the account. */
  readonly digits: number;
  readonly end?: string;
}

const germany: Shape = { country: "DE", bank: "00000000", digits: 10 };
const shapes: Readonly<Record<string, Shape>> = {
  de: germany,
  de_AT: { country: "AT", bank: "00000", digits: 11 },
  de_CH: { country: "CH", bank: "00000", digits: 12 },
  en: { country: "GB", bank: "TEST000000", digits: 8 },
  es: { country: "ES", bank: "0000000000", digits: 10 },
  fr: { country: "FR", bank: "0000000000", digits: 11, end: "00" },
  fr_BE: { country: "BE", bank: "000", digits: 9 },
  fr_CH: { country: "CH", bank: "00000", digits: 12 },
  it: { country: "IT", bank: "X0000000000", digits: 12 },
  nl: { country: "NL", bank: "TEST", digits: 10 },
  nl_BE: { country: "BE", bank: "000", digits: 9 },
  pt: { country: "PT", bank: "00000000", digits: 13 },
  pt_BR: { country: "BR", bank: "0000000000000", digits: 10, end: "C1" },
};

const lengthOf = ({ bank, digits, end = "" }: Shape) => 4 + bank.length + digits + end.length;

export const iban = entityText({
  name: "iban",
  summary: "An IBAN with right check digits at a bank that does not exist.",
  ascii: true,
  entity: "account",
  text(context, fit) {
    const { locales, which } = mixture(context.locale);
    const wanted = locales.map((locale) => {
      const code = locale.replace("-", "_");
      const shape = shapes[code] ?? shapes[code.slice(0, 2)] ?? germany;
      return lengthOf(shape) <= fit.maxLength || fit.maxLength < lengthOf(germany) ? shape : germany;
    });
    // Whatever the country, so that the numbers of two countries are told apart by their accounts too.
    const capacity = 10 ** Math.min(10, ...wanted.map(({ digits }) => digits));
    return {
      capacity,
      longest: Math.max(...wanted.map(lengthOf)),
      at(index) {
        const { country, bank, digits, end = "" } = wanted[which(index)] ?? germany;
        const rest = bank + String(scramble(index, capacity)).padStart(digits, "0") + end;
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
