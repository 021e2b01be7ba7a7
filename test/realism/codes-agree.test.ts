/** Codes and what they stand for in one row. */
import { expect, test } from "vitest";
import { number, rowsOf, text } from "./rows-of.ts";

/** Words that only titles of a chapter have. */
const CHAPTERS: Readonly<Record<string, RegExp>> = {
  C: /neoplasm|melanoma|lymphoma|myeloma|leukaemia/i,
  J: /cold|sinus|pharyn|tonsil|respirat|influenza|pneumo|bronch|rhinit|emphysema|pulmonary|asthma|pleural/i,
  M: /arthrit|gout|joint|lupus|kypho|scolio|spondyl|disc|back|myosit|tenosyn|shoulder|tendin|tissue|osteo|deform/i,
};

test("a diagnosis is one of its code's chapter", async () => {
  const rows = await rowsOf(
    "patient_diagnoses: diagnosis_code varchar(10), diagnosis varchar(100), icd_version integer",
  );
  const known = rows.filter((row) => CHAPTERS[text(row, "diagnosis_code").charAt(0)] !== undefined);
  expect(known.length).toBeGreaterThan(8);
  for (const row of known) {
    expect(text(row, "diagnosis")).toMatch(CHAPTERS[text(row, "diagnosis_code").charAt(0)]!);
    expect(row["icd_version"]).toBe(10);
  }
});

test("the keys of a dictionary have their titles", async () => {
  const rows = await rowsOf("diagnosis_codes: icd_code varchar(10) unique, long_title varchar(200)");
  expect(new Set(rows.map((row) => row["icd_code"])).size).toBe(rows.length);
  const known = rows.filter((row) => text(row, "icd_code").startsWith("C"));
  expect(known.length).toBeGreaterThan(1);
  for (const row of known) expect(text(row, "long_title")).toMatch(CHAPTERS["C"]!);
});

test.each([
  "lab_results: test_name varchar(60), result_value decimal(8,2), ref_low decimal(8,2), ref_high decimal(8,2), flag varchar(10)",
  "lab_events: valuenum real, ref_range_lower real, ref_range_upper real, flag varchar(10)",
])("a flag says whether a value is within what is normal: %s", async (table) => {
  const rows = await rowsOf(table);
  const [value = "", low = "", high = ""] = Object.keys(rows[0] ?? {}).filter((name) => /value|ref_/.test(name));
  for (const row of rows) {
    const normal = number(row, value) >= number(row, low) && number(row, value) <= number(row, high);
    expect(/^(?:N|normal)$/.test(text(row, "flag")), JSON.stringify(row)).toBe(normal);
  }
  expect(new Set(rows.map((row) => row["flag"])).size).toBeGreaterThan(1);
});
