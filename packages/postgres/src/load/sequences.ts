import { findTable } from "@seedloom/core";
import type { Catalog, Column, LoadStep, Notice, Table } from "@seedloom/core";
import type { ClientBase } from "pg";
import { queryRows } from "../query.ts";
import { localRows } from "../local-rows.ts";
import { quoteIdentifier, quoteLiteral, quoteTable } from "../quote.ts";

interface SequenceState {
  readonly last: string;
  readonly called: boolean;
  readonly reached: string | null;
  readonly least: string;
  readonly most: string;
}

/** A sequence that was moved. */
export interface Move {
  readonly sequence: string;
  readonly from: string;
  readonly called: boolean;
  readonly to: string;
}

/**
 * Moves the sequences behind loaded identity and serial columns past the values in their tables, never backwards, so that the next
 * ordinary insert gets a free one. To be called when all rows are in. Calls `onMove` for each that was moved; returns a notice for each
 * that could not be.
 */
export async function advanceSequences(
  client: ClientBase,
  catalog: Catalog,
  inserts: readonly (LoadStep & { kind: "insert" })[],
  onMove: (move: Move) => void,
): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (const { table, column } of identityColumns(catalog, inserts)) {
    const outcome = await advance(client, table, column);
    if (typeof outcome === "string") {
      const message = `${table.id}.${column.name}: ${outcome}; the next ordinary insert may collide.`;
      notices.push({ code: "SEQUENCE_LEFT_BEHIND", table: table.id, message });
    } else if (outcome !== null) {
      onMove(outcome);
    }
  }
  return notices;
}

/**
 * Moves the sequences past the values that the run is about to write, where a trigger may draw from them meanwhile: what it inserts
 * into another loaded table must not take a number that a row of that table comes with.
 */
export async function reserveSequences(
  client: ClientBase,
  catalog: Catalog,
  inserts: readonly (LoadStep & { kind: "insert" })[],
  onMove: (move: Move) => void,
): Promise<void> {
  const fires = ({ table, rows }: LoadStep & { kind: "insert" }) =>
    rows > 0 && (findTable(catalog, table)?.triggers.some(({ events }) => events.includes("insert")) ?? false);
  if (!inserts.some(fires)) return;
  for (const { table, column } of identityColumns(catalog, inserts)) {
    const { start, increment } = column.generated;
    const rows = inserts.find((step) => step.table === table.id)?.rows ?? 0;
    if (increment <= 0) continue;
    const outcome = await advance(
      client,
      table,
      column,
      (reached) => (reached ?? BigInt(start - increment)) + BigInt(rows * increment),
    );
    if (outcome !== null && typeof outcome !== "string") onMove(outcome);
  }
}

/** Puts back each sequence that nobody has moved since, latest first: no rollback undoes `setval`. */
export async function restoreSequences(client: ClientBase, moves: readonly Move[]): Promise<void> {
  for (const { sequence, from, called, to } of moves.toReversed()) {
    await client.query(
      `select pg_catalog.setval(${quoteLiteral(sequence)}::regclass, ${from}, ${called}) from ${sequence} where last_value = ${to}`,
    );
  }
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

/** Moves one sequence: what was done, null where nothing had to be, or why it could not be. `target` is from the greatest value. */
async function advance(
  client: ClientBase,
  table: Table,
  column: IdentityColumn,
  target: (reached: bigint | null) => bigint | null = (reached) => reached,
): Promise<Move | string | null> {
  const { sequence, increment } = column.generated;
  if (sequence === null) return null;
  const [rights] = await queryRows<{ allowed: boolean }>(
    client,
    `select pg_catalog.has_sequence_privilege($1::regclass, 'UPDATE')
      and pg_catalog.has_sequence_privilege($1::regclass, 'SELECT')
      and pg_catalog.has_column_privilege($2::regclass, $3::text, 'SELECT') as allowed`,
    [sequence, quoteTable(table), column.name],
  );
  if (rights?.allowed !== true) {
    return `sequence ${sequence} stays where it is, because that takes SELECT and UPDATE on it and SELECT on the column`;
  }
  const rows = await localRows(client, table);
  const [state] = await queryRows<SequenceState>(
    client,
    `select s.last_value::text as last, s.is_called as called, m.value::text as reached,
      q.seqmin::text as least, q.seqmax::text as most
    from ${sequence} s
    join pg_catalog.pg_sequence q on q.seqrelid = $1::regclass
    cross join (select ${increment < 0 ? "min" : "max"}(${quoteIdentifier(column.name)})::numeric as value
      from ${rows}) m`,
    [sequence],
  );
  const wanted = state === undefined ? null : target(state.reached === null ? null : BigInt(state.reached));
  if (state === undefined || wanted === null) return null;
  const [reached, last] = [wanted, BigInt(state.last)];
  const behind = increment < 0 ? reached < last : reached > last;
  if (!behind && !(reached === last && !state.called)) return null;
  if (reached < BigInt(state.least) || reached > BigInt(state.most)) {
    return `sequence ${sequence} cannot be moved to ${reached}, which is outside its bounds`;
  }
  await client.query("select pg_catalog.setval($1::regclass, $2)", [sequence, String(reached)]);
  return { sequence, from: state.last, called: state.called, to: String(reached) };
}
