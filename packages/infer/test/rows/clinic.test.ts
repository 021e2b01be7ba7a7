import { expect, test } from "vitest";
import type { GeneratorSpec } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "../helpers/parse-table.ts";
import { reads, specOf } from "../helpers/spec-of.ts";

const asOf = Date.UTC(2026, 0, 1);

/** The same where patients are. */
const inHospital = (table: string, columns: string, column: string): GeneratorSpec =>
  specOf(table, columns, column, { patients: "birth_date date *" });

test("only women have been pregnant, and only men are circumcised", () => {
  const columns =
    "first_name text *\ngender varchar(10) *\ncircumcised varchar(10) null *\npregnancies int null *\nis_pregnant boolean *";
  const circumcised = specOf("performers", columns, "circumcised");
  expect([circumcised.generator, reads(circumcised)]).toEqual(["when", ["gender"]]);
  expect(circumcised.options?.["values"]).toContain("male");
  expect(specOf("performers", columns.replace("gender varchar(10) *\n", ""), "circumcised").inputs).toBeUndefined();
});

test("what is swallowed has no rate at which it runs in", () => {
  const columns = "drug varchar(60) *\nroute varchar(30) *\ninfusion_rate varchar(20) null *\nquantity int null *";
  const spec = specOf("prescriptions", columns, "infusion_rate");
  expect([spec.generator, reads(spec)]).toEqual(["when", ["route"]]);
  expect(spec.options?.["values"]).toContain("intravenous");
  expect(spec.options?.["values"]).not.toContain("oral");
  expect(specOf("prescriptions", columns, "quantity").generator).not.toBe("when");
});

test("what is swallowed leaves no place on the body", () => {
  const columns =
    "drug varchar(60) *\nadministration_type varchar(50) *\nsite varchar(60) null *\nside varchar(10) null *";
  for (const column of ["site", "side"]) {
    const spec = inHospital("emar_details", columns, column);
    expect([spec.generator, reads(spec)[0]]).toEqual(["when", "administration_type"]);
    expect(spec.options?.["values"]).toContain("Subcutaneous");
    expect(spec.options?.["values"]).not.toContain("Oral");
  }
});

test("a throat swab is taken from the throat", () => {
  const spec = specOf("specimens", "specimen varchar(50) *\nanatomic_site varchar(50) null *", "anatomic_site");
  expect([spec.generator, reads(spec)]).toEqual(["conditional", ["specimen"]]);
  expect(JSON.stringify(spec.options?.["cases"])).toMatch(/"Throat swab":[^}]*\["throat"/);
});

test("what is done to patients is no infusion", () => {
  const columns =
    "start_time timestamp *\norder_category_name varchar(50) *\nsecondary_order_category_name varchar(50) *";
  const made = (table: string) =>
    ["order_category_name", "secondary_order_category_name"].map((name) => inHospital(table, columns, name));
  expect(made("procedure_events").flatMap(reads)).toHaveLength(1);
  expect(JSON.stringify(made("procedure_events"))).not.toContain("IV Fluids");
  expect(JSON.stringify(made("input_events"))).not.toContain("Imaging");
});

test("a procedure ends on the day on which it began, or the next", () => {
  const columns = "procedure_date date *\nprocedure_end_date date *";
  const spec = specOf("procedure_occurrences", columns, "procedure_end_date");
  expect(Number(spec.options?.["maximum"])).toBeLessThan(86_400_000);
  const told = `${columns}\nprocedure_datetime timestamp null *\nprocedure_end_datetime timestamp null *`;
  const end = specOf("procedure_occurrences", told, "procedure_end_datetime");
  expect(reads(end)).toEqual(["procedure_end_date", "procedure_datetime"]);
});

test("a radiologist's report tells no complaints", () => {
  const tables = [
    parseTable("hospital_stays", "id int pk *\nintime timestamp *").table,
    parseTable("patients", "id int pk *\nbirth_date date *").table,
    parseTable("note_events", "id int pk *\ncategory varchar(30) *\nchart_time timestamp *\ntext text *").table,
  ];
  const { spec } = infer(makeCatalog(tables), { asOf }).tables["note_events"]!.columns["text"]!;
  expect([spec.generator, reads(spec)]).toEqual(["conditional", ["category"]]);
  expect(JSON.stringify(spec.options?.["cases"])).toMatch(
    /"Radiology":\{"generator":"pattern","options":\{"regex":"\(Compared/,
  );
});

test("the domain beside a mailbox is its domain, and the dead alone died somewhere", () => {
  const box = "email varchar(200) *\ndomain varchar(200) *";
  const domain = specOf("mail_addresses", box, "domain");
  expect([domain.generator, domain.options, reads(domain)]).toEqual(["recased", { as: "domain" }, ["email"]]);
  const people =
    "full_name varchar(80) *\nbirth_date date null *\ndeath_year int null *\ndeath_city varchar(80) null *";
  expect(reads(specOf("people", people, "death_city"))).toContain("death_year");
});

test("a laboratory reports on what it has received", () => {
  const columns = "analyte text *\nsampled_at timestamp *\nreceived_at timestamp null *\nreported_at timestamp null *";
  expect(reads(specOf("lab_results", columns, "received_at"))).toEqual(["sampled_at"]);
  expect(reads(specOf("lab_results", columns, "reported_at"))).toContain("received_at");
});

test("what is measured once more is near: raw and corrected, on admission and on discharge", () => {
  expect(reads(specOf("readings", "raw_value decimal(9,2) *\nvalue decimal(9,2) *", "raw_value"))).toEqual(["value"]);
  const weights = "admission_weight_kg decimal(5,1) *\ndischarge_weight_kg decimal(5,1) *";
  expect(reads(specOf("stays", weights, "discharge_weight_kg"))).toEqual(["admission_weight_kg"]);
});

test("a hospital's list has a medicine under its own letters, and nobody takes every one as needed", () => {
  const columns = "drug varchar(100) *\nformulary_drug_cd varchar(50) *";
  const others = {
    hospitals: "name text *",
    wards: "name text *",
    admissions: "ward_id int *",
    patients: "dod date *",
  };
  const code = specOf("prescriptions", columns, "formulary_drug_cd", others);
  expect([code.generator, reads(code)]).toEqual(["conditional", ["drug"]]);
  expect(JSON.stringify(code.options)).toMatch(/"Furosemide":[^}]*"FURO40"/);
  const sig = JSON.stringify(
    specOf("drug_exposure", "drug_source_value varchar(50) *\nsig text *", "sig", { person: "dod date *" }).options,
  );
  expect(sig).toMatch(/"Ibuprofen":[^}]*as needed/);
  expect(sig).toContain("Levothyroxine");
  expect(sig).not.toMatch(/"Levothyroxine":[^}]*as needed/);
});

test("the title of a code is what it stands for where no short one tells which it is", () => {
  const made = (name: string) => {
    const { table } = parseTable(name, "icd_code varchar(7) pk *\nlong_title varchar(255) null *");
    const catalog = makeCatalog([table, parseTable("patients", "id int pk *\ndod date *").table]);
    const { columns } = infer(catalog, { asOf }).tables[name]!;
    return ["icd_code", "long_title"].map((column) => columns[column]!.spec.generator);
  };
  expect(made("d_icd_diagnoses")).toEqual(["icd10", "diagnosisOfCode"]);
  expect(made("d_icd_procedures")).toEqual(["icd10Procedure", "procedureOfCode"]);
});

test("who is admitted comes from somewhere, however another system writes it", () => {
  for (const column of ["admitted_from_source_value", "discharged_to_source_value"])
    expect(JSON.stringify(specOf("visit_occurrence", `${column} varchar(50) null *`, column).options)).toContain(
      "Nursing Home",
    );
});
