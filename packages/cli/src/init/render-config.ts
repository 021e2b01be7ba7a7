import type { Project } from "./detect-project.ts";

/** The text of a seedloom.config.ts for a project. */
export function renderConfig({ database, bookkeeping, typesFrom }: Project): string {
  // A type's import is erased, and `.js` is what every module resolution of TypeScript takes for it.
  const importTypes =
    typesFrom === null
      ? ""
      : `import type { ${typesFrom.name} } from "${typesFrom.path.replace(/(\.d)?\.(m?)ts$/, ".$2js")}";\n`;
  const lines = [
    ...urlLines(database),
    "",
    "  // Rows to add to each table; counts says otherwise for single ones.",
    "  rows: 100,",
    '  // counts: { users: 1_000, orders: { perParent: "users", mean: 3 } },',
    ...(bookkeeping.length === 0 ? [] : [`  exclude: ${JSON.stringify(bookkeeping).replaceAll(",", ", ")},`]),
    "",
    "  // Every column has a generator already (seedloom plan --why); say here what you know better.",
    "  // overrides: {",
    "  //   users: {",
    "  //     status: { weighted: { active: 9, banned: 1 } },",
    "  //     nickname: (row) => `${row.first_name}`.toLowerCase(),",
    "  //   },",
    "  // },",
  ];
  return `import { defineConfig } from "seedloom";
${importTypes}
export default defineConfig${typesFrom === null ? "" : `<${typesFrom.name}>`}({
${lines.join("\n")}
});
`;
}

function urlLines(database: Project["database"]): readonly string[] {
  if (database === null)
    return ['  // url: "postgres://localhost/app", or sqlite:app.db, or leave it to DATABASE_URL.'];
  const { url, from } = database;
  if ("literal" in url) return [`  // From ${from}.`, `  url: ${JSON.stringify(url.literal)},`];
  // Without a url DATABASE_URL is taken, from the environment or .env.
  if (url.variable === "DATABASE_URL") return ["  // url: the environment's DATABASE_URL (.env is read)."];
  return [`  // From ${from}.`, `  url: process.env[${JSON.stringify(url.variable)}]!,`];
}
