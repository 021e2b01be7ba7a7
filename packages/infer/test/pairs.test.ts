import { describe, expect, test } from "vitest";
import { streamKey } from "@seedloom/core";
import type { Table } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);
const tableOf = (name: string, text: string): Table => parseTable(name, text).table;
const specOf = (tables: readonly Table[], table: string, column: string) =>
  infer(makeCatalog(tables), { asOf }).tables[table]?.columns[column]?.spec ?? { generator: "none" };

describe("columns that belong together", () => {
  test("a breed is one of the species beside it", () => {
    const pets = tableOf("pets", "id int pk *\nspecies varchar(20) *\nbreed varchar(40) *");
    const spec = specOf([pets], "pets", "breed");
    expect(spec.inputs).toEqual({ given: { column: "species" } });
    const place = { type: pets.columns[2]!.type, maxLength: 40, locale: [["en", 1] as const], asOf, inputs: ["given"] };
    const made = compileGenerator(spec, place);
    const breeds = (species: string) =>
      Array.from({ length: 50 }, (_, row) => made?.draw(streamKey("pets", "breed"), row, [species]));
    expect(breeds("dog")).toContain("Labrador Retriever");
    expect(breeds("dog")).not.toContain("Siamese");
    expect(breeds("cat")).toContain("Siamese");
    expect(breeds("cat")).not.toContain("Beagle");
  });

  test("or of the row that is referred to", () => {
    const species = tableOf("animal_kinds", "id int pk *\nanimal_type varchar(20) *");
    const pets = tableOf("pets", "id int pk *\nkind_id int *\nbreed varchar(40) *");
    const key = {
      name: null,
      columns: ["kind_id"],
      references: { table: "animal_kinds", columns: ["id"] },
      match: "simple" as const,
      deferrable: false,
      initiallyDeferred: false,
      onDelete: "no action" as const,
      onUpdate: "no action" as const,
      validated: true,
      enforced: true,
    };
    const spec = specOf([species, { ...pets, foreignKeys: [key] }], "pets", "breed");
    expect(spec.inputs).toEqual({ given: { column: "animal_type", via: "kind_id" } });
  });

  test("what a key says leads what it would follow elsewhere", () => {
    const vocabularies = (mark: string) =>
      tableOf("vocabularies", `id int pk *\nlabel varchar(80) *\nprefix varchar(40) ${mark}*\ncomment text *`);
    const others = ["resource_classes", "resource_templates"].map((name) => tableOf(name, "id int pk *"));
    const free = [vocabularies(""), ...others];
    expect(specOf(free, "vocabularies", "prefix").inputs).toEqual({ given: { column: "label" } });
    expect(specOf(free, "vocabularies", "label").inputs).toBeUndefined();
    const keyed = [vocabularies("unique "), ...others];
    expect(specOf(keyed, "vocabularies", "prefix").inputs).toBeUndefined();
    expect(specOf(keyed, "vocabularies", "label").inputs).toEqual({ given: { column: "prefix" } });
    expect(specOf(keyed, "vocabularies", "comment").inputs).toEqual({ given: { column: "label" } });
  });

  test("names in capitals follow the names, not the names them", () => {
    const variables = tableOf("egg_variables", "id int pk *\nname varchar(80) *\nenv_variable varchar(80) *");
    const others = ["eggs", "nests", "server_variables"].map((name) => tableOf(name, "id int pk *"));
    expect(specOf([variables, ...others], "egg_variables", "name").inputs).toBeUndefined();
    expect(specOf([variables, ...others], "egg_variables", "env_variable").inputs).toEqual({
      given: { column: "name" },
    });
  });

  test("in a key, too, where another column of it tells the rows apart; not where nothing else does", () => {
    const keyed = (columns: readonly string[], log: string) => {
      const table = tableOf("log_searches", `log_id ${log}\nfield varchar(40) *\nvalue varchar(80) *`);
      const others = ["interwiki", "page_props", "recent_changes"].map((name) => tableOf(name, "id int pk *"));
      return specOf([{ ...table, primaryKey: { name: "pk", columns } }, ...others], "log_searches", "value").inputs;
    };
    expect(keyed(["field", "value", "log_id"], "int *")).toEqual({ given: { column: "field" } });
    expect(keyed(["field", "value"], "int *")).toBeUndefined();
  });

  test("what goes with nothing that a column may hold is not said at all", () => {
    const items = tableOf("d_items", "id int pk *\nlabel varchar(60) *\nabbreviation varchar(20) *");
    const events = tableOf(
      "chartevents",
      "id int pk *\nitem_id int *\nvaluenum decimal(8,2) *\nvalueuom varchar(20) null *",
    );
    const key = {
      name: null,
      columns: ["item_id"],
      references: { table: "d_items", columns: ["id"] },
      match: "simple" as const,
      deferrable: false,
      initiallyDeferred: false,
      onDelete: "no action" as const,
      onUpdate: "no action" as const,
      validated: true,
      enforced: true,
    };
    const others = ["icustays", "patients", "admissions", "labevents"].map((name) => tableOf(name, "id int pk *"));
    const spec = specOf([items, { ...events, foreignKeys: [key] }, ...others], "chartevents", "valueuom");
    const { cases } = spec.options as { cases: Record<string, unknown> };
    expect(cases["Heart Rate"]).toMatchObject({ options: { values: [["bpm", 100]] } });
    expect(cases["Pain Level"]).toEqual({ generator: "constant", options: { value: null } });
  });

  test("a text that is kept as bytes goes with its column as well", () => {
    const fields = tableOf("performer_custom_fields", "id int pk *\nfield varchar(40) *\nvalue bytes *");
    const others = ["scene_markers", "galleries_images", "performers_scenes", "performer_tags", "performers", "scenes"];
    const spec = specOf(
      [fields, ...others.map((name) => tableOf(name, "id int pk *"))],
      "performer_custom_fields",
      "value",
    );
    expect(spec).toMatchObject({ generator: "utf8", inputs: { given: { column: "field" } } });
  });

  test("a console is where such consoles are", () => {
    const consoles = tableOf(
      "virtual_machine_consoles",
      "id int pk *\nconsole_type varchar(20) *\naccess_url_base varchar(200) *",
    );
    const machines = tableOf("virtual_machines", "id int pk *\nhypervisor_type varchar(20) *\nvcpus int *");
    const spec = specOf([machines, consoles], "virtual_machine_consoles", "access_url_base");
    expect(spec.inputs).toEqual({ given: { column: "console_type" } });
  });

  test("a request is one of the service beside it", () => {
    const rules = tableOf("access_rules", "id int pk *\nservice varchar(64) *\npath varchar(128) *");
    const others = ["identity_providers", "user_federations", "realms"].map((name) => tableOf(name, "id int pk *"));
    const spec = specOf([...others, rules], "access_rules", "path");
    expect(spec.inputs).toEqual({ given: { column: "service" } });
  });

  test("numbers go with what is said beside them", () => {
    const orders = tableOf(
      "prescriptions",
      "id int pk *\ndrug varchar(60) *\nfrequency varchar(30) *\ndoses_per_24_hrs int *\nrefills int *",
    );
    const spec = specOf([orders], "prescriptions", "doses_per_24_hrs");
    expect(spec.inputs).toEqual({ given: { column: "frequency" } });
    const place = {
      type: orders.columns[3]!.type,
      maxLength: null,
      locale: [["en", 1] as const],
      asOf,
      inputs: ["given"],
    };
    expect(compileGenerator(spec, place)?.draw(streamKey("prescriptions", "doses"), 1, ["twice daily"])).toBe(2);
    expect(specOf([orders], "prescriptions", "refills").inputs).toBeUndefined();
  });

  test("a medicine is given as such medicines are", () => {
    const orders = tableOf(
      "prescriptions",
      "id int pk *\ndrug varchar(60) *\nroute varchar(30) *\ndrug_form varchar(30) *\nstrength varchar(20) *\ndose_unit varchar(10) *\ndosage varchar(60) *",
    );
    const made = (column: string, drug: string) => {
      const spec = specOf([orders], "prescriptions", column);
      expect(spec.inputs).toEqual({ given: { column: "drug" } });
      const { type } = orders.columns.find(({ name }) => name === column)!;
      const place = { type, maxLength: 60, locale: [["en", 1] as const], asOf, inputs: ["given"] };
      const compiled = compileGenerator(spec, place);
      return new Set(
        Array.from({ length: 60 }, (_, row) => compiled?.draw(streamKey("prescriptions", column), row, [drug])),
      );
    };
    expect(made("route", "Atorvastatin")).toEqual(new Set(["oral"]));
    expect(made("route", "Salbutamol")).toEqual(new Set(["inhaled"]));
    expect(made("drug_form", "Insulin glargine")).toEqual(new Set(["injection"]));
    expect(made("strength", "Levothyroxine")).toEqual(new Set(["50 mcg", "100 mcg", "75 mcg"]));
    expect([...made("dosage", "Clopidogrel")].every((dose) => String(dose).startsWith("75 mg "))).toBe(true);
    expect(made("route", "something else").size).toBeGreaterThan(2);
  });

  test.each([
    ["sensor_type varchar(20) *", "sensor_type", "humidity", 20, 75],
    ["unit varchar(20) *", "unit", "kWh", 0, 80],
  ])("a reading is one of its sensor, or of its unit: %s", (columns, told, value, least, most) => {
    const readings = tableOf("sensor_readings", `id int pk *\n${columns}\nvalue decimal(10,2) *`);
    const spec = specOf([readings], "sensor_readings", "value");
    expect(spec.inputs).toEqual({ given: { column: told } });
    const place = {
      type: readings.columns[2]!.type,
      maxLength: null,
      locale: [["en", 1] as const],
      asOf,
      inputs: ["given"],
    };
    const made = compileGenerator(spec, place);
    for (let row = 0; row < 50; row++) {
      const reading = Number(made?.draw(streamKey("sensor_readings", "value"), row, [value]));
      expect(reading).toBeGreaterThanOrEqual(least);
      expect(reading).toBeLessThanOrEqual(most);
    }
  });

  test("a reading's unit is its sensor's", () => {
    const readings = tableOf(
      "sensor_readings",
      "id int pk *\nsensor_type varchar(20) *\nvalue decimal(10,2) *\nunit varchar(20) *",
    );
    const { cases } = specOf([readings], "sensor_readings", "unit").options as { cases: Record<string, unknown> };
    expect(cases["temperature"]).toEqual({ generator: "constant", options: { value: "°C" } });
  });

  test("a result of a laboratory is near what is normal for its test, and its limits are that test's", () => {
    const results = tableOf(
      "lab_results",
      "id int pk *\ntest_name varchar(60) *\nresult_value decimal(8,2) *\nunit varchar(10) *\nref_low decimal(8,2) *\nref_high decimal(8,2) *",
    );
    const spec = (column: string) => specOf([results], "lab_results", column);
    const place = {
      type: results.columns[2]!.type,
      maxLength: null,
      locale: [["en", 1] as const],
      asOf,
      inputs: ["given"],
    };
    const drawn = (column: string, test: string) =>
      Number(compileGenerator(spec(column), place)?.draw(streamKey("lab", column), 1, [test]));
    expect(drawn("ref_low", "Sodium")).toBe(135);
    expect(drawn("ref_high", "Sodium")).toBe(145);
    expect(drawn("result_value", "Sodium")).toBeGreaterThan(100);
    expect(drawn("result_value", "Creatinine")).toBeLessThan(2);
    expect(spec("unit").inputs).toEqual({ given: { column: "test_name" } });
  });

  test("the types of pets, where pets alone refer to `types`", () => {
    const types = tableOf("types", "id int pk *\nname varchar(40) *");
    const pets = tableOf("pets", "id int pk *\nname varchar(30) *\ntype_id int *");
    const key = {
      name: null,
      columns: ["type_id"],
      references: { table: "types", columns: ["id"] },
      match: "simple" as const,
      deferrable: false,
      initiallyDeferred: false,
      onDelete: "no action" as const,
      onUpdate: "no action" as const,
      validated: true,
      enforced: true,
    };
    const spec = specOf([types, { ...pets, foreignKeys: [key] }], "types", "name");
    expect(spec.options?.["values"]).toContain("Cat");
  });

  test("unless its values must differ", () => {
    const breeds = tableOf("pet_breeds", "id int pk *\nspecies varchar(20) *\nbreed varchar(40) unique *");
    expect(specOf([breeds], "pet_breeds", "breed").generator).not.toBe("conditional");
  });
});

test("a department is of its division", () => {
  const { table } = parseTable("departments", "id int pk *\n name varchar(50) *\n group_name varchar(50) *");
  const spec = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables["departments"]?.columns["group_name"]
    ?.spec;
  expect(spec).toMatchObject({ generator: "conditional", inputs: { given: { column: "name" } } });
});

test("groups of accounts are described as such, circles of people as what these are", () => {
  const groups = tableOf("groups", "id int pk *\nname varchar(80) *\ndescription text *");
  const beside = (table: string) => tableOf(table, "id int pk *\nname varchar(80) *");
  const kind = (table: string) => specOf([groups, beside(table)], "groups", "description").options?.["kind"];
  expect(kind("user_roles")).toBe("group");
  expect(kind("posts")).toBe("community");
});

test("a crop is sown in its season", () => {
  const crops = tableOf("crops", "id int pk *\ncrop_name varchar(40) *\nseason varchar(20) *");
  const spec = specOf([crops], "crops", "season");
  expect(spec.generator).toBe("conditional");
  expect(spec.inputs).toEqual({ given: { column: "crop_name" } });
});
