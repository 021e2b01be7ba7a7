/** Where a phrase is shown: a CHECK of checks.ts by its text, a structure by its name, or a test by file and title. */
export type Shown =
  | { readonly check: string }
  | { readonly structure: string }
  | { readonly file: string; readonly title: string };

const check = (text: string): Shown => ({ check: text });
const structure = (name: string): Shown => ({ structure: name });
const title = (file: string, text: string): Shown => ({ file, title: text });

/** What must hold of every schema, phrase by phrase, and the tests that show it. */
export const PHRASES: Readonly<Record<string, Readonly<Record<string, readonly Shown[]>>>> = {
  CHECK: {
    ranges: [check("rating between 1 and 5"), check("n between symmetric 20 and 10")],
    lists: [check("weekday in (0, 1, 2, 3, 4, 5, 6)"), check("active in ('Y', 'N')")],
    "= ANY (ARRAY[…])": [check("status = any (array['a', 'b', 'c'])"), check("n <> all (array[1, 2, 3])")],
    LIKE: [check("email like '%_@_%._%'"), check("code like 'A\\_%'")],
    ILIKE: [check("code ilike 'abc%'")],
    SIMILAR: [check("zip similar to '[0-9]{5}'")],
    "regular expressions": [check("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'"), structure("patterns with look-around")],
    GLOB: [check("code glob '[A-Z][A-Z][0-9][0-9][0-9]'")],
    "length and octet_length": [
      check("length(code) in (4, 6, 8)"),
      check("octet_length(name) between 5 and 30"),
      check("octet_length(secret) = 32"),
    ],
    "trims and case functions": [
      check("length(trim(name)) between 2 and 10"),
      check("btrim(name) <> '' and initcap(name) = name"),
      check("lower(username) = username and length(username) >= 4"),
    ],
    "arithmetic and comparisons across columns": [
      check("a + b + c = 100 and a >= 0 and b >= 0 and c >= 0"),
      check("low < high"),
      structure("sums, products and joined texts that CHECKs equate"),
    ],
    "date arithmetic": [
      check("ends = (starts + interval '1 month')::date"),
      check("age(joined, born) >= interval '18 years'"),
      check("julianday(ends) - julianday(starts) between 1 and 30"),
    ],
    "NULL logic": [
      check("a is null or b is not null"),
      check("num_nonnulls(a, b, c) = 1"),
      check("(a is not null) + (b is not null) + (c is not null) = 1"),
      structure("polymorphic: exactly one of three parents"),
    ],
    CASE: [check("case kind when 'small' then value < 10 when 'large' then value >= 1000 else false end")],
    "boolean algebra": [check("(a or b) and (not a or c) and (not b or not c)")],
    "array and JSON functions": [
      check("cardinality(tags) between 1 and 5"),
      check("array_position(tags, null) is null"),
      check("jsonb_typeof(data) = 'object'"),
      check("data ? 'id'"),
      check("json_valid(data)"),
    ],
    casts: [check("cast(zip as integer) between 10000 and 99999 and length(zip) = 5"), check("n::integer > 0")],
    "several checks on one column": [check("n <> 4"), check("code <> 'AAAA'")],
    "checks that mention a generated column": [check("total <= 50 and a > 0 and b > 0"), check("parity = 0")],
    "NOT VALID and NO INHERIT": [structure("NOT VALID constraints"), check("n < 100")],
    "operators of extensions and of geometry": [structure("operators of geometry and of an extension in CHECKs")],
    "what only the database can judge": [structure("a CHECK that calls a function of the user")],
    "beside what the user says": [title("test/constraints/overrides.test.ts", "what the user says stays")],
  },
  "Domains, enums, composite types, arrays": {
    "domains with NOT NULL, DEFAULT and several CHECKs": [
      structure("domain with NOT NULL and several CHECKs as a key"),
      structure("domains over domains with defaults and NOT NULL"),
    ],
    "domain over domain": [structure("domains over domains")],
    enums: [structure("unique enum"), structure("arrays of enums and domains")],
    "composite types": [structure("composite types"), structure("composite with a domain inside")],
    "arrays of any of these": [
      structure("arrays of enums and domains"),
      structure("domains inside arrays and composite types"),
      structure("domains inside arrays that only the database can judge"),
    ],
  },
  Uniques: {
    single: [structure("many uniques over one table"), structure("unique smallint")],
    composite: [structure("unique over two foreign keys and a kind")],
    "overlapping composites that share columns": [
      structure("overlapping composite uniques"),
      structure("overlapping composite uniques of small domains"),
    ],
    "junction tables with composite primary keys": [
      structure("junction with a composite primary key"),
      structure("dense junction: ten by ten parents"),
    ],
    "primary key that is a foreign key": [structure("primary key that is a foreign key"), structure("subtype chain")],
    "three-way junctions": [structure("three-way junction"), structure("three-way junction, full")],
    "expression uniques": [structure("lower(email)"), structure("unique over a hash or a piece of JSON")],
    "partial uniques": [structure("unique among what is not deleted"), structure("one default address per user")],
    "NULLS NOT DISTINCT": [
      structure("NULLS NOT DISTINCT"),
      structure("unique over two nullable keys, NULLS NOT DISTINCT"),
    ],
    "case-insensitive and padded collations": [
      structure("unique ignoring case"),
      structure("unique over a short char"),
    ],
    "booleans and enums: as many rows as can exist": [
      structure("unique boolean"),
      structure("unique enum"),
      structure("unique key over a generated column of few values: as many rows as there are"),
    ],
    "small integer types": [structure("unique smallint")],
  },
  "Foreign keys": {
    composite: [structure("self-reference of a composite key, NOT NULL"), structure("FK to columns in another order")],
    "overlapping composite: both parents agree on the tenant": [
      structure("two parents that agree on the tenant"),
      structure("three parents of a tenant"),
      structure("a row of a tenant refers to its own like, and to a table of two rows"),
      structure("parents of one tenant, and nothing says which tenants there are"),
    ],
    "to a unique key that is not the primary key": [
      structure("foreign key to a unique key that is not the primary key"),
    ],
    "self-references nullable and NOT NULL": [
      structure("self-reference, nullable"),
      structure("self-reference NOT NULL"),
      structure("self-reference within a tenant"),
      structure("each row of a tenant has one successor, and is one's successor"),
    ],
    "cycles of 2 to n tables with a nullable or deferrable edge": [
      structure("cycle of two, one edge nullable"),
      structure("cycle of two, deferrable"),
    ],
    "cycles all NOT NULL and not deferrable": [
      structure("cycle of two, all NOT NULL"),
      structure("cycle of three, all NOT NULL"),
      structure("cycle of four, one edge unique and all NOT NULL"),
      structure("cycle of three within a tenant, all NOT NULL"),
      structure("cycle of three that share an undecided column, of which one has room for two rows"),
    ],
    "MATCH FULL": [structure("MATCH FULL")],
    "to partitioned tables": [
      structure("a foreign key to a partitioned table"),
      structure("a foreign key from a partitioned table"),
    ],
    "across schemas": [structure("across schemas")],
    "to tables outside the selection": [structure("a table outside the selection, with rows")],
    "chains of inherited keys": [
      structure("tenant_id down five levels"),
      structure("tenant chain over unique keys beside surrogate ones"),
    ],
    "ON UPDATE and ON DELETE are irrelevant": [structure("what happens to children when parents go does not matter")],
    "PERIOD (PostgreSQL 18)": [structure("keys without overlaps, and keys with PERIOD to them")],
  },
  "Exclusions, partitions and the rest": {
    "no overlapping ranges per room": [
      structure("no overlapping bookings (a range column)"),
      structure("no overlapping bookings (an expression)"),
    ],
    "exclusions of other operators": [structure("no two circles overlap"), structure("no two networks overlap")],
    "range types with their bounds": [
      structure("ranges and multiranges"),
      structure("no two ranges are next to each other"),
    ],
    "partition bounds: list, range, hash, multi-level": [
      structure("partitions by list"),
      structure("partitions by range of two columns"),
      structure("partitions by hash"),
      structure("partitions on two levels"),
      structure("hash partitions for some remainders"),
    ],
    "generated columns used in uniques and checks": [
      structure("generated columns in uniques"),
      structure("unique key over what is computed from short texts"),
      check("total <= 50 and a > 0 and b > 0"),
    ],
    "identity ALWAYS": [structure("identity ALWAYS and odd steps")],
    "defaults that call a function or sequence": [
      structure("defaults that call functions"),
      structure("serials and their sequences"),
    ],
    "triggers that fill or reject columns": [
      structure("a trigger that fills a column"),
      structure("a trigger refuses NULL"),
      structure(
        "a trigger writes into two tables that are seeded too: one counts its own key, the other is left to it",
      ),
    ],
    "row-level security": [
      structure("row-level security"),
      structure("row-level security, as somebody who does not own the table"),
    ],
    "inheritance tables": [structure("inheritance")],
    "views and foreign tables left alone": [
      structure("views and materialized views are left alone"),
      structure("foreign tables are left alone"),
    ],
  },
  Types: {
    "every type that PostgreSQL 18 has": [
      structure("every type of PostgreSQL 18"),
      title("test/constraints/types.test.ts", "of the server's own, and arrays of them"),
      title("test/constraints/types.test.ts", "of contributed modules"),
    ],
    "unknown types: default, an existing row, NULL, or an error that shows how": [
      structure("an unknown type that may be NULL or has a default"),
      structure("an unknown type of which a value is there"),
      title("test/constraints/types.test.ts", "of an extension that nobody knows"),
    ],
  },
  How: {
    "an error names table, constraint, text, what was tried and the override": [
      title("test/constraints/impossible.test.ts", "impossible"),
      title("test/constraints/overrides.test.ts", "refused"),
    ],
    "plan says how each constraint is satisfied": [structure("sums, products and joined texts that CHECKs equate")],
    "what cannot be evaluated is asked of the database": [title("test/oracle/oracle.test.ts", "the database")],
    "random schemas, or proved impossible": [
      title("test/random-schemas/random-schemas.test.ts", "rich random schemas are seeded and topped up"),
    ],
  },
};
