import type { Column, DefaultValue, Expression } from "@seedloom/core";
import { operandsOf } from "@seedloom/core";
import type { ColumnRow } from "./catalog-rows.ts";
import type { ExpressionScope } from "./expressions/operand-types.ts";
import { sqlText } from "./expressions/sql-text.ts";
import { quoteString } from "./quote.ts";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0", Z: "\x1a" };

/**
 * MySQL stores expressions in its catalog with quotes and backslashes escaped once more: `_utf8mb4\'a\'` is `_utf8mb4'a'`; and
 * gives each byte of what is not ASCII as a character of its own: `Ã¶` is `ö`. MariaDB stores them as they are.
 */
export function catalogExpression(text: string, flavour: "mysql" | "mariadb"): string {
  if (flavour === "mariadb") return text;
  return text.replace(BYTES, charactersOf).replace(/\\([\s\S])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}

const BYTES = /[\u0080-\u00ff]+/g;
const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The characters that bytes in the guise of characters are in UTF-8; as it is where they are none. */
function charactersOf(bytes: string): string {
  try {
    return UTF_8.decode(Buffer.from(bytes, "latin1"));
  } catch {
    return bytes;
  }
}

/**
 * A column's default. MySQL gives literals bare and marks expressions in EXTRA by `DEFAULT_GENERATED`
 * (https://dev.mysql.com/doc/refman/9.7/en/information-schema-columns-table.html); MariaDB gives all as SQL, and NULL as the
 * word (https://mariadb.com/kb/en/information-schema-columns-table/).
 */
export function defaultOf(row: ColumnRow, scope: ExpressionScope): DefaultValue | null {
  if (row.default === null || isGenerated(row)) return null;
  const asText =
    scope.flavour === "mysql" && !/\bDEFAULT_GENERATED\b/i.test(row.extra)
      ? mysqlLiteral(row.default, row.dataType)
      : catalogExpression(row.default, scope.flavour);
  if (scope.flavour === "mariadb" && asText === "NULL") return null;
  const sql = sqlText(asText, scope);
  return { sql, volatile: sql.expression === null ? !/^(b'[01]*'|0x[0-9a-f]*)$/i.test(asText) : calls(sql.expression) };
}

const NUMERIC = new Set([
  "tinyint",
  "smallint",
  "mediumint",
  "int",
  "bigint",
  "decimal",
  "float",
  "double",
  "year",
  "bit",
]);

function mysqlLiteral(text: string, dataType: string): string {
  return NUMERIC.has(dataType) || /^0x[0-9a-f]*$/i.test(text) ? text : quoteString(text);
}

function calls(expression: Expression): boolean {
  return expression.kind === "call" || operandsOf(expression).some(calls);
}

function isGenerated(row: ColumnRow): boolean {
  return /\b(VIRTUAL|STORED|PERSISTENT)\b/i.test(row.extra) && (row.generation ?? "") !== "";
}

/** Who fills the column: an expression, AUTO_INCREMENT, a sequence that MariaDB's default calls, or nobody. */
export function generatedOf(row: ColumnRow, scope: ExpressionScope, increment: number): Column["generated"] {
  if (isGenerated(row)) {
    const expression = sqlText(catalogExpression(row.generation ?? "", scope.flavour), scope);
    return { kind: "computed", expression, stored: !/\bVIRTUAL\b/i.test(row.extra) };
  }
  if (/\bauto_increment\b/i.test(row.extra)) {
    return { kind: "identity", always: false, sequence: null, start: 1, increment };
  }
  const sequence = /^nextval\(((?:`(?:[^`]|``)*`\.)?`(?:[^`]|``)*`)\)$/i.exec(row.default ?? "")?.[1];
  if (sequence !== undefined && scope.flavour === "mariadb") {
    return { kind: "identity", always: false, sequence, start: 1, increment: 1 };
  }
  return { kind: "no" };
}
