import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { Server } from "./connect.ts";
import type { ColumnTypeRow } from "./types.ts";

/** What a handful of information_schema queries say of all tables of the schemas. */
export interface CatalogRows {
  readonly tables: readonly TableRow[];
  readonly columns: readonly ColumnRow[];
  readonly indexes: readonly IndexRow[];
  readonly foreignKeys: readonly ForeignKeyRow[];
  readonly checks: readonly CheckRow[];
  readonly partitions: readonly PartitionRow[];
  readonly triggers: readonly TriggerRow[];
  /** Functions and procedures; none where no table has a trigger. */
  readonly routines: readonly RoutineRow[];
  /** Where the user may ALTER: null for everywhere, else schema, else table. */
  readonly alterable: readonly { readonly schema: string | null; readonly table: string | null }[];
  /** `@@auto_increment_increment`. */
  readonly increment: number;
}

interface OfTable {
  readonly schema: string;
  readonly table: string;
}

export interface TableRow extends OfTable {
  /** `BASE TABLE`, `SYSTEM VERSIONED`, `VIEW`, `SEQUENCE`, … */
  readonly type: string;
  readonly engine: string | null;
  /** `Dynamic`, `Compact`, … */
  readonly rowFormat: string | null;
  readonly estimatedRows: number | string | null;
  readonly comment: string;
}

export interface ColumnRow extends OfTable, ColumnTypeRow {
  readonly column: string;
  readonly default: string | null;
  readonly nullable: "YES" | "NO";
  /** `auto_increment`, `DEFAULT_GENERATED`, `VIRTUAL GENERATED`, `on update CURRENT_TIMESTAMP`, `INVISIBLE`, … */
  readonly extra: string;
  readonly generation: string | null;
  readonly comment: string;
}

export interface IndexRow extends OfTable {
  readonly index: string;
  /** Null for a functional part. */
  readonly column: string | null;
  readonly prefix: number | null;
  readonly expression: string | null;
}

export interface ForeignKeyRow extends OfTable {
  readonly name: string;
  readonly column: string;
  readonly referencedSchema: string;
  readonly referencedTable: string;
  readonly referencedColumn: string;
  readonly onUpdate: string;
  readonly onDelete: string;
}

export interface CheckRow extends OfTable {
  readonly name: string;
  readonly clause: string;
  readonly enforced: "YES" | "NO";
}

export interface PartitionRow extends OfTable {
  readonly name: string;
  readonly subName: string | null;
  readonly method: string;
  readonly subMethod: string | null;
  readonly expression: string | null;
  readonly subExpression: string | null;
  readonly description: string | null;
}

export interface TriggerRow extends OfTable {
  readonly name: string;
  readonly timing: string;
  readonly event: string;
  readonly statement: string;
}

export interface RoutineRow {
  readonly schema: string;
  readonly name: string;
  /** Null where the user may not see it. */
  readonly definition: string | null;
}

/**
 * Reads the catalog of the schemas. Column names are given as aliases throughout: MySQL answers in upper case, MariaDB in the
 * case of the query (https://dev.mysql.com/doc/refman/9.7/en/information-schema.html).
 */
export async function readCatalogRows(
  db: Kysely<unknown>,
  server: Server,
  schemas: readonly string[],
): Promise<CatalogRows> {
  const among = sql`(${sql.join(schemas)})`;
  const run = async <Row>(query: RawBuilder<Row>): Promise<readonly Row[]> => (await query.execute(db)).rows;
  const mariadb = server.flavour === "mariadb";
  const tables = await run(sql<TableRow>`
    SELECT table_schema \`schema\`, table_name \`table\`, table_type \`type\`, engine \`engine\`,
      row_format rowFormat, table_rows estimatedRows, table_comment \`comment\`
    FROM information_schema.tables WHERE table_schema IN ${among} ORDER BY table_schema, table_name`);
  const columns = await run(sql<ColumnRow>`
    SELECT table_schema \`schema\`, table_name \`table\`, column_name \`column\`, column_default \`default\`,
      is_nullable nullable, LOWER(data_type) dataType, column_type columnType, character_maximum_length characterLength,
      character_octet_length octetLength, numeric_precision numericPrecision, numeric_scale numericScale,
      datetime_precision datetimePrecision, character_set_name characterSet, collation_name \`collation\`,
      extra \`extra\`, generation_expression generation, column_comment \`comment\`, ${mariadb ? sql`NULL` : sql`srs_id`} srid
    FROM information_schema.columns WHERE table_schema IN ${among} ORDER BY table_schema, table_name, ordinal_position`);
  const indexes = await run(sql<IndexRow>`
    SELECT table_schema \`schema\`, table_name \`table\`, index_name \`index\`, column_name \`column\`, sub_part prefix,
      ${mariadb ? sql`NULL` : sql`expression`} expression
    FROM information_schema.statistics WHERE table_schema IN ${among} AND non_unique = 0
    ORDER BY table_schema, table_name, index_name, seq_in_index`);
  // MariaDB hides the rules from users who may only SELECT, who still validate; the keys it shows.
  const foreignKeys = await run(sql<ForeignKeyRow>`
    SELECT u.table_schema \`schema\`, u.table_name \`table\`, u.constraint_name name, u.column_name \`column\`,
      u.referenced_table_schema referencedSchema, u.referenced_table_name referencedTable,
      u.referenced_column_name referencedColumn, COALESCE(r.update_rule, 'RESTRICT') onUpdate,
      COALESCE(r.delete_rule, 'RESTRICT') onDelete
    FROM information_schema.key_column_usage u
    LEFT JOIN information_schema.referential_constraints r
      ON r.constraint_schema = u.constraint_schema AND r.table_name = u.table_name AND r.constraint_name = u.constraint_name
      AND r.constraint_schema IN ${among}
    WHERE u.table_schema IN ${among} AND u.referenced_table_name IS NOT NULL
    ORDER BY u.table_schema, u.table_name, u.constraint_name, u.ordinal_position`);
  const checks = await run(
    mariadb
      ? sql<CheckRow>`
        SELECT constraint_schema \`schema\`, table_name \`table\`, constraint_name name, check_clause clause, 'YES' enforced
        FROM information_schema.check_constraints WHERE constraint_schema IN ${among}
        ORDER BY constraint_schema, table_name, constraint_name`
      : sql<CheckRow>`
        SELECT t.table_schema \`schema\`, t.table_name \`table\`, t.constraint_name name, c.check_clause clause, t.enforced enforced
        FROM information_schema.table_constraints t
        JOIN information_schema.check_constraints c
          ON c.constraint_schema = t.constraint_schema AND c.constraint_name = t.constraint_name
        WHERE t.table_schema IN ${among} AND t.constraint_type = 'CHECK'
        ORDER BY t.table_schema, t.table_name, t.constraint_name`,
  );
  const partitions = await run(sql<PartitionRow>`
    SELECT table_schema \`schema\`, table_name \`table\`, partition_name name, subpartition_name subName,
      partition_method method, subpartition_method subMethod, partition_expression expression,
      subpartition_expression subExpression, partition_description description
    FROM information_schema.partitions WHERE table_schema IN ${among} AND partition_name IS NOT NULL
    ORDER BY table_schema, table_name, partition_ordinal_position, subpartition_ordinal_position`);
  const triggers = await run(sql<TriggerRow>`
    SELECT event_object_schema \`schema\`, event_object_table \`table\`, trigger_name name, action_timing timing,
      event_manipulation event, action_statement statement
    FROM information_schema.triggers WHERE event_object_schema IN ${among}
    ORDER BY event_object_schema, event_object_table, trigger_name`);
  const routines =
    triggers.length === 0
      ? []
      : await run(sql<RoutineRow>`
        SELECT routine_schema \`schema\`, routine_name name, routine_definition definition
        FROM information_schema.routines WHERE routine_schema IN ${among} ORDER BY routine_schema, routine_name`);
  const grantee = sql`CONCAT('''', SUBSTRING_INDEX(CURRENT_USER(), '@', 1), '''@''', SUBSTRING_INDEX(CURRENT_USER(), '@', -1), '''')`;
  const alterable = await run(sql<{ schema: string | null; table: string | null }>`
    SELECT NULL \`schema\`, NULL \`table\` FROM information_schema.user_privileges
    WHERE privilege_type = 'ALTER' AND grantee = ${grantee}
    UNION ALL SELECT table_schema, NULL FROM information_schema.schema_privileges
    WHERE privilege_type = 'ALTER' AND grantee = ${grantee}
    UNION ALL SELECT table_schema, table_name FROM information_schema.table_privileges
    WHERE privilege_type = 'ALTER' AND grantee = ${grantee}`);
  const [settings] = await run(sql<{ increment: number }>`SELECT @@auto_increment_increment increment`);
  const srids = mariadb ? await mariadbSrids(db, columns, among) : null;
  return {
    tables,
    columns:
      srids === null
        ? columns
        : columns.map((row) => ({ ...row, srid: srids.get(columnKey(row.schema, row.table, row.column)) ?? null })),
    indexes,
    foreignKeys,
    checks,
    partitions,
    triggers,
    routines,
    alterable,
    increment: settings?.increment ?? 1,
  };
}

/** MariaDB keeps a column's REF_SYSTEM_ID in its own table (https://mariadb.com/kb/en/information-schema-geometry_columns-table/). */
async function mariadbSrids(
  db: Kysely<unknown>,
  columns: readonly ColumnRow[],
  among: RawBuilder<unknown>,
): Promise<ReadonlyMap<string, number>> {
  if (!columns.some((row) => /geom|point|linestring|polygon/.test(row.dataType))) return new Map();
  const { rows } = await sql<{ schema: string; table: string; column: string; srid: number }>`
    SELECT g_table_schema \`schema\`, g_table_name \`table\`, g_geometry_column \`column\`, srid
    FROM information_schema.geometry_columns WHERE g_table_schema IN ${among}`.execute(db);
  return new Map(rows.map((row) => [columnKey(row.schema, row.table, row.column), row.srid]));
}

function columnKey(schema: string, table: string, column: string): string {
  return JSON.stringify([schema, table, column]);
}
