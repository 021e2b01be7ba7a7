import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { changed, retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** `address1`, `deladd2`, `addr_addr3`, `address_line_4`, `site_address_b`: what they are lines of, and which one. */
const LINE =
  /^(.*?)_?(?:address|addr|adresse|direccion|(?<=del|inv|ship|bill|post)add)(?:_?line)?(?:_?([1-6])|_([a-f]))$/i;
/** What else is written so: `address6` of a host. */
const OTHER = new Set(["email", "ipv4", "ipv6", "inet", "cidr", "macAddress", "hostname"]);
/** What the lines of an address hold where nothing tells the town besides, by how many they are. */
const WHOLE: readonly (readonly string[])[] = [
  [],
  ["street"],
  ["street", "addressLine2"],
  ["street", "city", "postalCode"],
  ["street", "city", "region", "postalCode"],
  ["street", "addressLine2", "city", "region", "postalCode"],
  ["street", "addressLine2", "city", "region", "postalCode", "country"],
];
/** How seldom an address takes more than two lines. */
const RARELY = 0.92;

/**
 * Numbered lines of one address: the street, then the town, the region and the postcode, or next to nothing where these have columns of their
 * own. Nobody writes the street again.
 */
export const withAddressLines: RowPass = (recipes, { table, keys }) => {
  const lines = new Map<string, ColumnRecipe[]>();
  for (const recipe of recipes) {
    const read = readLine(recipe.column);
    const column = findColumn(table, recipe.column);
    if (read === null || column === undefined || typeClass(column.type) !== "text") continue;
    if (OTHER.has(recipe.spec.generator)) continue;
    const known = lines.get(read.of) ?? [];
    known[read.nth - 1] = recipe;
    lines.set(read.of, known);
  }
  if (lines.size === 0) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const read = readLine(recipe.column);
    const own = read === null ? undefined : lines.get(read.of);
    const column = findColumn(table, recipe.column);
    if (read === null || own?.[read.nth - 1] !== recipe || own[0] === undefined || column === undefined) return recipe;
    if (own.length < 2 || keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    if (recipe.spec.inputs !== undefined) return recipe;
    const entity =
      own.find((one) => one?.entity?.endsWith("place"))?.entity ?? `${read.of.replaceAll("_", " ")} place`.trim();
    const isTold = recipes.some(
      (one) => one.spec.generator === "city" && (one.entity === entity || lines.size === 1) && !own.includes(one),
    );
    if (!isTold) {
      const generator = WHOLE[Math.min(own.length, 6)]?.[read.nth - 1] ?? "addressLine2";
      return generator === recipe.spec.generator ? recipe : told(recipe, generator, entity);
    }
    if (read.nth === 1) return recipe.spec.generator === "street" ? recipe : told(recipe, "street", entity);
    if (read.nth === 2) return recipe.spec.generator === "street" ? told(recipe, "addressLine2", entity) : recipe;
    if (column.nullable) return changed(told(recipe, "addressLine2", entity), { nullRate: RARELY });
    const parts = [
      [1 - RARELY, { generator: "addressLine2" }],
      [RARELY, { generator: "empty" }],
    ];
    return retold(recipe, { generator: "mixture", options: { parts } }, ", hardly ever used", { entity: null });
  });
};

function readLine(column: string): { readonly of: string; readonly nth: number } | null {
  const [, of, digit, letter] = LINE.exec(column) ?? [];
  if (of === undefined || /(?:mac|ip|mail|web|net|host)_?$/i.test(of)) return null;
  const nth = digit === undefined ? (letter ?? "a").toLowerCase().charCodeAt(0) - 96 : Number(digit);
  return { of: of.toLowerCase(), nth };
}

const told = (recipe: ColumnRecipe, generator: string, entity: string): ColumnRecipe =>
  retold(recipe, { generator }, ", a line of its address", { entity });
