import type { PlantedFault } from "./planted-fault.ts";

/** Two rows for others to refer to. */
export const parent = "CREATE TABLE a (id int PRIMARY KEY, x int NOT NULL); INSERT INTO a VALUES (1, 1), (2, 2);";

/** Foreign, primary and unique keys that do not hold. */
export const postgresKeyFaults: readonly PlantedFault[] = [
  {
    fault: "an orphan that triggers did not see",
    clean: `${parent} CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a); INSERT INTO b VALUES (1, 1), (2, NULL)`,
    plant: "INSERT INTO b VALUES (3, 9), (4, 9)",
    finds: [["foreignKey.orphan", "b.a_id", 2, [3, 9]]],
  },
  {
    fault: "an orphan behind a key that was added NOT VALID",
    clean: `${parent} CREATE TABLE b (id int PRIMARY KEY, a_id int CONSTRAINT f REFERENCES a); INSERT INTO b VALUES (1, 1)`,
    plant:
      "ALTER TABLE b DROP CONSTRAINT f; INSERT INTO b VALUES (2, 7); ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (a_id) REFERENCES a NOT VALID",
    finds: [["foreignKey.orphan", "b.a_id", 1, [2, 7]]],
  },
  {
    fault: "an orphan behind a key that is NOT ENFORCED",
    clean: `${parent} CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a NOT ENFORCED); INSERT INTO b VALUES (1, 1)`,
    plant: "INSERT INTO b VALUES (2, 7)",
    finds: [["foreignKey.orphan", "b.a_id", 1, [2, 7]]],
  },
  {
    fault: "an orphan of a composite key, each of whose columns is right",
    clean: `CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); INSERT INTO a VALUES (1, 1), (2, 2);
      CREATE TABLE b (id int PRIMARY KEY, x int, y int, FOREIGN KEY (x, y) REFERENCES a); INSERT INTO b VALUES (1, 1, 1), (2, 1, NULL), (3, NULL, 9)`,
    plant: "INSERT INTO b VALUES (4, 1, 2)",
    finds: [["foreignKey.orphan", "b (x, y)", 1, [4, 1, 2]]],
  },
  {
    fault: "a MATCH FULL key filled by half",
    clean: `CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); INSERT INTO a VALUES (1, 1);
      CREATE TABLE b (id int PRIMARY KEY, x int, y int, FOREIGN KEY (x, y) REFERENCES a MATCH FULL); INSERT INTO b VALUES (1, 1, 1), (2, NULL, NULL)`,
    plant: "INSERT INTO b VALUES (3, 1, NULL)",
    finds: [["foreignKey.incomplete", "b (x, y)", 1, [3, 1, null]]],
  },
  {
    fault: "an orphan within its own table",
    clean: "CREATE TABLE a (id int PRIMARY KEY, boss int REFERENCES a); INSERT INTO a VALUES (1, NULL), (2, 1), (3, 3)",
    plant: "DELETE FROM a WHERE id = 1",
    finds: [["foreignKey.orphan", "a.boss", 1, [2, 1]]],
  },
  {
    fault: "an orphan of a key that is not the primary one, in another schema",
    clean: `CREATE SCHEMA s; CREATE TABLE s.a (id int PRIMARY KEY, code text UNIQUE NOT NULL); INSERT INTO s.a VALUES (1, 'x');
      CREATE TABLE b (id int PRIMARY KEY, a_code text REFERENCES s.a (code)); INSERT INTO b VALUES (1, 'x')`,
    plant: "INSERT INTO b VALUES (2, 'y')",
    finds: [["foreignKey.orphan", "b.a_code", 1, [2, "y"]]],
  },
  {
    fault: "an orphan in one partition of a partitioned table, of a partitioned parent",
    clean: `CREATE TABLE a (id int PRIMARY KEY) PARTITION BY HASH (id); CREATE TABLE a1 PARTITION OF a FOR VALUES WITH (MODULUS 1, REMAINDER 0); INSERT INTO a VALUES (1);
      CREATE TABLE b (id int, y int, a_id int REFERENCES a, PRIMARY KEY (id, y)) PARTITION BY LIST (y);
      CREATE TABLE b1 PARTITION OF b FOR VALUES IN (1); CREATE TABLE b2 PARTITION OF b FOR VALUES IN (2); INSERT INTO b VALUES (1, 1, 1), (2, 2, 1)`,
    plant: "INSERT INTO b2 VALUES (3, 2, 8)",
    finds: [["foreignKey.orphan", "b.a_id", 1, [3, 2, 8]]],
  },
  {
    fault: "an orphan behind a key that only its partition has, while another partition may hold what it likes",
    clean: `${parent} CREATE TABLE b (id int, y int, ref int, PRIMARY KEY (id, y)) PARTITION BY LIST (y);
      CREATE TABLE b1 PARTITION OF b FOR VALUES IN (1); CREATE TABLE b2 PARTITION OF b FOR VALUES IN (2);
      ALTER TABLE b1 ADD FOREIGN KEY (ref) REFERENCES a; INSERT INTO b VALUES (1, 1, 1), (2, 2, 99)`,
    plant: "INSERT INTO b VALUES (3, 1, 98)",
    finds: [["foreignKey.orphan", "b.ref", 1, [3, 1, 98]]],
  },
  {
    fault: "a PERIOD key that reaches beyond its parent",
    clean: `CREATE TABLE a (id int4range, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
      INSERT INTO a VALUES ('[1,2)', '[2020-01-01,2020-07-01)'), ('[1,2)', '[2020-07-01,2021-01-01)');
      CREATE TABLE b (id int PRIMARY KEY, a_id int4range, during daterange, FOREIGN KEY (a_id, PERIOD during) REFERENCES a (id, PERIOD valid));
      INSERT INTO b VALUES (1, '[1,2)', '[2020-03-01,2020-09-01)'), (2, NULL, '[1999-01-01,1999-02-01)')`,
    plant:
      "INSERT INTO b VALUES (3, '[1,2)', '[2020-12-01,2021-02-01)'), (4, '[7,8)', '[2020-03-01,2020-04-01)'); DELETE FROM b WHERE id = 4",
    finds: [["periodKey", "b (a_id, during)", 1, [3, "[1,2)", "[2020-12-01,2021-02-01)"]]],
  },
  {
    fault: "a key WITHOUT OVERLAPS whose periods overlap",
    clean: `CREATE TABLE a (id int4range, valid daterange, name text, CONSTRAINT k PRIMARY KEY (id, valid WITHOUT OVERLAPS));
      INSERT INTO a VALUES ('[1,2)', '[2020-01-01,2020-07-01)', 'x'), ('[1,2)', '[2020-07-01,2021-01-01)', 'y')`,
    plant: "ALTER TABLE a DROP CONSTRAINT k; INSERT INTO a VALUES ('[1,2)', '[2020-12-01,2021-02-01)', 'z')",
    constraintGone: true,
    finds: [["exclusion", "a", 1, ["(0,2)", "(0,3)"]]],
  },
  {
    fault: "a primary key twice",
    clean: "CREATE TABLE a (x int, y int, CONSTRAINT k PRIMARY KEY (x, y)); INSERT INTO a VALUES (1, 1), (1, 2)",
    plant: "ALTER TABLE a DROP CONSTRAINT k; INSERT INTO a VALUES (1, 2), (1, 2)",
    constraintGone: true,
    finds: [["primaryKey", "a (x, y)", 2, [1, 2, 3]]],
  },
  {
    fault: "a unique key twice",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x text, CONSTRAINT u UNIQUE (x)); INSERT INTO a VALUES (1, 'x'), (2, NULL), (3, NULL)",
    plant: "ALTER TABLE a DROP CONSTRAINT u; INSERT INTO a VALUES (4, 'x')",
    constraintGone: true,
    finds: [["unique", "a.x", 1, ["x", 2]]],
  },
  {
    fault: "NULL twice under NULLS NOT DISTINCT",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x int, CONSTRAINT u UNIQUE NULLS NOT DISTINCT (x)); INSERT INTO a VALUES (1, 1), (2, NULL)",
    plant: "ALTER TABLE a DROP CONSTRAINT u; INSERT INTO a VALUES (3, NULL)",
    constraintGone: true,
    finds: [["unique", "a.x", 1, [null, 2]]],
  },
  {
    fault: "an expression twice under a unique index over it",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x text); CREATE UNIQUE INDEX u ON a (lower(x)); INSERT INTO a VALUES (1, 'x'), (2, 'y')",
    plant: "DROP INDEX u; INSERT INTO a VALUES (3, 'X')",
    constraintGone: true,
    finds: [["unique", "a", 1, ["x", 2]]],
  },
  {
    fault: "a value twice within a partial unique index, beside some outside it",
    clean:
      "CREATE TABLE a (id int PRIMARY KEY, x int, on_ boolean); CREATE UNIQUE INDEX u ON a (x) WHERE on_; INSERT INTO a VALUES (1, 1, true), (2, 1, false), (3, 1, false)",
    plant: "DROP INDEX u; INSERT INTO a VALUES (4, 1, true)",
    constraintGone: true,
    finds: [["unique", "a.x", 1, [1, 2]]],
  },
  {
    fault: "values that a collation calls equal under a unique key",
    clean: `CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
      CREATE TABLE a (id int PRIMARY KEY, x text COLLATE ci, CONSTRAINT u UNIQUE (x)); INSERT INTO a VALUES (1, 'x'), (2, 'y')`,
    plant: "ALTER TABLE a DROP CONSTRAINT u; INSERT INTO a VALUES (3, 'X')",
    constraintGone: true,
    finds: [["unique", "a.x", 1, ["x", 2]]],
  },
  {
    fault: "values that an index's own collation calls equal",
    clean: `CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
      CREATE TABLE a (id int PRIMARY KEY, x text); CREATE UNIQUE INDEX u ON a (x COLLATE ci); INSERT INTO a VALUES (1, 'x'), (2, 'y')`,
    plant: "DROP INDEX u; INSERT INTO a VALUES (3, 'X')",
    constraintGone: true,
    finds: [["unique", "a.x", 1, ["x", 2]]],
  },
  {
    fault: "a value twice in a partition that alone has a unique index, while it may be in two partitions",
    clean: `CREATE TABLE a (id int, y int) PARTITION BY LIST (y); CREATE TABLE a1 PARTITION OF a FOR VALUES IN (1); CREATE TABLE a2 PARTITION OF a FOR VALUES IN (2);
      CREATE UNIQUE INDEX u1 ON a1 (id); CREATE UNIQUE INDEX u2 ON a2 (id); INSERT INTO a VALUES (1, 1), (1, 2), (2, 2)`,
    plant: "DROP INDEX u2; INSERT INTO a VALUES (2, 2)",
    constraintGone: true,
    finds: [["unique", "a.id", 1, [2, 2]]],
  },
];
