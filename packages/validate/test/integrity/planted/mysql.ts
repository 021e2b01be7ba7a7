import { anything, many } from "./planted-fault.ts";
import type { PlantedFault } from "./planted-fault.ts";

const parent = "CREATE TABLE a (id int PRIMARY KEY, x int NOT NULL); INSERT INTO a VALUES (1, 1), (2, 2);";
const numbers = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${many}) SELECT`;

/** Foreign keys are off while a fault is planted (`foreign_key_checks`), and so are strict mode and, on MariaDB, CHECKs. */
export const mysqlFaults: readonly PlantedFault[] = [
  {
    fault: "orphans while foreign keys were off",
    clean: `${parent} CREATE TABLE b (id int PRIMARY KEY, a_id int, FOREIGN KEY (a_id) REFERENCES a (id)); INSERT INTO b VALUES (1, 1), (2, NULL)`,
    plant: "INSERT INTO b VALUES (3, 9), (4, 9)",
    finds: [["foreignKey.orphan", "b.a_id", 2, [3, 9]]],
  },
  {
    fault: "an orphan of a composite key, each of whose columns is right",
    clean: `CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); INSERT INTO a VALUES (1, 1), (2, 2);
      CREATE TABLE b (id int PRIMARY KEY, x int, y int, FOREIGN KEY (x, y) REFERENCES a (x, y)); INSERT INTO b VALUES (1, 1, 1), (2, 1, NULL), (3, NULL, 9)`,
    plant: "INSERT INTO b VALUES (4, 1, 2)",
    finds: [["foreignKey.orphan", "b (x, y)", 1, [4, 1, 2]]],
  },
  {
    fault: "an orphan within its own table, whose parent was deleted",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, boss int, FOREIGN KEY (boss) REFERENCES a (id)); INSERT INTO a VALUES (1, NULL), (2, 1), (3, 3)",
    plant: "DELETE FROM a WHERE id = 1",
    finds: [["foreignKey.orphan", "a.boss", 1, [2, 1]]],
  },
  {
    fault: "orphans of a unique key of text, whose table was emptied",
    clean: `CREATE TABLE a (id int PRIMARY KEY, code varchar(9) NOT NULL UNIQUE); INSERT INTO a VALUES (1, 'x'), (2, 'y');
      CREATE TABLE b (id int PRIMARY KEY, a_code varchar(9), FOREIGN KEY (a_code) REFERENCES a (code)); INSERT INTO b VALUES (1, 'X'), (2, NULL), (3, 'y')`,
    plant: "TRUNCATE a; INSERT INTO a VALUES (3, 'x')",
    finds: [["foreignKey.orphan", "b.a_code", 1, [3, "y"]]],
  },
  {
    fault: "a foreign key whose table is gone",
    clean: `${parent} CREATE TABLE b (id int PRIMARY KEY, a_id int, FOREIGN KEY (a_id) REFERENCES a (id)); INSERT INTO b VALUES (1, 1), (2, NULL)`,
    plant: "DROP TABLE a",
    finds: [["foreignKey.noTable", "b.a_id", 1, [1, 1]]],
  },
  {
    fault: "a primary key twice",
    clean: "CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); INSERT INTO a VALUES (1, 1), (1, 2)",
    plant: "ALTER TABLE a DROP PRIMARY KEY; INSERT INTO a VALUES (1, 2), (1, 2)",
    constraintGone: true,
    finds: [["primaryKey", "a (x, y)", 2, [1, 2, 3]]],
  },
  {
    fault: "a unique key twice that ignores case and accents",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x varchar(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci, UNIQUE u (x)); INSERT INTO a VALUES (1, 'e'), (2, NULL), (3, NULL)",
    plant: "ALTER TABLE a DROP INDEX u; INSERT INTO a VALUES (4, 'É')",
    constraintGone: true,
    finds: [["unique", "a.x", 1, ["e", 2]]],
  },
  {
    fault: "a unique key twice that heeds case",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x varchar(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, UNIQUE u (x)); INSERT INTO a VALUES (1, 'e'), (2, 'E')",
    plant: "ALTER TABLE a DROP INDEX u; INSERT INTO a VALUES (4, 'E')",
    constraintGone: true,
    finds: [["unique", "a.x", 1, ["E", 2]]],
  },
  {
    fault: "a prefix twice under a unique key over prefixes",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x text, y varbinary(9), UNIQUE u (x(3), y(2))); INSERT INTO a VALUES (1, 'abcd', 'xyz'), (2, 'abce', 'xz')",
    plant: "ALTER TABLE a DROP INDEX u; INSERT INTO a VALUES (3, 'ABCf', 'xya')",
    constraintGone: true,
    finds: [["unique", "a (x, y)", 1, ["abc", "\\x7879", 2]]],
  },
  {
    fault: "a unique key of several columns twice, NULLs being distinct",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x int, y varchar(9), UNIQUE u (x, y)); INSERT INTO a VALUES (1, 1, 'x'), (2, 1, NULL), (3, 1, NULL), (4, 2, 'x')",
    plant: "ALTER TABLE a DROP INDEX u; INSERT INTO a VALUES (5, 2, 'x'), (6, 2, 'X')",
    constraintGone: true,
    finds: [["unique", "a (x, y)", 2, [2, "x", 3]]],
  },
  {
    fault: "a unique key of bytes twice",
    clean: "CREATE TABLE a (id int PRIMARY KEY, x varbinary(9), UNIQUE u (x)); INSERT INTO a VALUES (1, 'x'), (2, 'X')",
    plant: "ALTER TABLE a DROP INDEX u; INSERT INTO a VALUES (3, 'X')",
    constraintGone: true,
    finds: [["unique", "a.x", 1, ["\\x58", 2]]],
  },
  {
    fault: "an expression twice under a unique index over it",
    clean: "CREATE TABLE a (id int PRIMARY KEY, x int, UNIQUE u ((x % 10))); INSERT INTO a VALUES (1, 1), (2, 2)",
    plant: "ALTER TABLE a DROP INDEX u; INSERT INTO a VALUES (3, 12)",
    onMariadb: null,
    constraintGone: true,
    finds: [["unique", "a", 1, [2, 2]]],
  },
  {
    fault: "a CHECK that was off",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x int, CONSTRAINT c CHECK (x BETWEEN 1 AND 9)); INSERT INTO a VALUES (1, 1), (2, NULL)",
    plant: "INSERT INTO a VALUES (3, 10)",
    onMysql: "ALTER TABLE a ALTER CHECK c NOT ENFORCED; INSERT INTO a VALUES (3, 10)",
    finds: [["check", "a.x", 1, [3, 10]]],
  },
  {
    fault: "a CHECK across columns that is false for some and unknown for others",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, low int, high int, CONSTRAINT c CHECK (low < high)); INSERT INTO a VALUES (1, 1, 2), (2, NULL, 0)",
    plant: "INSERT INTO a VALUES (3, 2, 2)",
    onMysql: "ALTER TABLE a ALTER CHECK c NOT ENFORCED; INSERT INTO a VALUES (3, 2, 2)",
    finds: [["check", "a (low, high)", 1, [3, 2, 2]]],
  },
  {
    fault: "a CHECK over JSON that was off",
    clean: `CREATE TABLE a (id int PRIMARY KEY, x json, CONSTRAINT c CHECK (json_extract(x, '$.n') > 0)); INSERT INTO a VALUES (1, '{"n": 1}'), (2, NULL), (3, '{}')`,
    plant: `INSERT INTO a VALUES (4, '{"n": 0}')`,
    onMysql: `ALTER TABLE a ALTER CHECK c NOT ENFORCED; INSERT INTO a VALUES (4, '{"n": 0}')`,
    finds: [["check", "a.x", 1, [4, '{"n": 0}']]],
  },
  {
    fault: "NULL in a NOT NULL column",
    clean: "CREATE TABLE a (id int PRIMARY KEY, x int NOT NULL); INSERT INTO a VALUES (1, 1)",
    plant: "ALTER TABLE a MODIFY x int; INSERT INTO a VALUES (2, NULL)",
    constraintGone: true,
    finds: [["notNull", "a.x", 1, [2, null]]],
  },
  {
    fault: "the error value of an enum",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x enum('good', 'it''s bad', 'a\\\\b')); INSERT INTO a VALUES (1, 'good'), (2, 'it''s bad'), (3, NULL), (4, 'a\\\\b')",
    plant: "INSERT INTO a VALUES (5, 'ugly')",
    finds: [["enum", "a.x", 1, [5, ""]]],
  },
  {
    fault: "the error value of an enum that has '' among its labels",
    clean: "CREATE TABLE a (id int PRIMARY KEY, x enum('', 'good')); INSERT INTO a VALUES (1, 'good'), (2, '')",
    plant: "INSERT INTO a VALUES (3, 'ugly')",
    finds: [["columnType.notLabel", "a.x", 1, [3, ""]]],
  },
  {
    fault: "a member that its SET does not have",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x set('red', 'blue')); INSERT INTO a VALUES (1, 'red'), (2, 'red,blue'), (3, ''), (4, NULL)",
    plant: "ALTER TABLE a MODIFY x varchar(20); INSERT INTO a VALUES (5, 'red,pink')",
    constraintGone: true,
    finds: [["columnType.notLabel", "a.x", 1, [5, "red,pink"]]],
  },
  {
    fault: "the zero date",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x date, never date NOT NULL DEFAULT '0000-00-00'); INSERT INTO a (id, x) VALUES (1, '2020-02-29'), (2, NULL)",
    plant: "INSERT INTO a (id, x) VALUES (3, 'nonsense')",
    finds: [["columnType.zeroDate", "a.x", 1, [3, "0000-00-00"]]],
  },
  {
    fault: "the zero timestamp",
    clean:
      "SET time_zone = '+00:00'; CREATE TABLE a (id int PRIMARY KEY, x timestamp NULL); INSERT INTO a VALUES (1, '1970-01-01 00:00:01'), (2, '2038-01-19 03:14:07'), (3, NULL)",
    plant: "INSERT INTO a VALUES (4, '2039-01-01')",
    finds: [["columnType.zeroDate", "a.x", 1, [4, "0000-00-00 00:00:00"]]],
  },
  {
    fault: "a date without a day",
    clean: "CREATE TABLE a (id int PRIMARY KEY, x datetime); INSERT INTO a VALUES (1, '2020-02-29'), (2, NULL)",
    plant: "INSERT INTO a VALUES (3, '2020-05-00')",
    finds: [["columnType.incompleteDate", "a.x", 1, [3, "2020-05-00 00:00:00"]]],
  },
  {
    fault: "a day that its month does not have",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x date); INSERT INTO a VALUES (1, '2020-02-29'), (2, '2000-02-29'), (3, '2020-04-30')",
    plant: "INSERT INTO a VALUES (4, '2021-02-29'), (5, '1900-02-29'), (6, '2020-06-31')",
    finds: [["columnType.noSuchDate", "a.x", 3, [4, "2021-02-29"]]],
  },
  {
    fault: "JSON that is none",
    clean: `CREATE TABLE a (id int PRIMARY KEY, x json); INSERT INTO a VALUES (1, '{"a": 1}'), (2, NULL), (3, '[]')`,
    plant: "INSERT INTO a VALUES (4, '{oops')",
    onMysql: null,
    finds: [["columnType.notJson", "a.x", 1, [4, "{oops"]]],
  },
  {
    fault: "generated values that differ by case, by a blank, by a fraction",
    clean: `CREATE TABLE a (id int PRIMARY KEY, s varchar(9), n decimal(9, 3), up varchar(9) AS (upper(s)) STORED, cents decimal(9, 2) AS (n / 3) STORED, pad char(5) AS (concat(s, ' ')) STORED);
      INSERT INTO a (id, s, n) VALUES (1, 'x', 1), (2, 'y', NULL), (3, NULL, NULL)`,
    plant: `CREATE TABLE c (id int PRIMARY KEY, s varchar(9), n decimal(9, 3), up varchar(9), cents decimal(9, 2), pad char(5)); INSERT INTO c SELECT * FROM a; DROP TABLE a; RENAME TABLE c TO a;
      UPDATE a SET up = 'x', cents = 0.34 WHERE id = 1; UPDATE a SET up = 'Y ' WHERE id = 2; UPDATE a SET cents = 1 WHERE id = 3`,
    constraintGone: true,
    finds: [
      ["generatedColumn", "a.up", 2, [1, "x"]],
      ["generatedColumn", "a.cents", 2, [1, "0.34"]],
    ],
  },
  {
    fault: "a generated time that was cut, where the clean one is rounded",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, t datetime(3), at datetime AS (t) STORED); INSERT INTO a (id, t) VALUES (1, '2020-01-01 00:00:00.700'), (2, NULL)",
    plant:
      "CREATE TABLE c (id int PRIMARY KEY, t datetime(3), at datetime); INSERT INTO c SELECT * FROM a; DROP TABLE a; RENAME TABLE c TO a; UPDATE a SET at = '2020-01-01 00:00:00' WHERE id = 1",
    // MariaDB takes no such column.
    onMariadb: null,
    constraintGone: true,
    finds: [["generatedColumn", "a.at", 1, [1, "2020-01-01 00:00:00"]]],
  },
  {
    fault: "rows in the wrong range partition",
    clean: `CREATE TABLE a (id int, y int) PARTITION BY RANGE (y) (PARTITION p1 VALUES LESS THAN (10), PARTITION p2 VALUES LESS THAN MAXVALUE); INSERT INTO a VALUES (1, NULL), (2, 9), (3, 10), (4, 10)`,
    plant:
      "CREATE TABLE c (id int, y int); INSERT INTO c VALUES (5, 99), (6, 1); ALTER TABLE a EXCHANGE PARTITION p1 WITH TABLE c WITHOUT VALIDATION",
    onMariadb: null,
    finds: [["partitionBound", "a.y", 1, [99]]],
  },
  {
    fault: "rows in the wrong partition of columns, and of an expression",
    clean: `CREATE TABLE a (id int, s varchar(9), d date) PARTITION BY LIST COLUMNS (s) (PARTITION p1 VALUES IN ('it''s', NULL), PARTITION \`p 2\` VALUES IN ('b')); INSERT INTO a VALUES (1, 'it''s', NULL), (2, NULL, '2020-01-01'), (3, 'b', NULL);
      CREATE TABLE b (id int, d date) PARTITION BY RANGE (year(d)) (PARTITION p1 VALUES LESS THAN (2020), PARTITION p2 VALUES LESS THAN (2030)); INSERT INTO b VALUES (1, '2019-12-31'), (2, '2020-01-01')`,
    plant: `CREATE TABLE c (id int, s varchar(9), d date); INSERT INTO c VALUES (5, 'b', NULL), (6, 'it''s', NULL); ALTER TABLE a EXCHANGE PARTITION \`p 2\` WITH TABLE c WITHOUT VALIDATION;
      CREATE TABLE e (id int, d date); INSERT INTO e VALUES (5, '2001-01-01'); ALTER TABLE b EXCHANGE PARTITION p2 WITH TABLE e WITHOUT VALIDATION; DROP TABLE c, e`,
    onMariadb: null,
    finds: [
      ["partitionBound", "a.s", 1, ["it's"]],
      ["partitionBound", "b", 1, [5, "2001-01-01"]],
    ],
  },
  {
    fault: "rows in the wrong partition of a hash, and of a key",
    clean: `CREATE TABLE a (id int PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 3; INSERT INTO a VALUES (1), (2), (3), (-4), (6);
      CREATE TABLE b (id int PRIMARY KEY) PARTITION BY LINEAR KEY () PARTITIONS 2; INSERT INTO b VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)`,
    plant: `CREATE TABLE c (id int PRIMARY KEY); INSERT INTO c VALUES (7); ALTER TABLE a EXCHANGE PARTITION p2 WITH TABLE c WITHOUT VALIDATION;
      CREATE TABLE e (id int PRIMARY KEY); INSERT INTO e SELECT * FROM b PARTITION (p0); ALTER TABLE b TRUNCATE PARTITION p0;
      ALTER TABLE b EXCHANGE PARTITION p1 WITH TABLE e WITHOUT VALIDATION; DROP TABLE c, e`,
    onMariadb: null,
    finds: [
      ["partitionBound", "a", 1, [7]],
      ["partitionBound", "b", anything, [anything]],
    ],
  },
  {
    fault: "an element of a JSON array in two rows, where an index forbade it",
    clean: `CREATE TABLE a (id int PRIMARY KEY, tenant int, j json, UNIQUE KEY codes ((CAST(j->'$.codes' AS UNSIGNED ARRAY)), tenant));
      INSERT INTO a VALUES (1, 1, '{"codes": [1, 2, 2]}'), (2, 2, '{"codes": [1, 2]}'), (3, 1, '{"codes": 3}'), (4, 1, '{}'), (5, NULL, '{"codes": [1]}'), (6, 1, '{"codes": []}')`,
    plant: `ALTER TABLE a DROP INDEX codes; INSERT INTO a VALUES (7, 1, '{"codes": [2, 3, 9]}')`,
    constraintGone: true,
    onMariadb: null,
    finds: [["exclusion", "a", 2, ["2", 1, 2]]],
  },
  {
    fault: "an AUTO_INCREMENT that has given all that its column holds",
    clean: "CREATE TABLE a (id tinyint AUTO_INCREMENT PRIMARY KEY, x int); INSERT INTO a (x) VALUES (1), (2)",
    plant: "INSERT INTO a VALUES (127, 3)",
    finds: [["sequencePosition.exhausted", "a.id", 1, ["128"]]],
  },
  {
    fault: "an unsigned AUTO_INCREMENT at its end",
    clean:
      "CREATE TABLE a (id smallint unsigned AUTO_INCREMENT PRIMARY KEY, x int); INSERT INTO a VALUES (32767, 1), (65534, 2)",
    plant: "UPDATE a SET id = 65535 WHERE x = 2",
    finds: [["sequencePosition.exhausted", "a.id", 1, ["65536"]]],
  },
  {
    fault: "an orphan that no key guards",
    clean: `CREATE TABLE categories (id bigint PRIMARY KEY, name text); INSERT INTO categories VALUES (1, 'x');
      CREATE TABLE b (id int PRIMARY KEY, category_id bigint); INSERT INTO b VALUES (1, 1), (2, NULL)`,
    plant: "INSERT INTO b VALUES (3, 9)",
    finds: [["undeclaredReference.orphan", "b.category_id", 1, [3, 9]]],
  },
  {
    fault: "orphans of a reference to several tables, by word and by class",
    clean: `CREATE TABLE posts (id int PRIMARY KEY); INSERT INTO posts VALUES (1); CREATE TABLE blog_entries (id int PRIMARY KEY); INSERT INTO blog_entries VALUES (2);
      CREATE TABLE notes (id int PRIMARY KEY, subject_type varchar(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci, subject_id int);
      INSERT INTO notes VALUES (1, 'Post', 1), (2, 'App\\\\Models\\\\BlogEntry', 2), (3, 'Page', 77), (4, NULL, 5), (5, 'post', NULL)`,
    plant: "INSERT INTO notes VALUES (6, 'posts', 2), (7, 'Blog::Post', 3), (8, 'App\\\\Models\\\\BlogEntry', 1)",
    finds: [["polymorphicReference.orphan", "notes (subject_type, subject_id)", 3, [6, "posts", 2]]],
  },
  {
    fault: "orphans of a reference to several tables, whose type is an enum",
    clean: `CREATE TABLE photos (id bigint PRIMARY KEY); INSERT INTO photos VALUES (1); CREATE TABLE addresses (id bigint PRIMARY KEY); INSERT INTO addresses VALUES (2);
      CREATE TABLE likes (id int PRIMARY KEY, itemType enum('photo', 'address', 'other'), itemId bigint); INSERT INTO likes VALUES (1, 'photo', 1), (2, 'address', 2), (3, 'other', 9)`,
    plant: "INSERT INTO likes VALUES (4, 'address', 1)",
    finds: [["polymorphicReference.orphan", "likes (itemType, itemId)", 1, [4, "address", 1]]],
  },
  {
    fault: "an email twice",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, email varchar(20)); INSERT INTO a VALUES (1, 'x'), (2, 'y'), (3, NULL), (4, NULL)",
    plant: "INSERT INTO a VALUES (5, 'y')",
    finds: [["duplicateNaturalKey", "a.email", 1, ["y", 2]]],
  },
  {
    fault: "a row updated before it was created",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, created_at datetime, updated_at datetime); INSERT INTO a VALUES (1, '2020-01-01', '2020-01-01'), (2, '2020-01-01', NULL)",
    plant: "INSERT INTO a VALUES (3, '2020-01-02', '2020-01-01')",
    finds: [["timeOrder", "a (created_at, updated_at)", 1, [3, "2020-01-02 00:00:00", "2020-01-01 00:00:00"]]],
  },
  {
    fault: "a row deleted before it was created, beside some that never were",
    clean: `CREATE TABLE a (id int PRIMARY KEY, created int, deleted_at int NOT NULL DEFAULT 0, archivedAt datetime); INSERT INTO a VALUES (1, 10, 0, NULL), (2, 10, 10, '2020-01-01')`,
    plant: "INSERT INTO a VALUES (3, 10, 9, NULL)",
    finds: [["timeOrder", "a (created, deleted_at)", 1, [3, 10, 9]]],
  },
  {
    fault: "ranges that end before they start",
    clean: `CREATE TABLE a (id int PRIMARY KEY, valid_from date, valid_until date, min_price int, max_price int);
      INSERT INTO a VALUES (1, '2020-01-01', '2020-01-01', 1, 1), (2, NULL, '2020-01-01', 1, 2)`,
    plant: "INSERT INTO a VALUES (3, '2020-01-02', '2020-01-01', 3, 2)",
    finds: [
      ["rangeOrder", "a (valid_from, valid_until)", 1, [3, "2020-01-02", "2020-01-01"]],
      ["rangeOrder", "a (min_price, max_price)", 1, [3, 3, 2]],
    ],
  },
  {
    fault: "a line whose total is wrong",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, qty int, unit_price decimal(9, 3), subtotal decimal(9, 2)); INSERT INTO a VALUES (1, 3, 0.333, 1.00), (2, 2, NULL, 5)",
    plant: "INSERT INTO a VALUES (3, 3, 1, 3.01)",
    finds: [["lineTotal", "a (qty, unit_price, subtotal)", 1, [3, 3, "1.000", "3.01"]]],
  },
  {
    fault: "a counter that is off",
    clean: `CREATE TABLE posts (id int PRIMARY KEY, comments_count int); INSERT INTO posts VALUES (1, 2), (2, 0), (3, NULL);
      CREATE TABLE comments (id int PRIMARY KEY, post_id int, FOREIGN KEY (post_id) REFERENCES posts (id)); INSERT INTO comments VALUES (1, 1), (2, 1), (3, NULL)`,
    plant: "UPDATE posts SET comments_count = 1",
    finds: [["rowCounter", "posts.comments_count", 3, [anything, 1, anything]]],
  },
  {
    fault: "a number of rows of a composite key that is off",
    clean: `CREATE TABLE forums (tenant int, id int, num_threads int, PRIMARY KEY (tenant, id)); INSERT INTO forums VALUES (1, 1, 1), (2, 1, 0);
      CREATE TABLE threads (id int PRIMARY KEY, tenant int, forum int, FOREIGN KEY (tenant, forum) REFERENCES forums (tenant, id)); INSERT INTO threads VALUES (1, 1, 1), (2, NULL, 1)`,
    plant: "UPDATE threads SET forum = NULL WHERE id = 1",
    finds: [["rowCounter", "forums.num_threads", 1, [1, 1, 1, 0]]],
  },
  {
    fault: "rows that are their own ancestors",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, up int, FOREIGN KEY (up) REFERENCES a (id)); INSERT INTO a VALUES (1, NULL), (2, 1), (3, 3), (4, 2)",
    plant: "UPDATE a SET up = 4 WHERE id = 2",
    finds: [["referenceCycle", "a.up", 2, [anything, anything]]],
  },
  {
    fault: "one value everywhere",
    clean: `CREATE TABLE a (id int PRIMARY KEY, x text); INSERT INTO a ${numbers} i, i % 3 FROM n`,
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
    plant: "DELETE FROM a",
    finds: [["emptyTable", "a", 1, undefined]],
  },
];
