import type { Catalog, ColumnType } from "@seedloom/core";
import type { CheckContext, IntegrityCheck } from "../check.ts";
import { rowsText } from "../rows-text.ts";

/**
 * Values of a domain meet its CHECKs and those of the domains below it, in columns, in elements of arrays and in fields of
 * composites. A domain's NOT NULL is its columns' (`notNull`), and that of its elements and fields.
 */
export const domain: IntegrityCheck = {
  name: "domain",
  severity: "error",
  goal: "Every value of a domain meets its CHECKs and those of the domains below it, in elements of arrays and fields of composites too.",
  questions: (context) =>
    context.table.columns.flatMap((column) =>
      offencesIn(context.catalog, context, column.type, context.sql.identifier(column.name), 0).map((offence) => ({
        kind: "rows" as const,
        columns: [column.name],
        constraint: offence.constraint,
        expected: `${offence.rule} for every value of domain ${offence.domain}.`,
        offends: offence.offends,
        message: (count: number) =>
          `${context.table.id}.${column.name}: ${rowsText(count, "violates", "violate")} ${offence.rule} of domain ${offence.domain}; correct them.`,
      })),
    ),
};

interface Offence {
  readonly domain: string;
  readonly constraint: string;
  /** `CHECK (…)` or `NOT NULL`. */
  readonly rule: string;
  readonly offends: string;
}

/** What the domains in a type say of a value. `depth` is 0 for a column itself, whose NOT NULL is a column's. */
function offencesIn(
  catalog: Catalog,
  context: CheckContext,
  type: ColumnType,
  value: string,
  depth: number,
): readonly Offence[] {
  const inside = (part: ColumnType, of: string) => offencesIn(catalog, context, part, of, depth + 1);
  switch (type.kind) {
    case "domain": {
      const found = catalog.domains[type.name];
      const checks = (found?.checks ?? []).map(({ name, sql }) => ({
        domain: type.name,
        constraint: name ?? type.name,
        rule: `CHECK (${sql.text})`,
        // The text speaks of VALUE, so that is what the value is called inside.
        offends: `NOT (SELECT ${sql.text} FROM (SELECT ${value} AS VALUE) seedloom_domain)`,
      }));
      const rule = { domain: type.name, constraint: type.name, rule: "NOT NULL", offends: `${value} IS NULL` };
      const filled = found?.notNull === true && depth > 0 ? [rule] : [];
      return [...checks, ...filled, ...offencesIn(catalog, context, type.base, value, depth)];
    }
    case "array": {
      const item = `seedloom_${depth}`;
      return inside(type.element, `${item}.item`).map((offence) => ({
        ...offence,
        offends: `EXISTS (SELECT 1 FROM (SELECT unnest(${value}) AS item) ${item} WHERE ${offence.offends})`,
      }));
    }
    case "composite":
      return type.fields.flatMap((field) =>
        inside(field.type, `(${value}).${context.sql.identifier(field.name)}`).map((offence) => ({
          ...offence,
          offends: `(${value}) IS DISTINCT FROM NULL AND ${offence.offends}`,
        })),
      );
    default:
      return [];
  }
}
