import { digitsToo } from "../build/digits-too.ts";
import { entityText, loose } from "../build/entity-text.ts";
import { hash, remainder, scramble } from "../scramble.ts";

const entity = "card";

/**
 * Prefixes that payment providers publish for tests: the whole account number below them is never given to anybody.
 * Length, type, prefix.
 */
const ranges = [
  { type: "Visa", prefix: "42424242", length: 16 },
  { type: "Visa", prefix: "40000000", length: 16 },
  { type: "Mastercard", prefix: "55555555", length: 16 },
  { type: "American Express", prefix: "37828224", length: 15 },
] as const;

const rangeOf = (index: number) => ranges[remainder(index, ranges.length)] ?? ranges[0];

/** Free digits of the shortest: 15 less prefix and check digit. */
const perRange = 1e6;

export const creditCardNumber = digitsToo(
  entityText({
    name: "creditCardNumber",
    summary: "A card number with a right check digit below the prefixes of published test numbers.",
    ascii: true,
    entity,
    text: () => ({
      capacity: perRange * ranges.length,
      longest: 16,
      at(index) {
        const { prefix, length } = rangeOf(index);
        const free = length - prefix.length - 1;
        const body = prefix + String(scramble(Math.floor(index / ranges.length), perRange)).padStart(free, "0");
        return body + luhn(body);
      },
    }),
  }),
);

/** The check digit of ISO/IEC 7812-1, annex B. */
export function luhn(body: string): string {
  let sum = 0;
  for (let place = 0; place < body.length; place++) {
    const digit = Number(body[body.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}

export const creditCardType = entityText({
  name: "creditCardType",
  summary: "A card's type, in keeping with its number.",
  entity,
  text: (_, fit) =>
    loose(16, (index) =>
      fit.maxLength < 16 && rangeOf(index).type === "American Express" ? "Amex" : rangeOf(index).type,
    ),
});

export const creditCardExpiry = entityText({
  name: "creditCardExpiry",
  summary: "Month and year until which a card is valid: MM/YY, within four years from now.",
  entity,
  text(context, fit) {
    const now = new Date(context.asOf);
    return loose(fit.maxLength >= 5 ? 5 : 4, (index) => {
      const months = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1 + (hash(index, 72) % 48);
      const month = String((months % 12) + 1).padStart(2, "0");
      const year = String(Math.floor(months / 12) % 100).padStart(2, "0");
      return fit.maxLength >= 5 ? `${month}/${year}` : month + year;
    });
  },
});

export const cvv = digitsToo(
  entityText({
    name: "cvv",
    summary: "A card's security code: three digits, four of American Express.",
    entity,
    text: (_, fit) =>
      loose(4, (index) => {
        const digits = rangeOf(index).length === 15 && fit.maxLength >= 4 ? 4 : 3;
        return String(hash(index, 73) % 10 ** digits).padStart(digits, "0");
      }),
  }),
);
