import type { TableId } from "@seedloom/core";
import type { ClientBase } from "pg";
import type { ExpressionReader } from "../expressions.ts";
import { queryRows } from "../query.ts";
import type { Collations } from "./collation.ts";
import type { Session } from "./session.ts";
import type { TypeResolver } from "../types.ts";

/** What the readers of the catalogs share. Every reader asks one query for the whole database. */
export interface CatalogReader {
  /** `server_version_num`, e.g. 150004: decides which columns of the catalogs exist. */
  readonly version: number;
  readonly defaultSchema: string;
  /** OIDs of the schemas to read. */
  readonly namespaces: readonly number[];
  /** Runs a query; `$1` is the array of namespaces. */
  rows<Row extends object>(sql: string): Promise<readonly Row[]>;
}

/** What readers need besides, once types are known. */
export interface ReadContext extends CatalogReader {
  readonly types: TypeResolver;
  readonly expressions: ExpressionReader;
  /** The same for rules over new rows, in which functions of the session are constants. */
  readonly rules: ExpressionReader;
  readonly session: Session;
  readonly collations: Collations;
  /** The table a relation's rows are seen as: itself, or the root of a partition; undefined where it was left out. */
  tableOf(relation: number): TableId | undefined;
}

/** A reader over one client. */
export function catalogReader(
  client: ClientBase,
  version: number,
  defaultSchema: string,
  namespaces: readonly number[],
): CatalogReader {
  return {
    version,
    defaultSchema,
    namespaces,
    rows: (sql) => queryRows(client, sql, [`{${namespaces.join(",")}}`]),
  };
}

/** SQL for the names of the columns numbered in an array column, in its order, as JSON. */
export function columnNames(relation: string, numbers: string): string {
  return `(select json_agg(named.attname order by listed.place)
    from unnest(${numbers}) with ordinality listed(number, place)
    join pg_catalog.pg_attribute named on named.attrelid = ${relation} and named.attnum = listed.number)`;
}
