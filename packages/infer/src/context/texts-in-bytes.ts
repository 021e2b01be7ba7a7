import { baseType, textType } from "@seedloom/core";
import type { Catalog, Column, Table } from "@seedloom/core";
import { tableFacts } from "./table-facts.ts";
import { tableMarks } from "./table-mark.ts";

/** Words of names whose bytes are no text. */
const BINARY = new Set(
  (
    "image photo picture thumbnail thumb favicon wallpaper poster screenshot preview icon avatar cover logo file blob binary data datum hash digest checksum sha1 sha256 md5 salt " +
    "signature key secret token fingerprint embedding uuid guid id ip audio video pdf attachment certificate content payload " +
    "event body document address spatial geometry geography geom shape wkb mac encrypted cipher nonce iv hex handle scan password state aaguid"
  ).split(" "),
);

/** Of those, words whose bounded bytes are text in a collation of its own: MySQL's programs keep keys and addresses so. */
const KEPT_AS_TEXT = new Set("key ip event document body content".split(" "));
/** Keys that are no text. */
const KEYS = new Set("public private secret encryption signing aes session master".split(" "));

/** `us_key varbinary(255)`: longer than a digest or an address in bytes. */
function isLongText({ typeText }: Column, words: readonly string[], maxLength: number): boolean {
  const least = words.at(-1) === "ip" ? 39 : 30;
  if (!/^varbinary/i.test(typeText) || maxLength < least || maxLength > BOUNDED) return false;
  return KEPT_AS_TEXT.has(words.at(-1) ?? "") && !words.some((word) => KEYS.has(word));
}

/** What is text where a schema keeps even its moments as text in bytes. */
const ALL_TEXT = new Set("key data ip event document body content password address payload state".split(" "));
const MOMENT_DIGITS = 14;
const keepsText = new WeakMap<Catalog, boolean>();

/** Whether some table has a moment in bytes, of any length or as digits: then all of the schema's text is kept so. */
export function keepsAllText(catalog: Catalog): boolean {
  const known =
    keepsText.get(catalog) ??
    catalog.tables.some(({ columns }) =>
      columns.some(({ name, type }) => {
        const base = baseType(type);
        const digits = base.kind === "bytes" && (base.maxLength === null || base.maxLength === MOMENT_DIGITS);
        return digits && /timestamp$/i.test(name);
      }),
    );
  keepsText.set(catalog, known);
  return known;
}

/** Whether bytes of that name are no text; what the table is about says nothing of its columns: `image.img_name` is a name. */
export function isBinary(words: readonly string[], table: readonly string[], all: boolean): boolean {
  const told = all ? words.filter((word) => !ALL_TEXT.has(word)) : words;
  return told.some((word, at) => BINARY.has(word) && (at === told.length - 1 || !table.includes(word)));
}

/** Bytes no longer than a name or a title are text in a collation of its own, but for digests and keys of sixteen. */
const BOUNDED = 767;
const DIGEST = 16;

/** The catalog with the text that it keeps in bounded bytes read as text: names and titles in MySQL's `varbinary`. */
export function withTextsOfBytes(catalog: Catalog): Catalog {
  let found = false;
  let marks: readonly string[] | undefined;
  const read = (table: Table): Table => {
    if (!table.columns.some((column) => roomIn(column) !== null)) return table;
    const facts = tableFacts(table, (marks ??= tableMarks(catalog)), catalog);
    const columns = table.columns.map((column) => {
      const room = roomIn(column);
      const words = facts.columnWords.get(column.name) ?? [];
      // A key to sort by is made of a text, in no readable form.
      const all = keepsAllText(catalog) && !words.includes("sort");
      if (room === null || (room > BOUNDED && !all)) return column;
      if (isBinary(words, facts.words, all) && !isLongText(column, words, room)) return column;
      found = true;
      return { ...column, type: textType({ maxLength: room, lengthUnit: "bytes" }) };
    });
    return { ...table, columns };
  };
  const tables = catalog.tables.map(read);
  return found ? { ...catalog, tables } : catalog;
}

/** How many bytes of text a column has room for, or null. */
function roomIn({ type }: Column): number | null {
  const bytes = type.kind === "bytes" && !type.fixed && (type.maxLength ?? 0) > DIGEST ? type : null;
  return bytes?.maxLength ?? null;
}
