import { SeedError, type StreamKey, unit, type Value, variant } from "@seedloom/core";
import { friendlyRow, fromFriendly } from "./cell-function.ts";
import { NO_PARENT, type RowBlock } from "../row-block.ts";
import { columnPosition } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";

/** A column's values by a user's function. */
export function callFunction(
  input: TableInput,
  column: string,
  name: string,
  key: StreamKey,
): (block: RowBlock, at: number) => Value {
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
  const position = columnPosition(table, column);
  const { nullable } = table.columns[position]!;
  const required = !nullable || table.primaryKey?.columns.includes(column) === true;
  const checked = (value: Value, row: number): Value => {
    if (value !== null || !required) return value;
    throw new SeedError(
      "CONFIG",
      `${table.id}.${column}: it may not be NULL, and the function of the configuration gave null for row ${row}; let it give a value.`,
      { table: table.id, column },
    );
  };
  return ({ rows, attempt, values, parents: chosen }, at) => {
    let calls = 0;
    const row = friendlyRow(table.columns, (place) => values[place]![at] ?? null);
    const made = fromFriendly(
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
          return friendlyRow(parentTable.columns, (place) => parents.value(parentTable.columns[place]!.name, index));
        },
      }),
    );
    return checked(made, rows[at]!);
  };
}
