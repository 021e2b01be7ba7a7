import { SeedError } from "@seedloom/core";
import type { Thresholds } from "@seedloom/validate";
import { didYouMean } from "../settings/nearest.ts";

const SEVERITIES = ["error", "warning", "info", "off"];

/** The keys of thresholds, of which the compiler sees to it that none is missing. */
const KEYS = Object.keys({
  warn: 0,
  fail: 0,
  checks: 0,
  columns: 0,
  integrity: 0,
} satisfies Record<keyof Thresholds, 0>);

/**
 * Checks that thresholds say what can be said, of checks that there are: a misspelt one would never be crossed.
 * @param names of the fit checks and of the integrity checks
 * @throws SeedError `CONFIG` naming the key and the nearest match
 */
export function checkThresholds(
  thresholds: Thresholds,
  names: { readonly fit: readonly string[]; readonly integrity: readonly string[] },
): void {
  for (const key of Object.keys(thresholds)) known("thresholds", key, KEYS);
  for (const key of ["warn", "fail"] as const) ratio(`thresholds.${key}`, thresholds[key]);
  for (const [check, limit] of Object.entries(thresholds.checks ?? {})) {
    known("thresholds.checks", check, names.fit);
    checkLimit(`thresholds.checks.${check}`, limit);
  }
  for (const [glob, limit] of Object.entries(thresholds.columns ?? {})) checkLimit(`thresholds.columns.${glob}`, limit);
  for (const [check, severity] of Object.entries(thresholds.integrity ?? {})) {
    known("thresholds.integrity", check, names.integrity);
    if (!SEVERITIES.includes(severity)) throw wrong(`thresholds.integrity.${check}`, severity, SEVERITIES.join(", "));
  }
}

function checkLimit(where: string, limit: unknown): void {
  if (limit === "off") return;
  if (typeof limit !== "object" || limit === null) throw wrong(where, limit, '{ warn, fail, value } or "off"');
  for (const [key, value] of Object.entries(limit)) {
    known(where, key, ["warn", "fail", "value"]);
    if (key !== "value") ratio(`${where}.${key}`, value);
    else if (typeof value !== "number" || Number.isNaN(value)) throw wrong(`${where}.value`, value, "a number");
  }
}

function ratio(where: string, value: unknown): void {
  if (value === undefined || (typeof value === "number" && value >= 1)) return;
  throw wrong(where, value, "a number from 1: how many times as far from perfect as the ceiling");
}

function known(where: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new SeedError("CONFIG", `${where}: there is no "${name}".${didYouMean(name, names)}`, { setting: where });
}

function wrong(where: string, value: unknown, wanted: string): SeedError {
  return new SeedError("CONFIG", `${where} must be ${wanted}, and is ${JSON.stringify(value)}.`, { setting: where });
}
