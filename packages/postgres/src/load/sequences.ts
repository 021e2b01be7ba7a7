import { findTable } from "@seedloom/core";
import type { Catalog, Column, LoadStep, Notice, Table } from "@seedloom/core";
import type { ClientBase } from "pg";
import { queryRows } from "../query.ts";
import { quoteIdentifier, quoteLiteral, quoteTable } from "../quote.ts";

/** What was moved, and how to move it back. */
export interface Advanced {
  readonly notices: readonly Notice[];
  /** `setval` is not undone by a rollback: this puts back each sequence that nobody has moved since. */
  restore(): Promise<void>;
}

interface SequenceState {
  readonly last: string;
  readonly called: boolean;
  readonly reached: string | null;
  readonly inside: boolean | null;
}

interface Move {
  readonly sequence: string;
  readonly from: string;
  readonly called: boolean;
  readonly to: string;
}

/**
 * Moves the sequences behind loaded identity and serial columns past the values in their tables, never backwards, so that the next
 * ordinary insert gets a free one. To be called when all rows are in.
 */
export async function advanceSequences(
  client: ClientBase,
  catalog: Catalog,
  inserts: readonly (LoadStep & { kind: "insert" })[],
): Promise<Advanced> {
  const notices: Notice[] = [];
  const moved: Move[] = [];
  for (const { table, column } of identityColumns(catalog, inserts)) {
    const outcome = await advance(client, table, column);
    if (typeof outcome === "string") {
      const message = `${table.id}.${column.name}: ${outcome}; the next ordinary insert may collide.`;
      notices.push({ code: "SEQUENCE_LEFT_BEHIND", table: table.id, message });
    } else if (outcome !== null) {
      moved.push(outcome);
    }
  }
  return {
    notices,
    restore: async () => {
      for (const { sequence, from, called, to } of moved.toReversed()) {
        await client.query(
          `select pg_catalog.setval(${quoteLiteral(sequence)}::regclass, ${from}, ${called}) from ${sequence} where last_value = ${to}`,
        );
      }
    },
  };
}

type IdentityColumn = Column & { readonly generated: { readonly kind: "identity" } };

/** Columns that were given values although a sequence has some for them. */
function identityColumns(
  catalog: Catalog,
  inserts: readonly (LoadStep & { kind: "insert" })[],
): readonly { readonly table: Table; readonly column: IdentityColumn }[] {
  return inserts.flatMap((step) => {
    const table = findTable(catalog, step.table);
    if (table === undefined || step.rows === 0) return [];
    return table.columns
      .filter(
        (column): column is IdentityColumn =>
          column.generated.kind === "identity" && step.columns.includes(column.name),
      )
      .map((column) => ({ table, column }));
  });
}

/** Moves one sequence: what was done, null where nothing had to be, or why it could not be. */
async function advance(client: ClientBase, table: Table, column: IdentityColumn): Promise<Move | string | null> {
  const { sequence, increment } = column.generated;
  if (sequence === null) return null;
  const [rights] = await queryRows<{ allowed: boolean }>(
    client,
    `select pg_catalog.has_sequence_privilege($1::regclass, 'UPDATE')
      and pg_catalog.has_sequence_privilege($1::regclass, 'SELECT') as allowed`,
    [sequence],
  );
  if (rights?.allowed !== true) return `this user may not move sequence ${sequence} (SELECT and UPDATE on it)`;
  const only = table.partitioning === null ? "only " : "";
  const [state] = await queryRows<SequenceState>(
    client,
    `select s.last_value::text as last, s.is_called as called, m.value::text as reached,
      m.value between q.seqmin and q.seqmax as inside
    from ${sequence} s
    join pg_catalog.pg_sequence q on q.seqrelid = $1::regclass
    cross join (select ${increment < 0 ? "min" : "max"}(${quoteIdentifier(column.name)})::numeric as value
      from ${only}${quoteTable(table)}) m`,
    [sequence],
  );
  if (state === undefined || state.reached === null) return null;
  const [reached, last] = [BigInt(state.reached), BigInt(state.last)];
  const behind = increment < 0 ? reached < last : reached > last;
  if (!behind && !(reached === last && !state.called)) return null;
  if (state.inside !== true)
    return `sequence ${sequence} cannot be moved to ${state.reached}, which is outside its bounds`;
  await client.query("select pg_catalog.setval($1::regclass, $2)", [sequence, state.reached]);
  return { sequence, from: state.last, called: state.called, to: state.reached };
}
