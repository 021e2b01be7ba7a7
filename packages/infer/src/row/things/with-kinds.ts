import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { freeTextsIn } from "../../column/listed.ts";

/** What is called after what it is: a bridge is no workbench, and a private ward no maternity. */
const BUILT = new Set(
  "asset facility infrastructure structure building landmark attraction amenity plant institution".split(" "),
);
const PARTED = new Set(["ward", "zone", "hall", "block", "section", "wing", "area"]);
const BEFALLING = new Set(["disaster", "emergency", "calamity", "catastrophe"]);

const PLACES = ["Riverside", "North Hill", "Mill Lane", "Central", "Harbour", "Oak Street", "Station", "Westfield"];
const REGIONS = ["River Valley", "North Coast", "Hill Country", "Lakeland", "Southern Plains", "Delta"];
const PARTS = ["A", "B", "C", "1", "2"];

/** Kinds that name nothing by themselves. */
const VAGUE =
  /^(?:other|others|general|misc|miscellaneous|standard|normal|unknown|none|special|custom|default|internal|external)$/i;

/** What stands somewhere: laptops and vans are not called after places. */
const STANDS =
  /road|street|bridge|building|utility|reservoir|pumping|school|park|pool|hall|tunnel|dam|station|clinic|hospital|library|market|court|gym|stadium|museum|temple|church|beach|garden|waterfall|castle|theatre|theater/i;

/** What is known of a thing's names goes before what its kind tells. */
const SURE = 0.94;

/** Names of kinds: how many there may be. */
const MOST = 16;

const words = (value: string): string =>
  value
    .split(/[_\s-]+/)
    .map((word) => (/^[A-Z]{2,4}$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()))
    .join(" ");

/** What things of a kind are called, or nothing where the kind says nothing. */
function namesOf(kind: string, noun: string): readonly string[] {
  if (VAGUE.test(kind) && !PARTED.has(noun)) return [];
  const said = words(kind);
  if (PARTED.has(noun)) return PARTS.map((part) => `${said} ${words(noun)} ${part}`);
  if (BEFALLING.has(noun))
    return REGIONS.flatMap((region) => [2023, 2024, 2025].map((year) => `${region} ${said} ${year}`));
  return !STANDS.test(kind) ? [] : PLACES.map((place) => `${place} ${said}`);
}

/** Where a row says of what kind something built, parted or suffered is, its name says so, too. */
export const withKinds: RowPass = (recipes, { facts, keys }) => {
  const noun = facts.words.at(-1) ?? "";
  if (!BUILT.has(noun) && !PARTED.has(noun) && !BEFALLING.has(noun)) return recipes;
  const called = (column: string, ends: RegExp): boolean => {
    const phrase = (facts.columnWords.get(column) ?? []).join(" ");
    return ends.test(phrase.startsWith(`${noun} `) ? phrase.slice(noun.length + 1) : phrase);
  };
  const kind = recipes.find(
    ({ column, spec }) => called(column, /^(?:type|kind|category)$/) && freeTextsIn(spec).length > 1,
  );
  const kinds = kind === undefined ? [] : freeTextsIn(kind.spec);
  if (kind === undefined || kinds.length > MOST) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const { column, spec, confidence } = recipe;
    // A section of a page, of which more is known than that it is one.
    if (confidence >= SURE || !called(column, /^(?:name|title)$/) || keys.has(column) || spec.inputs !== undefined)
      return recipe;
    const cases = kinds.flatMap((value) => {
      const values = namesOf(value, noun);
      return values.length === 0 ? [] : [[value, { generator: "choice", options: { values } }] as const];
    });
    if (cases.length < 2) return recipe;
    const named: GeneratorSpec = {
      generator: "conditional",
      options: { cases: Object.fromEntries(cases), otherwise: spec },
      inputs: { given: { column: kind.column } },
    };
    return retold(recipe, named, `; called after its ${kind.column}`);
  });
};
