import { dateWriter, decimalWriter, integerWriter, textWriter, timestampWriter } from "@seedloom/core";
import type { ColumnType, WriteCell } from "@seedloom/core";
import { encoder } from "./encode.ts";

/** Characters that mean something in COPY's text format. */
const special = /[\\\t\n\r]/;
const specials = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escapeOf = (character: string) => escapes[character] ?? character;
const writeText = textWriter((text) => (special.test(text) ? text.replace(specials, escapeOf) : text));

/**
 * The writer of a type's cells in COPY's text format (https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2): numbers and
 * times digit by digit, all else by way of its input text.
 */
export function cellWriter(type: ColumnType): WriteCell {
  const encode = encoder(type);
  const rare: WriteCell = (buffer, at, value) =>
    writeText(buffer, at, typeof value === "string" ? value : encode(value));
  switch (type.kind) {
    case "domain":
      return cellWriter(type.base);
    case "boolean":
      return (buffer, at, value) => {
        if (typeof value !== "boolean") return rare(buffer, at, value);
        buffer[at] = value ? 0x74 : 0x66;
        return at + 1;
      };
    case "integer":
      return integerWriter(rare);
    case "decimal":
      return decimalWriter(type.scale ?? 0, rare);
    case "date":
      return dateWriter(rare);
    case "timestamp":
      return timestampWriter(type.timeZone, rare);
    default:
      return rare;
  }
}
