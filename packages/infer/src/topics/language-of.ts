import type { ColumnContext } from "../context/column-context.ts";
import { TELLING } from "../data/topics/languages.ts";
import type { Language } from "../speech/schema-language.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { languagesByWord } from "../speech/languages-by-word.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { splitName } from "../words/split-name.ts";

let telling: ReadonlyMap<string, readonly Spoken[]> | undefined;

/**
 * The language in which a column's texts are written: that of its own name where the name leaves no choice (`bemerkung`), otherwise the
 * one that most of the schema's names are of.
 */
export function languageOf({ catalog, column }: ColumnContext): Language {
  telling ??= languagesByWord(TELLING);
  const own = splitName(column.name).flatMap((part) => telling!.get(part) ?? []);
  const [only] = own;
  if (only !== undefined && new Set(own).size === 1) return only;
  const spoken = schemaLanguage(catalog);
  return spoken === "en" && only !== undefined ? only : spoken;
}
