import type { Catalog } from "@seedloom/core";
import { COUNTRIES } from "../data/topics/languages.ts";
import { namesSeen, schemaLanguage } from "./schema-language.ts";

/**
 * The locale in whose country a schema is at home, told by the language of its names and by what only one country has: tax numbers,
 * parts of addresses.
 * @example
 * schemaLocale(catalog); // "pt_BR": columns `cnpj`, `cep`, `nome`, `endereco`
 */
export function schemaLocale(catalog: Catalog): string {
  const language = schemaLanguage(catalog);
  if (language === "en") return language;
  const { usual, others = [] } = COUNTRIES[language];
  const parts = new Set(namesSeen(catalog).flat());
  const having = ([, words]: readonly [string, string]): number =>
    words.split(" ").filter((word) => parts.has(word)).length;
  const [best] = others.toSorted((a, b) => having(b) - having(a));
  return best !== undefined && having(best) > 0 ? best[0] : usual;
}
