import type { Catalog, ColumnType, Domain } from "@seedloom/core";
import type { IntegrityCheck, Question } from "../check.ts";
import { rowsText } from "../sql.ts";

/** Values of a domain's columns meet the domain's NOT NULL and CHECKs, and those of the domains below it. */
export const domain: IntegrityCheck = {
  name: "domain",
  severity: "error",
  goal: "Every value of a domain meets the domain's constraints.",
  questions: ({ catalog, table, sql }) =>
    table.columns.flatMap((column) =>
      domainsOf(catalog, column.type).flatMap((domain) => {
        const name = sql.identifier(column.name);
        const about = { kind: "rows", columns: [column.name], constraint: domain.name } as const;
        const checks: Question[] = domain.checks.map((check) => ({
          ...about,
          constraint: check.name ?? domain.name,
          // The text speaks of VALUE, so that is what the column is called inside.
          offends: `NOT (SELECT ${check.sql.text} FROM (SELECT ${name} AS VALUE) seedloom_domain)`,
          message: (count) =>
            `${table.id}.${column.name}: ${rowsText(count)} violate CHECK (${check.sql.text}) of domain ${domain.name}; correct them.`,
        }));
        if (!domain.notNull) return checks;
        return [
          ...checks,
          {
            ...about,
            offends: `${name} IS NULL`,
            message: (count) =>
              `${table.id}.${column.name}: ${rowsText(count)} hold NULL, which domain ${domain.name} forbids; fill or delete them.`,
          },
        ];
      }),
    ),
};

/** The domains of a type, outermost first. */
function domainsOf(catalog: Catalog, type: ColumnType): readonly Domain[] {
  if (type.kind !== "domain") return [];
  const found = catalog.domains[type.name];
  return [...(found === undefined ? [] : [found]), ...domainsOf(catalog, type.base)];
}
