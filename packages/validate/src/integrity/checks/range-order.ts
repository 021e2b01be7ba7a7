import type { Column, Table } from "@seedloom/core";
import { baseType } from "@seedloom/core";
import type { IntegrityCheck } from "../check.ts";
import { exceeds } from "../exceeds.ts";
import { bare } from "../reference-names.ts";
import { rowsText } from "../rows-text.ts";

/** Words that begin and end a range, where both stand at the same place of two names. */
const ends = [
  ["start", "end"],
  ["starts", "ends"],
  ["started", "ended"],
  ["started", "finished"],
  ["begin", "end"],
  ["begins", "ends"],
  ["from", "to"],
  ["from", "until"],
  ["checkin", "checkout"],
  ["opens", "closes"],
  ["min", "max"],
  ["minimum", "maximum"],
] as const;

const ordered = ["date", "timestamp", "integer", "decimal", "float"];

/** What starts ends later or at once, and a minimum is no greater than its maximum. */
export const rangeOrder: IntegrityCheck = {
  name: "rangeOrder",
  severity: "warning",
  goal: "No range ends before it starts (`starts_at`, `ends_at`), and no minimum exceeds its maximum.",
  questions: ({ table, sql }) =>
    rangesOf(table).map(([start, end]) => ({
      kind: "rows",
      columns: [start.name, end.name],
      constraint: null,
      expected: `${start.name} <= ${end.name}.`,
      offends: exceeds(sql, start, end),
      message: (count) =>
        `${table.id}.${end.name}: ${rowsText(count)} with ${start.name} after or above ${end.name}; swap or correct them.`,
    })),
};

function rangesOf(table: Table): readonly (readonly [Column, Column])[] {
  return table.columns.flatMap((start) =>
    table.columns.flatMap((end): (readonly [Column, Column])[] => {
      const kind = baseType(start.type).kind;
      // Times of day are left out: what ends after midnight ends before it starts.
      if (start === end || kind !== baseType(end.type).kind || !ordered.includes(kind)) return [];
      return ends.some(([first, last]) => isPair(start.name, first, end.name, last)) ? [[start, end]] : [];
    }),
  );
}

/** Whether the names are the same but for the two words, which stand as words in them. */
function isPair(start: string, first: string, end: string, last: string): boolean {
  const words = wordsOf(start);
  const other = wordsOf(end);
  const at = words.findIndex((word, index) => word === first && other[index] === last);
  return (
    at >= 0 && words.length === other.length && words.every((word, index) => index === at || word === other[index])
  );
}

/** `startsAt` and `check_in_date` in words; `check_in` is one. */
function wordsOf(name: string): readonly string[] {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[\s_-]+/);
  return words.flatMap((word, index) => {
    if (["in", "out"].includes(word) && words[index - 1] === "check") return [];
    return word === "check" ? [bare(`${word}${words[index + 1] ?? ""}`)] : [word];
  });
}
