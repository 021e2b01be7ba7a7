import { dateWriter, decimalWriter, integerWriter, LineWriter, textWriter, timestampWriter } from "@seedloom/core";
import type { ColumnType, WriteCell } from "@seedloom/core";
import { cannotWrite } from "../encode.ts";
import type { Writer } from "../encode.ts";

// LOAD DATA's own escapes; a tab, a line feed and a NUL in the text are not its separators.
const FIELD_ESCAPE = /[\\\t\n\0]/g;
const FIELD_SPECIAL = /[\\\t\n\0]/;
const FIELD_ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\0": "\\0" };

/**
 * A text as a field of LOAD DATA with tabs between fields, line feeds between rows and backslash as escape
 * (https://dev.mysql.com/doc/refman/9.7/en/load-data.html#load-data-field-line-handling).
 * @example
 * escapeField("a\tb"); // => "a\\tb"
 */
export function escapeField(text: string): string {
  return FIELD_SPECIAL.test(text) ? text.replace(FIELD_ESCAPE, (special) => FIELD_ESCAPES[special] ?? special) : text;
}

const writeText = textWriter(escapeField);

/** Writes rows of those columns as lines of LOAD DATA, with room for so many bytes. */
export function fieldWriter(writer: Writer, room: number): LineWriter {
  const cells = writer.codecs.map((codec, column) => {
    const rare: WriteCell = (buffer, at, value) => {
      if (value === null) return at;
      let text: string;
      try {
        text = codec.text(value);
      } catch (error) {
        throw cannotWrite(writer, column, error);
      }
      return writeText(buffer, at, text);
    };
    return codec.wrap === null ? cellWriter(writer.types[column] ?? { kind: "any" }, rare) : rare;
  });
  return new LineWriter(cells, Buffer.allocUnsafeSlow(room));
}

/** Numbers and times go digit by digit, texts as they are, all else by its text. */
function cellWriter(type: ColumnType, rare: WriteCell): WriteCell {
  switch (type.kind) {
    case "integer":
    case "year":
      return integerWriter(rare);
    case "decimal":
      return type.scale === null ? rare : decimalWriter(type.scale, rare);
    case "date":
      return dateWriter(rare);
    case "timestamp": {
      const write = timestampWriter(false, rare);
      if (type.precision >= 3) return write;
      // Digits beyond the type's are cut off; the server would round them.
      return (buffer, at, value) =>
        typeof value === "number" && Math.floor(value / 1000) * 1000 !== value
          ? rare(buffer, at, value)
          : write(buffer, at, value);
    }
    case "boolean":
      return (buffer, at, value) => {
        if (typeof value !== "boolean") return rare(buffer, at, value);
        buffer[at] = value ? 0x31 : 0x30;
        return at + 1;
      };
    case "float":
    case "time":
      return rare;
    default:
      return (buffer, at, value) =>
        typeof value === "string" ? writeText(buffer, at, value) : rare(buffer, at, value);
  }
}
