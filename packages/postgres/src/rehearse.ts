import { findTable, SeedError } from "@seedloom/core";
import type { Catalog, Rehearsal, Rehearsed, RowBatch, Table } from "@seedloom/core";
import type { ClientBase } from "pg";
import { copyRows } from "./copy.ts";
import { queryTexts } from "./query.ts";
import { quoteIdentifier, quoteLiteral, quoteTable } from "./quote.ts";
import { inTransaction } from "./settings.ts";

/**
 * Inserts rows one by one in a transaction that is rolled back, deferred constraints checked at once. A row that only lacks a parent is
 * kept; what else stops it, trigger or constraint, has refused it.
 * @throws SeedError `LOAD` where the rows cannot be tried at all
 */
export async function rehearse(
  client: ClientBase,
  catalog: Catalog,
  { before, rows, groups, keys }: Rehearsal,
): Promise<readonly Rehearsed[]> {
  const table = tableOf(catalog, rows.table);
  try {
    return await inTransaction(client, "discard", async () => {
      for (const batch of before) {
        await copyRows(
          client,
          targetOf(quoteTable(tableOf(catalog, batch.table)), tableOf(catalog, batch.table), batch),
          [batch],
        );
      }
      const names = rows.columns.map(quoteIdentifier).join(", ");
      await client.query(
        `create temporary table seedloom_rehearsal on commit drop as
          select null::int4 as seedloom_row, null::int4 as seedloom_group, ${names} from ${quoteTable(table)} with no data`,
      );
      const numbered: RowBatch = {
        ...rows,
        columns: ["seedloom_row", "seedloom_group", ...rows.columns],
        values: [Array.from({ length: rows.count }, (_, row) => row), groups, ...rows.values],
      };
      const number = { kind: "integer", bits: 32, unsigned: false } as const;
      const target = targetOf("pg_temp.seedloom_rehearsal", table, rows);
      await copyRows(client, { ...target, columns: numbered.columns, types: [number, number, ...target.types] }, [
        numbered,
      ]);
      await client.query(oneByOne(quoteTable(table), names, keyList(catalog, keys)));
      const [answers = []] = await queryTexts(client, ["select * from pg_temp.seedloom_rehearse() order by 1"]);
      return answers.map(([, passed, words = null]): Rehearsed => {
        if (passed === "t") return { kind: "passed" };
        return words === null ? { kind: "kept" } : { kind: "refused", words };
      });
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SeedError("LOAD", `${rows.table}: its rows could not be tried: ${reason}`, { table: rows.table }, cause);
  }
}

function tableOf(catalog: Catalog, id: string): Table {
  const table = findTable(catalog, id);
  if (table) return table;
  throw new SeedError("USAGE", `${id}: the catalog has no table of that name.`, { table: id });
}

function targetOf(name: string, table: Table, { columns }: RowBatch) {
  const types = columns.map(
    (column) => table.columns.find((one) => one.name === column)?.type ?? { kind: "other" as const, name: column },
  );
  return { table: name, columns, types };
}

/** Foreign keys by schema, table and name, as a list for IN; one that no key is where there are none. */
function keyList(catalog: Catalog, keys: Rehearsal["keys"]): string {
  const rows = keys.map(({ table: id, key }) => {
    const { schema, name } = tableOf(catalog, id);
    return `(${[schema ?? "", name, key].map(quoteLiteral).join(", ")})`;
  });
  return rows.join(", ") || "('', '', '')";
}

/** A function that tries each row under a savepoint of its own. @param keys foreign keys that have to hold, as a list */
function oneByOne(table: string, names: string, keys: string): string {
  return `create function pg_temp.seedloom_rehearse()
    returns table (seedloom_place int4, seedloom_passed bool, seedloom_words text) language plpgsql as $seedloom$
    -- A column may be called as PL/pgSQL's own variables are: found.
    #variable_conflict use_column
    declare
      seedloom_done int4 := -1; seedloom_current int4;
      seedloom_schema text; seedloom_table text; seedloom_key text; seedloom_detail text;
    begin
      set constraints all immediate;
      for seedloom_place, seedloom_current in
        select r.seedloom_row, r.seedloom_group from pg_temp.seedloom_rehearsal r order by r.seedloom_row
      loop
        seedloom_words := null;
        seedloom_passed := seedloom_current = seedloom_done;
        if not seedloom_passed then
          begin
            insert into ${table} (${names}) overriding system value
              select ${names} from pg_temp.seedloom_rehearsal r where r.seedloom_row = seedloom_place;
            seedloom_done := seedloom_current;
          exception when others then
            get stacked diagnostics seedloom_schema = schema_name, seedloom_table = table_name,
              seedloom_key = constraint_name, seedloom_detail = pg_exception_detail;
            -- Not every row that it refers to need be there.
            if sqlstate <> '23503' then
              seedloom_words := sqlerrm;
            elsif (seedloom_schema, seedloom_table, seedloom_key) in (${keys}) then
              seedloom_words := concat_ws('. ', sqlerrm, nullif(seedloom_detail, ''));
            else
              seedloom_done := seedloom_current;
            end if;
          end;
        end if;
        return next;
      end loop;
    end $seedloom$; create index on pg_temp.seedloom_rehearsal (seedloom_row)`;
}
