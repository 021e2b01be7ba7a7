import type { Column, Table } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import type { CheckContext, IntegrityCheck } from "../check.ts";
import { bare, namesOfRow, tablesWithKeyLike } from "../reference-names.ts";
import { rowsText } from "../rows-text.ts";
import { source } from "../sql.ts";

/**
 * A pair of columns that refers to several tables (`subject_type`, `subject_id`) finds its row where the type names a table, as it
 * is or as a class (`App\Models\BlogPost`, `Blog::Post`). Types that name none are not judged.
 */
export const polymorphicReference: IntegrityCheck = {
  name: "polymorphicReference",
  severity: "warning",
  goal: "Every pair of a type that names a table and an id (`subject_type`, `subject_id`) finds its row there.",
  questions: (context) =>
    pairsOf(context.table).flatMap(({ type, id }) => {
      const { catalog, table, sql } = context;
      const targets = tablesWithKeyLike(catalog, table, id);
      if (targets.length === 0) return [];
      const name = sql.identifier(id.name);
      const from = source(context, table);
      const numbers = targets.map((target, index) => `WHEN ${names(context, target)} THEN ${index}`);
      const lacks = targets.map((target, index) => {
        const key = sql.identifier(target.primaryKey?.columns[0] ?? "");
        return `WHEN ${index} THEN NOT EXISTS (SELECT 1 FROM ${source(context, target)} p WHERE p.${key} = c.${name})`;
      });
      // Which table a type names is made out once for each type. DISTINCT keeps the database from doing it for each row.
      const types = `SELECT DISTINCT ${sql.identifier(type.name)} AS seedloom_name FROM ${from}`;
      const words = `SELECT DISTINCT seedloom_name, ${wordsOf(context, "seedloom_name")} AS seedloom_words FROM (${types}) seedloom_types`;
      const known = `SELECT DISTINCT seedloom_name, CASE ${numbers.join(" ")} END AS seedloom_target FROM (${words}) seedloom_worded`;
      const shown = [...new Set([...(table.primaryKey?.columns ?? []), type.name, id.name])];
      return [
        {
          kind: "query" as const,
          fault: "orphan",
          columns: [type.name, id.name],
          constraint: null,
          expected: `A row for every ${id.name}, in the table that ${type.name} names.`,
          sql: `SELECT ${shown.map((column) => `c.${sql.identifier(column)}`).join(", ")} FROM ${from} c JOIN (${known}) k ON k.seedloom_name = c.${sql.identifier(type.name)} WHERE c.${name} IS NOT NULL AND CASE k.seedloom_target ${lacks.join(" ")} ELSE 1 = 0 END`,
          message: (count: number) =>
            `${table.id} (${type.name}, ${id.name}): ${rowsText(count, "refers", "refer")} to no row of the table that ${type.name} names; correct or delete them.`,
        },
      ];
    }),
};

/** Columns `x_type` of words and `x_id`, neither of which is part of a declared reference. */
function pairsOf(table: Table): readonly { readonly type: Column; readonly id: Column }[] {
  const free = table.columns.filter(({ name }) => !table.foreignKeys.some((key) => key.columns.includes(name)));
  return free.flatMap((id) => {
    const stem = /^(.+?)(?:_id|Id|_ID|ID)$/.exec(id.name)?.[1];
    const type = free.find(({ name }) => stem !== undefined && bare(name) === `${bare(stem)}type`);
    return type !== undefined && ["text", "enum"].includes(baseType(type.type).kind) ? [{ type, id }] : [];
  });
}

/** Condition that `seedloom_words` names the table, behind a namespace or without one. */
function names({ sql }: CheckContext, target: Table): string {
  return namesOfRow(target.name)
    .flatMap((word) => [`seedloom_words = ${sql.literal(word)}`, `seedloom_words LIKE ${sql.literal(`%:${word}`)}`])
    .join(" OR ");
}

/** A type in lower case, its words run together, namespaces set off by colons. `concat` makes text of an enum. */
function wordsOf({ sql }: CheckContext, type: string): string {
  const replaced = (text: string, [mark, by]: readonly [string, string]) =>
    `replace(${text}, ${sql.literal(mark)}, ${sql.literal(by)})`;
  const marks = [
    ["_", ""],
    ["-", ""],
    [" ", ""],
    ["\\", ":"],
    [".", ":"],
    ["/", ":"],
  ] as const;
  return marks.reduce(replaced, `lower(concat(${type}, ''))`);
}
