/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumFlags, findChromium } from "../../../../test/browser/chromium.ts";
import { htmlReport } from "../../src/reports/html-report.ts";
import { sampleReport } from "./sample-report.ts";

const program = await findChromium();
const evil = `<script>document.title = "owned"</script><img src=x onerror="document.title = 'owned'">`;

describe.skipIf(program === null)("the report in Chromium", () => {
  const pages = new Map<string, string>();
  const folder = mkdtempSync(join(tmpdir(), "seedloom-report-"));
  let browser: Browser;
  let server: Server;
  let base: string;

  beforeAll(async () => {
    pages.set("/report", await htmlReport(sampleReport()));
    pages.set("/evil", await htmlReport(sampleReport({ table: evil, label: evil })));
    pages.set("/wide", await htmlReport(sampleReport({ columns: 200 })));
    browser = await chromium.launch({ executablePath: program ?? "", args: [...chromiumFlags] });
    server = createServer((request, response) => {
      const html = pages.get(request.url ?? "");
      response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html" }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page, with everything that went wrong in it so far. */
  async function open(path: string, width: number, colorScheme: "light" | "dark" = "light") {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const faults: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    const url = path.startsWith("/") ? `${base}${path}` : path;
    await page.goto(url, { waitUntil: "networkidle" });
    // The icon is empty and part of the file.
    return { page, faults, requests: requests.filter((asked) => asked !== url && !asked.startsWith("data:")) };
  }

  const unfold = (page: Page) =>
    page.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });

  test.for([
    ["/report", 1200, "light"],
    ["/report", 375, "dark"],
    ["/evil", 375, "light"],
    ["/wide", 1200, "dark"],
  ] as const)("%s at %i pixels, %s: no error, no request", async ([path, width, scheme]) => {
    const { page, faults, requests } = await open(path, width, scheme);
    expect(faults).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  test("a file on disk does as well as a server", async () => {
    const file = join(folder, "report.html");
    writeFileSync(file, pages.get("/report") ?? "");
    const { page, faults, requests } = await open(`file://${file}`, 800);
    expect([...faults, ...requests]).toEqual([]);
    expect(await page.title()).toBe("Failed: sqlite:shop.db");
    await page.context().close();
  });

  test.for([320, 375, 768, 1200])("nothing is wider than a screen of %i pixels, also unfolded", async (width) => {
    for (const path of ["/report", "/evil"]) {
      const { page } = await open(path, width);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.context().close();
    }
  });

  test("every section, chart and table of figures is there to see", async () => {
    const { page } = await open("/report", 375);
    await unfold(page);
    expect(await page.locator("h2").allInnerTexts()).toEqual([
      "Integrity",
      "Compared with sqlite:production-copy.db",
      expect.stringContaining("customers"),
      expect.stringContaining("orders"),
      "What the figures mean",
    ]);
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll("section, svg, .gauge, .gauge b, figure table")]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 8 || height < 8;
        })
        .map((element) => element.outerHTML.slice(0, 200)),
    );
    expect(hidden).toEqual([]);
    expect(await page.locator("svg").count()).toBeGreaterThan(10);
    await page.context().close();
  });

  test.for(["light", "dark"] as const)(
    "every text stands out in %s: contrast of 4.5 or more (WCAG 2.2, 1.4.3)",
    async (scheme) => {
      const { page } = await open("/report", 1200, scheme);
      await unfold(page);
      expect(await page.evaluate(faintTexts)).toEqual([]);
      const [background = 0] = await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.body);
        return (/\d+/g.exec(backgroundColor) ?? []).map(Number);
      });
      expect(background < 128).toBe(scheme === "dark");
      await page.context().close();
    },
  );

  test.for([
    ["/report", 1200, "light"],
    ["/report", 375, "dark"],
    ["/evil", 1200, "light"],
  ] as const)("%s at %i pixels, %s: axe finds nothing that keeps anybody out", async ([path, width, scheme]) => {
    const { page } = await open(path, width, scheme);
    await unfold(page);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html.slice(0, 200))
            .slice(0, 3)
            .join(" | ")}`,
      );
    });
    expect(found).toEqual([]);
    await page.context().close();
  });

  test("what a stranger's database holds is text, and does nothing", async () => {
    const { page } = await open("/evil", 800);
    expect(await page.title()).toBe(`Failed: ${evil}`);
    expect(await page.locator("h1").innerText()).toBe(evil);
    expect(await page.locator("main script, main img").count()).toBe(0);
    await page.context().close();
  });

  test("a query is copied", async () => {
    const { page } = await open("/report", 800);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(".query summary").first().click();
    await page.locator(".copy").first().click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('SELECT c."id"');
    await page.context().close();
  });

  test("one of 200 columns is found by its name", async () => {
    const { page } = await open("/wide", 375);
    const columns = page.locator("details.column:visible");
    expect(await columns.count()).toBeGreaterThan(200);
    await page.getByPlaceholder("Find a column").fill("measure_17");
    expect(await columns.count()).toBe(11);
    await page.context().close();
  });

  test("on paper everything is unfolded, dark or not", async () => {
    const { page } = await open("/report", 1200, "dark");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("details.column:not([open])").count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect(await page.evaluate(faintTexts)).toEqual([]);
    await page.context().close();
  });
});

/** Texts on the page whose contrast with what is behind them is below 4.5. Runs in the page. */
function faintTexts(): readonly string[] {
  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): readonly number[] => {
    if (element === null) return [255, 255, 255];
    const colour = channels(getComputedStyle(element).backgroundColor);
    return colour.length === 4 && colour[3] === 0 ? behind(element.parentElement) : colour.slice(0, 3);
  };
  const faint: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (element === null || text === "" || element.closest("script, title, desc, .hidden, .skip") !== null) continue;
    if (element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const colour = channels(element instanceof SVGElement ? style.fill : style.color);
    const [light, dark] = [luminance(colour), luminance(behind(element))].toSorted((a, b) => b - a);
    const contrast = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
    if (contrast < 4.5) faint.push(`${text.slice(0, 40)} (${element.className}): ${contrast.toFixed(2)}`);
  }
  return faint;
}
