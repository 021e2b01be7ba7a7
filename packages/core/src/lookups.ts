import type { TableId } from "./catalog.ts";
import type { Value } from "./value.ts";

/** What code that judges a row looks up in other tables, as far as that can be seen without running it. */
export interface Lookups {
  /** Tables that it reads or updates; names that are no table's may be among them. */
  readonly tables: readonly TableId[];
  /** Where it looks for a row by a column of the row at hand: `m.user_id = new.assignee_id`. `table` is null where the column stands alone. */
  readonly equals: readonly { readonly own: string; readonly table: TableId | null; readonly column: string }[];
  /** All names in it, in lower case: columns are among them. */
  readonly words: readonly string[];
  /** Numbers and texts in it. */
  readonly constants: readonly Value[];
}

/** A name in the code of SQL. */
export const NAME: string = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;

const PATH = String.raw`${NAME}(?:\s*\.\s*${NAME}){0,2}`;

const TABLE = new RegExp(
  String.raw`\b(?:from|join|update|using)\s+(?:only\s+)?(${NAME}(?:\s*\.\s*${NAME})?)(?:\s+(?:as\s+)?(${NAME}))?`,
  "giu",
);

const EQUAL = new RegExp(String.raw`(?<![\p{L}\p{N}_$.])(${PATH})(?:\s*::\s*[\w ]+?)?\)?\s*=\s*\(?(${PATH})`, "giu");

const WITHIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}_$.])(${PATH})\)?(?:\s+in|\s*=\s*any)\s*\(+\s*select\s+(?:distinct\s+)?(${PATH})(?:\s+as\s+\w+)?\s+from\s+(${NAME}(?:\s*\.\s*${NAME})?)`,
  "giu",
);

/** Words that follow a table's name and are not its alias. */
const CLAUSES = new Set(
  "where set on join inner left right full cross natural using for order group having limit union except intersect into loop then and or returning window".split(
    " ",
  ),
);

/**
 * Reads what code looks up. `bare` is code without comments and with empty texts.
 * @param own how the row at hand is called: `new`, or its table in a policy, where its columns may stand alone as well
 * @param idOf the table of a name in parts
 */
export function readLookups(
  bare: string,
  constants: readonly Value[],
  own: string,
  idOf: (parts: readonly string[]) => TableId,
): Lookups {
  const aliases = new Map<string, TableId>();
  const tables = [...bare.matchAll(TABLE)].map(([, name = "", alias]) => {
    const parts = namesIn(name);
    const id = idOf(parts);
    aliases.set(parts.at(-1)!, id);
    if (alias !== undefined && !CLAUSES.has(alias.toLowerCase())) aliases.set(namesIn(alias)[0]!, id);
    return id;
  });
  const equals: Lookups["equals"][number][] = [];
  const note = (mine: readonly string[], theirs: readonly string[], table: TableId | null) => {
    if (theirs.length > 1 && table === null) return;
    equals.push({ own: mine.at(-1)!, table, column: theirs.at(-1)! });
  };
  const isOwn = (parts: readonly string[]) => parts.length > 1 && parts.at(-2) === own;
  const tableOf = (parts: readonly string[]) => (parts.length > 1 ? (aliases.get(parts.at(-2)!) ?? null) : null);
  for (const [, left = "", right = ""] of bare.matchAll(EQUAL)) {
    const [a, b] = [namesIn(left), namesIn(right)];
    if (isOwn(a) && !isOwn(b)) note(a, b, tableOf(b));
    else if (isOwn(b) && !isOwn(a)) note(b, a, tableOf(a));
  }
  for (const [, left = "", right = "", from = ""] of bare.matchAll(WITHIN)) {
    const mine = namesIn(left);
    const theirs = namesIn(right);
    if (isOwn(mine) || (own !== "new" && mine.length === 1)) note(mine, theirs, tableOf(theirs) ?? idOf(namesIn(from)));
  }
  const words = bare.match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? [];
  return {
    tables: [...new Set(tables)],
    equals,
    words: [...new Set(words.map((word) => word.toLowerCase()))],
    constants,
  };
}

/** The names in a list or path of them, as the database knows them: unquoted ones in lower case. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(NAME, "gu"))].map(([name]) =>
    name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase(),
  );
}
