import { expect, it } from "vitest";
import { SeedError } from "@seedloom/core";
import { compileGenerator, generatorNames, registry } from "../src/index.ts";
import { contextOf, sampleTypes, specOf } from "./contexts.ts";

/** The options of a generator are those that it names when it refuses another one. */
function optionsOf(name: string): readonly string[] {
  const type = sampleTypes.find(({ kind }) => kind === registry[name]?.types[0]) ?? { kind: "any" };
  const spec = specOf(name);
  try {
    compileGenerator({ ...spec, options: { ...spec.options, nonsense: 1 } }, contextOf(type));
  } catch (error) {
    if (error instanceof SeedError) return error.details.tried ?? [];
  }
  return [];
}

/** `vitest run packages/generators/test/reference.test.ts -u` writes it anew. */
it("GENERATORS.md is not stale", async () => {
  const groups = Map.groupBy(generatorNames, (name) => registry[name]?.entity ?? "");
  const sections = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([entity, names]) => {
      const title = entity === "" ? "## Standing alone" : `## Of one ${entity}`;
      const rows = names.map((name) => {
        const { summary, types } = registry[name]!;
        const options = optionsOf(name)
          .map((option) => `\`${option}\``)
          .join(" ");
        return `| \`${name}\` | ${summary.replaceAll("|", "\\|")} | ${options} | ${types.join(", ")} |`;
      });
      return [title, "", "| name | makes | options | types |", "|---|---|---|---|", ...rows].join("\n");
    });
  const text = ["# Generators", "Written from the registry by `test/reference.test.ts`.", ...sections].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot("../GENERATORS.md");
});
