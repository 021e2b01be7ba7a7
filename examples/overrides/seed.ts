import SqliteDatabase from "better-sqlite3";
import { seed } from "seedloom";
import config from "./seedloom.config.ts";

/** Seeds a conference's schedule as seedloom.config.ts says, and shows what came of it. */

const database = new SqliteDatabase(":memory:");
database.exec(`
  CREATE TABLE rooms (id INTEGER PRIMARY KEY, building VARCHAR(20) NOT NULL, seats INTEGER NOT NULL CHECK (seats BETWEEN 20 AND 800));
  CREATE TABLE speakers (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, email VARCHAR(120));
  CREATE TABLE talks (
    id INTEGER PRIMARY KEY,
    speaker_id INTEGER NOT NULL REFERENCES speakers (id),
    room_id INTEGER NOT NULL REFERENCES rooms (id),
    title VARCHAR(80) NOT NULL,
    label VARCHAR(200) NOT NULL,
    level VARCHAR(20) NOT NULL
  );
`);
await seed(database, { ...config, manifest: false });
console.table(database.prepare("SELECT DISTINCT building FROM rooms").all());
console.table(database.prepare("SELECT count(*) AS speakers, sum(email IS NULL) AS without_email FROM speakers").all());
console.table(database.prepare("SELECT level, count(*) AS talks FROM talks GROUP BY level ORDER BY talks DESC").all());
console.table(database.prepare("SELECT label FROM talks LIMIT 3").all());
database.close();
