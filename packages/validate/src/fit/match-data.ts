import { SeedError } from "@seedloom/core";
import type { Finding } from "@seedloom/core";
import { asKind } from "../data/data-column.ts";
import type { DataColumn, DataSet, DataTable, Relationship } from "../data/data-set.ts";

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
    if (twin === undefined) findings.push(unmatched(table.name, [], "info", `${reference.label} has no such table`));
    else if (twin.rows === 0 || table.rows === 0) {
      const label = twin.rows === 0 ? reference.label : candidate.label;
      findings.push(unmatched(table.name, [], "warning", `${label} has no row of it`));
    } else tables.push(matchTable(twin, table, reference.label, candidate.label, findings));
  }
  for (const { name } of reference.tables) {
    if (names.has(name)) continue;
    findings.push(unmatched(name, [], "warning", `${candidate.label} has no such table, and ${reference.label} has`));
  }
  if (tables.length === 0) throw nothingInCommon(reference, candidate, names.size > 0);
  const relationships = candidate.relationships.flatMap((relationship) => {
    const twin = reference.relationships
      .map((other) => renamed(other, names, relationship))
      .find((other) => other !== null && sameKey(other, relationship));
    return twin === undefined || twin === null ? [] : [matchRelationship(twin, relationship)];
  });
  return { tables, relationships, findings };
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
      findings.push(unmatched(candidate.name, [column.name], "info", `${theirs} has no such column`));
      continue;
    }
    taken.add(twin.name);
    columns.push(reconcile({ ...twin, name: column.name }, column));
  }
  for (const { name } of reference.columns) {
    if (taken.has(name)) continue;
    findings.push(unmatched(candidate.name, [name], "warning", `${ours} has no such column, and ${theirs} has`));
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

/** The reference's relationship with the candidate's names; null where one of its tables is not in the candidate. */
function renamed(
  relationship: Relationship,
  names: ReadonlyMap<string, string>,
  like: Relationship,
): Relationship | null {
  const [child, parent] = [names.get(relationship.child), names.get(relationship.parent)];
  if (child !== like.child || parent !== like.parent) return null;
  const columns = relationship.joined.columns.map((column) => {
    for (const [old, name] of [
      [relationship.child, child],
      [relationship.parent, parent],
    ] as const) {
      if (column.name.startsWith(`${old}.`)) return { ...column, name: `${name}${column.name.slice(old.length)}` };
    }
    return column;
  });
  return { ...relationship, child, parent, joined: { ...relationship.joined, columns } };
}

function sameKey(one: Relationship, other: Relationship): boolean {
  const spelled = ({ childColumns }: Relationship) => childColumns.join(",").toLowerCase();
  return spelled(one) === spelled(other);
}

function matchRelationship(reference: Relationship, candidate: Relationship): MatchedRelationship {
  const joined = matchTable(reference.joined, candidate.joined, "", "", []);
  return {
    reference: { ...reference, childColumns: candidate.childColumns, joined: joined.reference },
    candidate: { ...candidate, joined: joined.candidate },
  };
}

function unmatched(table: string, columns: readonly string[], severity: Finding["severity"], fact: string): Finding {
  const what = [table, ...columns].join(".");
  const about = { code: "unmatched", where: what, expected: "it is in both", actual: fact, score: null };
  return {
    ...about,
    check: "unmatched",
    severity,
    table,
    columns,
    constraint: null,
    count: 0,
    examples: [],
    query: null,
    message: `${what}: ${fact}; it was not compared.`,
  };
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
