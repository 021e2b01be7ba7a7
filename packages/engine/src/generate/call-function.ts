import { SeedError, type StreamKey, unit, type Value, variant } from "@seedloom/core";
import { friendlyRow, fromFriendly } from "./cell-function.ts";
import { NO_PARENT, type RowBlock } from "./row-block.ts";
import type { TableInput } from "./table-input.ts";

/** A column's values by a user's function. */
export function callFunction(input: TableInput, name: string, key: StreamKey): (block: RowBlock, at: number) => Value {
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
  return ({ rows, attempt, values, parents: chosen }, at) => {
    let calls = 0;
    const row = friendlyRow(table.columns, (position) => values[position]![at] ?? null);
    return fromFriendly(
      call(row, {
        index: rows[at]!,
        random: () => unit(variant(key, attempt), rows[at]!, calls++),
        parent: (foreignKey) => {
          const reference = tablePlan.references.findIndex(
            (candidate) => table.foreignKeys[candidate.foreignKey]!.columns.join(",") === foreignKey,
          );
          if (reference < 0) {
            throw new SeedError("CONFIG", `${name}: table ${table.id} has no foreign key on ${foreignKey}.`, {
              table: table.id,
            });
          }
          const index = chosen[reference]![at]!;
          if (index === NO_PARENT) return null;
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
