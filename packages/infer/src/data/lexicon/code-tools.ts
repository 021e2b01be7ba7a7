import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SOURCES =
  "(src|lib|app|packages/core|server|internal|test)/(api|auth|cart|config|db|index|parser|routes|session|store|user|utils|worker|billing|search)(/(session|handler|client|cookies|token|loader|invoice|mapper|retry|routes|format|queue|events|errors|helpers|schema|filters))?\\.(ts|ts|tsx|py|go|rs|java)";
const SYMBOLS =
  "parseConfig|UserService|handleRequest|createOrder|renderPage|SessionStore|loadUser|validateToken|formatDate|QueryBuilder|retry|fetchPage|toJson|CacheEntry|mergeOptions|useCart|OrderRepository|sendMail|splitLines|main|Router|computeTotal|parseArgs|readFile|EventBus|normalizePath|isEmpty|Logger";
const CODE =
  "export function total(items: Item[]) {\\n  return items.reduce((sum, item) => sum + item.price, 0);\\n}|def load(path):\\n    with open(path) as file:\\n        return json.load(file)|func Retry(n int, f func() error) error {\\n\\tfor i := 0; i < n; i++ {\\n\\t\\tif err := f(); err == nil {\\n\\t\\t\\treturn nil\\n\\t\\t}\\n\\t}\\n\\treturn errors.New(\"too many tries\")\\n}|class Cart {\\n  items = [];\\n  add(item) {\\n    this.items.push(item);\\n  }\\n}|import { db } from './db';\\n\\nexport const findUser = (id: string) => db.users.get(id);|pub fn clamp(x: i32) -> i32 {\\n    x.max(0).min(100)\\n}|select count(*) from orders where paid_at is null;|if __name__ == '__main__':\\n    main()";
/** Short pieces of programs. */
export const CODE_SAMPLES = CODE.replaceAll("\\n", "\n").replaceAll("\\t", "\t").split("|");
const PROGRAMS = "npm|git|pytest|cargo|docker|make|node|go|python3|tsc|eslint|pnpm";
const LANGUAGES = "TypeScript|Python|Go|Java|JavaScript|Rust|C#|Ruby|PHP|Kotlin";
const DIAGNOSTICS =
  "Type 'string' is not assignable to type 'number'.|'user' is declared but never used.|Cannot find module './config'.|Missing return statement.|Expected 2 arguments, but got 1.|Unreachable code detected.|Object is possibly 'undefined'.|Line is longer than 120 characters.|Import is never used.";

/** Editors, indexes of source code, agents that write programs, places where code is run and reviewed. */
export const CODE_TOOLS = field(
  "code_snippet code_snapshot code_room code_session coding_room pair_programming live_code code_submission interview_room code_version editor_state room? session? evaluation? snippet? code_index index_symbol index_file code_file source_file code_chunk code_symbol symbol? command_run patch_set patch diff_hunk repository? code_review_comment sandbox code_execution code_run playground language_server lint_result index_reference index_import code_edge workspace_file file_version? worktree terminal_session dev_container editor_session coding_session submission? test_case? problem? code_analysis static_analysis code_issue code_metric dependency? package? operation_log? diagnostics? tool_call? index_run",
  [
    one("program, executable, binary, command name", PROGRAMS),
    one(
      "command, command line, shell command, run command, script",
      "npm test|git status|pytest -q|cargo build --release|docker compose up -d|make lint|pnpm install|tsc --noEmit|go vet ./...|node scripts/seed.js",
    ),
    one("build command", "npm run build|cargo build --release|make|go build ./...|pnpm build"),
    one("test command", "npm test|pytest -q|cargo test|go test ./...|pnpm vitest run"),
    one("install command", "npm ci|pnpm install|pip install -r requirements.txt|bundle install"),
    pattern(
      "cwd, working directory, working dir, root, root path, repository root, repo path, workspace path, project path, local path, workspace root, project root",
      "/home/(dev|runner|build|coder)/(projects|work|src)/(web|api|shop|billing|docs|mobile|infra|search)(-(app|server|client|tools))?(-[a-z0-9]{2})?",
    ),
    one("language, programming language, code language, file language, lang, source language", LANGUAGES),
    one("runtime, runtime version, environment runtime", "node20|python3.12|go1.22|java21|node22|rust1.79|dotnet8"),
    one("default branch, base branch, target branch", "main|master|develop"),
    one("framework", "Next.js|FastAPI|React|Django|Spring Boot|Express|Vue|Rails|Svelte|Laravel"),
    one("editor, ide, editor name", "VS Code|IntelliJ IDEA|Neovim|Cursor|Zed|WebStorm|Emacs"),
    one("package manager", "npm|pnpm|yarn|pip|cargo|uv|poetry"),
    one(
      "linter, lint rule, rule, rule name, check name",
      "no-unused-vars|eqeqeq|no-console|max-lines|prefer-const|E501|F401|no-shadow",
    ),
    pattern(
      "file path, source path, source file, file, path, file name, relative path, target file, source, imported file",
      SOURCES,
      {
        of: [
          "index",
          "code",
          "symbol",
          "reference",
          "import",
          "edge",
          "embedding",
          "candidate",
          "dependency candidate",
          "dependency file",
          "index file",
          "code file",
          "code chunk",
          "index symbol",
          "index reference",
          "index import",
          "index edge",
          "diagnostic",
          "lint result",
          "code issue",
          "finding",
          "source file",
          "patch",
          "workspace file",
          "code symbol",
          "code snippet",
          "file change",
        ],
      },
    ),
    ...of(
      "edge, index edge, code edge, import, index import, dependency, reference, call, call edge",
      pattern("target, target path, target file, to, imported, callee, to path", SOURCES),
      pattern("source, source path, from, from path, caller", SOURCES),
      one("kind, type, edge type, edge kind, relation", "imports|calls|extends|implements|references|exports"),
    ),
    ...of("import, index import", one("kind, type, import type", "static|dynamic|type|require|re_export")),
    ...of("reference, index reference", one("kind, type", "call|read|write|import|type"), one("name, symbol", SYMBOLS)),
    ...of(
      "symbol, index symbol, code symbol, definition",
      one("name, symbol, symbol name, title, identifier", SYMBOLS),
      one("kind, type, symbol kind, symbol type", "function|class|method|variable|interface|constant|type|enum"),
      one(
        "signature",
        "(path: string) => Config|(id: number) => Promise<User>|(items: Item[]) => number|(text: string, limit?: number) => string[]|() => void",
      ),
    ),
    ...of(
      "snapshot, code snapshot, code version, code room, code session, file, index file, code file, source file, snippet, code snippet, workspace file, code chunk, playground, submission, code submission, code execution, code run, index, embedding",
      meaning(
        "code, source code, snippet, content, body, text, source, code text",
        { text: { generator: "choice", options: { values: CODE_SAMPLES } } },
        { confidence: 0.945 },
      ),
    ),
    ...of(
      "snippet, code snippet",
      one(
        "title, name",
        "Debounce a function|Group by a key|Read a file line by line|Retry with backoff|Format a date|Deep clone an object|Slugify a title|Chunk an array|Parse query string",
      ),
      one(
        "description",
        "Waits until calls stop for 300 ms.|Groups rows by a column.|Tries three times, then gives up.|Works in browsers and on servers.",
      ),
    ),
    ...of(
      "diagnostic, diagnostics, lint result, problem, code issue",
      one("message, text, description", DIAGNOSTICS),
      one("category, source, type, kind", "type|lint|syntax|style|performance|security"),
      one("severity, level", "error|warning|info|hint"),
    ),
    ...of(
      "patch, patch set, change set, patch journal, change, edit",
      one("status, state, prior status, previous status", "applied|proposed|reverted|rejected|pending"),
      one("source, origin", "agent|user|format|import"),
      one("operation, action", "apply|revert|reject|restore"),
      meaning(
        "change, changes, diff, patch, item, items, content, hunk",
        {
          text: {
            generator: "choice",
            options: {
              values: [
                "@@ -12,3 +12,4 @@\n const limit = 20;\n+const offset = 0;\n return load(limit);",
                "@@ -1,2 +1,2 @@\n-import { a } from './a';\n+import { a, b } from './a';",
                "@@ -40,4 +40,2 @@\n-  console.log(user);\n-  console.log(order);\n   return order;",
                "@@ -7,1 +7,1 @@\n-  timeout: 1000,\n+  timeout: 5000,",
                "@@ -22,3 +22,5 @@\n if (!user) {\n+  logger.warn('no user');\n+  return null;\n }",
              ],
            },
          },
        },
        { confidence: 0.945 },
      ),
    ),
    ...of(
      "operation log, command run, index run, run, code execution, code run, job, build",
      one("status, state", "succeeded|failed|running|queued|cancelled"),
      one(
        "output, stdout, log, result",
        "All 36 tests passed.|Build finished in 4.2 s.|3 files changed, 41 insertions(+), 12 deletions(-)|error: command exited with code 1|Compiled successfully.|0 vulnerabilities found",
      ),
      one(
        "stderr, error output",
        "warning: unused variable: `count`|npm warn deprecated glob@7.2.3|error: test failed, to rerun pass `--lib`|fatal: not a git repository",
      ),
    ),
    one("operation, rpc method", "index|open|apply_patch|run_command|search|read_file|list_symbols", {
      of: ["operation log"],
    }),
    meaning(
      "env name, env names, environment variable, env var name",
      {
        text: {
          generator: "choice",
          options: { values: ["NODE_ENV", "PATH", "DATABASE_URL", "CI", "HOME", "LOG_LEVEL"] },
        },
      },
      { confidence: 0.94 },
    ),
    small("line, line number, start line, column, column no, column number", 1, 420),
    small("line count, line of code, loc, line total", 12, 1200),
    small("parse error, error count, warning count", 0, 6),
    number("complexity, cyclomatic complexity", 1, 24),
    number("coverage, test coverage, code coverage", 42, 98, 1),
    figure("exit code, return code", [0, 0, 0, 0, 1, 2, 127]),
    small("analysis version, index version, schema version, generation", 1, 6),
    small("memory kb, memory used kb", 2048, 65_536),
  ],
);
