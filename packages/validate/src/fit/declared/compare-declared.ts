import { SeedError } from "@seedloom/core";
import type { Finding } from "@seedloom/core";
import type { DataSet } from "../../data/data-set.ts";
import type { Fit } from "../compare-data.ts";
import { fitFindings } from "../fit-findings.ts";
import type { FitOptions } from "../fit-options.ts";
import { judgeScores } from "../judge-scores.ts";
import type { Measured } from "../measure.ts";
import { leftOut, unmatched } from "../unmatched.ts";
import { declaredChecks } from "./checks.ts";
import type { DeclaredCheck } from "./declared-check.ts";
import type { Declaration } from "./declaration.ts";

/**
 * Holds rows against what a plan promised: distributions, ranges, shares of NULL, children per parent, numbers of rows. The ceiling of a
 * figure is what rows get that were drawn from the promise, the floor what a uniform draw gets; p-values are corrected by Holm's method.
 * @throws SeedError `CONFIG` where none of the plan's tables is there
 */
export function compareDeclared(
  declaration: Declaration,
  candidate: DataSet,
  { thresholds = {}, seed = 0 }: Pick<FitOptions, "thresholds" | "seed"> = {},
): Fit {
  const measured: Measured[] = [];
  const missing: Finding[] = [];
  for (const declared of declaration.tables) {
    const table = candidate.tables.find(({ name }) => name === declared.table);
    if (table === undefined) {
      const fact = `${candidate.label} has no such table, and ${declaration.label} has`;
      missing.push(unmatched({ table: declared.table, columns: [] }, "warning", fact));
      continue;
    }
    const place = (columns: readonly string[], rows: number) => {
      return { table: table.name, columns, sizes: { reference: rows, candidate: rows } };
    };
    for (const check of declaredChecks) {
      if (check.scope === "column") {
        for (const promise of declared.columns) {
          const column = table.columns.find(({ name }) => name === promise.column);
          const found = column === undefined ? null : check.measure(promise, column, seed);
          measured.push(...measuredBy(check, place([promise.column], table.rows), found));
        }
      } else if (check.scope === "relationship") {
        for (const promise of declared.children) {
          const key = promise.columns.join();
          const found = candidate.relationships.find(
            ({ child, childColumns }) => child === table.name && childColumns.join() === key,
          );
          const figure = found === undefined ? null : check.measure(promise, found, seed);
          measured.push(...measuredBy(check, place(promise.columns, found?.childrenPerParent.length ?? 0), figure));
        }
      } else measured.push(...measuredBy(check, place([], table.rows), check.measure(declared, table, seed)));
    }
  }
  if (missing.length === declaration.tables.length) {
    throw new SeedError(
      "CONFIG",
      `${candidate.label} has none of the tables that ${declaration.label} is about: ${declaration.tables.map(({ table }) => table).join(", ") || "there is none"}; give the plan of this database.`,
    );
  }
  const words = {
    ceiling: `rows drawn as ${declaration.label} says get`,
    remedy: () => "see what changed the rows since, or give the plan they were made by",
  };
  const scores = judgeScores(measured, declaredChecks, thresholds);
  return {
    scores,
    findings: [...fitFindings(scores, declaredChecks, words), ...missing, ...leftOut(declaration.omitted)],
  };
}

function measuredBy(
  check: DeclaredCheck,
  place: Pick<Measured, "table" | "columns" | "sizes">,
  found: ReturnType<DeclaredCheck["measure"]>,
): readonly Measured[] {
  if (found === null) return [];
  return [
    {
      check: check.name,
      scope: check.scope,
      ...place,
      value: found.value,
      ceiling: found.yardsticks?.ceiling ?? null,
      floor: found.yardsticks?.floor ?? null,
      pValue: found.pValue ?? null,
      detail: found.detail ?? null,
      scatter: 0,
    },
  ];
}
