import { setFlagsFromString } from "node:v8";
import type { Node, ParseResult } from "libpg-query";
import type { RoutineTree } from "./plpgsql/tree.ts";

/** PostgreSQL's own grammar: the statement's tree. */
export type Parse = (sql: string) => ParseResult;

/** PL/pgSQL's own grammar, the tree of the function that a CREATE FUNCTION makes. */
export type ParseRoutine = (definition: string) => RoutineTree;

let loaded: Promise<{ readonly parse: Parse; readonly parseRoutine: ParseRoutine }> | undefined;

function load() {
  loaded ??= import("libpg-query").then(async ({ loadModule, parsePlPgSQLSync, parseSync }) => {
    // Compiling a module does not keep Node from exiting.
    const awake = setInterval(() => {}, 1000);
    await loadModule().finally(() => clearInterval(awake));
    return {
      parse: (sql) => withoutOptimising(() => parseSync(sql)),
      // The package's types give SQL's tree to both.
      parseRoutine: (definition) => withoutOptimising(() => parsePlPgSQLSync(definition) as unknown as RoutineTree),
    };
  });
  return loaded;
}

/** Loads the parser (WebAssembly, some 15 ms) at the first call, once for the process. */
export async function loadParser(): Promise<Parse> {
  return (await load()).parse;
}

/** Loads the parser of PL/pgSQL, which is in the same module. */
export async function loadRoutineParser(): Promise<ParseRoutine> {
  return (await load()).parseRoutine;
}

/**
 * The grammar has functions so large that optimising them takes V8 500 MB and 0.3 s of processor time, more than they ever run for. Each is
 * compiled when it is first called, and one that is compiled while these flags are set stays as it is afterwards; modules that the
 * program compiles are not concerned.
 */
function withoutOptimising<Result>(work: () => Result): Result {
  const flags = ["wasm-tier-up", "wasm-dynamic-tiering"];
  for (const flag of flags) setFlagsFromString(`--no-${flag}`);
  try {
    return work();
  } finally {
    for (const flag of flags) setFlagsFromString(`--${flag}`);
  }
}

/** Trees of the expressions in a comma-separated list, each with its own text; null where the grammar does not take them. */
export function parseExpressions(parse: Parse, list: string): readonly { node: Node; text: string }[] | null {
  const prefix = "SELECT ";
  try {
    const statement = parse(prefix + list).stmts?.[0]?.stmt;
    if (statement === undefined || !("SelectStmt" in statement)) return null;
    const targets = (statement.SelectStmt.targetList ?? []).flatMap((target) =>
      "ResTarget" in target && target.ResTarget.val !== undefined ? [target.ResTarget] : [],
    );
    // Locations are byte offsets into the statement.
    const bytes = Buffer.from(prefix + list);
    return targets.flatMap((target, index) => {
      const end = targets[index + 1]?.location ?? bytes.length;
      const text = bytes.subarray(target.location ?? 0, end).toString();
      return target.val === undefined ? [] : [{ node: target.val, text: text.trim().replace(/,$/, "").trim() }];
    });
  } catch {
    return null;
  }
}
