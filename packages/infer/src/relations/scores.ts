import { findColumn, findTable } from "@seedloom/core";
import type { Input, Table } from "@seedloom/core";
import { typeClass } from "../context/type-class.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { Readings, RowNumber } from "./number-readings.ts";

/** What somebody reached. */
const REACHED = ["score", "point", "mark", "grade", "note", "obtained mark", "earned point", "result"];
/** The most that can be reached, as the row above says it. */
const MOST =
  /^(?:maximum (?:score|point|mark|grade|note)|(?:score|point|mark|grade|note) maximum|total (?:score|point|mark)|(?:score|point|mark) (?:total|possible)|possible (?:score|point)|point|out of)$/;

/** Points of a league's table, and of a test that says elsewhere how many there are. */
export function* scores(numbers: readonly RowNumber[], read: Readings): Iterable<Relation> {
  const [won, drawn, lost] = [
    ["won", "win"],
    ["drawn", "draw"],
    ["lost", "loss"],
  ].map((phrases) => alone(read, phrases));
  const points = alone(read, ["point", "pts"]);
  if (won !== undefined && drawn !== undefined && lost !== undefined && points !== undefined) {
    yield {
      target: points,
      spec: { generator: "total", inputs: inputsOf({ of: [won], plus: [won, won, drawn] }) },
      evidence: `three for each of ${won.column.name}, one for each of ${drawn.column.name}`,
    };
  }
  const target = alone(read, REACHED);
  if (target === undefined || won !== undefined) return;
  const most = mostAbove(target);
  if (most === null) return;
  yield {
    target,
    spec: { generator: "partOf", options: { least: 0.35, most: 1, all: 0.04 }, inputs: { of: most } },
    evidence: `no more than ${most.column} of the row above`,
  };
}

/** The number that is called so and nothing else. */
function alone(read: Readings, phrases: readonly string[]): RowNumber | undefined {
  return phrases.flatMap(read).find(({ rest }) => rest === "")?.number;
}

function mostAbove({ context, column }: RowNumber): (Input & { readonly via: string }) | null {
  const { table, catalog, factsOf } = context;
  for (const key of table.foreignKeys) {
    const [via = "", ...others] = key.columns;
    const parent = findTable(catalog, key.references.table);
    if (others.length > 0 || parent === undefined || parent.id === table.id) continue;
    if (findColumn(table, via)?.nullable !== false && !column.nullable) continue;
    const found = mostOf(parent, column.nullable, (name) => factsOf(parent).columnWords.get(name) ?? []);
    if (found !== null) return { column: found, via };
  }
  return null;
}

function mostOf(parent: Table, mayMiss: boolean, wordsOf: (name: string) => readonly string[]): string | null {
  const found = parent.columns.find(
    ({ name, type, generated, nullable }) =>
      generated.kind === "no" &&
      (mayMiss || !nullable) &&
      ["integer", "decimal"].includes(typeClass(type) ?? "") &&
      MOST.test(wordsOf(name).join(" ")),
  );
  return found?.name ?? null;
}
