import { isWord } from "../words/is-word.ts";
import type { ColumnContext } from "./column-context.ts";

/** Papers and what is said of them: `id_number` is no key. */
const PAPER =
  /^id_?(?:cards?|numbers?|num|no|nr|proof|type|check|checked|verified|document|expiry|image|photo|front|back|scan|length|format|prefix|suffix|seq|sequence|start|max|min|count|code|valid|required|is|has)(?:_|$)/i;

/** One of a few, and how many: `fk_statut`, `id_link_count`. */
const KIND =
  /^(?:type|kind|status|state|mode|method|level|reason|role|action|scheme|version|gender|count|number|total|length|size)$/;

/** Whether a number is the key of another row because its name begins so: `fk_user`, `id_currency`, `idShow`, `idsite`. */
export function isKeyOfOther({ column: { name }, words, typeClass: kind, type, foreignKey }: ColumnContext): boolean {
  if (foreignKey !== null || (kind !== "integer" && kind !== "decimal") || PAPER.test(name)) return false;
  if (KIND.test(words.at(-1) ?? "")) return false;
  if (type.kind === "integer" && type.bits === 8) return false;
  if (type.kind === "float" || (type.kind === "decimal" && (type.scale ?? 0) > 0)) return false;
  const rest = /^(?:fk|id)(?:_|(?=[A-Z][a-z]))([A-Za-z_]+)$/.exec(name)?.[1] ?? /^id([a-z]{4,})$/.exec(name)?.[1];
  return rest !== undefined && (/^(?:fk|id_|id[A-Z])/.test(name) || isWord(rest));
}
