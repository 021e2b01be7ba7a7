import type { ColumnRecipe } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { RowFacts } from "./row-pass.ts";
import { retold } from "./changed.ts";

const NETWORK = /^(?:(?:network|subnet) )?(?:cidr|subnet|cidr block|network|prefix|network address|ip range)( v 6)?$/;

/** What columns hold of the network of their row. */
const PARTS: readonly (readonly [name: RegExp, part: string])[] = [
  [/^(?:default )?gateway(?: ip| address)?( v 6)?$/, "first"],
  [/^broadcast(?: ip| address)?$/, "last"],
  [/^(?:netmask|subnet mask|network mask)( v 6)?$/, "mask"],
  [/^dhcp (?:server|start)$/, "host"],
];

/** From which address on, and up to which. */
const START =
  /^(?:(?:ip )?range (?:start|begin|from)|(?:start|first|from|begin|low) ip(?: address)?|(?:start|first) address|ip(?: address| range)? (?:start|from|first|begin))$/;
const END =
  /^(?:(?:ip )?range (?:end|stop|to)|(?:end|last|to|stop|high) ip(?: address)?|(?:end|last) address|ip(?: address| range)? (?:end|to|last|stop))$/;

/** An address that lies in the range beside it: what is blocked, by itself and with its neighbours. */
const HELD = /^(?:ip )?address$|^ip$/;

/** What came from one machine and went to another is no range of addresses, except where a table has these. */
const WAY = /^(?:from|to) ip|ip (?:from|to)$/;
const RANGES = /^(?:range|pool|block|subnet|network|scope|segment|allocation|allow|deny|ban|location|country|geo)/;

/** Rules that only read the name and the type. */
const OF_NAMES = new Set(["nameMeaning", "networkAddress"]);

/**
 * A gateway, a mask, a broadcast address beside a network are those of that network; a range ends behind its beginning and holds the
 * address beside it.
 */
export function withNetworkParts(
  recipes: readonly ColumnRecipe[],
  { contexts, facts: { words } }: RowFacts,
): readonly ColumnRecipe[] {
  const isBound = (name: RegExp, phrase: string) =>
    name.test(phrase) && (!WAY.test(phrase) || words.some((word) => RANGES.test(word)));
  const phrases = new Map(
    contexts.map(({ column, facts }) => [column.name, (facts.columnWords.get(column.name) ?? []).join(" ")]),
  );
  const networks = recipes.filter(
    (recipe) => NETWORK.test(phrases.get(recipe.column) ?? "") && isNetwork(recipe) && OF_NAMES.has(recipe.rule),
  );
  const start = recipes.find(
    (recipe) => isBound(START, phrases.get(recipe.column) ?? "") && OF_NAMES.has(recipe.rule) && isAddress(recipe),
  );
  if (networks.length === 0 && start === undefined) return recipes;
  const held = recipes.find((recipe) => HELD.test(phrases.get(recipe.column) ?? "") && isAddress(recipe));
  // Where a range has an end, its beginning is not just any host.
  const ends = [...phrases.values()].some((phrase) => /\bend$/.test(phrase));
  return recipes.map((recipe) => {
    const context = contexts.find(({ column }) => column.name === recipe.column);
    if (context === undefined || !takes(recipe, context)) return recipe;
    const phrase = phrases.get(recipe.column) ?? "";
    const bound = isBound(START, phrase) ? "first" : isBound(END, phrase) && isAddress(recipe) ? "last" : undefined;
    const part = bound ?? PARTS.find(([name]) => name.test(phrase))?.[1];
    const network = networks.find(({ column }) => isVersion6(phrases.get(column)) === isVersion6(phrase));
    const of = network ?? (bound === undefined ? undefined : held) ?? (bound === "last" ? start : undefined);
    if (part === undefined || of === undefined || of === recipe || (ends && phrase === "dhcp start")) return recipe;
    const spec = { generator: "networkPart", options: { part }, inputs: { of: { column: of.column } } };
    return retold(recipe, spec, `, of ${of.column}`);
  });
}

const isAddress = ({ spec }: ColumnRecipe): boolean => ["ipv4", "inet"].includes(spec.generator);

const isVersion6 = (phrase = ""): boolean => phrase.endsWith(" v 6");

/** Whether what is made has a length behind it: `10.1.2.0/24`. */
function isNetwork({ spec }: ColumnRecipe): boolean {
  const regex = spec.options?.["regex"];
  return (
    spec.generator === "cidr" || (spec.generator === "pattern" && typeof regex === "string" && regex.includes("/"))
  );
}

/** Whether any address may stand in a column. */
function takes({ rule }: ColumnRecipe, { column, table, type, maxLength, inKey, foreignKey }: ColumnContext): boolean {
  if (!OF_NAMES.has(rule) || inKey || foreignKey !== null || (maxLength ?? 99) < 39) return false;
  if (table.checks.some(({ sql }) => sql.text.includes(column.name))) return false;
  return type.kind === "text" || (type.kind === "network" && type.of === "inet");
}
