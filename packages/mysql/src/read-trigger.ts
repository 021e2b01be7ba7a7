import { calledRoutines, readLookups, readTriggerBody, tableId } from "@seedloom/core";
import type { Column, Trigger } from "@seedloom/core";
import type { RoutineRow, TriggerRow } from "./catalog-rows.ts";
import { insertTargets } from "./insert-targets.ts";

/** Comments, strings, quoted names; the words between them. */
const TOKEN =
  /\/\*[\s\S]*?\*\/|(?:#|--(?=\s))[^\n]*|'(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"\\]|""|\\[\s\S])*"|`(?:[^`]|``)*`/g;

/** What ends a statement with an error of its own. */
const REFUSAL = /\b(?:re)?signal\b/i;
/** What changes a value of the new row. */
const CHANGE = /\b(?:set|into|,)\s*new\s*\.\s*("(?:[^"]|"")+"|[\w$]+)/gi;

/**
 * A trigger, with what the routines do that it calls, as far as the user may see them. It may refuse a row by SIGNAL, by what it writes into
 * other rows, and by what it makes of a column other than a time: a key that is there, a text that is too long.
 * @param columns of its table
 */
export function readTrigger(
  row: TriggerRow,
  routines: readonly RoutineRow[],
  columns: readonly Pick<Column, "name" | "type">[],
  defaultSchema: string | null,
): Trigger {
  const code = standardText(row.statement);
  const called = calledRoutines(code, routines, ({ definition }) =>
    definition === null ? null : standardText(definition),
  );
  const body = readTriggerBody([code, ...called.map(({ text }) => text)].join("; "));
  const named = (name: string) => columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
  const changed = [...code.matchAll(CHANGE)].flatMap(([, name = ""]) => named(name.replaceAll('"', "")) ?? []);
  const refuses =
    body.writes ||
    [code, ...called.map(({ text }) => text)].some((text) => REFUSAL.test(text)) ||
    (row.timing === "BEFORE" && changed.some(({ type }) => !["date", "time", "timestamp"].includes(type.kind)));
  const inserts = [
    ...insertTargets(row.statement, row.schema, defaultSchema),
    ...called.flatMap(({ routine: { schema, definition } }) => insertTargets(definition ?? "", schema, defaultSchema)),
  ];
  return {
    name: row.name,
    timing: row.timing === "BEFORE" ? "before" : "after",
    events: [row.event === "INSERT" ? "insert" : row.event === "UPDATE" ? "update" : "delete"],
    definition: row.statement,
    inserts: [...new Set(inserts)],
    ...(refuses
      ? {
          refuses: {
            columns: body.mentions.flatMap((name) => named(name)?.name ?? []),
            constants: body.constants,
            lookups: readLookups(body.code, body.constants, "new", (parts) =>
              tableId(parts.length > 1 ? parts[0]! : row.schema, parts.at(-1)!, defaultSchema),
            ),
          },
        }
      : {}),
  };
}

/** The text without comments, with names and strings quoted as standard SQL does. */
function standardText(text: string): string {
  return text.replace(TOKEN, (token) => {
    const quote = token[0];
    if (quote === "`") return `"${token.slice(1, -1).replaceAll("``", "`").replaceAll('"', '""')}"`;
    if (quote !== "'" && quote !== '"') return " ";
    const inner = token.slice(1, -1).replaceAll(quote + quote, quote);
    return `'${inner.replace(/\\([\s\S])/g, "$1").replaceAll("'", "''")}'`;
  });
}
