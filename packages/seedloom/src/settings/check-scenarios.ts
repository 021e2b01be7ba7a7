import { SeedError } from "@seedloom/core";
import { didYouMean } from "./nearest.ts";
import type { Settings } from "./settings.ts";

type Part = Readonly<Record<string, unknown>>;

const SERIES = ["per", "time", "every", "from", "jitter", "until", "value"];
const VALUE = ["column", "walk", "change"];
const WALK = ["start", "spread", "step", "min", "max", "scale"];

/**
 * Checks what can be known without the database of correlations, rare events, edge cases and series.
 * @throws SeedError `CONFIG` naming the key and the nearest match
 */
export function checkScenarioSettings({ correlations, rare, edgeCases, series }: Settings): void {
  for (const [table, entries] of Object.entries(correlations ?? {})) {
    listOf(`correlations.${table}`, entries).forEach((entry, index) => {
      const where = `correlations.${table}[${index}]`;
      known(where, entry, ["columns", "rho"]);
      demand(`${where}.columns`, entry["columns"], isColumns, "two or more different column names");
      demand(
        `${where}.rho`,
        entry["rho"],
        (rho) => typeof rho === "number" && Math.abs(rho) < 1,
        "a number above -1 and below 1",
      );
    });
  }
  for (const [table, events] of Object.entries(rare ?? {})) {
    listOf(`rare.${table}`, events).forEach((event, index) => {
      const where = `rare.${table}[${index}]`;
      known(where, event, ["name", "share", "set"]);
      demand(`${where}.name`, event["name"], (name) => name === undefined || typeof name === "string", "a text");
      demand(`${where}.share`, event["share"], isShare, "a share from 0 to 1");
      demand(`${where}.set`, event["set"], isPart, "an object with a key for each column");
    });
  }
  const shares = isPart(edgeCases) ? Object.entries(edgeCases) : [];
  for (const [table, share] of shares) demand(`edgeCases.${table}`, share, isShare, "a share from 0 to 1");
  demand(
    "edgeCases",
    edgeCases,
    (value) => value === undefined || isShare(value) || isPart(value),
    "a share from 0 to 1, or one for each table",
  );
  for (const [table, one] of Object.entries(series ?? {})) {
    const where = `series.${table}`;
    demand(where, one, isPart, "an object with per, time and every");
    const given = one as unknown as Part;
    known(where, given, SERIES);
    for (const key of ["per", "time"])
      demand(`${where}.${key}`, given[key], (name) => typeof name === "string", "a column's name");
    const values = [given["value"] ?? []].flat() as readonly unknown[];
    for (const value of values) {
      demand(
        `${where}.value`,
        value,
        (part) => isPart(part) && typeof part["column"] === "string" && isPart(part["walk"]),
        "{ column, walk }",
      );
      known(`${where}.value`, value as Part, VALUE);
      known(`${where}.value.walk`, (value as { walk: Part }).walk, WALK);
    }
  }
}

function listOf(where: string, value: unknown): readonly Part[] {
  demand(where, value, (list) => Array.isArray(list) && list.every(isPart), "a list of objects");
  return value as readonly Part[];
}

function known(where: string, part: Part, keys: readonly string[]): void {
  const unknown = Object.keys(part).find((key) => !keys.includes(key));
  if (unknown === undefined) return;
  throw new SeedError(
    "CONFIG",
    `${where}: there is no key "${unknown}"; there are ${keys.join(", ")}.${didYouMean(unknown, keys)}`,
    {
      setting: where,
    },
  );
}

function demand(where: string, value: unknown, holds: (value: unknown) => boolean, wanted: string): void {
  if (holds(value)) return;
  throw new SeedError("CONFIG", `${where} must be ${wanted}, and is ${JSON.stringify(value)}.`, { setting: where });
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isColumns(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1 && new Set(value).size === value.length;
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
