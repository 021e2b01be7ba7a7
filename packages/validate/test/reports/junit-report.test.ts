import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { junitReport } from "../../src/reports/junit-report.ts";
import { sampleFindings, sampleReport } from "./sample-report.ts";

interface Case {
  readonly name: string;
  readonly failure?: { readonly message: string; readonly "#text": string };
  readonly skipped?: { readonly message: string };
  readonly "system-out"?: string;
}

interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly testcase: readonly Case[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name) => name === "testsuite" || name === "testcase",
});
const schema = readFileSync(join(import.meta.dirname, "junit.xsd"), "utf8");

function read(xml: string): {
  readonly failures: string;
  readonly tests: string;
  readonly testsuite: readonly Suite[];
} {
  return parser.parse(xml).testsuites;
}

function faults(xml: string): Promise<readonly { readonly message: string }[]> {
  return validateXML({ xml: [{ fileName: "report.xml", contents: xml }], schema: [schema] }).then(
    ({ errors }) => errors,
  );
}

test("a report is valid, and the schema can tell", async () => {
  const xml = junitReport(sampleReport());
  expect(await faults(xml)).toEqual([]);
  expect(await faults(xml.replace("<testcase ", "<testcase wrong='' "))).not.toEqual([]);
});

test("a table is a suite, a check a case: errors fail, what could not be made is skipped, warnings pass with their words", () => {
  const report = sampleReport();
  const { testsuite, failures } = read(junitReport(report));
  expect(testsuite.map(({ name }) => name)).toEqual(["customers", "orders"]);
  const find = (table: string, check: string) =>
    testsuite.find(({ name }) => name === table)?.testcase.find(({ name }) => name === check);
  const orphans = find("orders", "foreignKey")?.failure;
  expect(orphans?.message).toContain("3 rows refer to a customers.id that does not exist");
  expect(orphans?.["#text"]).toContain('SELECT c."id", c."customer_id" FROM "orders" c');
  expect(orphans?.["#text"]).toContain("[17,999001]");
  expect(find("customers", "foreignKey")).toEqual({ name: "foreignKey", classname: "customers", time: "0" });
  expect(find("customers", "check")?.skipped?.message).toContain("could not be verified");
  expect(find("customers", "alwaysNull")?.["system-out"]).toContain("NULL in all 12,000 rows");
  expect(find("customers", "distinguishability")?.failure?.["#text"]).toContain(
    "0.6897 (ceiling 0.5, floor 0.93), fail",
  );
  const failed = testsuite.flatMap(({ testcase }) => testcase).filter(({ failure }) => failure !== undefined);
  expect(Number(failures)).toBe(failed.length);
  expect(testsuite.map(({ tests }) => Number(tests))).toEqual(testsuite.map(({ testcase }) => testcase.length));
});

test("there is a failure exactly where a finding is an error, whatever it is about", () => {
  const [finding] = sampleFindings("t");
  if (finding === undefined) throw new Error("no finding");
  const anyFinding = fc.record({
    check: fc.constantFrom("foreignKey", "of my own", "unmatched"),
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
    table: fc.constantFrom("customers", "elsewhere", null),
    message: fc.string({ unit: "grapheme" }),
  });
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 4 }), (some) => {
      const findings = some.map((part) => ({ ...finding, ...part }));
      const report = { ...sampleReport({ columns: 5, findings }), fit: null };
      expect(Number(read(junitReport(report)).failures) > 0).toBe(!report.ok);
    }),
    { numRuns: 30 },
  );
});

test("names and messages come back as they are", async () => {
  const table = `<script>"&'\u0007 ]]>`;
  const xml = junitReport(sampleReport({ table, columns: 5 }));
  expect(await faults(xml)).toEqual([]);
  expect(read(xml).testsuite[0]?.name).toBe(table.replace("\u0007", "\uFFFD"));
});
