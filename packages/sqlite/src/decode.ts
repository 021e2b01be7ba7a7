import { parseTemporal, type Column, type Value } from "@seedloom/core";
import { encoderOf } from "./encode.ts";

/** What better-sqlite3 hands over with `safeIntegers`. */
export type Stored = null | number | bigint | string | Uint8Array;

/**
 * Reads a column's stored values as core's. A value that would not be written back exactly as it stands (a date in another
 * notation, text in a numeric column) stays as it is, so that a key that refers to it still does.
 */
export function decoderOf(column: Pick<Column, "type" | "typeText" | "default">): (stored: Stored) => Value {
  const encode = encoderOf(column);
  const read = readerOf(column);
  if (read === null) return plainValue;
  return (stored) => {
    const plain = plainValue(stored);
    const value = read(plain);
    return value !== null && encode?.(value) === plain ? value : plain;
  };
}

function readerOf({ type }: Pick<Column, "type">): ((stored: Stored) => Value) | null {
  switch (type.kind) {
    case "boolean":
      return (stored) => (stored === 1 ? true : stored === 0 ? false : null);
    case "date":
    case "timestamp":
    case "time":
      return (stored) => (typeof stored === "string" ? parseTemporal(stored, type) : null);
    default:
      return null;
  }
}

/** Integers as numbers where they fit, bytes as bytes and not as Node's Buffer, which only looks like them. */
function plainValue(stored: Stored): Stored {
  if (stored instanceof Uint8Array) return Uint8Array.from(stored);
  if (typeof stored !== "bigint") return stored;
  const number = Number(stored);
  return Number.isSafeInteger(number) ? number : stored;
}
