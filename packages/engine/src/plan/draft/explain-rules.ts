import type { ConstraintPlan, Table } from "@seedloom/core";
import type { RowRule } from "../../generate/rules/row-rules.ts";

/** Keys that cannot be read here, and that no bijection covers, are the database's to judge. */
export function judged(unread: readonly { readonly text: string; readonly reason: string }[]) {
  return (constraint: ConstraintPlan): ConstraintPlan => {
    const key = constraint.means === "repair" ? unread.find(({ text }) => text === constraint.text) : undefined;
    if (!key) return constraint;
    return { ...constraint, means: "database", how: `the database is asked which rows collide: it uses ${key.reason}` };
  };
}

export function tried(table: Table) {
  return ({ name, sql }: RowRule): ConstraintPlan => ({
    table: table.id,
    constraint: name,
    text: sql.text,
    means: "database",
    how: "the rows are tried in a transaction that is rolled back, because it may refuse some",
  });
}

/** How a rule holds that can be evaluated here. */
function meansOf({ positions }: RowRule, tied: string | undefined): Pick<ConstraintPlan, "means" | "how"> {
  if (tied !== undefined) return { means: "construction", how: `${tied} is computed from the other columns` };
  if (positions.length === 1) {
    return { means: "construction", how: "the column's values are drawn from what it allows" };
  }
  return { means: "repair", how: "rows are checked, and those that break it are changed until they keep it" };
}

/** One line for each constraint, however many parts it was read as: what takes most decides. */
export function ruleConstraints(
  table: Table,
  rules: readonly RowRule[],
  tied: ReadonlyMap<RowRule, string>,
): ConstraintPlan[] {
  return [...Map.groupBy(rules, ({ name, sql }) => `${name}\u0000${sql.text}`).values()].map((parts) => {
    const { name, sql } = parts[0]!;
    const unread = parts.find(({ holds }) => !holds);
    const widest = parts.reduce((most, part) => (part.positions.length > most.positions.length ? part : most));
    const equal = parts.map((part) => tied.get(part)).find((column) => column !== undefined);
    return {
      table: table.id,
      constraint: name,
      text: sql.text,
      ...(unread
        ? {
            means: "database" as const,
            how: `the database is asked about the rows beforehand: it uses ${unread.unsupported}`,
          }
        : meansOf(widest, equal)),
    };
  });
}
