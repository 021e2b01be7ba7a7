import { anything, many } from "./planted-fault.ts";
import type { PlantedFault } from "./planted-fault.ts";

const parent = "CREATE TABLE a (id INTEGER PRIMARY KEY, x INTEGER NOT NULL); INSERT INTO a VALUES (1, 1), (2, 2);";
const numbers = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${many}) SELECT`;

/** Runs statements while the schema says something else of table `a` (https://sqlite.org/pragma.html#pragma_writable_schema). */
function whileItSays(name: string, from: string, to: string, statements: string): string {
  const say = (before: string, after: string) =>
    `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '${before}', '${after}') WHERE name = '${name}'; PRAGMA writable_schema = RESET;`;
  return `${say(from, to)} ${statements}; ${say(to, from)}`;
}

/** Foreign keys and CHECKs are off (`PRAGMA foreign_keys`, `PRAGMA ignore_check_constraints`). */
export const sqliteFaults: readonly PlantedFault[] = [
  {
    fault: "orphans while foreign keys were off",
    clean: `${parent} CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a); INSERT INTO b VALUES (1, 1), (2, NULL)`,
    plant: "INSERT INTO b VALUES (3, 9), (4, 9)",
    finds: [["foreignKey.orphan", "b.a_id", 2, [3, 9]]],
  },
  {
    fault: "an orphan of a composite key, each of whose columns is right",
    clean: `CREATE TABLE a (x INTEGER, y INTEGER, PRIMARY KEY (x, y)); INSERT INTO a VALUES (1, 1), (2, 2);
      CREATE TABLE b (id INTEGER PRIMARY KEY, x INTEGER, y INTEGER, FOREIGN KEY (x, y) REFERENCES a (x, y)); INSERT INTO b VALUES (1, 1, 1), (2, 1, NULL), (3, NULL, 9)`,
    plant: "INSERT INTO b VALUES (4, 1, 2)",
    finds: [["foreignKey.orphan", "b (x, y)", 1, [4, 1, 2]]],
  },
  {
    fault: "an orphan of a unique key that ignores case",
    clean: `CREATE TABLE a (id INTEGER PRIMARY KEY, code TEXT COLLATE NOCASE NOT NULL UNIQUE); INSERT INTO a VALUES (1, 'x');
      CREATE TABLE b (id INTEGER PRIMARY KEY, a_code TEXT REFERENCES a (code)); INSERT INTO b VALUES (1, 'X')`,
    plant: "INSERT INTO b VALUES (2, 'y')",
    finds: [["foreignKey.orphan", "b.a_code", 1, [2, "y"]]],
  },
  {
    fault: "a foreign key whose table is gone",
    clean: `${parent} CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a); INSERT INTO b VALUES (1, 1), (2, NULL)`,
    plant: "DROP TABLE a",
    finds: [["foreignKey.noTable", "b.a_id", 1, [1, 1]]],
  },
  {
    fault: "an orphan within its own table",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES a (id)); INSERT INTO a VALUES (1, NULL), (2, 1), (3, 3)",
    plant: "DELETE FROM a WHERE id = 1",
    finds: [["foreignKey.orphan", "a.boss", 1, [2, 1]]],
  },
  {
    fault: "a primary key twice",
    clean: "CREATE TABLE a (x INTEGER, y INTEGER, PRIMARY KEY (x, y)); INSERT INTO a VALUES (1, 1), (1, 2)",
    plant:
      "CREATE TABLE c (x INTEGER, y INTEGER); INSERT INTO c SELECT * FROM a; DROP TABLE a; ALTER TABLE c RENAME TO a; INSERT INTO a VALUES (1, 2), (1, 2)",
    constraintGone: true,
    finds: [["primaryKey", "a (x, y)", 2, [1, 2, 3]]],
  },
  {
    fault: "NULL in a primary key of text",
    clean: "CREATE TABLE a (code TEXT PRIMARY KEY, x INTEGER); INSERT INTO a VALUES ('a', 1)",
    plant: "INSERT INTO a VALUES (NULL, 2), (NULL, 3)",
    finds: [["notNull", "a.code", 2, [null]]],
  },
  {
    fault: "NULL in a primary key WITHOUT ROWID, and one twice",
    clean:
      "CREATE TABLE a (x TEXT, y INTEGER, PRIMARY KEY (x, y)) WITHOUT ROWID; INSERT INTO a VALUES ('x', 1), ('x', 2)",
    plant:
      "CREATE TABLE c (x TEXT, y INTEGER); INSERT INTO c SELECT * FROM a; DROP TABLE a; ALTER TABLE c RENAME TO a; INSERT INTO a VALUES ('x', 2), ('x', NULL), ('x', NULL)",
    constraintGone: true,
    finds: [
      ["primaryKey", "a (x, y)", 1, ["x", 2, 2]],
      ["notNull", "a.y", 2, ["x", null]],
    ],
  },
  {
    fault: "a unique key twice",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT); CREATE UNIQUE INDEX u ON a (x); INSERT INTO a VALUES (1, 'x'), (2, 'X'), (3, NULL), (4, NULL)",
    plant: whileItSays("u", "CREATE UNIQUE INDEX", "CREATE INDEX", "INSERT INTO a VALUES (5, 'x')"),
    finds: [["unique", "a.x", 1, ["x", 2]]],
  },
  {
    fault: "a unique key of several columns twice, NULLs being distinct",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x INTEGER, y TEXT); CREATE UNIQUE INDEX u ON a (x, y); INSERT INTO a VALUES (1, 1, 'x'), (2, 1, NULL), (3, 1, NULL), (4, 2, 'x')",
    plant: whileItSays("u", "CREATE UNIQUE INDEX", "CREATE INDEX", "INSERT INTO a VALUES (5, 2, 'x')"),
    finds: [["unique", "a (x, y)", 1, [2, "x", 2]]],
  },
  {
    fault: "a value twice within a partial unique index, beside some outside it",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x INTEGER, main INTEGER); CREATE UNIQUE INDEX u ON a (x) WHERE main = 1; INSERT INTO a VALUES (1, 1, 1), (2, 1, 0), (3, 1, 0)",
    plant: whileItSays("u", "CREATE UNIQUE INDEX", "CREATE INDEX", "INSERT INTO a VALUES (4, 1, 1)"),
    finds: [["unique", "a.x", 1, [1, 2]]],
  },
  {
    fault: "an expression twice under a unique index over it",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT); CREATE UNIQUE INDEX u ON a (lower(x)); INSERT INTO a VALUES (1, 'x'), (2, 'y')",
    plant: whileItSays("u", "CREATE UNIQUE INDEX", "CREATE INDEX", "INSERT INTO a VALUES (3, 'X')"),
    finds: [["unique", "a", 1, ["x", 2]]],
  },
  {
    fault: "values that only the index's collation calls equal",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT); CREATE UNIQUE INDEX u ON a (x COLLATE NOCASE); INSERT INTO a VALUES (1, 'x'), (2, 'y')",
    plant: whileItSays("u", "CREATE UNIQUE INDEX", "CREATE INDEX", "INSERT INTO a VALUES (3, 'X')"),
    finds: [["unique", "a.x", 1, [anything, 2]]],
  },
  {
    fault: "a value twice under an index that heeds case, of a column that does not",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT COLLATE NOCASE); CREATE UNIQUE INDEX u ON a (x COLLATE BINARY); INSERT INTO a VALUES (1, 'x'), (2, 'X')",
    plant: whileItSays("u", "CREATE UNIQUE INDEX", "CREATE INDEX", "INSERT INTO a VALUES (3, 'X')"),
    finds: [["unique", "a.x", 1, ["X", 2]]],
  },
  {
    fault: "CHECKs that were off",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x INTEGER CHECK (x BETWEEN 1 AND 9), y INTEGER, CHECK (x < y)); INSERT INTO a VALUES (1, 1, 2), (2, NULL, 0)",
    plant: "INSERT INTO a VALUES (3, 10, 11), (4, 2, 2)",
    finds: [
      ["check", "a.x", 1, [3, 10]],
      ["check", "a (x, y)", 1, [4, 2, 2]],
    ],
  },
  {
    fault: "a value beyond a CHECK's list",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, mood TEXT CHECK (mood IN ('good', 'it''s bad'))); INSERT INTO a VALUES (1, 'good'), (2, 'it''s bad'), (3, NULL)",
    plant: "INSERT INTO a VALUES (4, 'ugly')",
    finds: [["check", "a.mood", 1, [4, "ugly"]]],
  },
  {
    fault: "NULL in a NOT NULL column",
    clean: "CREATE TABLE a (id INTEGER PRIMARY KEY, x INTEGER NOT NULL); INSERT INTO a VALUES (1, 1)",
    plant: whileItSays("a", "x INTEGER NOT NULL", "x INTEGER", "INSERT INTO a VALUES (2, NULL)"),
    finds: [["notNull", "a.x", 1, [2, null]]],
  },
  {
    fault: "text in a column of a STRICT table",
    clean: "CREATE TABLE a (id INTEGER PRIMARY KEY, x INT) STRICT; INSERT INTO a VALUES (1, 1), (2, NULL)",
    plant: whileItSays("a", ") STRICT", ")", "INSERT INTO a VALUES (3, 'three')"),
    finds: [["columnType.notInteger", "a.x", 1, [3, "three"]]],
  },
  {
    fault: "text and fractions among integers",
    // What refers to texts holds texts, whatever its type says.
    clean: `CREATE TABLE a (id INTEGER PRIMARY KEY, x INTEGER); INSERT INTO a VALUES (1, '12'), (2, 3.0), (3, NULL);
      CREATE TABLE codes (code TEXT PRIMARY KEY); INSERT INTO codes VALUES ('x'), ('7');
      CREATE TABLE users_of_codes (id INTEGER PRIMARY KEY, code INTEGER REFERENCES codes); INSERT INTO users_of_codes VALUES (1, 'x')`,
    plant: "INSERT INTO a VALUES (4, 'twelve'), (5, 1.5)",
    finds: [["columnType.notInteger", "a.x", 2, [4, "twelve"]]],
  },
  {
    fault: "text among numbers",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x DECIMAL(9, 2), y REAL); INSERT INTO a VALUES (1, '12.50', 1), (2, 3, NULL)",
    plant: "INSERT INTO a VALUES (3, '12,50', 1), (4, 1, 'much')",
    finds: [
      ["columnType.notNumber", "a.x", 1, [3, "12,50"]],
      ["columnType.notNumber", "a.y", 1, [4, "much"]],
    ],
  },
  {
    fault: "a word in a BOOLEAN",
    clean: "CREATE TABLE a (id INTEGER PRIMARY KEY, x BOOLEAN); INSERT INTO a VALUES (1, TRUE), (2, 0), (3, NULL)",
    plant: "INSERT INTO a VALUES (4, 'true'), (5, 2)",
    finds: [["columnType.notBoolean", "a.x", 2, [4, "true"]]],
  },
  {
    fault: "bytes in a text column",
    clean: "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT); INSERT INTO a VALUES (1, 'x'), (2, 3), (3, NULL)",
    plant: "INSERT INTO a VALUES (4, x'00ff')",
    finds: [["columnType.notText", "a.x", 1, [4, "\\x00ff"]]],
  },
  {
    fault: "text in Latin-1, halves of characters, overlong ones",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT); INSERT INTO a VALUES (1, 'café'), (2, '日本😀'), (3, char(65533)), (4, '')",
    plant:
      "INSERT INTO a VALUES (5, CAST(x'636166e9' AS TEXT)), (6, CAST(x'80' AS TEXT)), (7, CAST(x'c080' AS TEXT)), (8, CAST(x'eda080' AS TEXT))",
    finds: [["columnType.invalidUtf8", "a.x", 4, [5, anything]]],
  },
  {
    fault: "days that no calendar has, and no day at all",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x DATE, at DATETIME); INSERT INTO a VALUES (1, '2020-02-29', '2020-01-01T23:59:59.123+02:00'), (2, NULL, '2020-01-01 10:00:00 UTC')",
    plant: "INSERT INTO a VALUES (3, '2021-02-29', NULL), (4, '2020-13-01', '0000-00-00 00:00:00'), (5, '', 'soon')",
    finds: [
      ["columnType.notDate", "a.x", 3, [3, "2021-02-29"]],
      ["columnType.notDate", "a.at", 2, [4, "0000-00-00 00:00:00"]],
    ],
  },
  {
    fault: "a time that no day has",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x TIME); INSERT INTO a VALUES (1, '23:59'), (2, NULL), (3, '00:00:00.5')",
    plant: "INSERT INTO a VALUES (4, '25:00')",
    finds: [["columnType.notTime", "a.x", 1, [4, "25:00"]]],
  },
  {
    fault: "JSON that is none",
    clean: `CREATE TABLE a (id INTEGER PRIMARY KEY, x JSON); INSERT INTO a VALUES (1, '{"a": 1}'), (2, NULL), (3, '7'), (4, jsonb('[1]'))`,
    plant: "INSERT INTO a VALUES (5, '{oops')",
    finds: [["columnType.notJson", "a.x", 1, [5, "{oops"]]],
  },
  {
    fault: "UUIDs that are none",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, x UUID); INSERT INTO a VALUES (1, '00000000-0000-4000-8000-00000000000F'), (2, randomblob(16)), (3, NULL)",
    plant: "INSERT INTO a VALUES (4, 'not-a-uuid'), (5, x'00')",
    finds: [["columnType.notUuid", "a.x", 2, [4, "not-a-uuid"]]],
  },
  {
    fault: "text longer than declared",
    clean: "CREATE TABLE a (id INTEGER PRIMARY KEY, x VARCHAR(3)); INSERT INTO a VALUES (1, 'äöü'), (2, NULL)",
    plant: "INSERT INTO a VALUES (3, 'abcd')",
    finds: [["declaredLength.tooLong", "a.x", 1, [3, "abcd"]]],
  },
  {
    fault: "generated values that were written by something else",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, s TEXT COLLATE NOCASE, n REAL, up TEXT COLLATE NOCASE AS (upper(s)) STORED, half REAL AS (n / 2) STORED); INSERT INTO a (id, s, n) VALUES (1, 'x', 0.1), (2, 'y', NULL), (3, NULL, 3)",
    plant:
      "CREATE TABLE c (id INTEGER PRIMARY KEY, s TEXT COLLATE NOCASE, n REAL, up TEXT COLLATE NOCASE, half REAL); INSERT INTO c SELECT * FROM a; DROP TABLE a; ALTER TABLE c RENAME TO a; UPDATE a SET up = 'x', half = 0.06 WHERE id = 1; UPDATE a SET half = 1 WHERE id = 2",
    constraintGone: true,
    finds: [
      ["generatedColumn", "a.up", 1, [1, "x"]],
      ["generatedColumn", "a.half", 2, [1, 0.06]],
    ],
  },
  {
    fault: "an AUTOINCREMENT that has given all there is",
    clean: "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, x INTEGER); INSERT INTO a (x) VALUES (1), (2)",
    plant: "INSERT INTO a VALUES (9223372036854775807, 3)",
    finds: [["sequencePosition.exhausted", "a.id", 1, [anything]]],
  },
  {
    fault: "an orphan that no key guards",
    clean: `CREATE TABLE categories (id INTEGER PRIMARY KEY, category_id INTEGER, name TEXT); INSERT INTO categories VALUES (1, 77, 'x');
      CREATE TABLE b (id INTEGER PRIMARY KEY, category_id INTEGER); INSERT INTO b VALUES (1, 1), (2, NULL)`,
    plant: "INSERT INTO b VALUES (3, 9)",
    finds: [["undeclaredReference.orphan", "b.category_id", 1, [3, 9]]],
  },
  {
    fault: "orphans of a reference to several tables, by word and by class",
    clean: `CREATE TABLE posts (id INTEGER PRIMARY KEY); INSERT INTO posts VALUES (1); CREATE TABLE blog_entries (id INTEGER PRIMARY KEY); INSERT INTO blog_entries VALUES (2);
      CREATE TABLE notes (id INTEGER PRIMARY KEY, subject_type TEXT, subject_id INTEGER);
      INSERT INTO notes VALUES (1, 'Post', 1), (2, 'App\\Models\\BlogEntry', 2), (3, 'Page', 77), (4, NULL, 5), (5, 'post', NULL)`,
    plant: "INSERT INTO notes VALUES (6, 'posts', 2), (7, 'Blog::Post', 3), (8, 'App\\Models\\BlogEntry', 1)",
    finds: [["polymorphicReference.orphan", "notes (subject_type, subject_id)", 3, [6, "posts", 2]]],
  },
  {
    fault: "an email twice",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, email TEXT); INSERT INTO a VALUES (1, 'x'), (2, 'y'), (3, NULL), (4, NULL)",
    plant: "INSERT INTO a VALUES (5, 'y')",
    finds: [["duplicateNaturalKey", "a.email", 1, ["y", 2]]],
  },
  {
    fault: "a row updated before it was created",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, created_at INTEGER, deleted_at INTEGER); INSERT INTO a VALUES (1, 1577836800, 1577836800), (2, 1577836800, 0), (3, 1577836800, NULL)",
    plant: "INSERT INTO a VALUES (4, 1577836800, 1577836799)",
    finds: [["timeOrder", "a (created_at, deleted_at)", 1, [4, 1577836800, 1577836799]]],
  },
  {
    fault: "ranges that end before they start",
    clean: `CREATE TABLE a (id INTEGER PRIMARY KEY, start_date DATE, end_date DATE, min_price INTEGER, max_price INTEGER);
      INSERT INTO a VALUES (1, '2020-01-01', '2020-01-01', 1, 1), (2, NULL, '2020-01-01', 1, 0)`,
    plant: "INSERT INTO a VALUES (3, '2020-01-02', '2020-01-01', 3, 2)",
    finds: [
      ["rangeOrder", "a (start_date, end_date)", 1, [3, "2020-01-02", "2020-01-01"]],
      ["rangeOrder", "a (min_price, max_price)", 1, [3, 3, 2]],
    ],
  },
  {
    fault: "a line whose total is wrong",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, quantity INTEGER, unit_price DECIMAL(9, 3), line_total DECIMAL(9, 2)); INSERT INTO a VALUES (1, 3, 0.333, 1.00), (2, 2, NULL, 5)",
    plant: "INSERT INTO a VALUES (3, 3, 1, 3.01)",
    finds: [["lineTotal", "a (quantity, unit_price, line_total)", 1, [3, 3, 1, 3.01]]],
  },
  {
    fault: "a counter that is off",
    clean: `CREATE TABLE posts (id INTEGER PRIMARY KEY, comments_count INTEGER); INSERT INTO posts VALUES (1, 2), (2, 0), (3, NULL);
      CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER REFERENCES posts); INSERT INTO comments VALUES (1, 1), (2, 1), (3, NULL)`,
    plant: "UPDATE posts SET comments_count = 1",
    finds: [["rowCounter", "posts.comments_count", 3, [1, 1, 2]]],
  },
  {
    fault: "rows that are their own ancestors",
    clean:
      "CREATE TABLE a (id INTEGER PRIMARY KEY, up INTEGER REFERENCES a); INSERT INTO a VALUES (1, NULL), (2, 1), (3, 3), (4, 2)",
    plant: "UPDATE a SET up = 4 WHERE id = 2",
    finds: [["referenceCycle", "a.up", 2, [2, 4]]],
  },
  {
    fault: "one value everywhere",
    clean: `CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT); INSERT INTO a ${numbers} i, i % 3 FROM n`,
    plant: "UPDATE a SET x = 'same'",
    finds: [["constantColumn", "a.x", many, ["same"]]],
  },
  {
    fault: "NULL everywhere",
    clean: "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT); INSERT INTO a VALUES (1, NULL), (2, 'x')",
    plant: "UPDATE a SET x = NULL",
    finds: [["alwaysNull", "a.x", 2, undefined]],
  },
  {
    fault: "a table that was emptied",
    clean: parent,
    plant: "DELETE FROM a",
    finds: [["emptyTable", "a", 1, undefined]],
  },
];
