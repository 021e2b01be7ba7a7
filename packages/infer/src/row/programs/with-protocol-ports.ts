import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const PROTOCOL = /(?:^| )protocol$/;
const PORT = /(?:^| )port(?: (?:minimum|maximum|start|end|from|to|range))?$/;
/** Protocols of which packets go to a port. */
const PORTED = /^(?:tcp|udp|sctp|tcp\/udp)$/i;

/** Rules of a firewall name ports only where the protocol has such: none for ICMP. */
export const withProtocolPorts: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => facts.columnWords.get(column)?.join(" ") ?? "";
  const protocol = recipes.find((recipe) => PROTOCOL.test(phraseOf(recipe)) && valuesOf(recipe).some(isIcmp));
  if (protocol === undefined) return recipes;
  const values = valuesOf(protocol).filter((value) => PORTED.test(value));
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

function valuesOf({ spec }: ColumnRecipe): readonly string[] {
  const given = spec.options?.["values"];
  if (!Array.isArray(given)) return [];
  return given
    .map((value: unknown) => (Array.isArray(value) ? (value as readonly unknown[])[0] : value))
    .filter((value) => typeof value === "string");
}
