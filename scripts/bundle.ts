import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { rolldown } from "rolldown";
import type { Plugin } from "rolldown";

/**
 * The JavaScript that is published, beside the types that `tsc` has put into `dist`: each package's modules in a few files, since
 * loading five hundred small ones takes Node longer than a small run takes in all. Other packages, ours among them, stay outside.
 */
/** Modules named `*.prepared.ts` hold data that takes long to compute: it is computed here, and published as it came out. */
const prepared: Plugin = {
  name: "prepared",
  async load(id) {
    if (!id.endsWith(".prepared.ts")) return null;
    const values = (await import(pathToFileURL(id).href)) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(values)) {
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) throw new Error(`${id}: ${name} is no JSON`);
    }
    // In a template, since there quotes stand as they are: every other character of some tables is one.
    const written = (value: unknown) => `\`${JSON.stringify(value).replaceAll(/[\\`]|\$\{/g, "\\$&")}\``;
    return Object.entries(values)
      .map(([name, value]) => `export const ${name} = JSON.parse(${written(value)});`)
      .join("\n");
  },
};

/** One letter beyond Latin-1 makes Node hold a file in two bytes a letter: each is written as an escape. */
const inAscii = (code: string) =>
  code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const packages = join(import.meta.dirname, "../packages");

for (const name of readdirSync(packages)) {
  const folder = join(packages, name);
  const { publishConfig } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { publishConfig: object };
  const dist = join(folder, "dist");
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (/\.js(\.map)?$/.test(file)) rmSync(join(dist, file));
  }
  // Every file that the published manifest names.
  const entries = new Set(JSON.stringify(publishConfig).match(/(?<=\.\/dist\/)[\w/-]+(?=\.js)/g));
  const bundle = await rolldown({
    input: Object.fromEntries([...entries].map((entry) => [entry, join(folder, "src", `${entry}.ts`)])),
    platform: "node",
    plugins: [prepared],
    external: (id) => !/^[./]/.test(id),
  });
  const { output } = await bundle.write({ dir: dist, format: "esm", chunkFileNames: "[name]-[hash].js" });
  for (const file of output) if (file.type === "chunk") writeFileSync(join(dist, file.fileName), inAscii(file.code));
  await bundle.close();
}
