import type { Catalog, ColumnType, Domain } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";

/** Values of a domain's columns meet its CHECKs and those of the domains below it; a domain's NOT NULL is its columns'. */
export const domain: IntegrityCheck = {
  name: "domain",
  severity: "error",
  goal: "Every value of a domain meets the domain's CHECKs.",
  questions: ({ catalog, table, sql }) =>
    table.columns.flatMap((column) =>
      domainsOf(catalog, column.type).flatMap((domain) =>
        domain.checks.map((check) => ({
          kind: "rows" as const,
          columns: [column.name],
          constraint: check.name ?? domain.name,
          // The text speaks of VALUE, so that is what the column is called inside.
          offends: `NOT (SELECT ${check.sql.text} FROM (SELECT ${sql.identifier(column.name)} AS VALUE) seedloom_domain)`,
          message: (count: number) =>
            `${table.id}.${column.name}: ${rowsText(count, "violates", "violate")} CHECK (${check.sql.text}) of domain ${domain.name}; correct them.`,
        })),
      ),
    ),
};

/** The domains of a type, outermost first. */
function domainsOf(catalog: Catalog, type: ColumnType): readonly Domain[] {
  if (type.kind !== "domain") return [];
  const found = catalog.domains[type.name];
  return [...(found === undefined ? [] : [found]), ...domainsOf(catalog, type.base)];
}
