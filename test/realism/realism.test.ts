import type { Table, Value } from "@seedloom/core";
import { beforeAll, describe, expect, test } from "vitest";
import { cityLines } from "../../packages/generators/src/data/cities.ts";
import { countryLines } from "../../packages/generators/src/data/countries.ts";
import { AS_OF, SCHEMAS, parentsOf, seeded } from "./schemas.ts";
import type { Row, Seeded } from "./schemas.ts";

const ROWS = 200;
const YEAR = 365.25 * 86_400_000;
const all = new Map<string, Seeded>();

beforeAll(async () => {
  for (const schema of SCHEMAS) all.set(schema, await seeded(schema, ROWS));
});

/** Everything that a look at each table finds wrong. */
function failures(look: (table: Table, rows: readonly Row[], seed: Seeded) => Iterable<string>): readonly string[] {
  const found: string[] = [];
  for (const [schema, seed] of all) {
    for (const table of seed.catalog.tables) {
      for (const what of look(table, seed.rows.get(table.name) ?? [], seed))
        found.push(`${schema}.${table.name}: ${what}`);
    }
  }
  return found;
}

const has = (table: Table, ...names: readonly string[]) =>
  names.every((name) => table.columns.some((column) => column.name === name));
const names = (table: Table, pattern: RegExp) =>
  table.columns.map(({ name }) => name).filter((name) => pattern.test(name));
const text = (value: Value | undefined) => (typeof value === "string" ? value : "");
const fold = (value: string) =>
  value
    .normalize("NFKD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();
const moment = (value: Value | undefined): number | null =>
  typeof value === "number"
    ? value
    : typeof value === "string"
      ? Date.parse(value.includes("T") || value.length < 11 ? value : `${value.replace(" ", "T")}Z`)
      : null;

test("there are 25 schemas of 4 to 8 tables, and every table has rows", () => {
  expect(SCHEMAS.length).toBe(25);
  expect(failures((_, rows) => (rows.length > 0 ? [] : ["no rows"]))).toEqual([]);
});

test("an email is its person's, in a reserved domain", () => {
  let seen = 0;
  const wrong = failures(function* (table, rows) {
    if (!has(table, "email")) return;
    for (const row of rows) {
      const email = text(row["email"]);
      if (email === "") continue;
      if (!/^[^@\s]+@(?:[^@\s]+\.)?(?:example(?:\.(?:com|org|net))?|test|invalid)$/.test(email)) yield email;
      const known = text(row["last_name"] ?? row["full_name"] ?? row["display_name"] ?? row["name"]);
      if (known === "") continue;
      seen++;
      const family = known.split(" ").at(-1) ?? "";
      const first = text(row["first_name"] ?? known).split(" ")[0] ?? "";
      if (!fold(email).includes(fold(family)) && !fold(email).includes(fold(first))) yield `${known}: ${email}`;
    }
  });
  expect(wrong.slice(0, 12)).toEqual([]);
  expect(seen).toBeGreaterThan(2000);
});

test("a company's domain, site and mail carry its name", () => {
  let seen = 0;
  const wrong = failures(function* (table, rows, { recipes }) {
    const columns = Object.values(recipes.get(table.name) ?? {});
    const name = columns.find(({ spec }) => spec.generator === "companyName");
    if (name === undefined) return;
    const carriers = columns.filter(
      ({ spec, entity }) =>
        ["companyDomain", "companyUrl", "companyEmail"].includes(spec.generator) && entity === name.entity,
    );
    for (const row of rows) {
      const company = text(row[name.column]).split(" ")[0] ?? "";
      for (const { column } of carriers) {
        const carrier = text(row[column]);
        if (company === "" || carrier === "") continue;
        seen++;
        if (!fold(carrier).includes(fold(company))) yield `${company}: ${carrier}`;
      }
    }
  });
  expect(wrong.slice(0, 12)).toEqual([]);
  expect(seen).toBeGreaterThan(300);
});

test("there are more recent rows than old ones", () => {
  let [older, recent] = [0, 0];
  failures((table, rows) => {
    if (!has(table, "created_at") || table.foreignKeys.length > 0) return [];
    for (const row of rows) {
      const at = moment(row["created_at"]);
      if (at === null || at > AS_OF || at < AS_OF - 2 * YEAR) continue;
      if (at < AS_OF - YEAR) older++;
      else recent++;
    }
    return [];
  });
  console.log(`${recent} rows of the last year, ${older} of the year before`);
  expect(older).toBeGreaterThan(200);
  expect(recent / older).toBeGreaterThan(1.2);
});

test("prices are above 0 and have at most two digits behind the point", () => {
  const wrong = failures(function* (table, rows) {
    for (const name of names(table, /(^|_)(price|total|premium|rent|salary|fee)$/)) {
      for (const row of rows) {
        const value = row[name];
        if (value === null || value === undefined) continue;
        const number = Number(value);
        // Whoever tries a plan pays nothing.
        const free = /plan$|plans$/.test(table.name) && number === 0;
        if ((!(number > 0) && !free) || Math.abs(Math.round(number * 100) - number * 100) > 1e-6)
          yield `${name} ${String(value)}`;
      }
    }
  });
  expect(wrong.slice(0, 12)).toEqual([]);
});

const ORDERED: readonly (readonly [string, string])[] = [
  ["created_at", "updated_at"],
  ["updated_at", "deleted_at"],
  ["created_at", "deleted_at"],
  ["created_at", "paid_at"],
  ["created_at", "shipped_at"],
  ["shipped_at", "delivered_at"],
  ["created_at", "cancelled_at"],
  ["created_at", "canceled_at"],
  ["created_at", "published_at"],
  ["created_at", "last_login_at"],
  ["start_date", "end_date"],
  ["starts_at", "ends_at"],
  ["started_at", "ended_at"],
  ["started_at", "finished_at"],
  ["opens_on", "closes_on"],
  ["opened_at", "closed_at"],
  ["opened_on", "closed_on"],
  ["issued_at", "due_date"],
  ["issued_at", "paid_at"],
  ["check_in", "check_out"],
  ["departure_time", "arrival_time"],
  ["admitted_at", "discharged_at"],
  ["hire_date", "termination_date"],
  ["loaned_at", "due_at"],
  ["loaned_at", "returned_at"],
  ["requested_at", "approved_at"],
  ["submitted_at", "approved_at"],
  ["raised_at", "resolved_at"],
  ["valid_from", "valid_to"],
  ["effective_from", "effective_to"],
  ["current_period_start", "current_period_end"],
  ["period_start", "period_end"],
  ["planted_on", "harvested_on"],
  ["listed_at", "sold_at"],
  ["birth_date", "hire_date"],
  ["joined_on", "expires_on"],
  ["installed_on", "removed_on"],
];

test("dates stand in their order", () => {
  let seen = 0;
  const wrong = failures(function* (table, rows) {
    for (const [first, later] of ORDERED) {
      if (!has(table, first, later)) continue;
      for (const row of rows) {
        const [a, b] = [moment(row[first]), moment(row[later])];
        if (a === null || b === null) continue;
        seen++;
        // A date is the whole of its day.
        const day = later.endsWith("_on") || later.endsWith("_date") || later.endsWith("_to") ? 86_400_000 : 0;
        if (b + day < a) yield `${first} ${new Date(a).toISOString()} > ${later} ${new Date(b).toISOString()}`;
      }
    }
  });
  expect(wrong.slice(0, 12)).toEqual([]);
  expect(seen).toBeGreaterThan(5000);
});

test("a status and its moments agree", () => {
  const rules: readonly (readonly [column: string, set: RegExp, unset: RegExp])[] = [
    ["shipped_at", /^(shipped|delivered|completed|in_transit)$/, /^(pending|preparing|processing|cancelled)$/],
    ["delivered_at", /^(delivered|completed)$/, /^(pending|shipped|in_transit|cancelled|preparing)$/],
    ["cancelled_at", /^(cancelled)$/, /^(completed|confirmed|pending|shipped)$/],
    ["canceled_at", /^(canceled)$/, /^(active|trialing)$/],
    ["paid_at", /^(paid|completed)$/, /^(draft|pending|sent|overdue|void)$/],
    ["published_at", /^(published)$/, /^(draft)$/],
    ["approved_at", /^(approved|accepted)$/, /^(pending|rejected|submitted)$/],
    ["rejected_at", /^(rejected)$/, /^(accepted|hired|submitted)$/],
  ];
  let seen = 0;
  const wrong = failures(function* (table, rows) {
    if (!has(table, "status")) return;
    for (const [column, set, unset] of rules) {
      if (!has(table, column)) continue;
      for (const row of rows) {
        const status = text(row["status"]);
        seen++;
        if (set.test(status) && row[column] === null) yield `${status} without ${column}`;
        if (unset.test(status) && row[column] !== null) yield `${status} with ${column}`;
      }
    }
  });
  expect(wrong.slice(0, 12)).toEqual([]);
  expect(seen).toBeGreaterThan(2000);
});

test("who works is grown up, and nobody is born tomorrow", () => {
  const wrong = failures(function* (table, rows) {
    for (const name of names(table, /^(birth_date|date_of_birth)$/)) {
      for (const row of rows) {
        const born = moment(row[name]);
        if (born === null) continue;
        const age = (AS_OF - born) / YEAR;
        if (age < 0 || age > 111) yield `age ${age}`;
        if (has(table, "hire_date") || has(table, "hired_on")) {
          const hired = moment(row["hire_date"] ?? row["hired_on"]);
          if (hired !== null && (hired - born) / YEAR < 16) yield `hired at ${(hired - born) / YEAR}`;
        }
      }
    }
  });
  expect(wrong.slice(0, 12)).toEqual([]);
});

test("a child is not older than its parents", () => {
  let seen = 0;
  const first =
    /^(created_at|registered_at|activated_at|issued_at|admitted_at|started_at|loaned_at|listed_at|booked_at|applied_at|submitted_at)$/;
  const wrong = failures(function* (table, rows, seed) {
    const [own] = names(table, first);
    if (own === undefined) return;
    for (const { column, parent, of } of parentsOf(seed, table)) {
      const above = seed.catalog.tables.find(({ name }) => name === parent);
      if (
        above === undefined ||
        above === table ||
        table.columns.find(({ name }) => name === column)?.nullable !== false
      )
        continue;
      const [theirs] = names(above, first);
      if (theirs === undefined || above.columns.find(({ name }) => name === theirs)?.nullable !== false) continue;
      for (const row of rows) {
        const [a, b] = [moment(of(row)?.[theirs]), moment(row[own])];
        if (a === null || b === null) continue;
        seen++;
        if (b < a) yield `${own} before ${parent}.${theirs}`;
      }
    }
  });
  expect([...new Set(wrong)]).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
});

const cities = cityLines.split("\n").map((line) => line.split("|"));
const countries = countryLines.split("\n").map((line) => line.split("|"));

/** Kilometres between two points (haversine). */
function distance(a: readonly [number, number], b: readonly [number, number]): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLng] = [rad(b[0] - a[0]), rad(b[1] - a[1])];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(rad(a[0])) * Math.cos(rad(b[0])) * Math.sin(dLng / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}

test("city, region, postcode, country and coordinates belong together", () => {
  let seen = 0;
  let far = 0;
  const wrong = failures(function* (table, rows) {
    const [city] = names(table, /^(recipient_)?city$/);
    const [country] = names(table, /^(recipient_)?country(_code)?$/);
    const [postcode] = names(table, /^(recipient_)?(postal_code|postcode|zip|zip_code)$/);
    const [region] = names(table, /^(region|state)$/);
    const [latitude] = names(table, /^lat(itude)?$/);
    const [longitude] = names(table, /^(lng|longitude)$/);
    if (city === undefined) return;
    for (const row of rows) {
      const candidates = cities.filter(([, name]) => name === row[city]);
      if (candidates.length === 0) continue;
      seen++;
      const fits = candidates.filter(([code, , area, areaCode, lat, lng, , mask = ""]) => {
        const here = countries.find(([alpha]) => alpha === code) ?? [];
        const land = country === undefined ? null : text(row[country]);
        if (land !== null && land !== "" && land !== code && land !== here[3]) return false;
        if (region !== undefined && row[region] !== null && row[region] !== area && row[region] !== areaCode)
          return false;
        if (postcode !== undefined && row[postcode] !== null && mask !== "") {
          const pattern = new RegExp(
            `^${mask.split("/")[0]?.replaceAll("#", "\\d").replaceAll("&", "[A-Z]").replaceAll("?", "\\w").replaceAll("@", "[A-Z]")}`,
          );
          if (!pattern.test(text(row[postcode]))) return false;
        }
        if (latitude === undefined || longitude === undefined || row[latitude] === null || row[longitude] === null)
          return true;
        const km = distance([Number(lat), Number(lng)], [Number(row[latitude]), Number(row[longitude])]);
        far = Math.max(far, Math.min(km, 30));
        return km <= 30;
      });
      if (fits.length === 0)
        yield JSON.stringify(
          [city, region, postcode, country, latitude, longitude].map((name) => (name === undefined ? null : row[name])),
        );
    }
  });
  console.log(`${seen} places checked; farthest from its city's centre: ${far.toFixed(1)} km`);
  expect(wrong.slice(0, 12)).toEqual([]);
  expect(seen).toBeGreaterThan(1500);
});

test("quantity times unit price is the line's total", () => {
  let seen = 0;
  const wrong = failures(function* (table, rows) {
    const [total] = names(table, /^(line_total|amount|total)$/);
    if (total === undefined || !has(table, "quantity", "unit_price")) return;
    for (const row of rows) {
      seen++;
      const product = Number(row["quantity"]) * Number(row["unit_price"]);
      if (Math.abs(product - Number(row[total])) > 0.005) yield `${product} is not ${String(row[total])}`;
    }
  });
  expect(wrong.slice(0, 12)).toEqual([]);
  expect(seen).toBe(3 * ROWS);
});

test("columns that may be null are so now and then", () => {
  let nullable = 0;
  let never = 0;
  const always = failures(function* (table, rows) {
    if (rows.length < ROWS) return;
    for (const column of table.columns) {
      if (!column.nullable || table.primaryKey?.columns.includes(column.name) === true) continue;
      nullable++;
      const nulls = rows.filter((row) => row[column.name] === null).length;
      if (nulls === rows.length) yield column.name;
      if (nulls === 0) never++;
    }
  });
  console.log(`${nullable} nullable columns, ${never} of them without a null in ${ROWS} rows`);
  expect(always).toEqual([]);
  expect(never / nullable).toBeLessThan(0.1);
});

test("some parents have many children and some have none", () => {
  let relations = 0;
  let tailed = 0;
  let childless = 0;
  failures((table, rows, seed) => {
    for (const { column, parent } of parentsOf(seed, table)) {
      const parents = seed.rows.get(parent)?.length ?? 0;
      if (rows.length < ROWS || parents < ROWS || table.name === parent) continue;
      // A key that is part of the primary key, or the parts of a whole, fall more evenly.
      relations++;
      const counts = new Map<Value, number>();
      for (const row of rows) counts.set(row[column] ?? null, (counts.get(row[column] ?? null) ?? 0) + 1);
      counts.delete(null);
      if (Math.max(...counts.values()) >= (3 * rows.length) / parents) tailed++;
      if (counts.size < parents) childless++;
    }
    return [];
  });
  console.log(
    `${relations} relationships: ${tailed} with a parent of three times the mean, ${childless} with childless parents`,
  );
  expect(tailed / relations).toBeGreaterThan(0.95);
  expect(childless / relations).toBeGreaterThan(0.95);
});

test("self-references make trees of several levels without a cycle", () => {
  const depths: number[] = [];
  const wrong = failures(function* (table, rows, seed) {
    for (const { parent, of } of parentsOf(seed, table)) {
      if (parent !== table.name) continue;
      let roots = 0;
      let deepest = 0;
      for (const row of rows) {
        let depth = 1;
        for (let above = of(row); above !== null; above = of(above)) if (++depth > rows.length) yield "a cycle";
        if (depth === 1) roots++;
        deepest = Math.max(deepest, depth);
      }
      depths.push(deepest);
      if (roots === 0 || roots === rows.length) yield `${roots} roots`;
      if (deepest < 3) yield `${deepest} levels`;
    }
  });
  console.log(`levels of trees: ${depths.join(", ")}`);
  expect(wrong.slice(0, 12)).toEqual([]);
  expect(depths.length).toBeGreaterThanOrEqual(6);
});

test("moments have the rhythm of weeks and days", () => {
  let [weekday, weekend, daytime, night] = [0, 0, 0, 0];
  failures((table, rows) => {
    if (!has(table, "created_at")) return [];
    for (const row of rows) {
      const at = moment(row["created_at"]);
      if (at === null) continue;
      const date = new Date(at);
      if (date.getUTCDay() % 6 === 0) weekend++;
      else weekday++;
      const hour = date.getUTCHours();
      if (hour >= 8 && hour < 20) daytime++;
      else if (hour < 6) night++;
    }
    return [];
  });
  const perDay = weekday / 5 / (weekend / 2);
  const perHour = daytime / 12 / (night / 6);
  console.log(
    `a weekday has ${perDay.toFixed(2)} times a weekend day's rows, an hour of day ${perHour.toFixed(2)} times one of night`,
  );
  expect(perDay).toBeGreaterThan(1.15);
  expect(perHour).toBeGreaterThan(1.5);
});

test("free text ends where a sentence ends", () => {
  const wrong = failures(function* (table, rows) {
    // What stands on a bank statement, an invoice or below the name of a category is no sentence.
    if (/transactions|lines|categories/.test(table.name)) return;
    for (const name of names(
      table,
      /^(description|notes|remarks|body|bio|comment|feedback|instructions|cover_letter)$/,
    )) {
      for (const row of rows) {
        const value = text(row[name]);
        if (value.length > 20 && !/[.!?>)]$/.test(value.trim())) yield `${name}: …${value.slice(-30)}`;
      }
    }
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test("tables that list something have distinct names of several letters", () => {
  const wrong = failures(function* (table, rows) {
    if (!has(table, "name") || !/(types|sources|categories|plans|skills|tags|tariffs|departments)$/.test(table.name))
      return;
    const found = rows.map((row) => text(row["name"]));
    const unique = table.uniques.some(
      ({ parts: [part, ...more] }) => more.length === 0 && part?.kind === "column" && part.column === "name",
    );
    if (unique && new Set(found).size < found.length) yield "doubles";
    for (const name of found)
      if (!/^[\p{L}][\p{L}\p{N} &/+,.'#_-]{1,}$/u.test(name) || /^[A-Z0-9]{8}$/.test(name)) yield name;
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

describe("ends of ranges", () => {
  test("the upper one is not below the lower one", () => {
    const wrong = failures(function* (table, rows) {
      for (const low of names(table, /(^min_|_min$)/)) {
        const high = low.replace("min", "max");
        if (!has(table, high)) continue;
        for (const row of rows) {
          if (row[low] !== null && row[high] !== null && Number(row[high]) < Number(row[low]))
            yield `${low} ${String(row[low])} ${String(row[high])}`;
        }
      }
    });
    expect(wrong.slice(0, 12)).toEqual([]);
  });
});
