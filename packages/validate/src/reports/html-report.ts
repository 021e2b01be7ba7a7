import type { ValidationReport } from "./validation-report.ts";

/**
 * The report as one HTML file that needs nothing else: no network, no fonts; light and dark, for screens from 320 pixels and for
 * paper. The verdict comes first, then the findings worst first with their queries, then the comparison with the reference.
 *
 * Names and values are escaped, and a content security policy lets no script run but the page's own.
 */
export async function htmlReport(report: ValidationReport): Promise<string> {
  // What draws the charts is loaded by those who want them.
  const { page } = await import("./html/page.ts");
  return page(report);
}
