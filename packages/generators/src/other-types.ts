import type { GeneratorSpec, Value } from "@seedloom/core";

const COUNT = 4096;

const numbered = (write: (number: number) => string): readonly Value[] =>
  Array.from({ length: COUNT }, (_, index) => write(index + 1));

/**
 * Values of types that no generator is about, as input text: those of PostgreSQL that name its own objects and positions
 * (https://www.postgresql.org/docs/18/datatype-oid.html, …/datatype-pg-lsn.html, …/datatype-json.html#DATATYPE-JSONPATH).
 */
const VALUES: Readonly<Record<string, () => readonly Value[]>> = {
  pg_lsn: () => numbered((number) => `0/${(number * 0x1f38).toString(16).toUpperCase()}`),
  jsonpath: () => numbered((number) => `$."item${number}"`),
  xid: () => numbered((number) => String(number + 1000)),
  xid8: () => numbered((number) => String(number + 1000)),
  cid: () => numbered(String),
  tid: () => numbered((number) => `(${number},1)`),
  pg_snapshot: () => numbered((number) => `${number}:${number + 5}:${number + 2}`),
  txid_snapshot: () => numbered((number) => `${number}:${number + 5}:${number + 2}`),
  refcursor: () => numbered((number) => `cursor_${number}`),
  oidvector: () => numbered((number) => `${number} ${number + 1}`),
  int2vector: () => numbered((number) => `${number} ${number + 1}`),
  regclass: () => ["pg_class", "pg_attribute", "pg_type", "pg_proc"],
  regtype: () => ["integer", "text", "boolean", "date", "numeric"],
  regproc: () => ["now", "pi", "version"],
  regprocedure: () => ["now()", "pi()", "version()"],
  regoper: () => ["pg_catalog.|/", "pg_catalog.||/", "pg_catalog.^@"],
  regoperator: () => ["+(integer,integer)", "=(text,text)", "<(date,date)", "||(text,text)"],
  regnamespace: () => ["pg_catalog", "information_schema"],
  regrole: () => ["pg_monitor", "pg_read_all_data"],
  regcollation: () => ['"C"', '"POSIX"'],
  regconfig: () => ["simple", "english"],
  regdictionary: () => ["simple", "english_stem"],
  // Intervals of fields that no number of milliseconds fills.
  "interval year": () => numbered((number) => `${number % 60} years`),
  "interval month": () => numbered((number) => `${number % 720} mons`),
  "interval year to month": () => numbered((number) => `${number % 60} years ${number % 12} mons`),
  // Contributed modules: https://www.postgresql.org/docs/18/cube.html, …/seg.html, …/isn.html, …/ltree.html, …/intarray.html.
  cube: () => numbered((number) => `(${number % 64}, ${Math.floor(number / 64)}, ${number % 7})`),
  seg: () => numbered((number) => `${number} .. ${number + 5}`),
  lquery: () => numbered((number) => `top.part_${number}.*`),
  ltxtquery: () => numbered((number) => `part_${number} & !old`),
  query_int: () => numbered((number) => `${number} & ${number + 1}`),
  ean13: () => numbered((number) => withCheckDigit(`200${padded(number, 9)}`)),
  isbn13: () => numbered((number) => withCheckDigit(`978${padded(number, 9)}`)),
  isbn: () => numbered((number) => withCheckDigit(`978${padded(number, 9)}`)),
  ismn13: () => numbered((number) => withCheckDigit(`9790${padded(number, 8)}`)),
  ismn: () => numbered((number) => withCheckDigit(`9790${padded(number, 8)}`)),
  issn13: () => numbered((number) => withCheckDigit(`977${padded(number, 7)}00`)),
  issn: () => numbered((number) => withCheckDigit(`977${padded(number, 7)}00`)),
  upc: () => numbered((number) => withCheckDigit(`02${padded(number, 9)}`.padStart(12, "0"))),
  aclitem: () => ["=r/pg_monitor", "=rw/pg_monitor", "=arwd/pg_monitor", "pg_read_all_data=r/pg_monitor"],
};

const padded = (number: number, digits: number) => String(number).padStart(digits, "0");

/** Twelve digits and the thirteenth that GS1 asks for: weights 1 and 3 in turn, up to the next ten. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** What fills a column of a type that is known by its name only; null where the name says nothing. */
export function otherSpec(name: string): GeneratorSpec | null {
  const bare = name.split(".").at(-1)!;
  const values = Object.hasOwn(VALUES, bare) ? VALUES[bare] : undefined;
  return values ? { generator: "choice", options: { values: values() } } : null;
}
