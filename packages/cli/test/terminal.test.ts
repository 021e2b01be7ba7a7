import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { project } from "./project.ts";
import type { Project } from "./project.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Runs a command at a terminal of 100 columns, made by util-linux's `script`, and types into it. */
function atTerminal(
  { folder }: Project,
  command: string,
  typed = "",
): Promise<{ status: number | null; output: string }> {
  const { CI: _ci, NO_COLOR: _colour, NODE_ENV: _environment, ...environment } = process.env;
  return new Promise((resolve) => {
    const line = `stty cols 100; '${process.execPath}' '${MAIN}' ${command}`;
    const child = execFile(
      "script",
      ["-qec", line, "/dev/null"],
      { cwd: folder, env: { ...environment, TERM: "xterm-256color" } },
      (_error, output) => resolve({ status: child.exitCode, output }),
    );
    child.stdin?.end(typed);
  });
}

describe.runIf(process.platform === "linux")("at a terminal", () => {
  test("reset asks, and only yes means yes", async () => {
    const shop = project();
    await shop.run("seed", "--url", "sqlite:shop.db", "--rows", "10");
    const kept = await atTerminal(shop, "reset --url sqlite:shop.db", "\n");
    expect(kept.output).toContain("Delete 30 rows from ");
    expect(kept.output).toContain("Nothing was changed.");
    expect(shop.count("users")).toBe(10);
    const emptied = await atTerminal(shop, "reset --url sqlite:shop.db", "yes\n");
    expect(emptied.output).toMatch(/30 rows of 3 tables deleted in/);
    expect(shop.count("users")).toBe(0);
  });

  test("seed shows how far it is, in colours", async () => {
    const shop = project();
    const { status, output } = await atTerminal(shop, "seed --url sqlite:shop.db --rows 20000");
    expect(status).toBe(0);
    expect(output).toMatch(/[█░]{24} orders [\d,]+\/20,000/);
    expect(output).toContain("\u001B[32m✓\u001B[39m 60,000 rows in 3 tables");
  });

  test("plan --why breaks its lines between words", async () => {
    const shop = project();
    const { output } = await atTerminal(shop, "plan --why --url sqlite:shop.db");
    // oxlint-disable-next-line no-control-regex
    const lines = output.replaceAll(/\u001B\[[0-9;]*m/g, "").split("\r\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.some((line) => /^ {6}\S/.test(line))).toBe(true);
  });

  test("preview turns tables that are too wide for it", async () => {
    const columns = Array.from({ length: 12 }, (_, index) => `description_${index} VARCHAR(80) NOT NULL`);
    const wide = project({ schema: `CREATE TABLE wide (id INTEGER PRIMARY KEY, ${columns.join(", ")});` });
    const { output } = await atTerminal(wide, "preview --url sqlite:shop.db");
    // oxlint-disable-next-line no-control-regex
    const lines = output.replaceAll(/\u001B\[[0-9;]*m/g, "").split("\r\n");
    expect(lines.every((line) => line.length <= 100)).toBe(true);
    expect(lines[1]).toMatch(/^id +1 +2/);
    expect(lines[2]).toMatch(/^description_0 +\S/);
  });
});

test("a pipe that closes early is no error", async () => {
  const many = Array.from(
    { length: 60 },
    (_, index) => `CREATE TABLE t${index} (id INTEGER PRIMARY KEY, body TEXT NOT NULL);`,
  );
  const shop = project({ schema: many.join("") });
  const line = `'${process.execPath}' '${MAIN}' preview --sample 50 --url sqlite:shop.db | head -1`;
  const stderr = await new Promise<string>((resolve) => {
    execFile("sh", ["-c", line], { cwd: shop.folder }, (_error, _stdout, text) => resolve(text));
  });
  expect(stderr).toBe("");
});
