import type { Finding } from "@seedloom/core";
import picomatch from "picomatch";
import type { Score } from "./score.ts";

/** When a score is no longer good enough. */
export interface Limit {
  /** Above what ratio it is a warning; default 1.5. */
  readonly warn?: number;
  /** Above what ratio it is an error; default 3. */
  readonly fail?: number;
  /** The worst figure of the measure itself that passes; beyond it is an error, whatever the ratio. */
  readonly value?: number;
}

/** When a validation fails. JSON. */
export interface Thresholds extends Pick<Limit, "warn" | "fail"> {
  /** By fit check; what is off is not measured: e.g. `{ totalVariation: { fail: 2 }, wasserstein: "off" }`. */
  readonly checks?: Readonly<Record<string, Limit | "off">>;
  /** By column as `table.column` or a glob of it, e.g. `{ "users.*": { fail: 5 }, "orders.note": "off" }`; wins over `checks`. */
  readonly columns?: Readonly<Record<string, Limit | "off">>;
  /** Another severity for what integrity checks find, e.g. `{ constantColumn: "error", emptyTable: "off" }`. */
  readonly integrity?: Readonly<Record<string, Finding["severity"] | "off">>;
}

/** A limit with its defaults. */
export interface AppliedLimit {
  readonly warn: number;
  readonly fail: number;
  readonly value: number | null;
}

/** The limit that applies to a score, the last of those that name it; null where it is switched off. */
export function limitOf(
  { warn = 1.5, fail = 3, checks = {}, columns: globs = {} }: Thresholds,
  { check, table, columns }: Pick<Score, "check" | "table" | "columns">,
): AppliedLimit | null {
  const named = Object.hasOwn(checks, check) ? [checks[check]] : [];
  const matching = Object.entries(globs)
    .filter(([glob]) => columns.some((column) => isLike(glob, `${table}.${column}`)))
    .map(([, limit]) => limit);
  const given = [...named, ...matching].filter((limit) => limit !== undefined);
  if (given.at(-1) === "off") return null;
  const limits = given.filter((limit) => limit !== "off");
  return Object.assign({ warn, fail, value: null }, ...limits) as AppliedLimit;
}

function isLike(glob: string, name: string): boolean {
  return glob === name || picomatch.isMatch(name, glob, { dot: true, nocase: true });
}
