import type { Catalog } from "@seedloom/core";
import { COUNTRIES, ENGLISH_COUNTRIES } from "../data/topics/languages.ts";
import { furtherLanguage, namesSeen, schemaLanguage } from "./schema-language.ts";
import { scriptLocale } from "./script-locale.ts";

/**
 * The locale in whose country a schema is at home, told by the language of its names and by what only one country has: tax numbers,
 * parts of addresses.
 * @example
 * schemaLocale(catalog); // "pt_BR": columns `cnpj`, `cep`, `nome`, `endereco`
 */
export function schemaLocale(catalog: Catalog): string {
  const found = known.get(catalog) ?? readLocale(catalog);
  known.set(catalog, found);
  return found;
}

const known = new WeakMap<Catalog, string>();

function readLocale(catalog: Catalog): string {
  const language = schemaLanguage(catalog);
  if (language === "en")
    return FURTHER[furtherLanguage(catalog) ?? "en"] ?? scriptLocale(catalog) ?? englishLocale(catalog);
  const { usual, others = [] } = COUNTRIES[language];
  const parts = new Set(namesSeen(catalog).flat());
  const having = ([, words]: readonly [string, string]): number =>
    words.split(" ").filter((word) => parts.has(word)).length;
  const [best] = others.toSorted((a, b) => having(b) - having(a));
  return best !== undefined && having(best) > 0 ? best[0] : usual;
}

/** Where the languages are at home of which only values are known. */
const FURTHER: Readonly<Record<string, string>> = { tr: "tr", pl: "pl", id: "id_ID", zh: "zh_CN" };

/** One number of a country may be some firm's customer's; two different ones are not. */
const ENOUGH = 2;

/** `gstin` and `pincode` tell of India, `bvn` and `lga` of Nigeria. */
function englishLocale(catalog: Catalog): string {
  const names = namesSeen(catalog).map((parts) => ` ${parts.join(" ")} `);
  const told = ENGLISH_COUNTRIES.map(([locale, words]) => {
    const wanted = words.split(" ").map((word) => ` ${word.replaceAll("_", " ")} `);
    const more = locale === "en_US" && hasShortZips(catalog) ? 1 : 0;
    return { locale, count: wanted.filter((word) => names.some((name) => name.includes(word))).length + more };
  });
  const [best] = told.toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count >= ENOUGH ? best.locale : "en";
}

/** `zip char(5)`: five digits, and no postcode of another country. */
const hasShortZips = ({ tables }: Catalog): boolean =>
  tables.some(({ columns }) =>
    columns.some(({ name, type }) => /zip/i.test(name) && type.kind === "text" && type.maxLength === 5),
  );
