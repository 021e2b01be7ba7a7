import { findTable } from "@seedloom/core";
import type { Catalog, ColumnRecipe, GeneratorSpec, Input, Recipe, Table, TableRecipe } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { readMedicines } from "../data/lexicon/medicines.ts";
import type { Medicine } from "../data/lexicon/medicines.ts";
import { skewed } from "../given/skewed.ts";
import { retold } from "../row/changed.ts";
import { isSide } from "./with-pairs.ts";
import { spoken } from "../words/spoken.ts";
import { listedIn } from "../column/listed.ts";

let read: ReadonlyMap<string, Medicine> | null = null;
const medicines = (): ReadonlyMap<string, Medicine> => (read ??= readMedicines());

/** How strong medicines are, as packages say it. */
const STRENGTH = /^\d[\d.,]* ?(?:mg|mcg|µg|g|ml|%|units|mEq)/i;

/** Where the medicine is told: in the row, or in one that it refers to. */
interface Told {
  readonly input: Input;
  readonly said: string;
}

/**
 * A medicine is given as such medicines are: `route`, `form`, `strength`, `dose_unit` and `dosage` of the row go with its `drug`, or that of
 * the row referred to. What they may hold is what they would have held anyway, but for strengths, which are the medicine's own.
 */
export function withMedicines(recipe: Recipe, catalog: Catalog): Recipe {
  const tables = Object.entries(recipe.tables).map(([id, own]): readonly [string, TableRecipe] => {
    const table = findTable(catalog, id);
    const told = table === undefined ? null : toldOf(table, own, recipe);
    return [id, table === undefined || told === null ? own : { ...own, columns: given(table, own, told) }];
  });
  return { tables: Object.fromEntries(tables) };
}

const isMedicine = ({ spec }: ColumnRecipe): boolean => spec.generator === "medication";

function toldOf(table: Table, own: TableRecipe, recipe: Recipe): Told | null {
  const beside = Object.values(own.columns).find(isMedicine);
  if (beside !== undefined) return { input: { column: beside.column }, said: beside.column };
  for (const { columns, references } of table.foreignKeys) {
    const above = Object.values(recipe.tables[references.table]?.columns ?? {}).find(isMedicine);
    if (above === undefined || references.table === table.id) continue;
    const via = columns.join(",");
    return { input: { column: above.column, via }, said: `${above.column} by ${via}` };
  }
  return null;
}

function given(table: Table, own: TableRecipe, told: Told): TableRecipe["columns"] {
  const columns = Object.entries(own.columns).map(([name, column]): readonly [string, ColumnRecipe] => {
    const cases = column.spec.inputs === undefined && !isTied(table, name) ? casesOf(name, column.spec) : null;
    if (cases === null) return [name, column];
    const spec = {
      generator: "conditional",
      options: { cases, otherwise: column.spec },
      inputs: { given: told.input },
    };
    return [name, retold(column, spec, `; as ${told.said} is given`)];
  });
  return Object.fromEntries(columns);
}

/** What a column holds of each medicine; null where it says nothing of one. */
function casesOf(name: string, spec: GeneratorSpec): Readonly<Record<string, GeneratorSpec>> | null {
  if (spec.generator === "dosage") return ofAll(({ strengths }, name) => doses(strengths, name));
  const values = valuesOf(spec);
  if (values === null || values.length < 2) return null;
  if (/dos(?:e|is)/i.test(name) && !/per/i.test(name) && values.every((value) => Number.isFinite(Number(value))))
    return ofAll(({ strengths }) =>
      skewed(dosesOf(strengths).map((each) => amountOf(each, typeof values[0] === "string"))),
    );
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length < values.length) return null;
  if (texts.filter((value) => STRENGTH.test(value)).length > texts.length / 2)
    return ofAll(({ strengths }) => skewed(/dos(?:e|age)/i.test(name) ? dosesOf(strengths) : strengths));
  if (texts.filter((value) => /^[A-Z]{3,5}\d/.test(value)).length > texts.length / 2)
    return ofAll(({ strengths }, name) => skewed(strengths.map((each) => shortFor(name, each))));
  if (texts.includes(SIMILAR)) return ofAll(({ biologic }) => among(texts, biologic ? [SIMILAR, "brand"] : SOLD_AS));
  const fact = (["routes", "forms", "units"] as const).find((each) => isSide(texts, vocabulary(each)));
  return fact === undefined ? null : ofAll((medicine) => among(texts, medicine[fact]));
}

/** What is taken at once of what is so strong: some units of an insulin of 100 units/mL, a puff of 100 mcg/dose. */
const dosesOf = (strengths: readonly string[]): readonly string[] =>
  strengths.flatMap((each) => {
    if (each === "100 units/mL") return ["10 units", "8 units", "14 units"];
    return each.includes("%") ? ["1 application"] : [each.replace(/\/.*$/, "")];
  });

/** What copies of a medicine are called that living cells make. */
const SIMILAR = "biosimilar";
const SOLD_AS = ["generic", "brand", "original", "branded"];

/** The number of a strength in its small unit: 1000 of `1 g`. */
function amountOf(strength: string, written: boolean): string | number {
  const [, number = "1", unit = ""] = /^([\d.]+) ?(\S*)/.exec(strength) ?? [];
  const amount = unit === "g" ? Number(number) * 1000 : Number(number);
  return written ? String(amount) : amount;
}

/** How the list of a hospital writes it: `FURO40` of furosemide 40 mg. */
const shortFor = (name: string, strength: string): string =>
  name
    .replaceAll(/[^a-z]/gi, "")
    .slice(0, 4)
    .toUpperCase() + amountOf(strength.replace(",", ""), true);

function ofAll(
  make: (medicine: Medicine, name: string) => GeneratorSpec | null,
): Readonly<Record<string, GeneratorSpec>> {
  return Object.fromEntries(
    [...medicines()].flatMap(([name, medicine]) => {
      const made = make(medicine, name);
      return made === null ? [] : [[name, made] as const];
    }),
  );
}

function among(values: readonly string[], allowed: readonly string[]): GeneratorSpec | null {
  const own = values.filter((value) => allowed.some((each) => spoken(each) === spoken(value)));
  return own.length === 0 ? null : skewed(own);
}

/** What is taken against what comes and goes, and what works for a day or longer; of the others several are taken a day. */
const AS_NEEDED = /paracetamol|ibuprofen|naproxen|diclofenac|salbutamol/i;
const ONCE =
  /levothyroxine|statin|pril$|sartan|dipine|prazole|bisoprolol|warfarin|clopidogrel|sertraline|prednisolone|glargine|loratadine|cetirizine|folic|azithromycin/i;

const oftenOf = (name: string): string =>
  AS_NEEDED.test(name)
    ? "as needed|three times a day|every 8 hours|twice daily"
    : ONCE.test(name)
      ? "once daily|once daily|in the morning|at night"
      : "twice daily|three times a day|once daily";

const doses = (strengths: readonly string[], name: string): GeneratorSpec => ({
  generator: "pattern",
  options: {
    regex: `(${dosesOf(strengths)
      .map((each) => each.replaceAll(".", "\\."))
      .join("|")}) (${oftenOf(name)})`,
  },
});

const vocabulary = (fact: "routes" | "forms" | "units"): ReadonlySet<string> =>
  new Set([...medicines().values()].flatMap((medicine) => medicine[fact].map(spoken)));

/** The values of a list. */
function valuesOf(spec: GeneratorSpec): readonly unknown[] | null {
  const values = ["weighted", "choice"].includes(spec.generator) ? listedIn(spec) : [];
  return values.length === 0 ? null : values;
}
