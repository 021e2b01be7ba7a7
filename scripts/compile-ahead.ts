import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { RolldownMagicString } from "rolldown";
import { parseSync, Visitor } from "rolldown/utils";

const root = join(import.meta.dirname, "..");

/** What Node writes where NODE_V8_COVERAGE says. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

/**
 * Puts the functions that small runs call into parentheses in the bundles. V8 compiles such functions together with their module, so that
 * Node's compile cache holds them; others it compiles when they are first called, in each run again, which takes a tenth of a small one.
 */
export function compileAhead(): void {
  for (const [path, called] of calledFunctions()) {
    const code = readFileSync(path, "utf8");
    writeFileSync(path, inParentheses(code, called));
  }
}

/** The functions that a plan and a run of ten rows of the example call, by bundle, each as `start-end`. */
function calledFunctions(): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), "seedloom-build-"));
  try {
    const path = join(folder, "shop.db");
    const database = new DatabaseSync(path);
    database.exec(readFileSync(join(root, "examples/shop/schema.sql"), "utf8"));
    database.close();
    const config = join(folder, "seedloom.config.js");
    writeFileSync(config, "export default { manifest: false };\n");
    const coverage = join(folder, "coverage");
    // What comes out of the compile cache is not counted.
    const env = { ...process.env, NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: "1" };
    for (const command of [["plan"], ["seed", "--rows", "10"]]) {
      const args = ["--import", import.meta.resolve("./use-bundles.ts"), join(root, "packages/cli/dist/main.js")];
      const flags = ["--config", config, "--url", `sqlite:${path}`];
      execFileSync(process.execPath, [...args, ...command, ...flags], {
        cwd: folder,
        env,
        stdio: ["ignore", "ignore", "pipe"],
      });
    }
    const called = new Map<string, Set<string>>();
    for (const name of readdirSync(coverage)) {
      const { result } = JSON.parse(readFileSync(join(coverage, name), "utf8")) as Coverage;
      for (const { url, functions } of result) {
        if (!/\/packages\/\w+\/dist\/.*\.js$/.test(url)) continue;
        const mine = called.get(fileURLToPath(url)) ?? new Set();
        called.set(fileURLToPath(url), mine);
        for (const { ranges } of functions) {
          const [whole] = ranges;
          if (whole !== undefined && whole.count > 0) mine.add(`${whole.startOffset}-${whole.endOffset}`);
        }
      }
    }
    return called;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The code with those functions in parentheses. A declaration becomes a constant at the beginning of its block, where it would have been
 * from the start; methods stay as they are.
 */
function inParentheses(code: string, called: ReadonlySet<string>): string {
  if (code.startsWith("#!")) return code;
  const text = new RolldownMagicString(code);
  const { program } = parseSync("bundle.js", code);
  const lastImport = program.body.findLast((statement) => statement.type === "ImportDeclaration");
  const blocks = [lastImport?.end ?? 0];
  const isCalled = ({ start, end }: Span) => called.has(`${start}-${end}`);
  const wrap = ({ start, end }: Span, before: string, after: string) => {
    text.prependRight(start, before);
    text.appendLeft(end, after);
  };
  new Visitor({
    BlockStatement: ({ start }) => void blocks.push(start + 1),
    "BlockStatement:exit": () => void blocks.pop(),
    ArrowFunctionExpression(node) {
      if (isCalled(node)) wrap(node, "(", ")");
    },
    FunctionDeclaration(node) {
      if (node.id === null || !isCalled(node)) return;
      wrap(node, `\nconst ${node.id.name} = (`, ");");
      text.move(node.start, node.end, blocks.at(-1)!);
    },
  }).visit(program);
  return text.toString();
}

interface Span {
  readonly start: number;
  readonly end: number;
}
