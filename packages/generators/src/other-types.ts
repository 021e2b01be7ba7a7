import type { GeneratorSpec, Value } from "@seedloom/core";

const COUNT = 256;

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
  regoper: () => ["pg_catalog.!~~", "pg_catalog.|/"],
  regoperator: () => ["+(integer,integer)", "=(text,text)"],
  regnamespace: () => ["pg_catalog", "information_schema"],
  regrole: () => ["pg_monitor", "pg_read_all_data"],
  regcollation: () => ['"C"', '"POSIX"'],
  regconfig: () => ["simple", "english"],
  regdictionary: () => ["simple", "english_stem"],
  aclitem: () => ["=r/pg_monitor", "=rw/pg_monitor"],
};

/** What fills a column of a type that is known by its name only; null where the name says nothing. */
export function otherSpec(name: string): GeneratorSpec | null {
  const values = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
  return values ? { generator: "choice", options: { values: values() } } : null;
}
