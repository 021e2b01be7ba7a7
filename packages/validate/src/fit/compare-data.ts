import { SeedError } from "@seedloom/core";
import type { Finding } from "@seedloom/core";
import type { DataSet } from "../data/data-set.ts";
import { fitChecks } from "./checks.ts";
import { columnsNamed } from "./columns-named.ts";
import { fitFindings } from "./fit-findings.ts";
import type { FitWords } from "./fit-findings.ts";
import type { FitOptions } from "./fit-options.ts";
import { judgeScores } from "./judge-scores.ts";
import { matchData } from "./match-data.ts";
import { measureTable, MOST_PAIRS, pairsOf } from "./measure-table.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measure.ts";
import type { Score } from "./score.ts";
import { leftOut } from "./unmatched.ts";
import { splitRelationship } from "./split-relationship.ts";

/** Joined rows of a half that are looked at, at most. */
const ROWS_JOINED = 5000;

/** How a data set compares with its reference. JSON. */
export interface Fit {
  /** Tables in the candidate's order; of each its columns, pairs, triples, and the whole; then the relationships. */
  readonly scores: readonly Score[];
  /** What crossed a threshold (errors, warnings), and what could not be compared (check `unmatched`). */
  readonly findings: readonly Finding[];
}

/**
 * Compares rows with a reference's, check by check, each figure beside its two yardsticks at the same sizes: the ceiling, what two
 * halves of the reference get against each other (the mean over four halvings; with a holdout, what the holdout gets), and the floor,
 * what columns get that were shuffled apart (of a single column: a uniform draw over its range; of a relationship: children thrown at
 * parents). P-values are corrected over the whole comparison by Holm's method. The same data give the same figures.
 *
 * @throws SeedError `CONFIG` where no table is in both, or an option names what is not there; `ABORTED`
 */
export async function compareData(reference: DataSet, candidate: DataSet, options: FitOptions = {}): Promise<Fit> {
  const { thresholds = {}, seed = 0, triples = 0, signal } = options;
  // What is switched off is not measured: models take their time.
  const checks = (options.checks ?? fitChecks).filter(({ name }) => thresholds.checks?.[name] !== "off");
  const { tables, relationships, findings } = matchData(reference, candidate);
  // The holdout takes the reference's place in the matching, so that its columns are of the same kinds.
  const holdout = options.holdout === undefined ? null : matchData(options.holdout, candidate);
  const targets = columnsNamed("target", options.targets ?? [], candidate);
  const quasiIdentifiers = columnsNamed("quasiIdentifiers", options.quasiIdentifiers ?? [], candidate);
  const measured: Measured[] = [];
  for (const table of tables) {
    throwIfAborted(signal);
    const { name } = table.candidate;
    const context = {
      seed,
      holdout: holdout?.tables.find((other) => other.candidate.name === name)?.reference ?? null,
      target: targets.get(name)?.[0] ?? null,
      quasiIdentifiers: quasiIdentifiers.get(name) ?? [],
    };
    measured.push(...(await measureTable(checks, table, context, triples)));
  }
  for (const { reference: theirs, candidate: ours } of relationships) {
    throwIfAborted(signal);
    const held = holdout?.relationships.find(({ candidate: other }) => isSame(other, ours))?.reference ?? null;
    const splits = splitRelationship(theirs, ours, held, seed, ROWS_JOINED);
    const sizes = {
      reference: splits.reference.childrenPerParent.length,
      candidate: splits.candidate.childrenPerParent.length,
    };
    const place = { table: ours.child, columns: ours.childColumns, sizes };
    for (const check of checks) {
      if (check.scope !== "relationship") continue;
      measured.push(...(await measure(check, place, splits, (one, other) => check.measure(one, other))));
    }
  }
  const wide = tables.flatMap(({ candidate: { name }, reference: table }) =>
    pairsOf(table) <= MOST_PAIRS
      ? []
      : [
          `${name}: of its ${pairsOf(table).toLocaleString("en-US")} pairs of columns, ${MOST_PAIRS} chosen at random were compared.`,
        ],
  );
  const scores = judgeScores(measured, checks, thresholds);
  return {
    scores,
    findings: [...fitFindings(scores, checks, wordsFor(reference, options)), ...findings, ...leftOut(wide)],
  };
}

function wordsFor(reference: DataSet, { holdout }: FitOptions): FitWords {
  const halves = holdout === undefined ? `two halves of ${reference.label} get` : `${holdout.label} gets`;
  return {
    ceiling: halves,
    remedy(scope) {
      switch (scope) {
        case "column":
          return "say in the configuration how the column is distributed, or raise its threshold";
        case "pair":
        case "triple":
          return "say in the configuration how the columns hang together, or raise their threshold";
        case "relationship":
          return "say in the configuration how children fall on parents, or raise the threshold";
        case "table":
          return "look at its columns first, or raise the threshold";
      }
    },
  };
}

function isSame(
  one: { readonly child: string; readonly childColumns: readonly string[] },
  other: { readonly child: string; readonly childColumns: readonly string[] },
): boolean {
  return one.child === other.child && one.childColumns.join() === other.childColumns.join();
}

/** @throws SeedError `ABORTED` */
function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new SeedError("ABORTED", "Stopped; nothing was written.");
}
