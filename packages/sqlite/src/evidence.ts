import { operandsOf, textType, type ColumnType, type Expression } from "@seedloom/core";
import { isTemporal, type DeclaredType } from "./types.ts";

type Stored = "integer" | "real" | "text" | "blob";

/**
 * A column's type in the light of what its table says of it, as SQLite stores anything under any declared type: a DATETIME
 * that defaults to `unixepoch()` holds numbers, a BOOLEAN that is checked to be 'Y' or 'N' holds text.
 *
 * @param checks all checks of the table
 * @param stored the storage class found in a row that is there, for dates and times; null where there is none
 */
export function typeByEvidence(
  column: string,
  declared: DeclaredType,
  checks: readonly Expression[],
  defaultValue: Expression | null,
  stored: string | null,
): ColumnType {
  const { type, known } = declared;
  const checked = new Set(checks.flatMap((check) => storedBy(check, column)));
  const byDefault = defaultValue === null ? null : storedAs(defaultValue);
  if (isTemporal(type)) {
    if (checked.has("text") || stored === "text") return type;
    const kinds = [...checked, stored ?? byDefault];
    if (kinds.includes("real")) return { kind: "float", bits: 64 };
    return kinds.includes("integer") ? { kind: "integer", bits: 64, unsigned: false } : type;
  }
  if (checked.size !== 1 && known) return type;
  const [only] = checked.size === 1 ? checked : [byDefault];
  switch (only) {
    case "text":
      return isNumeric(type) || (type.kind === "any" && checked.size === 1) ? textType() : type;
    case "integer":
      return type.kind === "any" ? { kind: "integer", bits: 64, unsigned: false } : type;
    case "real":
      return type.kind === "any" ? { kind: "float", bits: 64 } : type;
    case "blob":
      return type.kind === "any" ? { kind: "bytes", maxLength: null, fixed: false } : type;
    default:
      return type;
  }
}

function isNumeric(type: ColumnType): boolean {
  return ["boolean", "integer", "decimal", "money", "float", "year"].includes(type.kind);
}

/** The storage classes that an expression's comparisons of the column with constants speak of. */
function storedBy(expression: Expression, column: string): readonly Stored[] {
  const isColumn = (node: Expression) => node.kind === "column" && node.name === column;
  const isItsType = (node: Expression | undefined) =>
    node?.kind === "call" && node.name === "typeof" && node.arguments.some(isColumn);
  const own = (): readonly (Stored | null)[] => {
    switch (expression.kind) {
      case "compare":
      case "distinct": {
        const { left, right } = expression;
        if (isItsType(left)) return [typeName(right)];
        return isColumn(left) ? [storedAs(right)] : isColumn(right) ? [storedAs(left)] : [];
      }
      case "in":
        if (isItsType(expression.operand)) return expression.list.map(typeName);
        return isColumn(expression.operand) ? expression.list.map(storedAs) : [];
      case "between":
        return isColumn(expression.operand) ? [storedAs(expression.low), storedAs(expression.high)] : [];
      default:
        return [];
    }
  };
  return [
    ...own().filter((stored) => stored !== null),
    ...operandsOf(expression).flatMap((operand) => storedBy(operand, column)),
  ];
}

function typeName(expression: Expression): Stored | null {
  const name = expression.kind === "literal" ? expression.value : null;
  return name === "integer" || name === "real" || name === "text" || name === "blob" ? name : null;
}

/** The storage class of a constant; null where it is not plain. Text that looks like a number is stored as one by numeric columns. */
function storedAs(expression: Expression): Stored | null {
  switch (expression.kind) {
    case "literal":
      if (typeof expression.value === "string")
        return expression.value.trim() !== "" && Number.isFinite(Number(expression.value)) ? null : "text";
      if (typeof expression.value === "number") return Number.isInteger(expression.value) ? "integer" : "real";
      return null;
    case "cast":
      return expression.type.kind === "integer" ? "integer" : expression.type.kind === "float" ? "real" : null;
    case "operator":
      return ["+", "-", "*", "/"].includes(expression.operator)
        ? (storedAs(expression.left) ?? storedAs(expression.right))
        : null;
    case "call":
      // https://sqlite.org/lang_datefunc.html: strftime makes text, of digits for %s.
      if (expression.name === "unixepoch") return "integer";
      if (expression.name === "julianday") return "real";
      if (expression.name === "strftime")
        return expression.arguments[0]?.kind === "literal" && expression.arguments[0].value === "%s"
          ? "integer"
          : "text";
      return ["now", "datetime", "date", "time", "current_date", "current_time"].includes(expression.name)
        ? "text"
        : null;
    default:
      return null;
  }
}
