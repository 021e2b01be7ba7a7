import SqliteDatabase from "better-sqlite3";
import { seed } from "seedloom";
import config from "./seedloom.config.ts";

/** Seeds weather stations as seedloom.config.ts says, and again as its scenario does. */

for (const scenario of [undefined, "heat-wave"]) {
  const database = new SqliteDatabase(":memory:");
  database.exec(`
    CREATE TABLE stations (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL, altitude INTEGER NOT NULL CHECK (altitude BETWEEN 0 AND 4000));
    CREATE TABLE readings (
      id INTEGER PRIMARY KEY,
      station_id INTEGER NOT NULL REFERENCES stations (id),
      recorded_at TIMESTAMP NOT NULL,
      celsius DECIMAL(4,1) NOT NULL CHECK (celsius BETWEEN -60 AND 60),
      UNIQUE (station_id, recorded_at)
    );
    CREATE TABLE reports (
      id INTEGER PRIMARY KEY,
      station_id INTEGER REFERENCES stations (id),
      reported_at TIMESTAMP NOT NULL,
      severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),
      source VARCHAR(20) NOT NULL,
      verified BOOLEAN NOT NULL,
      damage DECIMAL(12,2) NOT NULL CHECK (damage >= 0),
      injured INTEGER NOT NULL,
      remarks VARCHAR(200)
    );
  `);
  await seed(database, { ...config, manifest: false, ...(scenario === undefined ? {} : { scenario }) });
  console.log(`\n${scenario ?? "as usual"}`);
  const show = (query: string) => console.table(database.prepare(query).all());
  show("SELECT min(celsius) AS coldest, round(avg(celsius), 1) AS mean, max(celsius) AS hottest FROM readings");
  show("SELECT count(*) AS reports, sum(verified) AS verified, sum(damage >= 5000000) AS catastrophes FROM reports");
  show("SELECT severity, count(*) AS reports FROM reports GROUP BY severity");
  show("SELECT DISTINCT remarks FROM reports WHERE remarks GLOB '*[^ -~]*' LIMIT 3");
  database.close();
}
