import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { accountsOnline } from "./cases/accounts-online.ts";
import { applications } from "./cases/applications.ts";
import { content } from "./cases/content.ts";
import { described } from "./cases/described.ts";
import { letters } from "./cases/letters.ts";
import { desks } from "./cases/desks.ts";
import { devices } from "./cases/devices.ts";
import { education } from "./cases/education.ts";
import { finance } from "./cases/finance.ts";
import { further } from "./cases/further.ts";
import { government } from "./cases/government.ts";
import { health } from "./cases/health.ts";
import { homonyms } from "./cases/homonyms.ts";
import { last } from "./cases/last.ts";
import { logistics } from "./cases/logistics.ts";
import { machines } from "./cases/machines.ts";
import { magnitudes } from "./cases/magnitudes.ts";
import { modest } from "./cases/modest.ts";
import { offices } from "./cases/offices.ts";
import { people } from "./cases/people.ts";
import { records } from "./cases/records.ts";
import { platforms } from "./cases/platforms.ts";
import { saas } from "./cases/saas.ts";
import { shops } from "./cases/shops.ts";
import { sights } from "./cases/sights.ts";
import { systems } from "./cases/systems.ts";
import { terse } from "./cases/terse.ts";
import { tongues } from "./cases/tongues.ts";
import { trades } from "./cases/trades.ts";
import { ventures } from "./cases/ventures.ts";
import { wards } from "./cases/wards.ts";
import { meets } from "./helpers/meets.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const domains = {
  applications,
  accountsOnline,
  shops,
  saas,
  content,
  people,
  health,
  finance,
  logistics,
  described,
  letters,
  devices,
  education,
  government,
  tongues,
  further,
  last,
  trades,
  systems,
  offices,
  machines,
  ventures,
  wards,
  desks,
  terse,
  sights,
  homonyms,
  magnitudes,
  modest,
  platforms,
  records,
};

test("columns written by hand get the kind that a person would name", () => {
  const wrong: string[] = [];
  let total = 0;
  for (const [domain, tables] of Object.entries(domains)) {
    for (const [name, text] of Object.entries(tables)) {
      const { table, cases } = parseTable(name, text);
      const recipe = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables[name];
      for (const { column, type, expected } of cases) {
        total++;
        const spec = recipe?.columns[column]?.spec ?? { generator: "none" };
        if (!expected.some((each) => meets(spec, each, type))) {
          const found = `${spec.generator}${spec.options === undefined ? "" : JSON.stringify(spec.options).slice(0, 60)}`;
          wrong.push(`${domain}.${name}.${column}: ${found}, not ${expected.join(" or ")}`);
        }
      }
    }
  }
  const accuracy = 1 - wrong.length / total;
  console.log(`${total} cases, ${(accuracy * 100).toFixed(1)} % right\n${wrong.join("\n")}`);
  expect(total).toBeGreaterThanOrEqual(400);
  expect(accuracy).toBeGreaterThanOrEqual(0.97);
});
