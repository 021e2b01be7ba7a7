import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const generatorsOf = (name: string, text: string) => {
  const { table } = parseTable(name, text);
  const recipe = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables[name]?.columns ?? {};
  return (column: string) => recipe[column]?.spec;
};

test("what is built or suffered is called after its kind, unless it is moved about", () => {
  const disaster = generatorsOf("disasters", "name varchar(90) *\ndisaster_type varchar(40) *");
  expect(disaster("name")?.inputs).toEqual({ given: { column: "disaster_type" } });
  const asset = generatorsOf("assets", "name varchar(90) *\nasset_type varchar(40) *");
  expect(asset("name")?.inputs).toBeUndefined();
});

test("what is said in several languages is said of the same thing", () => {
  const dish = generatorsOf("menu_items", "name_hr text *\nname_en text *\nname_de text *");
  expect(dish("name_hr")).toEqual({ generator: "copy", inputs: { from: { column: "name_en" } } });
  expect(dish("name_en")?.generator).not.toBe("copy");
});

test("what is due next comes after it was done last, whatever that is called", () => {
  const vehicle = generatorsOf("vehicles", "last_service_date date null *\nnext_service_due date null *");
  expect(vehicle("next_service_due")?.inputs).toEqual({ after: { column: "last_service_date" } });
});

test("what begins on a day begins then", () => {
  const visit = generatorsOf("attendance", "attendance_date date *\ncheck_in_time timestamp *");
  expect(visit("check_in_time")).toMatchObject({
    options: { sameDay: true },
    inputs: { after: { column: "attendance_date" } },
  });
});
