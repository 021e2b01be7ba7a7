import { posix } from "node:path";

/** A variable stands in for a URL that was found but holds a password: `withheld`. */
export type FoundUrl = { readonly variable: string; readonly withheld?: true } | { readonly literal: string };

/** A tool that projects keep a database with: where its configuration stands and what it says. */
interface Tool {
  readonly name: string;
  readonly packages: readonly string[];
  /** Configuration files, the first that exists is read. */
  readonly files: readonly string[];
  /** Globs of the tables in which it notes which migrations have run. */
  readonly bookkeeping: readonly string[];
  findUrl(text: string, path: string): FoundUrl | null;
}

const scripts = (name: string) => ["ts", "mts", "js", "mjs", "cjs"].map((extension) => `${name}.${extension}`);

export const TOOLS: readonly Tool[] = [
  {
    // https://www.prisma.io/docs/orm/reference/prisma-schema-reference#datasource
    name: "prisma",
    packages: ["prisma", "@prisma/client"],
    files: ["prisma/schema.prisma", "schema.prisma", ...scripts("prisma.config")],
    bookkeeping: ["_prisma_migrations*"],
    findUrl(text, path) {
      const datasource = /datasource\s+\w+\s*\{([^}]*)\}/.exec(text)?.[1] ?? text;
      const variable = /\burl\s*[=:]\s*env(?:<[^>]*>)?\(\s*["'](\w+)["']/.exec(datasource)?.[1];
      // SQLite files are meant from the schema's folder.
      return variable === undefined ? urlIn(datasource, posix.dirname(path)) : { variable };
    },
  },
  {
    // https://orm.drizzle.team/docs/drizzle-config-file
    name: "drizzle",
    packages: ["drizzle-orm", "drizzle-kit"],
    files: [...scripts("drizzle.config"), "drizzle.config.json"],
    bookkeeping: ["*__drizzle_migrations"],
    findUrl: (text) => urlIn(text, "."),
  },
  {
    // https://knexjs.org/guide/#configuration-options
    name: "knex",
    packages: ["knex"],
    files: scripts("knexfile"),
    bookkeeping: ["knex_migrations*"],
    findUrl: (text) => urlIn(text, "."),
  },
  {
    // https://github.com/kysely-org/kysely-ctl#configuration
    name: "kysely",
    packages: ["kysely", "kysely-ctl", "kysely-codegen"],
    files: [...scripts("kysely.config"), ...scripts(".config/kysely.config")],
    bookkeeping: ["kysely_migration*"],
    findUrl: (text) => urlIn(text, "."),
  },
];

/** The environment variable or the URL that a piece of configuration names first. */
function urlIn(text: string, folder: string): FoundUrl | null {
  const code = text.replaceAll(/^\s*(\/\/|#).*$/gm, "");
  const variable = /process\.env(?:\.|\[\s*["'])(\w*(?:URL|URI|DSN|CONNECTION_STRING)\w*)/i.exec(code)?.[1];
  if (variable !== undefined) return { variable };
  const url = /["'`]((?:postgres(?:ql)?|mysql|mariadb):\/\/[^"'`\s]+)["'`]/.exec(code)?.[1];
  // A password that stands in one file is no reason to copy it into another.
  if (url !== undefined)
    return /\/\/[^/@]*:[^/@]+@/.test(url) ? { variable: "DATABASE_URL", withheld: true } : { literal: url };
  const file = /["'`](?:file:|sqlite:)?([^"'`\s:]+\.(?:db|sqlite3?))["'`]/i.exec(code)?.[1];
  return file === undefined ? null : { literal: `sqlite:${posix.join(folder, file)}` };
}
