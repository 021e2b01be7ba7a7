/** One of everything that both servers have, and of what only one has. */
export const SCHEMA = {
  MariaDB: `
    CREATE SEQUENCE ticket;
    ${common("utf8mb4_general_ci")}
    CREATE TABLE special (
      id INT NOT NULL DEFAULT NEXTVAL(ticket) PRIMARY KEY,
      u UUID NOT NULL DEFAULT UUID(), four INET4, six INET6 DEFAULT '::1',
      hidden INT INVISIBLE DEFAULT 3,
      place POINT REF_SYSTEM_ID=4326,
      CHECK (four <> '0.0.0.0')
    );
    CREATE TABLE versioned (id INT PRIMARY KEY, note VARCHAR(20)) WITH SYSTEM VERSIONING;
  `,
  MySQL: `
    ${common("utf8mb4_0900_ai_ci")}
    CREATE TABLE special (
      id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
      email VARCHAR(60), qty INT CHECK (qty > 0) NOT ENFORCED,
      hidden INT DEFAULT 3 INVISIBLE,
      place POINT SRID 4326, embedding VECTOR(3),
      UNIQUE KEY by_email ((LOWER(email)), (qty + 1) DESC)
    );
  `,
};

function common(collation: string): string {
  return `
    CREATE TABLE parent (a INT, b VARCHAR(10) NOT NULL, PRIMARY KEY (a, b)) COMMENT 'it''s a parent';
    CREATE TABLE kinds (
      id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
      flag TINYINT(1) NOT NULL DEFAULT 1, level TINYINT(1) NOT NULL DEFAULT 5, stars TINYINT(1) CHECK (stars BETWEEN 0 AND 5),
      tiny TINYINT UNSIGNED ZEROFILL, small SMALLINT, medium MEDIUMINT, big BIGINT,
      price DECIMAL(10,2) NOT NULL DEFAULT '0.00', ratio FLOAT, exact DOUBLE(8,3) UNSIGNED, wide DOUBLE,
      name VARCHAR(40) COLLATE ${collation} NOT NULL DEFAULT 'it''s "x" \\\\ y',
      bmp VARCHAR(20) CHARACTER SET utf8mb3, latin CHAR(5) CHARACTER SET latin1 COLLATE latin1_bin, plain VARCHAR(9) CHARACTER SET ascii,
      state ENUM('a','b,c','it''s','') DEFAULT 'a', tags SET('x','y','z') NOT NULL DEFAULT 'x,y',
      bits BIT(10) DEFAULT b'101', one BIT, born YEAR DEFAULT 2001,
      seen DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
      made TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP, span TIME(6), day DATE DEFAULT '2001-01-01',
      doc JSON, tt TINYTEXT, tx TEXT DEFAULT ('abc'), mt MEDIUMTEXT COMMENT 'long', blb BLOB, bin BINARY(16), vbin VARBINARY(30),
      g GEOMETRY, p POINT, ls LINESTRING, po POLYGON, mp MULTIPOINT,
      next INT GENERATED ALWAYS AS (small + 1) VIRTUAL, label VARCHAR(60) GENERATED ALWAYS AS (CONCAT(name, '-', state)) STORED,
      code VARCHAR(36) DEFAULT (UUID()),
      pa INT, pb VARCHAR(10),
      UNIQUE KEY by_name (name(10), bmp), UNIQUE KEY by_latin (latin),
      CONSTRAINT positive CHECK (small > 0 AND name <> 'a\\'b'),
      CONSTRAINT \`odd \`\`n\` CHECK (name LIKE 'a%' OR name REGEXP '^[a-z]+$'),
      CONSTRAINT to_parent FOREIGN KEY (pa, pb) REFERENCES parent (a, b) ON DELETE CASCADE ON UPDATE SET NULL
    );
    CREATE TABLE mine (id INT PRIMARY KEY) ENGINE=MyISAM;
    CREATE TABLE by_range (id INT, y DATE) PARTITION BY RANGE (YEAR(y))
      (PARTITION p0 VALUES LESS THAN (2000), PARTITION p1 VALUES LESS THAN (2010), PARTITION px VALUES LESS THAN MAXVALUE);
    CREATE TABLE by_list (id INT, y INT) PARTITION BY LIST COLUMNS (y)
      (PARTITION p0 VALUES IN (1, 2, NULL), PARTITION p1 VALUES IN (3));
    CREATE TABLE by_pairs (z VARCHAR(5), y INT) PARTITION BY LIST COLUMNS (z, y)
      (PARTITION p0 VALUES IN (('a', 1), ('b', 2)), PARTITION p1 VALUES IN (('it''s', 3)));
    CREATE TABLE by_columns (y DATE, z INT) PARTITION BY RANGE COLUMNS (y, z)
      (PARTITION p0 VALUES LESS THAN ('2000-01-01', 5), PARTITION p1 VALUES LESS THAN (MAXVALUE, MAXVALUE));
    CREATE TABLE by_key (id INT PRIMARY KEY) PARTITION BY KEY () PARTITIONS 2;
    CREATE TABLE by_both (id INT, y DATE) PARTITION BY RANGE (YEAR(y)) SUBPARTITION BY HASH (id) SUBPARTITIONS 2
      (PARTITION p0 VALUES LESS THAN (2000), PARTITION px VALUES LESS THAN MAXVALUE);
    CREATE VIEW seen_kinds AS SELECT id, seen FROM kinds;
    CREATE TRIGGER stamp BEFORE INSERT ON kinds FOR EACH ROW SET NEW.medium = COALESCE(NEW.medium, 1);
  `;
}
