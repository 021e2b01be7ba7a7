import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { onlyWhere } from "../../status/only-where.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedIn, textsIn } from "../../column/listed.ts";

const PROTOCOL = /(?:^| )protocol$/;
const PORT = /(?:^| )port(?: (?:minimum|maximum|start|end|from|to|range))?$/;
/** Protocols of which packets go to a port. */
const PORTED = /^(?:tcp|udp|sctp|tcp\/udp)$/i;

/** What packets of a protocol have alone, by the protocol's name and number: `tcp_seq`, `udp_dport`, `icmp_type`. */
const OWN = /^(tcp|udp|icmp)(?: |$)/;
const NUMBERS: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17 };

/** Rules of a firewall name ports only where the protocol has such: none for ICMP. */
export const withProtocolPorts: RowPass = (recipes, row) => withPorts(withOwnFields(recipes, row), row);

/** A logged packet of UDP has no TCP flags. */
const withOwnFields: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => facts.columnWords.get(column)?.join(" ") ?? "";
  const protocol = recipes.find((recipe) => PROTOCOL.test(phraseOf(recipe)) && saysOf(recipe, "tcp") !== undefined);
  if (protocol === undefined) return recipes;
  return recipes.map((recipe) => {
    const [, name] = OWN.exec(phraseOf(recipe)) ?? [];
    const value = name === undefined ? undefined : saysOf(protocol, name);
    const free = !keys.has(recipe.column) && !isTied(table, recipe.column) && recipe !== protocol;
    if (value === undefined || !free) return recipe;
    const because = `; of ${name} alone, as ${protocol.column} says`;
    return onlyWhere(recipe, { column: protocol.column, values: [value], because }, table);
  });
};

/** How a column writes a protocol: by its name or by its number. */
function saysOf(recipe: ColumnRecipe, name: string): unknown {
  const values = listedIn(recipe.spec);
  return values.find((value) => (typeof value === "string" && value.toLowerCase() === name) || value === NUMBERS[name]);
}

const withPorts: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => facts.columnWords.get(column)?.join(" ") ?? "";
  const protocol = recipes.find((recipe) => PROTOCOL.test(phraseOf(recipe)) && textsIn(recipe.spec).some(isIcmp));
  if (protocol === undefined) return recipes;
  const values = textsIn(protocol.spec).filter((value) => PORTED.test(value));
  return recipes.map((recipe) => {
    const { column: name, spec } = recipe;
    const column = findColumn(table, name);
    const free = column?.nullable === true && spec.inputs === undefined && !keys.has(name) && !isTied(table, name);
    if (!free || values.length === 0 || !PORT.test(phraseOf(recipe))) return recipe;
    const inputs = { is: { column: protocol.column } };
    const when = { generator: "when", options: { values, then: spec }, inputs };
    return retold(recipe, when, `; where ${protocol.column} has ports`, { nullRate: 0 });
  });
};

const isIcmp = (value: string): boolean => /^icmp/i.test(value);
