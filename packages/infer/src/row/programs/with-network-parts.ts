import type { ColumnRecipe } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import type { RowFacts } from "../row-pass.ts";
import { retold } from "../changed.ts";
import { listedIn } from "../../column/listed.ts";

const NETWORK = /^(?:(?:network|subnet) )?(?:cidr|subnet|cidr block|network|prefix|network address|ip range)( v 6)?$/;

/** What columns hold of the network of their row. */
const PARTS: readonly (readonly [name: RegExp, part: string])[] = [
  [/^(?:default )?gateway(?: ip| address)?( v 6)?$/, "first"],
  [/^broadcast(?: ip| address)?$/, "last"],
  [/^(?:netmask|subnet mask|network mask)( v 6)?$/, "mask"],
  [/^dhcp (?:server|start)$|^vpn private(?: ip| address)?$/, "host"],
  [/^(?:mask|prefix|prefix length|mask length|cidr length|mask bit|length|bit)$/, "length"],
  [/^(?:ip |address )?(?:version|family|address family)$|^ip version$/, "version"],
];

/** From which address on, and up to which. */
const START =
  /^(?:(?:ip )?range (?:start|begin|from)|(?:start|first|from|begin|low) ip(?: address)?|(?:start|first) address|ip(?: address| range)? (?:start|from|first|begin))$/;
const END =
  /^(?:(?:ip )?range (?:end|stop|to)|(?:end|last|to|stop|high) ip(?: address)?|(?:end|last) address|ip(?: address| range)? (?:end|to|last|stop))$/;

/** An address that lies in the range beside it: what is blocked, by itself and with its neighbours. */
const HELD = /^(?:(?:framed|fixed) )?(?:ip )?address$|^ip$/;

/** What came from one machine and went to another is no range of addresses, except where a table has these. */
const WAY = /^(?:from|to) ip|ip (?:from|to)$/;
const RANGES = /^(?:range|pool|block|subnet|network|scope|segment|allocation|allow|deny|ban|location|country|geo)/;

/** Whom machines of a network ask for names: they are told its address, as nobody could tell them who has a name. */
const RESOLVER =
  /^(?:(?:primary|secondary|preferred|alternate) )?(?:dns|name ?server|resolver)(?: server| ip| address)?(?: \d)?$/;
const RESOLVERS =
  "10\\.(0|1|20)\\.0\\.(2|10|53)|192\\.168\\.(0|1|10)\\.(1|53)|192\\.0\\.2\\.53|198\\.51\\.100\\.(10|53)";

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
  const held = recipes.find((recipe) => HELD.test(phrases.get(recipe.column) ?? "") && isAddress(recipe));
  const leaves = [...phrases.values()].some((phrase) => PARTS[0]?.[0].test(phrase));
  if (networks.length === 0 && start === undefined && !(held !== undefined && leaves)) return recipes;
  // Where a range has an end, its beginning is not just any host.
  const ends = [...phrases.values()].some((phrase) => /\bend$/.test(phrase));
  return recipes.map((recipe) => {
    const context = contexts.find(({ column }) => column.name === recipe.column);
    const phrase = phrases.get(recipe.column) ?? "";
    const counted = PARTS.find(([name, part]) => (part === "length" || part === "version") && name.test(phrase))?.[1];
    if (context !== undefined && counted !== undefined) return numbered(recipe, context, counted, networks[0]);
    if (context !== undefined && networks.length > 0 && RESOLVER.test(phrase) && recipe.spec.generator === "hostname")
      return retold(recipe, { generator: "pattern", options: { regex: RESOLVERS } }, ", of a network", {
        entity: null,
      });
    if (context === undefined || !takes(recipe, context)) return recipe;
    const bound = isBound(START, phrase) ? "first" : isBound(END, phrase) && isAddress(recipe) ? "last" : undefined;
    const part = bound ?? PARTS.find(([name]) => name.test(phrase))?.[1];
    const network = networks.find(({ column }) => isVersion6(phrases.get(column)) === isVersion6(phrase));
    const of =
      network ?? (bound === undefined && part !== "first" ? undefined : held) ?? (bound === "last" ? start : undefined);
    if (part === undefined || of === undefined || of === recipe || (ends && phrase === "dhcp start")) return recipe;
    const spec = { generator: "networkPart", options: { part }, inputs: { of: { column: of.column } } };
    return retold(recipe, spec, `, of ${of.column}`);
  });
}

/** How long the network's part of an address is, and of which version it is, where any small number would stand. */
function numbered(
  recipe: ColumnRecipe,
  { inKey, foreignKey, typeClass }: ColumnContext,
  part: string,
  network: ColumnRecipe | undefined,
): ColumnRecipe {
  const isOpen = ["weighted", "choice", "integer"].includes(recipe.spec.generator) && recipe.spec.inputs === undefined;
  if (network === undefined || network === recipe || !isOpen || inKey || foreignKey !== null) return recipe;
  if (!OF_NAMES.has(recipe.rule) || (typeClass !== "text" && typeClass !== "integer")) return recipe;
  const spec = { generator: "networkPart", options: { part }, inputs: { of: { column: network.column } } };
  return retold(recipe, spec, `, of ${network.column}`);
}

const isAddress = ({ spec }: ColumnRecipe): boolean => ["ipv4", "inet"].includes(spec.generator);

const isVersion6 = (phrase = ""): boolean => phrase.endsWith(" v 6");

/** Whether what is made has a length behind it: `10.1.2.0/24`. */
function isNetwork({ spec }: ColumnRecipe): boolean {
  const values = listedIn(spec);
  if (values.length > 1 && values.every((one) => /^[\d.:a-f]+\/\d+$/.test(String(one)))) return true;
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
