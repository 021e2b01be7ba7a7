import type {
  ColumnConstraint,
  ColumnDefinition,
  Constraint,
  CreateTableStmt,
  Expr,
  TableConstraint,
} from "sql-parser-cst";
import { plainDefinitions } from "./definitions.ts";
import { insideOf, parseAll, parseSql, sourceOf, type Statement } from "./parse.ts";

/** A piece of a table's DDL: its text and the parser's tree. */
export interface DdlExpression {
  readonly text: string;
  readonly node: Expr;
}

/** What a CREATE TABLE says that no pragma tells; column names in lower case. */
export interface TableDdl {
  readonly checks: readonly (DdlExpression & { readonly name: string | null })[];
  readonly defaults: ReadonlyMap<string, DdlExpression>;
  readonly generated: ReadonlyMap<string, DdlExpression>;
  readonly collations: ReadonlyMap<string, string>;
  readonly primaryKeyName: string | null;
  readonly uniques: readonly { readonly name: string | null; readonly columns: readonly string[] }[];
  /** In the order they are written in. */
  readonly foreignKeys: readonly DdlForeignKey[];
  readonly autoincrement: boolean;
  /** Definitions that no parse was found for. */
  readonly unread: readonly string[];
}

export interface DdlForeignKey {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
}

type Definition = NonNullable<CreateTableStmt["columns"]>["expr"]["items"][number];
type AnyConstraint = TableConstraint | ColumnConstraint | Constraint<TableConstraint | ColumnConstraint>;

/** The parser sets itself up anew for each text, which takes as long as to read two tables. */
const together = 50;

/** Reads CREATE TABLE statements of sqlite_master. */
export function readTables(statements: readonly string[]): readonly TableDdl[] {
  const tables: TableDdl[] = [];
  for (let first = 0; first < statements.length; first += together) {
    const some = statements.slice(first, first + together);
    const sql = some.join("\n;\n");
    const parsed = parseAll(sql);
    if (parsed?.length === some.length) {
      tables.push(...parsed.map((statement, place) => readParsed(sql, statement) ?? readTable(some[place]!)));
    } else tables.push(...some.map(readTable));
  }
  return tables;
}

function readParsed(sql: string, statement: Statement | null): TableDdl | null {
  if (statement?.type !== "create_table_stmt") return null;
  const reader = new TableReader();
  for (const item of statement.columns?.expr.items ?? []) reader.definition(sql, item);
  return reader.result;
}

function readTable(sql: string): TableDdl {
  const whole = readParsed(sql, parseSql(sql));
  if (whole) return whole;
  const reader = new TableReader();
  for (const definition of plainDefinitions(sql)) {
    const alone = `CREATE TABLE t (x, ${definition})`;
    const parsed = parseSql(alone);
    const item = parsed?.type === "create_table_stmt" ? parsed.columns?.expr.items[1] : undefined;
    if (item) reader.definition(alone, item);
    else reader.result.unread.push(definition);
  }
  return reader.result;
}

class TableReader {
  readonly result = {
    checks: [] as (DdlExpression & { name: string | null })[],
    defaults: new Map<string, DdlExpression>(),
    generated: new Map<string, DdlExpression>(),
    collations: new Map<string, string>(),
    primaryKeyName: null as string | null,
    uniques: [] as { name: string | null; columns: readonly string[] }[],
    foreignKeys: [] as DdlForeignKey[],
    autoincrement: false,
    unread: [] as string[],
  };

  definition(sql: string, item: Definition): void {
    if (item.type === "column_definition") this.#column(sql, item);
    else if (item.type !== "create_table_like_clause") this.#constraint(sql, item, null);
  }

  #column(sql: string, column: ColumnDefinition): void {
    for (const constraint of column.constraints) this.#constraint(sql, constraint, column.name.name.toLowerCase());
  }

  /** `column` is the column that the constraint stands at; null for the table's own. */
  #constraint(sql: string, outer: AnyConstraint, column: string | null): void {
    const constraint = outer.type === "constraint" ? outer.constraint : outer;
    const name = outer.type === "constraint" ? (outer.name?.name?.name ?? null) : null;
    const at = column === null ? [] : [column];
    switch (constraint.type) {
      case "constraint_check":
        this.result.checks.push({ name, text: insideOf(sql, constraint.expr), node: constraint.expr.expr });
        break;
      case "constraint_default":
        if (column !== null) this.result.defaults.set(column, ofDefault(sql, constraint.expr));
        break;
      case "constraint_generated":
        if (column !== null && constraint.expr.type === "paren_expr")
          this.result.generated.set(column, { text: insideOf(sql, constraint.expr), node: constraint.expr.expr });
        break;
      case "constraint_collate":
        if (column !== null)
          this.result.collations.set(
            column,
            constraint.collation.type === "identifier" ? constraint.collation.name : constraint.collation.value,
          );
        break;
      case "constraint_auto_increment":
        this.result.autoincrement = true;
        break;
      case "constraint_primary_key":
        this.result.primaryKeyName ??= name;
        break;
      case "constraint_unique":
        this.result.uniques.push({
          name,
          columns: constraint.columns?.type === "paren_expr" ? namesOf(constraint.columns.expr.items) : at,
        });
        break;
      case "references_specification":
        this.result.foreignKeys.push({ name, columns: at, ...deferral(outer) });
        break;
      case "constraint_foreign_key":
        this.result.foreignKeys.push({ name, columns: namesOf(constraint.columns.expr.items), ...deferral(outer) });
        break;
      default:
        break;
    }
  }
}

function namesOf(identifiers: readonly { readonly name: string }[]): string[] {
  return identifiers.map((identifier) => identifier.name.toLowerCase());
}

/** https://sqlite.org/foreignkeys.html#fk_deferred: only DEFERRABLE INITIALLY DEFERRED is deferred. */
function deferral(outer: AnyConstraint): { deferrable: boolean; initiallyDeferred: boolean } {
  const words =
    outer.type === "constraint"
      ? outer.modifiers.map(({ kw }) =>
          [kw]
            .flat()
            .map((word) => word.name)
            .join(" "),
        )
      : [];
  const deferrable = words.includes("DEFERRABLE");
  return { deferrable, initiallyDeferred: deferrable && words.includes("INITIALLY DEFERRED") };
}

/** Of `DEFAULT 60 NOT NULL` the default is 60: what the grammar takes for a comparison is the column's own constraint. */
function ofDefault(sql: string, expr: Expr): DdlExpression {
  const node = expr.type === "postfix_op_expr" ? expr.expr : expr;
  return { text: sourceOf(sql, node), node };
}
