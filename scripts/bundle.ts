import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { rolldown } from "rolldown";
import type { Plugin } from "rolldown";
import { Texts } from "../packages/infer/src/words/texts.ts";
import { compileAhead } from "./compile-ahead.ts";

/**
 * The JavaScript that is published, beside the types that `tsc` has put into `dist`: each package's modules in a few files, since
 * loading five hundred small ones takes Node longer than a small run takes in all. Other packages, ours among them, stay outside.
 */
/** One letter beyond Latin-1 makes Node hold a file in two bytes a letter: each is written as an escape. */
const inAscii = (code: string) =>
  code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * Modules named `*.prepared.ts` hold data that takes long to compute: it is computed here, and published as it came out, in JSON of its
 * own. As a part of the code it would be held three times: as source, in the compile cache, and as what it says. Texts of which a run
 * reads few are published as bytes, each export a file.
 */
const prepared: Plugin = {
  name: "prepared",
  async load(id) {
    if (!id.endsWith(".prepared.ts")) return null;
    const values = Object.entries((await import(pathToFileURL(id).href)) as Readonly<Record<string, unknown>>);
    const name = basename(id, ".prepared.ts");
    const texts = values.flatMap(([key, value]) => (value instanceof Texts ? [[key, value] as const] : []));
    const plain = Object.fromEntries(values.filter(([, value]) => !(value instanceof Texts)));
    const written = JSON.stringify(plain);
    if (!isDeepStrictEqual(JSON.parse(written), plain)) throw new Error(`${id} is no JSON`);
    this.emitFile({ type: "asset", fileName: `${name}.json`, source: inAscii(written) });
    for (const [key, { bytes }] of texts)
      this.emitFile({ type: "asset", fileName: `${name}.${key}.texts`, source: bytes });
    return [
      'import { readFileSync } from "node:fs";',
      `import { Texts } from ${JSON.stringify(join(packages, "infer/src/words/texts.ts"))};`,
      `const values = JSON.parse(readFileSync(new URL("./${name}.json", import.meta.url), "utf8"));`,
      `export const { ${Object.keys(plain).join(", ")} } = values;`,
      ...texts.map(([key]) => `export const ${key} = Texts.read(new URL("./${name}.${key}.texts", import.meta.url));`),
    ].join("\n");
  },
};

const packages = join(import.meta.dirname, "../packages");

for (const name of readdirSync(packages)) {
  const folder = join(packages, name);
  const { publishConfig } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { publishConfig: object };
  const dist = join(folder, "dist");
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (/\.(js(on|\.map)?|texts)$/.test(file)) rmSync(join(dist, file));
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

compileAhead();
