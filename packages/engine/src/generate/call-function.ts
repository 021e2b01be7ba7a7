import { SeedError, type StreamKey, unit, type Value, variant } from "@seedloom/core";
import { friendlyRow, fromFriendly } from "./cell-function.ts";
import type { RowState } from "./row-state.ts";
import type { TableInput } from "./table-input.ts";

/** A column's value by a user's function. */
export function callFunction(input: TableInput, name: string, key: StreamKey): (state: RowState) => Value {
  const { table, tablePlan } = input;
  const call = input.functions[name];
  if (!call) {
    throw new SeedError(
      "CONFIG",
      `${name}: the plan has a function for this column, and none was given; pass it in \`functions\`.`,
      {
        table: table.id,
      },
    );
  }
  return (state) => {
    let calls = 0;
    const row = friendlyRow(table.columns, (position) => state.values[position]!);
    return fromFriendly(
      call(row, {
        index: state.row,
        random: () => unit(variant(key, state.attempt), state.row, calls++),
        parent: (foreignKey) => {
          const reference = tablePlan.references.findIndex(
            (candidate) => table.foreignKeys[candidate.foreignKey]!.columns.join(",") === foreignKey,
          );
          if (reference < 0) {
            throw new SeedError("CONFIG", `${name}: table ${table.id} has no foreign key on ${foreignKey}.`, {
              table: table.id,
            });
          }
          const index = state.parents[reference] ?? null;
          if (index === null) return null;
          const parents = input.parentRows(reference);
          const parentTable = input.parentTable(reference);
          return friendlyRow(parentTable.columns, (position) =>
            parents.value(parentTable.columns[position]!.name, index),
          );
        },
      }),
    );
  };
}
