import { FIRMS_ABROAD, TRADES_ABROAD } from "../data/firms.ts";

/** Names of firms in one language. */
export interface FirmNames {
  /** What a firm in a trade is called, by a number: as many as there are pairs of families are told apart. */
  name(place: number, trade: string): string;
  /** Its owners alone, as short names of its site have them. */
  owners(place: number): string;
  readonly longestOwners: number;
  readonly longest: number;
}

const CODES = Object.keys(FIRMS_ABROAD);
const loaded = new Map<string, FirmNames | null>();

/**
 * How firms are called in a locale's language, by their owners and by what they are in; null for English and where nothing is known of it.
 * @example
 * firmsAbroad("fr_FR")?.name(0, "Transport"); // "Transports Dupont et Morel"
 */
export function firmsAbroad(locale: string): FirmNames | null {
  const code = locale.slice(0, 2);
  const names = loaded.get(code) ?? (CODES.includes(code) ? named(code) : null);
  loaded.set(code, names);
  return names;
}

function named(code: string): FirmNames | null {
  const form = FIRMS_ABROAD[code];
  if (form === undefined) return null;
  const families = form.families.split("|");
  const at = CODES.indexOf(code);
  const words = new Map(
    TRADES_ABROAD.split("\n").map((line): [string, string] => {
      const [trade = "", said = ""] = line.split(": ");
      return [trade, said.split("|")[at] ?? trade];
    }),
  );
  const longestOf = (all: readonly string[]) => Math.max(...all.map(({ length }) => length));
  // A family and another one: each pair once.
  const owners = (place: number, and: string) => {
    const first = place % families.length;
    const second = (first + 1 + (Math.floor(place / families.length) % (families.length - 1))) % families.length;
    return [families[first], and, families[second]].filter((word) => word !== "").join(" ");
  };
  return {
    name(place, trade) {
      const said = words.get(trade) ?? trade;
      return form.tradeFirst ? `${said} ${owners(place, form.and)}` : `${owners(place, form.and)} ${said}`;
    },
    owners: (place) => owners(place, ""),
    longestOwners: longestOf(families) * 2 + 1,
    longest: longestOf(families) * 2 + longestOf([...words.values()]) + 5,
  };
}
