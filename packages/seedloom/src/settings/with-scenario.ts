import { SeedError } from "@seedloom/core";
import { didYouMean } from "./nearest.ts";
import type { RareEvent, Scenario, Settings } from "./settings.ts";

type ByTable = Readonly<Record<string, unknown>>;

/** Settings by table, which a scenario changes table by table. */
const BY_TABLE = ["counts", "overrides", "children", "correlations", "rare", "series", "edgeCases"] as const;

/**
 * The settings with the scenario that they name: its own in place of theirs, but tables, columns and rare events that it does not
 * name stay as they are.
 * @throws SeedError `CONFIG` for a scenario that does not exist, with the nearest
 */
export function withScenario(settings: Settings): Settings {
  const { scenario: name, ...base } = settings;
  if (name === undefined) return settings;
  const { scenarios = {} } = settings;
  const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (scenario === undefined) {
    const known = Object.keys(scenarios);
    const hint = known.length === 0 ? " The configuration has none." : didYouMean(name, known);
    throw new SeedError("CONFIG", `There is no scenario "${name}".${hint}`, { scenario: name });
  }
  const merged = BY_TABLE.flatMap((key) => {
    const [theirs, mine]: readonly unknown[] = [base[key], scenario[key]];
    return isByTable(theirs) && isByTable(mine) ? [[key, byTable(key, theirs, mine)]] : [];
  });
  return { ...base, ...(scenario as Scenario), ...Object.fromEntries(merged) };
}

function byTable(key: (typeof BY_TABLE)[number], theirs: ByTable, mine: ByTable): ByTable {
  const tables = Object.entries(mine).map(([table, value]) => {
    const before = theirs[table];
    if (key === "overrides" && isByTable(before) && isByTable(value)) return [table, { ...before, ...value }];
    if (key === "rare" && Array.isArray(before) && Array.isArray(value)) return [table, byName(before, value)];
    return [table, value];
  });
  return { ...theirs, ...Object.fromEntries(tables) };
}

function byName(theirs: readonly RareEvent[], mine: readonly RareEvent[]): readonly RareEvent[] {
  const names = mine.map((event) => event.name);
  return [...theirs.filter((event) => event.name === undefined || !names.includes(event.name)), ...mine];
}

function isByTable(value: unknown): value is ByTable {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
