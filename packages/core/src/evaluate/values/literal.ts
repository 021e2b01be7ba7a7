/**
 * Splits the text of a PostgreSQL array, `{a,"b,c",NULL,{1,2}}`, into its elements: texts, null for NULL, arrays for
 * nested ones. Null where the text is no array.
 */
export function splitArray(text: string): readonly ArrayElement[] | null {
  const trimmed = text.trim().replace(/^(?:\[-?\d+:-?\d+\])+=/, "");
  if (!trimmed.startsWith("{")) return null;
  const reader = { text: trimmed, at: 1 };
  const elements = readElements(reader);
  return elements && reader.at === trimmed.length ? elements : null;
}

/** An element as text; null for NULL; elements of a nested array. */
export type ArrayElement = string | null | readonly ArrayElement[];

interface Reader {
  readonly text: string;
  at: number;
}

function readElements(reader: Reader): ArrayElement[] | null {
  const elements: ArrayElement[] = [];
  const { text } = reader;
  skipBlanks(reader);
  if (text[reader.at] === "}") {
    reader.at++;
    return elements;
  }
  while (reader.at < text.length) {
    skipBlanks(reader);
    if (text[reader.at] === "{") {
      reader.at++;
      const nested = readElements(reader);
      if (!nested) return null;
      elements.push(nested);
    } else if (text[reader.at] === '"') elements.push(readQuoted(reader));
    else {
      const start = reader.at;
      while (reader.at < text.length && !",}".includes(text[reader.at]!)) reader.at += text[reader.at] === "\\" ? 2 : 1;
      const word = text.slice(start, reader.at).trim();
      elements.push(/^null$/i.test(word) ? null : word.replace(/\\(.)/gs, "$1"));
    }
    skipBlanks(reader);
    const mark = text[reader.at++];
    if (mark === "}") return elements;
    if (mark !== ",") return null;
  }
  return null;
}

function skipBlanks(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? "")) reader.at++;
}

/** A `"…"` with backslash escapes and doubled quotes; the reader stands on its first quote. */
function readQuoted(reader: Reader): string {
  const { text } = reader;
  let result = "";
  reader.at++;
  while (reader.at < text.length) {
    const character = text[reader.at]!;
    if (character === "\\") result += text[++reader.at] ?? "";
    else if (character === '"' && text[reader.at + 1] === '"') result += text[++reader.at];
    else if (character === '"') break;
    else result += character;
    reader.at++;
  }
  reader.at++;
  return result;
}

/** The bounds of a PostgreSQL range's text, `[1,5)`, `(,"2020-01-01 00:00"]`, `empty`; null where it is none. */
export function splitRange(text: string): RangeText | null {
  const trimmed = text.trim();
  if (/^empty$/i.test(trimmed))
    return { lower: null, upper: null, lowerInclusive: false, upperInclusive: false, empty: true };
  const match = /^([[(])\s*((?:"(?:[^"\\]|\\.|"")*"|[^",])*)\s*,\s*((?:"(?:[^"\\]|\\.|"")*"|[^",])*)\s*([\])])$/s.exec(
    trimmed,
  );
  if (!match) return null;
  const bound = (part: string) =>
    part === "" ? null : part.startsWith('"') ? readQuoted({ text: part, at: 0 }) : part;
  return {
    lower: bound(match[2]!),
    upper: bound(match[3]!),
    lowerInclusive: match[1] === "[",
    upperInclusive: match[4] === "]",
    empty: false,
  };
}

/** A range whose bounds are texts; null is unbounded. */
export interface RangeText {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
  readonly empty: boolean;
}

/** Splits the text of a PostgreSQL composite, `(a,"b c",)`; null for fields that are empty. Null where it is none. */
export function splitComposite(text: string): readonly (string | null)[] | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith("(") || !trimmed.endsWith(")")) return null;
  const body = trimmed.slice(1, -1);
  const fields: (string | null)[] = [];
  const reader: Reader = { text: body, at: 0 };
  while (reader.at <= body.length) {
    let field: string | null = null;
    while (reader.at < body.length && body[reader.at] !== ",") {
      if (body[reader.at] === '"') field = (field ?? "") + readQuoted(reader);
      else field = (field ?? "") + body[reader.at++];
    }
    fields.push(field);
    reader.at++;
  }
  return fields;
}

/** Splits the text of a multirange, `{[1,2),[4,5)}`, into its ranges' texts; null where it is none. */
export function splitMultirange(text: string): readonly string[] | null {
  const trimmed = text.trim();
  if (!/^\{.*\}$/s.test(trimmed)) return null;
  return [...trimmed.slice(1, -1).matchAll(/[[(](?:"(?:[^"\\]|\\.)*"|[^"\])])*[\])]|empty/gi)].map((match) => match[0]);
}
