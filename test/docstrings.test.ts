import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as core from "@seedloom/core";
import { expect, test } from "vitest";

/**
 * Runs the examples of docstrings: in an `@example`, every line `expression; // => value` must give that value, with the
 * exports of its file and of core in scope; `// => value` may also stand on the line below. Other lines are run for what they
 * set up; an example without `// =>` is only prose.
 */
const root = join(import.meta.dirname, "..");

interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const examples = globSync("packages/*/src/**/*.ts", { cwd: root })
  .sort()
  .flatMap((file) => examplesOf(file, readFileSync(join(root, file), "utf8")));

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(3);
});

test.for(examples)("$file:$line", async ({ file, code }) => {
  const own = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  const scope: Record<string, unknown> = { ...core, ...own };
  const names = Object.keys(scope).filter((name) => name !== "default");
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;
  const run = new AsyncFunction("expect", ...names, stripTypeScriptTypes(statements(code)));
  await run(expect, ...names.map((name) => scope[name]));
});

function examplesOf(file: string, source: string): readonly Example[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const text = comment[0].replaceAll(/^\s*\*( |\/$|$)/gm, "");
    const at = source.slice(0, comment.index).split("\n").length;
    return text
      .split("@example")
      .slice(1)
      .map((example) => example.split(/^@\w+/m)[0] ?? "")
      .filter((code) => code.includes("// =>"))
      .map((code) => ({ file, line: at, code }));
  });
}

/** `expression; // => value` becomes an assertion. */
function statements(code: string): string {
  return code
    .replaceAll(/```\w*|\*\/\s*$/g, "")
    .replaceAll(/;?\s*\n\s*\/\/ =>/g, "; // =>")
    .split("\n")
    .map((line) => {
      const found = /^(?<expression>.*?);?\s*\/\/ => (?<value>.*)$/.exec(line)?.groups;
      if (found === undefined) return line;
      const declared = /^\s*(?:const|let)\s+(\w+)\s*=/.exec(found["expression"] ?? "");
      const expression = declared === null ? found["expression"] : declared[1];
      const before = declared === null ? "" : `${found["expression"]};`;
      return `${before} expect(await (${expression})).toEqual(${found["value"]});`;
    })
    .join("\n");
}
