import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "./project.ts";
import type { Project } from "./project.ts";

const config = ({ folder }: Project) => readFileSync(join(folder, "seedloom.config.ts"), "utf8");
const packageJson = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "*"])) });

describe("init", () => {
  test("an empty folder: leaves the URL to be filled in", async () => {
    const empty = project({ schema: "" });
    const { status, stdout } = await empty.run("init");
    expect(status).toBe(0);
    expect(stdout).toContain("wrote seedloom.config.ts");
    expect(config(empty)).toMatch(/^import \{ defineConfig \} from "seedloom";\n\nexport default defineConfig\(\{\n/);
    expect(config(empty)).toContain("rows: 100,");
    expect(config(empty)).not.toMatch(/^ {2}url/m);
  });

  test("a folder with a SQLite file: takes it, and the result can be used at once", async () => {
    const shop = project();
    expect(await shop.json("init", "--json")).toMatchObject({ database: "shop.db", tools: [], types: null });
    expect(config(shop)).toContain('url: "sqlite:shop.db"');
    expect((await shop.run("validate")).status).toBe(0);
  });

  test(".env with DATABASE_URL: names the variable, not its value", async () => {
    const shop = project({ schema: "", files: { ".env": "DATABASE_URL=postgres://ann:secret@localhost/shop\n" } });
    expect(await shop.json("init", "--json")).toMatchObject({ database: ".env" });
    expect(config(shop)).toContain("DATABASE_URL");
    expect(config(shop)).not.toContain("secret");
  });

  test("Prisma with a SQLite file beside its schema", async () => {
    const schema = 'datasource db {\n  provider = "sqlite"\n  url      = "file:./dev.db"\n}\n';
    const shop = project({
      schema: "",
      files: { "prisma/schema.prisma": schema, "package.json": packageJson("@prisma/client") },
    });
    expect(await shop.json("init", "--json")).toMatchObject({ tools: ["prisma"], database: "prisma/schema.prisma" });
    expect(config(shop)).toContain('url: "sqlite:prisma/dev.db"');
    expect(config(shop)).toContain('exclude: ["_prisma_migrations*"]');
  });

  test("Prisma with a variable of its own", async () => {
    const schema = 'datasource db {\n  provider = "postgresql"\n  url = env("POSTGRES_URL")\n}\n';
    const shop = project({ schema: "", files: { "prisma/schema.prisma": schema } });
    await shop.run("init");
    expect(config(shop)).toContain('url: process.env["POSTGRES_URL"]!,');
  });

  test("Drizzle", async () => {
    const drizzle = 'export default { dialect: "postgresql", dbCredentials: { url: process.env.PG_URL! } };\n';
    const shop = project({
      schema: "",
      files: { "drizzle.config.ts": drizzle, "package.json": packageJson("drizzle-orm") },
    });
    expect(await shop.json("init", "--json")).toMatchObject({ tools: ["drizzle"], database: "drizzle.config.ts" });
    expect(config(shop)).toContain('url: process.env["PG_URL"]!,');
    expect(config(shop)).toContain('"*__drizzle_migrations"');
  });

  test("Knex, whose password is not copied", async () => {
    const knex = 'module.exports = { client: "pg", connection: "postgres://ann:secret@localhost/shop" };\n';
    const shop = project({ schema: "", files: { "knexfile.js": knex } });
    await shop.run("init");
    expect(config(shop)).toContain("DATABASE_URL");
    expect(config(shop)).not.toContain("secret");
    expect(config(shop)).toContain('"knex_migrations*"');
  });

  test("Kysely: the configuration is checked against the project's own types", async () => {
    const files = {
      "package.json": packageJson("kysely"),
      "src/db/types.ts": "export interface DB { users: { id: number } }\n",
    };
    const shop = project({ files });
    expect(await shop.json("init", "--json", "--url", "sqlite:./shop.db")).toMatchObject({
      tools: ["kysely"],
      types: { name: "DB", path: "./src/db/types.ts" },
    });
    expect(config(shop)).toContain('import type { DB } from "./src/db/types.js";');
    expect(config(shop)).toContain("defineConfig<DB>({");
    expect(config(shop)).toContain('url: "sqlite:./shop.db"');
    // Types are erased: the file loads although nothing of that name can be imported when it runs.
    expect((await shop.run("plan")).status).toBe(0);
  });

  test("never overwrites", async () => {
    const shop = project({ schema: "", files: { "seedloom.config.mjs": "export default {};\n" } });
    const { status, stderr } = await shop.run("init");
    expect(status).toBe(2);
    expect(stderr).toMatch(/seedloom.config.mjs is there already/);
  });
});
