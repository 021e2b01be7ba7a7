import { anything, many } from "./planted-fault.ts";
import type { PlantedFault } from "./planted-fault.ts";
import { parent, postgresKeyFaults } from "./postgres-keys.ts";

/** Partitions `p1` and `p2` of a table exchange their bounds in the catalog. */
const boundsSwapped = `UPDATE pg_class p SET relpartbound = q.relpartbound FROM pg_class q
  WHERE (p.relname, q.relname) IN (('p1', 'p2'), ('p2', 'p1'))`;

/** Triggers, and with them foreign keys, are off while a fault is planted (`session_replication_role`). */
export const postgresFaults: readonly PlantedFault[] = [
  ...postgresKeyFaults,
  {
    fault: "a CHECK that was added NOT VALID over rows that break it",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x int, CONSTRAINT c CHECK (x BETWEEN 1 AND 9)); INSERT INTO a VALUES (1, 1), (2, NULL)",
    plant:
      "ALTER TABLE a DROP CONSTRAINT c; INSERT INTO a VALUES (3, 10); ALTER TABLE a ADD CONSTRAINT c CHECK (x BETWEEN 1 AND 9) NOT VALID",
    finds: [["check", "a.x", 1, [3, 10]]],
  },
  {
    fault: "a CHECK that is NOT ENFORCED, across columns",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, low int, high int, CHECK (low < high) NOT ENFORCED); INSERT INTO a VALUES (1, 1, 2), (2, NULL, 0)",
    plant: "INSERT INTO a VALUES (3, 2, 2)",
    finds: [["check", "a (low, high)", 1, [3, 2, 2]]],
  },
  {
    fault: "a CHECK that calls a function that has changed its mind",
    clean: `CREATE FUNCTION fine(int) RETURNS boolean IMMUTABLE LANGUAGE sql RETURN $1 > 0;
      CREATE TABLE a (id int PRIMARY KEY, x int CHECK (fine(x))); INSERT INTO a VALUES (1, 1), (2, 5)`,
    plant: "CREATE OR REPLACE FUNCTION fine(int) RETURNS boolean IMMUTABLE LANGUAGE sql RETURN $1 > 3",
    finds: [["check", "a.x", 1, [1, 1]]],
  },
  {
    fault: "NULL in a column that was made NOT NULL without looking",
    clean: "CREATE TABLE a (id int PRIMARY KEY, x int NOT NULL); INSERT INTO a VALUES (1, 1)",
    plant:
      "ALTER TABLE a ALTER x DROP NOT NULL; INSERT INTO a VALUES (2, NULL); ALTER TABLE a ADD CONSTRAINT n NOT NULL x NOT VALID",
    finds: [["notNull", "a.x", 1, [2, null]]],
  },
  {
    fault: "NULL in a partition that alone is NOT NULL",
    clean: `CREATE TABLE a (id int, y int, x int, PRIMARY KEY (id, y)) PARTITION BY LIST (y); CREATE TABLE a1 PARTITION OF a (x NOT NULL) FOR VALUES IN (1); CREATE TABLE a2 PARTITION OF a FOR VALUES IN (2);
      INSERT INTO a VALUES (1, 1, 1), (2, 2, NULL)`,
    plant:
      "ALTER TABLE a1 ALTER x DROP NOT NULL; INSERT INTO a VALUES (3, 1, NULL); ALTER TABLE a1 ADD CONSTRAINT n NOT NULL x NOT VALID",
    finds: [["notNull", "a.x", 1, [3, 1, null]]],
  },
  {
    fault: "values that a domain's new CHECK does not allow",
    clean:
      "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE a (id int PRIMARY KEY, x d); INSERT INTO a VALUES (1, 1), (2, NULL)",
    plant:
      "ALTER DOMAIN d DROP CONSTRAINT c; INSERT INTO a VALUES (3, -1); ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID",
    finds: [["domain", "a.x", 1, [3, -1]]],
  },
  {
    fault: "values that the domain below does not allow",
    clean:
      "CREATE DOMAIN d AS text CONSTRAINT c CHECK (VALUE ~ '^[a-z]+$'); CREATE DOMAIN e AS d CHECK (length(VALUE) < 5); CREATE TABLE a (id int PRIMARY KEY, x e); INSERT INTO a VALUES (1, 'x')",
    plant:
      "ALTER DOMAIN d DROP CONSTRAINT c; INSERT INTO a VALUES (2, 'X1'); ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE ~ '^[a-z]+$') NOT VALID",
    finds: [["domain", "a.x", 1, [2, "X1"]]],
  },
  {
    fault: "an element of an array that its domain does not allow",
    clean:
      "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE a (id int PRIMARY KEY, x d[]); INSERT INTO a VALUES (1, '{1,2}'), (2, NULL), (3, '{}'), (4, '{NULL}')",
    plant:
      "ALTER DOMAIN d DROP CONSTRAINT c; INSERT INTO a VALUES (5, '{1,-2}'); ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID",
    constraintGone: true,
    finds: [["domain", "a.x", 1, [5, "{1,-2}"]]],
  },
  {
    fault: "a field of a composite that its domain does not allow",
    clean:
      "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TYPE t AS (n d, s text); CREATE TABLE a (id int PRIMARY KEY, x t); INSERT INTO a VALUES (1, '(1,x)'), (2, NULL)",
    plant: "ALTER DOMAIN d DROP CONSTRAINT c; INSERT INTO a VALUES (3, '(-1,y)')",
    constraintGone: true,
    finds: [["domain", "a.x", 1, [3, "(-1,y)"]]],
  },
  {
    fault: "NULL in a column of a domain that is NOT NULL",
    clean: "CREATE DOMAIN d AS int NOT NULL; CREATE TABLE a (id int PRIMARY KEY, x d); INSERT INTO a VALUES (1, 1)",
    plant: "ALTER DOMAIN d DROP NOT NULL; INSERT INTO a VALUES (2, NULL)",
    constraintGone: true,
    finds: [["notNull", "a.x", 1, [2, null]]],
  },
  {
    fault: "a value that is no label of the enum",
    clean:
      "CREATE TYPE m AS ENUM ('good', 'it''s bad'); CREATE TABLE a (id int PRIMARY KEY, x m); INSERT INTO a VALUES (1, 'good'), (2, 'it''s bad'), (3, NULL)",
    plant: "ALTER TABLE a ALTER x TYPE text; INSERT INTO a VALUES (4, 'ugly')",
    constraintGone: true,
    finds: [["enum", "a.x", 1, [4, "ugly"]]],
  },
  {
    fault: "a generated column whose function has changed since",
    clean: `CREATE FUNCTION twice(int) RETURNS int IMMUTABLE LANGUAGE sql RETURN $1 * 2;
      CREATE TABLE a (id int PRIMARY KEY, x int, y int GENERATED ALWAYS AS (twice(x)) STORED); INSERT INTO a VALUES (1, 1), (2, 0), (3, NULL)`,
    plant: "CREATE OR REPLACE FUNCTION twice(int) RETURNS int IMMUTABLE LANGUAGE sql RETURN $1 * 3",
    finds: [["generatedColumn", "a.y", 1, [1, 2]]],
  },
  {
    fault:
      "generated values that differ by a blank, by case, by a fraction, where the clean ones are rounded and padded",
    clean: `CREATE TABLE a (id int PRIMARY KEY, s text, t timestamp, n numeric(9, 3), up varchar(9) GENERATED ALWAYS AS (upper(s)) STORED, pad char(9) GENERATED ALWAYS AS (s) STORED,
      at timestamp(0) GENERATED ALWAYS AS (t) STORED, cents numeric(9, 2) GENERATED ALWAYS AS (n / 3) STORED, doc json GENERATED ALWAYS AS (('["' || s || '"]')::json) STORED);
      INSERT INTO a VALUES (1, 'x', '2020-01-01 00:00:00.7', 1), (2, 'y', NULL, NULL), (3, NULL, NULL, NULL)`,
    plant: `ALTER TABLE a ALTER up DROP EXPRESSION, ALTER at DROP EXPRESSION, ALTER cents DROP EXPRESSION, ALTER doc DROP EXPRESSION;
      UPDATE a SET up = 'x', at = '2020-01-01 00:00:00', cents = 0.34, doc = '["z"]' WHERE id = 1; UPDATE a SET up = 'Y ' WHERE id = 2; UPDATE a SET cents = 1 WHERE id = 3`,
    constraintGone: true,
    finds: [
      ["generatedColumn", "a.up", 2, [1, "x"]],
      ["generatedColumn", "a.at", 1, [1, "2020-01-01 00:00:00"]],
      ["generatedColumn", "a.cents", 2, [1, "0.34"]],
      ["generatedColumn", "a.doc", 1, [1, ["z"]]],
    ],
  },
  {
    fault: "ranges that overlap under an exclusion with a predicate",
    clean: `CREATE TABLE a (id int PRIMARY KEY, r int4range, gone boolean, CONSTRAINT e EXCLUDE USING gist (r WITH &&) WHERE (NOT gone));
      INSERT INTO a VALUES (1, '[1,5)', false), (2, '[3,9)', true), (3, '[5,9)', false), (4, NULL, false)`,
    plant: "ALTER TABLE a DROP CONSTRAINT e; INSERT INTO a VALUES (5, '[8,10)', false), (6, '[3,9)', true)",
    constraintGone: true,
    finds: [["exclusion", "a", 1, [3, 5]]],
  },
  {
    fault: "rows that exclude each other by other operators",
    clean: `CREATE TABLE a (id int PRIMARY KEY, c circle, n int4range, CONSTRAINT e EXCLUDE USING gist (c WITH &&, n WITH =));
      INSERT INTO a VALUES (1, '<(0,0),2>', '[1,2)'), (2, '<(0,0),2>', '[2,3)'), (3, '<(9,9),2>', '[1,2)')`,
    plant: "ALTER TABLE a DROP CONSTRAINT e; INSERT INTO a VALUES (4, '<(1,1),2>', '[1,2)')",
    constraintGone: true,
    finds: [["exclusion", "a", 1, [1, 4]]],
  },
  {
    fault: "rows that exclude each other by an operator of somebody's own",
    clean: `CREATE SCHEMA own; CREATE FUNCTION own.same(int, int) RETURNS boolean IMMUTABLE LANGUAGE sql RETURN $1 % 10 = $2 % 10;
      CREATE OPERATOR own.=% (LEFTARG = int, RIGHTARG = int, PROCEDURE = own.same, COMMUTATOR = OPERATOR(own.=%));
      CREATE FUNCTION own.digit(int) RETURNS int IMMUTABLE LANGUAGE sql RETURN $1 % 10;
      CREATE OPERATOR CLASS own.digits FOR TYPE int USING hash AS OPERATOR 1 own.=% (int, int), FUNCTION 1 own.digit(int);
      CREATE TABLE a (id int PRIMARY KEY, x int, CONSTRAINT e EXCLUDE USING hash (x own.digits WITH OPERATOR(own.=%))); INSERT INTO a VALUES (1, 1), (2, 2), (3, NULL)`,
    plant: "ALTER TABLE a DROP CONSTRAINT e; INSERT INTO a VALUES (4, 12)",
    constraintGone: true,
    finds: [["exclusion", "a", 1, [2, 4]]],
  },
  {
    fault: "rows in the wrong range partition",
    clean: `CREATE TABLE a (id int, at date NOT NULL, x int) PARTITION BY RANGE (at, id); CREATE TABLE p1 PARTITION OF a FOR VALUES FROM ('2020-01-01', MINVALUE) TO ('2021-01-01', 5);
      CREATE TABLE p2 PARTITION OF a FOR VALUES FROM ('2021-01-01', 5) TO (MAXVALUE, MAXVALUE); INSERT INTO a VALUES (1, '2020-01-01', 1), (4, '2021-01-01', 1), (5, '2021-01-01', 2)`,
    plant: boundsSwapped,
    finds: [
      ["partitionBound", "a (at, id)", 2, ["2020-01-01", 1]],
      ["partitionBound", "a (at, id)", 1, ["2021-01-01", 5]],
    ],
  },
  {
    fault: "rows in the wrong list partition, and in the default one though another takes them",
    clean: `CREATE TABLE a (id int, kind text, x int) PARTITION BY LIST (kind); CREATE TABLE p1 PARTITION OF a FOR VALUES IN ('it''s', NULL);
      CREATE TABLE p2 PARTITION OF a DEFAULT; INSERT INTO a VALUES (1, 'it''s', 1), (2, NULL, 1), (3, 'other', 2)`,
    plant: boundsSwapped,
    finds: [
      ["partitionBound", "a.kind", 2, ["it's"]],
      ["partitionBound", "a.kind", 1, ["other"]],
    ],
  },
  {
    fault: "rows in the wrong hash partition of a partition",
    clean: `CREATE TABLE a (id int, y int) PARTITION BY LIST (y); CREATE TABLE q PARTITION OF a FOR VALUES IN (1, 2) PARTITION BY HASH (id);
      CREATE TABLE p1 PARTITION OF q FOR VALUES WITH (MODULUS 2, REMAINDER 0); CREATE TABLE p2 PARTITION OF q FOR VALUES WITH (MODULUS 2, REMAINDER 1);
      INSERT INTO a SELECT i, i % 2 + 1 FROM generate_series(1, 9) i`,
    plant: `${boundsSwapped}; DELETE FROM p2`,
    finds: [["partitionBound", "a.id", anything, [anything]]],
  },
  {
    fault: "a sequence that has to give what is there",
    clean: "CREATE TABLE a (id serial PRIMARY KEY, x int); INSERT INTO a (x) VALUES (1), (2), (3)",
    plant: "SELECT setval('a_id_seq', 1)",
    finds: [["sequencePosition.taken", "a.id", 2, [2]]],
  },
  {
    fault: "an identity that counts down to what is there",
    clean:
      "CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY (START -1 INCREMENT -1 MINVALUE -100) PRIMARY KEY, x int); INSERT INTO a (x) VALUES (1), (2)",
    plant: "INSERT INTO a OVERRIDING SYSTEM VALUE VALUES (-3, 3)",
    finds: [["sequencePosition.taken", "a.id", 1, [-3]]],
  },
  {
    fault: "a sequence that has given all that its column holds",
    clean:
      "CREATE SEQUENCE s; CREATE TABLE a (id smallint PRIMARY KEY DEFAULT nextval('s'), x int); INSERT INTO a (x) VALUES (1), (2)",
    plant: "SELECT setval('s', 32767)",
    finds: [["sequencePosition.exhausted", "a.id", 1, [32768]]],
  },
  {
    fault: "an orphan that no key guards",
    clean: `CREATE TABLE categories (id uuid PRIMARY KEY, name text); INSERT INTO categories VALUES ('00000000-0000-0000-0000-000000000001', 'x');
      CREATE TABLE b (id int PRIMARY KEY, "categoryId" uuid); INSERT INTO b VALUES (1, '00000000-0000-0000-0000-000000000001'), (2, NULL)`,
    plant: "INSERT INTO b VALUES (3, '00000000-0000-0000-0000-000000000009')",
    finds: [["undeclaredReference.orphan", "b.categoryId", 1, [3, "00000000-0000-0000-0000-000000000009"]]],
  },
  {
    fault: "orphans of a reference to several tables, by word and by class",
    clean: `CREATE TABLE posts (id int PRIMARY KEY); INSERT INTO posts VALUES (1); CREATE TABLE blog_entries (id int PRIMARY KEY); INSERT INTO blog_entries VALUES (2);
      CREATE TABLE notes (id int PRIMARY KEY, subject_type text, subject_id int);
      INSERT INTO notes VALUES (1, 'Post', 1), (2, 'App\\Models\\BlogEntry', 2), (3, 'Page', 77), (4, NULL, 5), (5, 'post', NULL)`,
    plant: "INSERT INTO notes VALUES (6, 'posts', 2), (7, 'Blog::Post', 3), (8, 'App\\Models\\BlogEntry', 1)",
    finds: [["polymorphicReference.orphan", "notes (subject_type, subject_id)", 3, [6, "posts", 2]]],
  },
  {
    fault: "an email twice",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, email text); INSERT INTO a VALUES (1, 'x'), (2, 'y'), (3, NULL), (4, NULL)",
    plant: "INSERT INTO a VALUES (5, 'y')",
    finds: [["duplicateNaturalKey", "a.email", 1, ["y", 2]]],
  },
  {
    fault: "a row updated before it was created",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, created_at timestamptz, updated_at timestamptz); INSERT INTO a VALUES (1, '2020-01-01', '2020-01-01'), (2, '2020-01-01', NULL)",
    plant: "INSERT INTO a VALUES (3, '2020-01-02', '2020-01-01')",
    finds: [["timeOrder", "a (created_at, updated_at)", 1, [3, "2020-01-02 00:00:00+00", "2020-01-01 00:00:00+00"]]],
  },
  {
    fault: "ranges that end before they start",
    clean: `CREATE TABLE a (id int PRIMARY KEY, starts_at date, ends_at date, "checkIn" date, "checkOut" date, min_price int, max_price int);
      INSERT INTO a VALUES (1, '2020-01-01', '2020-01-01', '2020-01-01', '2020-01-02', 1, 1), (2, NULL, '2020-01-01', NULL, NULL, 1, 2)`,
    plant: "INSERT INTO a VALUES (3, '2020-01-02', '2020-01-01', '2020-01-03', '2020-01-02', 3, 2)",
    finds: [
      ["rangeOrder", "a (starts_at, ends_at)", 1, [3, "2020-01-02", "2020-01-01"]],
      ["rangeOrder", "a (checkIn, checkOut)", 1, [3, "2020-01-03", "2020-01-02"]],
      ["rangeOrder", "a (min_price, max_price)", 1, [3, 3, 2]],
    ],
  },
  {
    fault: "a line whose total is wrong",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, quantity int, unit_price numeric(9, 3), line_total numeric(9, 2)); INSERT INTO a VALUES (1, 3, 0.333, 1.00), (2, 2, NULL, 5)",
    plant: "INSERT INTO a VALUES (3, 3, 1, 3.01)",
    finds: [["lineTotal", "a (quantity, unit_price, line_total)", 1, [3, 3, "1.000", "3.01"]]],
  },
  {
    fault: "a counter that is off",
    clean: `CREATE TABLE posts (id int PRIMARY KEY, comments_count int); INSERT INTO posts VALUES (1, 2), (2, 0), (3, NULL);
      CREATE TABLE comments (id int PRIMARY KEY, post_id int REFERENCES posts); INSERT INTO comments VALUES (1, 1), (2, 1), (3, NULL)`,
    plant: "UPDATE posts SET comments_count = 1",
    finds: [["rowCounter", "posts.comments_count", 3, [anything, 1, anything]]],
  },
  {
    fault: "rows that are their own ancestors",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, up int REFERENCES a); INSERT INTO a VALUES (1, NULL), (2, 1), (3, 3), (4, 2)",
    plant: "UPDATE a SET up = 4 WHERE id = 2",
    finds: [["referenceCycle", "a.up", 2, [anything, anything]]],
  },
  {
    fault: "one value everywhere",
    clean: `CREATE TABLE a (id int PRIMARY KEY, x text); INSERT INTO a SELECT i, i % 3 FROM generate_series(1, ${many}) i`,
    plant: "UPDATE a SET x = 'same'",
    finds: [["constantColumn", "a.x", many, ["same"]]],
  },
  {
    fault: "NULL everywhere",
    clean: "CREATE TABLE a (id int PRIMARY KEY, x text); INSERT INTO a VALUES (1, NULL), (2, 'x')",
    plant: "UPDATE a SET x = NULL",
    finds: [["alwaysNull", "a.x", 2, undefined]],
  },
  {
    fault: "a table that was emptied",
    clean: parent,
    plant: "TRUNCATE a",
    finds: [["emptyTable", "a", 1, undefined]],
  },
];
