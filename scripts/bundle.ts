import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

/**
 * The JavaScript that is published, beside the types that `tsc` has put into `dist`: each package's modules in a few files, since
 * loading five hundred small ones takes Node longer than a small run takes in all. Other packages, ours among them, stay outside.
 */
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
    external: (id) => !/^[./]/.test(id),
  });
  await bundle.write({ dir: dist, format: "esm", chunkFileNames: "[name]-[hash].js" });
  await bundle.close();
}
