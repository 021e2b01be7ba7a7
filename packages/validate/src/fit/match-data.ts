import { SeedError } from "@seedloom/core";
import type { Finding } from "@seedloom/core";
import { asKind } from "../data/data-column.ts";
import { relateTables } from "../data/relate-tables.ts";
import { leftOut, unmatched } from "./unmatched.ts";
import type { DataColumn, DataSet, DataTable, Relationship } from "../data/data-set.ts";

/** No column's name ends like that. */
const AGAIN = "\u0000";

/** The same table twice: with the candidate's names, the same columns in the same order, of the same kinds. */
export interface MatchedTable {
  readonly reference: DataTable;
  readonly candidate: DataTable;
}

/** The same relationship twice, likewise. */
export interface MatchedRelationship {
  readonly reference: Relationship;
  readonly candidate: Relationship;
}

/** What two data sets have in common, and what they have not. */
export interface MatchedData {
  readonly tables: readonly MatchedTable[];
  readonly relationships: readonly MatchedRelationship[];
  /** Check `unmatched`: a warning for what only the reference has, an info for what only the candidate has. */
  readonly findings: readonly Finding[];
}

/**
 * Finds the reference's tables and columns in the candidate by name: exactly, else without regard to schema and case where that
 * leaves no doubt. Two data sets of one table each match whatever they are called.
 * @throws SeedError `CONFIG` where no table is in both, or the reference has no rows
 */
export function matchData(reference: DataSet, candidate: DataSet): MatchedData {
  const names = tableNames(reference, candidate);
  const findings: Finding[] = [];
  const tables: MatchedTable[] = [];
  for (const table of candidate.tables) {
    const twin = reference.tables.find(({ name }) => names.get(name) === table.name);
    if (twin === undefined)
      findings.push(unmatched({ table: table.name, columns: [] }, "info", `${reference.label} has no such table`));
    else if (twin.rows === 0 || table.rows === 0) {
      const label = twin.rows === 0 ? reference.label : candidate.label;
      findings.push(unmatched({ table: table.name, columns: [] }, "warning", `${label} has no row of it`));
    } else tables.push(matchTable(twin, table, reference.label, candidate.label, findings));
  }
  for (const { name } of reference.tables) {
    if (names.has(name)) continue;
    findings.push(
      unmatched(
        { table: name, columns: [] },
        "warning",
        `${candidate.label} has no such table, and ${reference.label} has`,
      ),
    );
  }
  if (tables.length === 0) throw nothingInCommon(reference, candidate, names.size > 0);
  const relationships = matchRelationships(reference, candidate, names, tables);
  for (const { child, childColumns, parent } of candidate.relationships) {
    const key = childColumns.join();
    const isThere = relationships.some(
      ({ candidate: ours }) => ours.child === child && ours.childColumns.join() === key,
    );
    if (isThere || ![child, parent].every((name) => tables.some((table) => table.candidate.name === name))) continue;
    const fact = `${reference.label} does not say which rows refer to which, or has too many to read them all`;
    findings.push(unmatched({ table: child, columns: childColumns }, "info", fact));
  }
  findings.push(...leftOut(candidate.omitted));
  return { tables, relationships, findings };
}

/**
 * The relationships of both. What only one of them declares (files declare none) is found in the other's rows by the same columns.
 */
function matchRelationships(
  reference: DataSet,
  candidate: DataSet,
  names: ReadonlyMap<string, string>,
  tables: readonly MatchedTable[],
): readonly MatchedRelationship[] {
  const theirs = reference.relationships.flatMap((other) => renamed(other, names) ?? []);
  const inCommon = tables.map((table) => table.reference);
  const declared = candidate.relationships.flatMap((ours) => {
    const twin = theirs.find((other) => sameKey(other, ours)) ?? relateTables(inCommon, ours);
    return twin === null ? [] : [matchRelationship(twin, ours)];
  });
  const only = theirs.filter((other) => !candidate.relationships.some((ours) => sameKey(other, ours)));
  return [
    ...declared,
    ...only.flatMap((other) => {
      const ours = relateTables(candidate.tables, other);
      return ours === null ? [] : [matchRelationship(other, ours)];
    }),
  ];
}

/** Names of the reference's tables with those of the candidate's that they mean. */
function tableNames(reference: DataSet, candidate: DataSet): ReadonlyMap<string, string> {
  const [only, other] = [reference.tables[0], candidate.tables[0]];
  if (only !== undefined && other !== undefined && reference.tables.length === 1 && candidate.tables.length === 1) {
    return new Map([[only.name, other.name]]);
  }
  const theirs = reference.tables.map(({ name }) => name);
  const ours = candidate.tables.map(({ name }) => name);
  return new Map(
    theirs.flatMap((name) => {
      const found = ours.includes(name) ? name : alone(name, ours, theirs);
      return found === null ? [] : [[name, found]];
    }),
  );
}

/** The one name that is like another without regard to schema and case; null where there is none, or doubt on either side. */
function alone(name: string, ours: readonly string[], theirs: readonly string[]): string | null {
  const alike = (other: string) => bare(other) === bare(name);
  const found = ours.filter(alike);
  return found.length === 1 && theirs.filter(alike).length === 1 ? (found[0] ?? null) : null;
}

function bare(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

function matchTable(
  reference: DataTable,
  candidate: DataTable,
  theirs: string,
  ours: string,
  findings: Finding[],
): MatchedTable {
  const columns: [DataColumn, DataColumn][] = [];
  const taken = new Set<string>();
  for (const column of candidate.columns) {
    const twin = columnLike(column.name, reference, candidate);
    if (twin === undefined) {
      findings.push(
        unmatched({ table: candidate.name, columns: [column.name] }, "info", `${theirs} has no such column`),
      );
      continue;
    }
    taken.add(twin.name);
    columns.push(reconcile({ ...twin, name: column.name }, column));
  }
  for (const { name } of reference.columns) {
    if (taken.has(name)) continue;
    findings.push(
      unmatched({ table: candidate.name, columns: [name] }, "warning", `${ours} has no such column, and ${theirs} has`),
    );
  }
  return {
    reference: { ...reference, name: candidate.name, columns: columns.map(([column]) => column) },
    candidate: { ...candidate, columns: columns.map(([, column]) => column) },
  };
}

function columnLike(name: string, reference: DataTable, candidate: DataTable): DataColumn | undefined {
  const exact = reference.columns.find((column) => column.name === name);
  if (exact !== undefined) return exact;
  const alike = (column: DataColumn) => column.name.toLowerCase() === name.toLowerCase();
  const found = reference.columns.filter(alike);
  return found.length === 1 && candidate.columns.filter(alike).length === 1 ? found[0] : undefined;
}

/** Both columns as one kind: keys where either is one, else as the reference has it where the candidate's values allow. */
function reconcile(reference: DataColumn, candidate: DataColumn): [DataColumn, DataColumn] {
  const [theirs, ours] = [flags(reference, candidate), flags(candidate, reference)];
  if (theirs.kind === ours.kind) return [theirs, ours];
  if (theirs.kind === "key" || ours.kind === "key") return [as(theirs, "key"), as(ours, "key")];
  const wanted = asKind(ours, theirs.kind);
  if (wanted !== null) return [theirs, wanted];
  const other = asKind(theirs, ours.kind);
  return other === null ? [as(theirs, "text"), as(ours, "text")] : [other, ours];
}

/** Every value has a text. */
function as(column: DataColumn, kind: "key" | "text"): DataColumn {
  return asKind(column, kind) ?? column;
}

/** Zeros and ones as the truth values that the other column has. */
function flags(column: DataColumn, other: DataColumn): DataColumn {
  if (other.kind !== "category" || !other.values.every((value) => [null, "true", "false"].includes(value as string))) {
    return column;
  }
  if (!column.values.every((value) => value === null || ["0", "1"].includes(String(value)))) return column;
  const values = column.values.map((value) => (value === null ? null : String(value) === "1" ? "true" : "false"));
  return { ...column, kind: "category", values };
}

/** The reference's relationship with the candidate's names of tables; null where one of its tables is not in the candidate. */
function renamed(relationship: Relationship, names: ReadonlyMap<string, string>): Relationship | null {
  const [child, parent] = [names.get(relationship.child), names.get(relationship.parent)];
  if (child === undefined || parent === undefined) return null;
  const tables = [
    [relationship.child, child],
    [relationship.parent, parent],
  ] as const;
  const columns = relationship.joined.columns.map((column) => {
    const [old, name] = tables.find(([prefix]) => column.name.startsWith(`${prefix}.`)) ?? ["", ""];
    return { ...column, name: `${name}${column.name.slice(old.length)}` };
  });
  return { ...relationship, child, parent, joined: { ...relationship.joined, columns } };
}

function sameKey(one: Relationship, other: Relationship): boolean {
  const spelled = ({ child, parent, childColumns }: Relationship) =>
    JSON.stringify([child, parent, childColumns.map((column) => column.toLowerCase())]);
  return spelled(one) === spelled(other);
}

function matchRelationship(reference: Relationship, candidate: Relationship): MatchedRelationship {
  const joined = matchTable(numbered(reference.joined), numbered(candidate.joined), "", "", []);
  return {
    reference: { ...reference, childColumns: candidate.childColumns, joined: unnumbered(joined.reference) },
    candidate: { ...candidate, joined: unnumbered(joined.candidate) },
  };
}

/** Joined rows of a table that refers to itself have each name twice, the parent's last: told apart while they are matched. */
function numbered(table: DataTable): DataTable {
  const seen = new Set<string>();
  return {
    ...table,
    columns: table.columns.map((column) => {
      const again = seen.has(column.name);
      seen.add(column.name);
      return again ? { ...column, name: `${column.name}${AGAIN}` } : column;
    }),
  };
}

function unnumbered(table: DataTable): DataTable {
  return { ...table, columns: table.columns.map((column) => ({ ...column, name: column.name.replace(AGAIN, "") })) };
}

function nothingInCommon(reference: DataSet, candidate: DataSet, sameNames: boolean): SeedError {
  const list = ({ tables }: DataSet) => tables.map(({ name }) => name).join(", ") || "none";
  if (sameNames) {
    return new SeedError(
      "CONFIG",
      `No table has rows both in ${candidate.label} and in the reference ${reference.label}; seed the one, or give another reference.`,
    );
  }
  return new SeedError(
    "CONFIG",
    `${candidate.label} and the reference ${reference.label} have no table in common: ${list(candidate)} here, ${list(reference)} there; give a reference with tables of the same names.`,
  );
}
