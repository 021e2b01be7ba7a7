import type { Catalog } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { tableMarks, withoutMark } from "../context/table-mark.ts";
import { isNameOf } from "../context/is-name-of.ts";
import type { Rule } from "../rule.ts";
import { namesOfColumn, namesOfTable } from "../speech/names-abroad.ts";
import { splitName } from "../words/split-name.ts";
import { namesSeen, schemaLanguage } from "../speech/schema-language.ts";

/** So many of the names have to fit. */
const LEAST = 3;

/** A list of kinds has no more columns, and no longer descriptions. */
const FEW = 4;
const LONGEST = 120;

/** `servicios.nombre`, `vaccin`: names of such things in the schema's language, as that trade has them. */
export const namedAbroad: Rule = {
  name: "namedAbroad",
  strength: 64.5,
  quotes: true,
  propose(context) {
    const { catalog, table, column, typeClass, foreignKey, maxLength } = context;
    const language = schemaLanguage(catalog);
    if (language === "en" || typeClass !== "text" || foreignKey !== null) return [];
    const inSchema = beginningsIn(catalog);
    const has = (mark: string): boolean => {
      if (mark.startsWith("@")) return table.name.toLowerCase().includes(mark.slice(1));
      return mark.startsWith("~") ? hasColumn(context, mark.slice(1)) : inSchema(mark);
    };
    const fitting = (names: readonly string[]) => names.filter(({ length }) => length <= (maxLength ?? length));
    const fits = (names: readonly string[]) => fitting(names).length >= Math.min(LEAST, names.length);
    const names =
      (isCalled(context) ? namesOfTable(withoutMark(table.name, marksOf(catalog)), language, has, fits) : null) ??
      namesOfColumn(column.name, language, has, fits);
    if (names === null) return [];
    const values = fitting(names);
    return [
      {
        spec: { generator: "choice", options: { values } },
        evidence: `named as such things are in the schema's language`,
        confidence: 0.92,
      },
    ];
  },
};

/** Whether the column is what rows are called, as the description is where there is no name. */
function isCalled({ table, column, facts, words, maxLength }: ColumnContext): boolean {
  // What a row says at length is no name of it.
  if (/^(?:text|value)$/.test(words.join(" "))) return false;
  if (isNameOf(words, facts)) return true;
  const others = table.columns.some(({ name }) => isNameOf(facts.columnWords.get(name) ?? [], facts));
  // What a list of articles has in place of a name.
  if (!others && (maxLength ?? LONGEST) <= SHORT && CALLING.test(column.name)) return true;
  return (
    (maxLength ?? LONGEST + 1) <= LONGEST &&
    table.columns.length <= FEW &&
    /^(?:description|label|designation|detail)$/.test(words.join(" ")) &&
    !table.columns.some(({ name }) => name !== "" && isNameOf(facts.columnWords.get(name) ?? [], facts))
  );
}

/** Whether another column of the table has a word that begins so. */
const hasColumn = ({ table, column }: ColumnContext, beginning: string): boolean =>
  table.columns.some((other) => other !== column && splitName(other.name).some((part) => part.startsWith(beginning)));

/** Room for what something is called, and no sentence. */
const SHORT = 80;
const CALLING =
  /^(?:denom(?:inac|inaz)?[a-z]*|descr?|descricao|descripcion|descrizione|omschr(?:ijving)?|oms|bez(?:eichnung)?|libelle|lib|intitule|design(?:ation)?)_?1?$/i;

const marks = new WeakMap<Catalog, readonly string[]>();

function marksOf(catalog: Catalog): readonly string[] {
  const found = marks.get(catalog) ?? tableMarks(catalog);
  marks.set(catalog, found);
  return found;
}

const known = new WeakMap<Catalog, (beginning: string) => boolean>();

function beginningsIn(catalog: Catalog): (beginning: string) => boolean {
  const found = known.get(catalog);
  if (found !== undefined) return found;
  const parts = [...new Set(namesSeen(catalog).flat())];
  const has = (beginning: string): boolean => parts.some((part) => part.startsWith(beginning));
  known.set(catalog, has);
  return has;
}
