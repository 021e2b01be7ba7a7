/** What a row tells of a visitor's browser, system and device is told of one visitor. */
import { expect, test } from "vitest";
import { rowsOf, text } from "./rows-of.ts";

const SYSTEMS: readonly (readonly [agent: RegExp, system: RegExp, device: string])[] = [
  [/Windows NT/, /^Windows/, "desktop"],
  [/iPhone/, /^iOS/, "mobile"],
  [/iPad/, /^iPadOS/, "tablet"],
  [/Android.*Mobile/, /^Android/, "mobile"],
  [/Android/, /^Android/, "tablet"],
  [/CrOS/, /^ChromeOS/, "desktop"],
  [/Ubuntu/, /^Ubuntu/, "desktop"],
  [/Linux/, /^Linux/, "desktop"],
  [/Macintosh/, /^macOS/, "desktop"],
];
const BROWSERS: readonly (readonly [agent: RegExp, name: string])[] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Version\/.*Safari\//, "Safari"],
];

test("browser, system, device and what the browser calls itself", async () => {
  const rows = await rowsOf(
    "site_visits: browser varchar(20), browser_version varchar(20), os varchar(30), device varchar(20), is_mobile boolean, user_agent varchar(255)",
  );
  for (const row of rows) {
    const agent = text(row, "user_agent");
    const [, system, device] = SYSTEMS.find(([said]) => said.test(agent))!;
    expect(text(row, "os")).toMatch(system);
    expect(row).toMatchObject({
      device,
      is_mobile: device !== "desktop",
      browser: BROWSERS.find(([said]) => said.test(agent))![1],
    });
    expect(agent).toContain(text(row, "browser_version"));
  }
  expect(new Set(rows.map((row) => row["os"])).size).toBeGreaterThan(4);
  expect(new Set(rows.map((row) => row["browser"])).size).toBeGreaterThan(3);
});

test("a browser beside a list of platforms", async () => {
  const rows = await rowsOf("app_sessions: os varchar(20), browser varchar(30), device_type varchar(10)");
  const phones = rows.filter((row) => /^(?:iOS|Android) /.test(text(row, "os")) && row["device_type"] === "desktop");
  expect(phones).toEqual([]);
});
