import { baseType, type ColumnType, type Expression } from "@seedloom/core";

/** What a text looks like that a type can be read from, by the type's kind. */
const WRITTEN: Readonly<Partial<Record<ColumnType["kind"], string>>> = {
  uuid: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
  integer: "^[1-9][0-9]{0,3}$",
  decimal: "^[1-9][0-9]{0,3}\\.[0-9]{2}$",
  float: "^[1-9][0-9]{0,3}\\.[0-9]{2}$",
  date: "^202[0-5]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$",
  timestamp: "^202[0-5]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]) (0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
  time: "^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$",
  network: "^192\\.0\\.2\\.(1[0-9]{2}|[1-9][0-9])$",
};

/** Patterns of a text that a cast has to be able to read: `code::uuid IS NOT NULL`. */
export function readableAs(node: Expression): readonly string[] {
  const pattern = node.kind === "cast" ? WRITTEN[baseType(node.type).kind] : undefined;
  return pattern === undefined ? [] : [pattern];
}
