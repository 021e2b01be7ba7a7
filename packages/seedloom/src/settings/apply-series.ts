import { SeedError, baseType } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, RelationshipRecipe, Table, TableRecipe } from "@seedloom/core";
import { keylessSpot, columnSpot } from "./column-spot.ts";
import { didYouMean } from "./nearest.ts";
import { SAID, saidByUser } from "./override-column.ts";
import type { Series, SeriesValue } from "./settings.ts";
import { toValue } from "./to-value.ts";
import { specOf, wrong } from "./value-form.ts";
import type { Place, Spot } from "./value-form.ts";

/**
 * A table's recipe with a series for each parent: columns that are functions of the parent and of the row's number among its
 * children.
 * @param seed makes the walks of one seed differ from those of another
 * @throws SeedError `CONFIG` for a column or foreign key that does not exist, an interval that is none
 */
export function applySeries(
  table: Table,
  recipe: TableRecipe,
  series: Series,
  place: Place,
  seed: string,
): TableRecipe {
  const key = table.foreignKeys.find((candidate) => candidate.columns.join(",") === series.per);
  const parentColumn = key?.references.columns[0];
  if (key === undefined || parentColumn === undefined) {
    const known = table.foreignKeys.map((candidate) => candidate.columns.join(","));
    throw new SeedError(
      "CONFIG",
      `series.${table.id}.per: "${series.per}" is no foreign key of it.${didYouMean(series.per, known)}`,
      { table: table.id },
    );
  }
  const inputs = { per: { column: parentColumn, via: series.per } };
  const columns: Record<string, ColumnRecipe> = { ...recipe.columns };
  const say = (spot: Spot, spec: GeneratorSpec) => {
    const { name } = spot.column;
    specOf(spec, spot);
    columns[name] = {
      ...saidByUser(columns[name] ?? blank(name), spec, 0),
      numberedBy: series.per,
    };
  };
  const setting = "series";
  // The time may be part of a key with the parent: that is what makes it unique.
  const time = columnSpot(setting, table, series.time, place);
  const ticks = {
    ...interval(series.every, time),
    ...(series.from === undefined
      ? {}
      : { from: toValue(series.from, { kind: "timestamp", precision: 3, timeZone: true }, time.where) }),
    ...(series.jitter === undefined ? {} : { jitter: series.jitter, stream: `${seed}/${time.where}` }),
  };
  say(time, { generator: "tick", options: ticks, inputs });
  if (series.until !== undefined) {
    const until = columnSpot(setting, table, series.until, place);
    say(until, { generator: "tick", options: { ...ticks, ahead: 1 }, inputs });
  }
  for (const value of [series.value ?? []].flat() as readonly SeriesValue[]) {
    const column = keylessSpot(setting, table, value.column, place);
    const change = value.change === undefined ? undefined : keylessSpot(setting, table, value.change, place);
    const options = {
      scale: Math.min(...[column, ...(change === undefined ? [] : [change])].map(scaleOf)),
      // Said, so that the changes are thrown back where the column is.
      ...limitsOf(column),
      ...value.walk,
      stream: `${seed}/${column.where}`,
    };
    say(column, { generator: "walk", options: change === undefined ? options : { ...options, ahead: 1 }, inputs });
    if (change !== undefined) say(change, { generator: "walkChange", options, inputs });
  }
  const relationships = recipe.relationships.map((relationship) =>
    relationship.foreignKey !== series.per
      ? relationship
      : {
          ...relationship,
          spread: saidRuns(relationship) ? relationship.spread : ({ kind: "runs", tail: 0 } as const),
          nullRate: 0,
          evidence: SAID,
        },
  );
  return { ...recipe, columns, relationships };
}

/** Whether `children` or `counts` say how the rows fall on their parents; otherwise all parents get as many. */
function saidRuns({ spread, evidence }: RelationshipRecipe): boolean {
  return spread.kind === "runs" && evidence === SAID;
}

function blank(column: string): ColumnRecipe {
  return saidByUser(
    {
      column,
      spec: { generator: "constant" },
      rule: "",
      evidence: "",
      confidence: 0,
      entity: null,
      nullRate: 0,
      considered: [],
    },
    { generator: "constant" },
    0,
  );
}

/** Digits behind the point that a column keeps, at most two where it has no limit of its own. */
function scaleOf({ column }: Spot): number {
  const type = baseType(column.type);
  if (type.kind === "integer") return 0;
  return type.kind === "decimal" ? Math.max(0, type.scale ?? 2) : 2;
}

/** What the column's type can hold, where that is less than a walk goes. */
function limitsOf({ column }: Spot): { readonly min?: number; readonly max?: number } {
  const type = baseType(column.type);
  if (type.kind === "decimal" && type.precision !== null) {
    const max = 10 ** Math.min(12, type.precision - (type.scale ?? 0)) - 1;
    return { min: -max, max };
  }
  if (type.kind !== "integer") return {};
  const max = 2 ** Math.min(40, type.unsigned ? type.bits : type.bits - 1) - 1;
  return { min: type.unsigned ? 0 : -max, max };
}

const SECOND = 1000;
const UNITS: Readonly<Record<string, number>> = {
  s: SECOND,
  m: 60 * SECOND,
  h: 3600 * SECOND,
  d: 86_400 * SECOND,
  w: 7 * 86_400 * SECOND,
};
const MONTHS: Readonly<Record<string, number>> = { mo: 1, y: 12 };

function interval(every: number | string, time: Spot): { readonly every: number } | { readonly months: number } {
  if (typeof every === "number" && every >= SECOND) return { every };
  const [, figure, unit = ""] = /^(\d+(?:\.\d+)?)\s*(mo|[smhdwy])$/.exec(String(every)) ?? [];
  const count = Number(figure);
  const [millis, months] = [UNITS[unit], MONTHS[unit]];
  if (millis !== undefined && count * millis >= SECOND) return { every: count * millis };
  if (months !== undefined && Number.isInteger(count) && count > 0) return { months: count * months };
  throw wrong(
    time,
    `every is ${JSON.stringify(every)}; give milliseconds from ${SECOND}, or a number with one of s, m, h, d, w, mo, y, e.g. "15m".`,
  );
}
