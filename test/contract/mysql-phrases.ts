/** A test by its file and a part of its title. */
export interface Shown {
  readonly file: string;
  readonly title: string;
}

const shown = (file: string, title: string): Shown => ({ file, title });
const introspect = (title: string) => shown("packages/mysql/test/introspect.test.ts", title);
const load = (title: string) => shown("packages/mysql/test/load.test.ts", title);
const only = (title: string) => shown("test/contract/mysql-only.test.ts", title);
const structure = (title: string) => shown("test/constraints/mysql-structures.ts", title);

/** What must hold on MySQL and MariaDB, phrase by phrase, and the tests that show it. */
export const PHRASES: Readonly<Record<string, Readonly<Record<string, readonly Shown[]>>>> = {
  introspection: {
    "a handful of queries": [introspect("a handful of queries, however many tables there are")],
    "types: unsigned, ENUM, SET, BIT, YEAR, DECIMAL, fractions of seconds, JSON, UUID, INET": [
      introspect("column types"),
    ],
    "defaults, generated, invisible columns, ON UPDATE, comments": [
      introspect("defaults, generated columns, comments"),
    ],
    "keys, prefixes, functional and multi-valued indexes, CHECKs of both catalogs, triggers": [
      introspect("keys, uniques, checks, triggers, engines"),
      structure("unique elements of JSON arrays"),
    ],
    partitions: [
      introspect("partitions"),
      shown("packages/validate/test/integrity/planted/mysql.ts", "rows in the wrong partition of a hash, and of a key"),
    ],
    "geometry, display width, collations": [introspect("geometry of every type and reference system")],
    "sequences, system-versioned tables": [
      load("system-versioned tables, invisible columns"),
      only("system-versioned tables"),
    ],
    "the parser": [shown("packages/mysql/test/expressions.test.ts", "test")],
  },
  values: {
    "round trip of every type": [
      shown("packages/mysql/test/round-trip.test.ts", "test"),
      shown("test/contract/values.test.ts", "every kind of value"),
    ],
    "TIMESTAMP away from times that are not": [only("moments that the session's time zone has not")],
    "moments as text": [only("dates and times of the configuration may be text")],
    "row size": [only("tables with more columns than a row has room for")],
    "letters that collations take for one another": [
      shown("packages/mysql/test/collations.test.ts", "takes for one what has one key here"),
    ],
    "schemas as applications have them": [
      shown("test/constraints/mysql-applications.ts", "a content system without foreign keys"),
      shown("test/constraints/mysql-applications.ts", "an old customer file in latin1, of MyISAM and InnoDB"),
    ],
    "keys over prefixes": [only("keys over the first characters"), structure("keys over first characters")],
  },
  loading: {
    "LOAD DATA and INSERT alike": [load("any text survives LOAD DATA and INSERT alike")],
    "nothing is left unchecked": [
      load("keys are checked row by row or at the end"),
      load("a duplicate key among thousands of rows"),
    ],
    "cycles, self-references, ON UPDATE": [load("cycles of NOT NULL keys, self-references")],
    "AUTO_INCREMENT and sequences afterwards": [load("the AUTO_INCREMENT and the sequence count on")],
    "sql_mode variants": [
      introspect("a session's sql_mode makes no difference and is kept"),
      shown("test/contract/mysql-modes.test.ts", "planned, loaded, checked and topped up by sessions of sql_mode"),
    ],
    lower_case_table_names: [shown("test/contract/mysql-lower-case.test.ts", "keys, triggers and schemas are found")],
    "several schemas": [only("several schemas by qualified name"), introspect("another schema only when it is named")],
    "triggers that refuse or change rows": [
      structure("a trigger refuses NULL"),
      structure("a procedure refuses what a trigger gives it"),
      structure("what a trigger makes of a title is a key"),
    ],
  },
  "bad cases": {
    "local infile off, max_allowed_packet too small": [
      load("a server that forbids LOAD DATA LOCAL, and takes short packets only"),
    ],
    "read-only user, missing privilege": [load("users who may not: wrong password, reading only, no temporary tables")],
    "server gone mid-load": [load("a server that goes away mid-load keeps what was there")],
    "a MyISAM table": [
      only("a table without transactions is told before anything is written"),
      load("tables without transactions come last and are named"),
    ],
    "nobody listens, no such database": [load("nobody listens, no such database, no database at all")],
  },
};
