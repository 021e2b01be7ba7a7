import { SeedError } from "@seedloom/core";
import { dictionaryOf } from "@seedloom/generators";
import { checkScenarioSettings } from "./check-scenarios.ts";
import { didYouMean } from "./nearest.ts";
import { SETTING_NAMES } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** Names that calls and configuration files take beside the settings, for the nearest match. */
const OTHER_NAMES = ["url", "dryRun", "allowProduction", "noDdl", "signal", "onProgress", "sample", "confirm"];

/**
 * Checks what can be known without the database: that every key exists and every value is of its kind.
 * @throws SeedError `CONFIG` naming the key and the nearest match
 */
export function checkSettings(settings: Settings): void {
  const known: readonly string[] = SETTING_NAMES;
  for (const key of Object.keys(settings)) {
    if (known.includes(key)) continue;
    const hint = OTHER_NAMES.includes(key) ? " It has no place here." : didYouMean(key, [...known, ...OTHER_NAMES]);
    throw new SeedError("CONFIG", `There is no setting "${key}".${hint}`, { setting: key });
  }
  const { rows, seed, tables, exclude, schemas, counts, overrides, children, manifest } = settings;
  const { correlations, rare, series, scenarios, scenario } = settings;
  demand("scenarios", scenarios, isObject, "an object with a key for each scenario");
  demand("scenario", scenario, (value) => typeof value === "string", "a scenario's name");
  for (const [name, changes] of Object.entries(scenarios ?? {})) checkScenario(name, changes);
  demand("rows", rows, isCount, "a whole number from 0");
  demand("seed", seed, (value) => typeof value === "string", "a text");
  for (const [key, value] of Object.entries({ tables, exclude, schemas })) {
    demand(
      key,
      value,
      (list) => Array.isArray(list) && list.every((part) => typeof part === "string"),
      "a list of names",
    );
  }
  for (const [key, value] of Object.entries({ counts, overrides, children, correlations, rare, series })) {
    demand(key, value, isObject, "an object with a key for each table");
  }
  checkScenarioSettings(settings);
  demand(
    "manifest",
    manifest,
    (value) => typeof value === "string" || value === false || (isObject(value) && value["table"] === true),
    "a file's path, false, or { table: true }",
  );
  for (const [table, count] of Object.entries(counts ?? {})) {
    demand(
      `counts.${table}`,
      count,
      isRowCount,
      "a whole number from 0, or { perParent, mean, tail? } with a mean above 0 and a tail from 0 to 1",
    );
  }
  for (const [table, spreads] of Object.entries(children ?? {})) {
    for (const [key, spread] of Object.entries(spreads ?? {})) {
      demand(
        `children.${table}.${key}`,
        spread,
        isSpread,
        '{ kind: "popular", skew }, { kind: "runs", tail, mean? } or { kind: "tree", roots } with shares from 0 to 1',
      );
    }
  }
}

/** A scenario has settings too, but no scenarios. */
function checkScenario(name: string, changes: unknown): void {
  demand(`scenarios.${name}`, changes, (value) => isObject(value), "an object with settings");
  const inner = Object.keys(changes as object).find((key) => key === "scenarios" || key === "scenario");
  if (inner !== undefined) {
    throw new SeedError("CONFIG", `scenarios.${name}: "${inner}" has no place in a scenario.`, { setting: inner });
  }
  try {
    checkSettings(changes as Settings);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new SeedError(error.code, `scenarios.${name}: ${error.message}`, error.details, error);
  }
}

/** What a spread of each kind says beside its kind, and what it must say. */
const SPREADS: Readonly<Record<string, { readonly needed: string; readonly optional?: string }>> = {
  popular: { needed: "skew" },
  runs: { needed: "tail", optional: "mean" },
  tree: { needed: "roots" },
};

function isSpread(value: unknown): boolean {
  if (!isObject(value) || typeof value["kind"] !== "string" || !Object.hasOwn(SPREADS, value["kind"])) return false;
  const { kind, ...shape } = value;
  const { needed, optional } = SPREADS[kind] ?? { needed: "" };
  return Object.entries({ [needed]: undefined, ...shape }).every(
    ([name, figure]) =>
      typeof figure === "number" &&
      ((name === needed && figure >= 0 && figure <= 1) || (name === optional && figure > 0 && Number.isFinite(figure))),
  );
}

/**
 * The settings' locale as the plan wants it: codes and weights.
 * @throws SeedError `CONFIG` for a weight that is not above 0, and for a locale that there are no dictionaries for
 */
export function toLocale(locale: Settings["locale"]): readonly (readonly [string, number])[] {
  const entries =
    locale === undefined || typeof locale === "string" ? [[locale ?? "en", 1] as const] : Object.entries(locale);
  if (entries.length === 0 || entries.some(([, weight]) => !(weight > 0) || !Number.isFinite(weight))) {
    throw new SeedError("CONFIG", "locale: give at least one code, each with a weight above 0, e.g. { de: 3, en: 1 }.");
  }
  // Before any plan: a generator that has no dictionary is passed over for one that needs none.
  for (const [code] of entries) dictionaryOf(code);
  return entries;
}

/**
 * The settings' "now" as the plan wants it: ISO 8601 in UTC.
 * @throws SeedError `CONFIG` for what is no date
 */
export function toAsOf(asOf: Settings["asOf"], clock: () => number = Date.now): string {
  if (asOf === undefined) return `${new Date(clock()).toISOString().slice(0, 10)}T00:00:00.000Z`;
  const time = typeof asOf === "string" || asOf instanceof Date ? new Date(asOf).getTime() : Number.NaN;
  if (Number.isNaN(time)) {
    throw new SeedError(
      "CONFIG",
      `asOf: "${String(asOf)}" is no date; write it as 2026-01-31 or 2026-01-31T09:30:00Z.`,
    );
  }
  return new Date(time).toISOString();
}

function demand(key: string, value: unknown, holds: (value: unknown) => boolean, wanted: string): void {
  if (value === undefined || holds(value)) return;
  throw new SeedError("CONFIG", `${key} must be ${wanted}, and is ${JSON.stringify(value)}.`, { setting: key });
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRowCount(value: unknown): boolean {
  if (!isObject(value)) return isCount(value);
  const { perParent, mean, tail, ...rest } = value;
  return (
    typeof perParent === "string" &&
    typeof mean === "number" &&
    mean > 0 &&
    Number.isFinite(mean) &&
    (tail === undefined || (typeof tail === "number" && tail >= 0 && tail <= 1)) &&
    Object.keys(rest).length === 0
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
