import type { TableId } from "@seedloom/core";
import type { Facts } from "./facts.ts";
import { columnRefOf, namesOf, type Part, walk } from "./nodes.ts";

/** What is known where a piece of SQL stands. */
export interface NoteContext {
  /** The column of the new row that a name in parts is, by itself or by way of a variable. */
  readonly ownColumn: (path: readonly string[]) => string | undefined;
  readonly idOf: (parts: readonly string[]) => TableId;
}

/** Kinds of statements that change rows. */
const WRITES = new Set(["InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "TruncateStmt", "CopyStmt"]);

/** Adds to the facts what a tree of SQL does. */
export function noteSql(tree: unknown, facts: Facts, { ownColumn, idOf }: NoteContext): void {
  const aliases = new Map<string, TableId>();
  const named = new Set<string>();
  const filled = new Set<unknown>();
  walk(tree, (kind, part) => {
    if (kind === "CommonTableExpr") named.add(String(part["ctename"]));
    if (kind === "InsertStmt") filled.add(part["relation"]);
  });
  walk(tree, (kind, part) => {
    // Targets of statements are no nodes of their own.
    if (kind !== "RangeVar" && kind !== "relation") return;
    const { schemaname, relname, alias } = part as { schemaname?: string; relname?: string; alias?: Part };
    if (relname === undefined || (schemaname === undefined && named.has(relname))) return;
    const id = idOf(schemaname === undefined ? [relname] : [schemaname, relname]);
    aliases.set(relname, id);
    if (!filled.has(part)) facts.tables.add(id);
    const called = alias?.["aliasname"];
    if (typeof called === "string") aliases.set(called, id);
  });
  const tableOf = (path: readonly string[]) => (path.length > 1 ? (aliases.get(path.at(-2)!) ?? null) : null);
  const equate = (left: unknown, right: unknown, inside: TableId | null = null) => {
    const [a, b] = [columnRefOf(left), columnRefOf(right)];
    if (!a || !b) return;
    for (const [mine, theirs] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = ownColumn(mine);
      if (own === undefined || ownColumn(theirs) !== undefined) continue;
      const table = tableOf(theirs) ?? inside;
      if (theirs.length === 1 || table !== null) facts.equals.push({ own, table, column: theirs.at(-1)! });
    }
  };
  walk(tree, (kind, part) => {
    if (WRITES.has(kind)) facts.writes = true;
    switch (kind) {
      case "InsertStmt":
        facts.inserts.push({ table: idOf(pathOf(part)), columns: targetsIn(part["cols"]) });
        break;
      case "UpdateStmt":
        facts.changes.push({ table: idOf(pathOf(part)), columns: targetsIn(part["targetList"]) ?? [] });
        break;
      case "ColumnRef": {
        const path = namesOf(part["fields"]);
        for (const word of path) facts.words.add(word.toLowerCase());
        const own = ownColumn(path);
        if (own === undefined) break;
        facts.mentions.add(own);
        facts.words.add(own.toLowerCase());
        break;
      }
      case "ResTarget":
        if (typeof part["name"] === "string") facts.words.add(part["name"].toLowerCase());
        break;
      case "A_Const":
        noteConstant(part, facts);
        break;
      case "FuncCall": {
        const given = Array.isArray(part["args"]) ? part["args"] : [];
        facts.calls.push({ name: namesOf(part["funcname"]), given });
        break;
      }
      case "A_Expr":
        noteComparison(part, equate);
        break;
      case "SubLink": {
        const { SelectStmt } = (part["subselect"] ?? {}) as { SelectStmt?: Part };
        const [target] = (SelectStmt?.["targetList"] ?? []) as { ResTarget?: Part }[];
        const [from] = (SelectStmt?.["fromClause"] ?? []) as { RangeVar?: Part }[];
        const inside = from?.RangeVar ? (aliases.get(String(from.RangeVar["relname"])) ?? null) : null;
        if (part["testexpr"]) equate(part["testexpr"], target?.ResTarget?.["val"], inside);
        break;
      }
    }
  });
}

/** The name of the table that a statement writes to, in parts. */
function pathOf({ relation }: Part): string[] {
  const { schemaname, relname } = (relation ?? {}) as { schemaname?: string; relname?: string };
  return [schemaname, relname].filter((one) => one !== undefined);
}

/** The columns that a statement gives; null for all of them. */
function targetsIn(list: unknown): readonly string[] | null {
  if (!Array.isArray(list)) return null;
  return list.map((one: { ResTarget?: Part }) => String(one.ResTarget?.["name"]));
}

function noteConstant(part: Part, facts: Facts): void {
  const { ival, fval, sval } = part as {
    ival?: { ival?: number };
    fval?: { fval?: string };
    sval?: { sval?: string };
  };
  if (ival) facts.constants.add(ival.ival ?? 0);
  else if (fval?.fval !== undefined) facts.constants.add(Number(fval.fval));
  else if (sval) facts.constants.add(sval.sval ?? "");
}

function noteComparison(part: Part, equate: (left: unknown, right: unknown) => void): void {
  const { kind, name, lexpr, rexpr } = part as { kind?: string; name?: unknown; lexpr?: unknown; rexpr?: Part };
  if (namesOf(name).at(-1) !== "=") return;
  if (kind === "AEXPR_OP") equate(lexpr, rexpr);
  if (kind !== "AEXPR_IN") return;
  const { items } = (rexpr?.["List"] ?? {}) as { items?: readonly unknown[] };
  for (const item of items ?? []) equate(lexpr, item);
}
