import { describe, expect, test } from "vitest";
import { project } from "./project.ts";

describe("help", () => {
  test("shows the commands, examples and exit statuses", async () => {
    const { status, stdout, stderr } = await project({ schema: "" }).run("--help");
    expect(status).toBe(0);
    expect(stderr).toBe("");
    for (const command of ["init", "plan", "preview", "seed", "validate", "reset"])
      expect(stdout).toContain(`\n  ${command} `);
    expect(stdout).toContain("$ seedloom init");
    expect(stdout).toContain("Exit status:");
  });

  test.each(["init", "plan", "preview", "seed", "validate", "reset"])("%s --help has examples", async (command) => {
    const { status, stdout } = await project({ schema: "" }).run(command, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`\nExamples:\n  $ seedloom ${command}`);
    expect(stdout).toContain("--json");
  });

  test("--version is a version", async () => {
    const { status, stdout } = await project({ schema: "" }).run("--version");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("usage errors", () => {
  test.each([
    [["sed"], /unknown command 'sed'[^]*Did you mean seed\?/],
    [["seed", "--row", "3"], /unknown option '--row'[^]*Did you mean --rows\?/],
    [["seed", "--rows", "many"], /'--rows <n>' argument 'many' is invalid. Give a whole number from 0/],
    [["seed", "--rows", "-1"], /whole number from 0/],
    [["seed", "extra"], /too many arguments/],
    [["seed", "sqlite:shop.db"], /given with --url: --url sqlite:shop\.db\n$/],
    [["seed", "--locale", "de:x"], /Weights are numbers above 0/],
    [["seed"], /No database is named: give --url/],
    [["seed", "--url", "oracle://x"], /"oracle:\/\/x" is not a database URL that Seedloom knows/],
    [["seed", "--config", "other.ts"], /There is no configuration file .*other\.ts/],
  ])("%j", async (args, message) => {
    const { status, stdout, stderr } = await project({ schema: "" }).run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
  });

  test("with --json the error is one JSON object on standard output too", async () => {
    const { status, stdout, stderr } = await project({ schema: "" }).run("seed", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: "USAGE", message: expect.stringMatching(/^No database is named/), details: {} },
    });
    expect(stderr).toMatch(/^error No database/);
  });

  test("a bare command prints help and fails", async () => {
    const { status, stderr } = await project({ schema: "" }).run();
    expect(status).toBe(2);
    expect(stderr).toContain("Commands:");
  });
});

describe("passwords", () => {
  test.each([
    ["seed", "--url", "postgres://ann:s3cr3t-word@127.0.0.1:1/shop"],
    ["validate", "--url", "mysql://ann:s3cr3t-word@127.0.0.1:1/shop", "--json"],
    ["plan", "--url", "oracle://ann:s3cr3t-word@127.0.0.1:1/shop", "--json"],
  ])("are not shown by %s %s", async (...args) => {
    const { status, stdout, stderr } = await project({ schema: "", environment: { SEEDLOOM_DEBUG: "1" } }).run(...args);
    expect(status).toBe(args[0] === "plan" ? 2 : 4);
    expect(stdout + stderr).not.toContain("s3cr3t-word");
  });
});
