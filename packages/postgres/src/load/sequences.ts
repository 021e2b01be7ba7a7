import { findColumn, findTable } from "@seedloom/core";
import type { Catalog, LoadStep, Notice } from "@seedloom/core";
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
  readonly allowed: boolean;
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
  const moved: { sequence: string; from: string; called: boolean; to: string }[] = [];
  for (const step of inserts) {
    const table = findTable(catalog, step.table);
    for (const name of table === undefined || step.rows === 0 ? [] : step.columns) {
      const column = findColumn(table!, name);
      if (column?.generated.kind !== "identity" || column.generated.sequence === null) continue;
      const { sequence, increment } = column.generated;
      const extreme = increment < 0 ? "min" : "max";
      const only = table!.partitioning === null ? "only " : "";
      const [state] = await queryRows<SequenceState>(
        client,
        `select s.last_value::text as last, s.is_called as called, m.value::text as reached,
          m.value between q.seqmin and q.seqmax as inside,
          pg_catalog.has_sequence_privilege(q.seqrelid, 'UPDATE') as allowed
        from ${sequence} s
        join pg_catalog.pg_sequence q on q.seqrelid = ${quoteLiteral(sequence)}::regclass
        cross join (select ${extreme}(${quoteIdentifier(name)})::numeric::int8 as value from ${only}${quoteTable(table!)}) m`,
      );
      if (state?.reached === undefined || state.reached === null) continue;
      const behind =
        increment < 0 ? BigInt(state.reached) < BigInt(state.last) : BigInt(state.reached) > BigInt(state.last);
      const unused = !state.called && BigInt(state.reached) === BigInt(state.last);
      if (!behind && !unused) continue;
      if (state.inside !== true || !state.allowed) {
        notices.push({
          code: "SEQUENCE_LEFT_BEHIND",
          table: step.table,
          message: `${step.table}.${name}: sequence ${sequence} could not be moved to ${state.reached} (${state.allowed ? "outside its bounds" : "no UPDATE privilege"}); the next ordinary insert may collide.`,
        });
        continue;
      }
      await client.query(`select pg_catalog.setval(${quoteLiteral(sequence)}::regclass, ${state.reached})`);
      moved.push({ sequence, from: state.last, called: state.called, to: state.reached });
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
