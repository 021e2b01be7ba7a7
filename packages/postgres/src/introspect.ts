import { tableId } from "@seedloom/core";
import type { Catalog, IntrospectOptions, Table } from "@seedloom/core";
import type { ClientBase } from "pg";
import { constrainedColumns, referredColumns } from "./constrained-columns.ts";
import { expressionReader } from "./expressions.ts";
import { readChecks } from "./introspect/checks.ts";
import { readCollations } from "./introspect/collation.ts";
import { readColumns } from "./introspect/columns.ts";
import { readDomains } from "./introspect/domains.ts";
import { readExclusions } from "./introspect/exclusions.ts";
import { readForeignKeys } from "./introspect/foreign-keys.ts";
import { readKeys } from "./introspect/keys.ts";
import { partitionings } from "./introspect/partitions.ts";
import { catalogReader } from "./introspect/reader.ts";
import type { ReadContext } from "./introspect/reader.ts";
import { readServer } from "./introspect/schemas.ts";
import { readSequences } from "./introspect/sequences.ts";
import { isOutside, readRelations, sortOut } from "./introspect/tables.ts";
import { readPolicies } from "./introspect/policies.ts";
import { readTriggers } from "./introspect/triggers.ts";
import { readSession } from "./introspect/session.ts";
import { readTypes } from "./introspect/types.ts";
import { loadParser } from "./parser.ts";

/**
 * Reads the catalogs: one query a kind of object, whatever the number of tables.
 * @throws SeedError `INTROSPECT` where a chosen schema does not exist.
 */
export async function introspect(client: ClientBase, options: IntrospectOptions = {}): Promise<Catalog> {
  const parserLoads = loadParser();
  const server = await readServer(client, options.schemas);
  const reader = catalogReader(client, server.versionNumber, server.defaultSchema, [
    ...server.namespaces,
    ...server.referredTo,
  ]);
  const types = await readTypes(reader, server.encoding);
  const relations = sortOut(await readRelations(reader, server.namespaces), server.defaultSchema);
  const parse = await parserLoads;
  const expressions = expressionReader(parse, types);
  const collations = await readCollations(reader, server.encoding);
  const session = await readSession(client, reader);
  const rules = expressions.inSession(session.facts);
  const context: ReadContext = {
    ...reader,
    types,
    expressions,
    rules,
    session,
    collations,
    tableOf: relations.tableOf,
  };

  const domains = await readDomains(context);
  const columns = await readColumns(context, domains, await readSequences(reader));
  const keys = await readKeys(context);
  const foreignKeys = await readForeignKeys(context);
  const checks = await readChecks(context);
  const policies = await readPolicies(context);
  const exclusions = await readExclusions(context);
  const triggers = await readTriggers(context);
  const partitioningOf = partitionings(context, parse, relations);

  const read = relations.tables.map((row): Table => {
    const id = tableId(row.schema, row.name, server.defaultSchema);
    return {
      id,
      schema: row.schema,
      name: row.name,
      ...(isOutside(row) ? { outside: true } : {}),
      comment: row.comment,
      columns: columns.get(row.oid) ?? [],
      primaryKey: keys.primaryKey(id),
      uniques: keys.uniques(id),
      foreignKeys: foreignKeys.of(id),
      ...(foreignKeys.withPeriod(id).length === 0 ? {} : { periodKeys: foreignKeys.withPeriod(id) }),
      checks: [...(checks.get(id) ?? []), ...(policies.get(id) ?? [])],
      exclusions: exclusions.get(row.oid) ?? [],
      triggers: [],
      partitioning: partitioningOf(row),
      inherits: (row.inherits ?? []).flatMap((parent) => relations.tableOf(parent) ?? []),
      estimatedRows: relations.estimateOf(row),
      transactional: true,
      rowSecurity: row.rowSecurity,
      owned: row.owned,
    };
  });
  const isReferred = referredColumns(read);
  const triggered = read.map((table, place) =>
    triggers(relations.tables[place]!.oid, {
      id: table.id,
      columns: table.columns,
      matters: constrainedColumns(table, isReferred),
    }),
  );
  const notices = triggered.flatMap((one) => one.notices);
  const tables = read.map((table, place): Table => {
    const { triggers: own, checks: asked } = triggered[place]!;
    return own.length === 0 ? table : { ...table, triggers: own, checks: [...table.checks, ...asked] };
  });
  return {
    dialect: "postgres",
    serverVersion: server.version,
    defaultSchema: server.defaultSchema,
    tables: tables.toSorted((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)),
    domains: domains.domains,
    numericBooleans: false,
    floatingDecimals: false,
    ...(notices.length > 0 && { notices }),
    omitted: [...server.omitted, ...relations.omitted],
  };
}
