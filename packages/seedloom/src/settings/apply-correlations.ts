import { SeedError } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Proposal, Table, TableRecipe } from "@seedloom/core";
import { cholesky } from "./cholesky.ts";
import { keylessSpot } from "./column-spot.ts";
import type { Correlation } from "./settings.ts";
import { specOf, wrong } from "./value-form.ts";
import type { Place } from "./value-form.ts";

/**
 * A table's recipe with columns that move together: all of them draw from the same normal factors (a Gaussian copula), each through
 * the quantiles of its own generator, so that what each column is distributed like stays as it was.
 * @throws SeedError `CONFIG` for columns that do not exist, are no numbers or computed from others, and for correlations that no
 *   numbers can have together
 */
export function applyCorrelations(
  table: Table,
  recipe: TableRecipe,
  correlations: readonly Correlation[],
  place: Place,
): TableRecipe {
  const names = [...new Set(correlations.flatMap(({ columns }) => columns))];
  const matrix: number[][] = names.map((a) => names.map((b) => (a === b ? 1 : 0)));
  for (const { columns, rho } of correlations) {
    for (const a of columns) {
      for (const b of columns) {
        if (a === b) continue;
        const row = matrix[names.indexOf(a)];
        // The normal correlation whose rank correlation is rho (Pearson, 1907): quantile functions keep ranks.
        if (row !== undefined) row[names.indexOf(b)] = 2 * Math.sin((Math.PI * rho) / 6);
      }
    }
  }
  const factors = cholesky(matrix);
  if (factors === null) {
    throw new SeedError(
      "CONFIG",
      `correlations.${table.id}: no numbers have these correlations together (pairs of ${names.join(", ")} that are not named are at 0); weaken one, or name the missing pairs.`,
      { table: table.id },
    );
  }
  const columns: Record<string, ColumnRecipe> = { ...recipe.columns };
  names.forEach((name, index) => {
    const spot = keylessSpot("correlations", table, name, place);
    const current = columns[name];
    if (current === undefined || current.computed !== undefined) {
      throw wrong(spot, "only columns with a generator can be correlated; give it a distribution.");
    }
    if (current.spec.inputs !== undefined) {
      throw wrong(
        spot,
        `it is made from other columns (by ${current.spec.generator}); give it a distribution to correlate it.`,
      );
    }
    const wrap = (of: GeneratorSpec): GeneratorSpec => ({
      generator: "correlated",
      options: { of, factors: factors[index] ?? [] },
    });
    specOf(wrap(current.spec), spot);
    columns[name] = {
      ...current,
      spec: wrap(current.spec),
      evidence: `${current.evidence}; correlated by the configuration`,
      // Columns of one entity share their stream.
      entity: "correlated",
      considered: current.considered
        .filter(({ spec }) => spec.inputs === undefined)
        .map((proposal): Proposal => ({ ...proposal, spec: wrap(proposal.spec) })),
    };
  });
  return { ...recipe, columns };
}
