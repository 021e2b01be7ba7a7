import { createHash } from "node:crypto";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { htmlReport } from "../../src/reports/html-report.ts";
import { sampleReport } from "./sample-report.ts";

test("one file: nothing in it points anywhere else", async () => {
  const html = await htmlReport(sampleReport());
  expect(html).not.toMatch(/\b(?:src|href|action|poster|srcset)="(?!#|data:,")/i);
  expect(html).not.toMatch(/@import|url\(|https?:\/\//i);
});

test("only the page's own script may run, and nothing may be fetched", async () => {
  const html = await htmlReport(sampleReport());
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  const hash = createHash("sha256").update(script).digest("base64");
  expect(script).not.toBe("");
  expect(html).toContain(`default-src &apos;none&apos;`);
  expect(html).toContain(`script-src &apos;sha256-${hash}&apos;`);
});

test("every chart is drawn from finite coordinates and is well-formed", async () => {
  const html = await htmlReport(sampleReport());
  const charts = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  expect(charts.length).toBeGreaterThan(10);
  for (const svg of charts) {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(() => new XMLParser().parse(svg, true)).not.toThrow();
    expect(svg).toMatch(/role="img" aria-label="[^"]+"/);
  }
});

test("names, labels and values from the database are text wherever they stand", async () => {
  const evil = `<script>alert("x")</script>&'`;
  const report = sampleReport({ table: evil, label: evil });
  const [first] = report.findings;
  if (first === undefined) throw new Error("no finding");
  const findings = [
    { ...first, columns: [evil], constraint: evil, message: evil, query: evil, where: evil, examples: [[evil]] },
  ];
  const html = await htmlReport({ ...report, findings });
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&apos;");
});

test("a report without a comparison, without tables, or with undefined scores still makes a page", async () => {
  const report = sampleReport();
  expect(await htmlReport({ ...report, fit: null, findings: [], ok: true })).toContain("Passed");
  expect(await htmlReport({ ...report, fit: null, findings: [] })).toContain("Nothing was found in 2 tables");
  const nothing = await htmlReport({ ...report, tables: [], checks: [], findings: [], fit: null });
  expect(nothing).toContain("Nothing was checked");
  expect(nothing).toContain("none was checked");
  const scores = (report.fit?.scores ?? []).map((score) => ({ ...score, value: null, ceiling: null, floor: null }));
  const fit = report.fit === null ? null : { ...report.fit, scores };
  expect(await htmlReport({ ...report, fit })).not.toMatch(/NaN|undefined/);
});

test("what JSON keeps of a report makes the same page", async () => {
  const report = sampleReport();
  expect(await htmlReport(JSON.parse(JSON.stringify(report)))).toBe(await htmlReport(report));
});

test("what is worst comes first", async () => {
  const html = await htmlReport(sampleReport());
  expect(html.indexOf("3 rows refer to")).toBeLessThan(html.indexOf("NULL in all 12,000 rows"));
  const names = [...html.matchAll(/data-name="([^"]+)"/g)].map(([, name]) => name);
  expect(names.indexOf("measure_3")).toBeLessThan(names.indexOf("created_at"));
});
