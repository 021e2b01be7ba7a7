import { findColumn, streamKey } from "@seedloom/core";
import { createMatcher } from "./matching.ts";
import type { RowBlock } from "../row-block.ts";
import { growTree } from "./grow-tree.ts";
import type { TableInput } from "../table-input.ts";

/** What a block's rows have of the roots of their trees. */
export interface Trees {
  /** The rows in whose place parents are picked: the topmost of each row's tree that are added. */
  readonly roots: Float64Array;
  /** Gives rows of trees that hang below a row which was there that row's parent. */
  follow(found: Float64Array): void;
}

/**
 * Finds the roots of trees for a reference whose parents are the same for all rows of one (`ReferencePlan.alike`), by arithmetic. Null where the
 * key grows no tree.
 */
export function treesOf(input: TableInput, reference: number): ((block: RowBlock) => Trees) | null {
  const { table, tablePlan, plan } = input;
  const { alike, foreignKey } = tablePlan.references[reference]!;
  const tree = tablePlan.references.find((one) => one.foreignKey === alike);
  if (tree?.pick.kind !== "tree" || tree.parent !== table.id) return null;
  const { pick, stream, parents } = tree;
  const key = streamKey(plan.seed, stream);
  const parentOf = growTree(key, pick);
  const shift = parents.existing - tablePlan.firstRow;
  const { columns, references } = table.foreignKeys[foreignKey]!;
  const { type } = findColumn(input.parentTable(reference), references.columns[0]!)!;
  const byKey = createMatcher(input.parentRows(reference), references.columns, [type], () => null);
  const own = input.rowsOf(table.id);
  return ({ rows, count }) => {
    const roots = new Float64Array(count);
    const below: (readonly [at: number, row: number])[] = [];
    for (let at = 0; at < count; at++) {
      let top = rows[at]! + shift;
      for (;;) {
        const above = parentOf(top);
        if (above === null) break;
        if (above < parents.existing) {
          below.push([at, above]);
          break;
        }
        top = above;
      }
      roots[at] = top - shift;
    }
    return {
      roots,
      follow(found) {
        for (const [at, row] of below) {
          const value = own.value(columns[0]!, row);
          const same = value === null ? null : byKey.pick([value], key, row);
          if (same !== null) found[at] = same;
        }
      },
    };
  };
}
