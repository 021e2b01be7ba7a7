/** A place that a path reads, and what its value has to be. */
export interface PathNeed {
  /** Keys on the way; `ELEMENT` for any element of a list. */
  readonly steps: readonly string[];
  readonly test: { readonly operator: string; readonly value: string | number | boolean | null } | null;
}

/** A step into a list. */
export const ELEMENT = "[*]";

const STEP = /^\s*(?:\.\s*(?:"([^"]*)"|([\p{L}_][\p{L}\p{N}_]*))|\[\s*(?:\*|\d+)\s*\])/u;
const TEST = /^\s*(==|!=|<>|<=|>=|<|>|like_regex|starts\s+with)\s*("[^"]*"|-?\d+(?:\.\d+)?|true|false|null)\s*$/;

/**
 * What a document needs for a jsonpath of PostgreSQL to find something in it, or null where the path says more than places and
 * comparisons joined by `&&`.
 * @example
 * needsOfPath("$.items[*] ? (@.price > 5)"); // [{ steps: ["items", "[*]", "price"], test: { operator: ">", value: 5 } }]
 */
export function needsOfPath(path: string): readonly PathNeed[] | null {
  const text = path
    .trim()
    .replace(/^(?:strict|lax)\s+/, "")
    // The database writes predicates in brackets.
    .replace(/^\((\$[^?]*)\)$/, "$1");
  if (!text.startsWith("$")) return null;
  const { steps, rest } = stepsIn(text.slice(1));
  const filter = /^\s*\?\s*\(([\s\S]*)\)\s*$/.exec(rest)?.[1];
  if (filter === undefined) {
    const need = needAt(steps, rest);
    return need === null ? null : [need];
  }
  const needs = filter.split("&&").map((part) => {
    const condition = /^\s*(?:exists\s*)?\(?\s*@([\s\S]*?)\)?\s*$/.exec(part)?.[1];
    if (condition === undefined) return null;
    const below = stepsIn(condition);
    return needAt([...steps, ...below.steps], below.rest);
  });
  return needs.every((need) => need !== null) ? needs : null;
}

function stepsIn(text: string): { readonly steps: readonly string[]; readonly rest: string } {
  const steps: string[] = [];
  let rest = text;
  for (let found = STEP.exec(rest); found !== null; found = STEP.exec(rest)) {
    steps.push(found[1] ?? found[2] ?? ELEMENT);
    rest = rest.slice(found[0].length);
  }
  return { steps, rest };
}

function needAt(steps: readonly string[], rest: string): PathNeed | null {
  if (rest.trim() === "") return { steps, test: null };
  const [, operator, literal] = TEST.exec(rest) ?? [];
  if (operator === undefined || literal === undefined) return null;
  return { steps, test: { operator, value: JSON.parse(literal) as string | number | boolean | null } };
}
