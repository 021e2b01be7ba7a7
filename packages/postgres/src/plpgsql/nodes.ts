/** A part of a tree of libpg_query: objects named for their kind hold one another. */
export type Part = Readonly<Record<string, unknown>>;

/** Calls `visit` with every object of a tree and the name that it has in its parent, from the outside in. */
export function walk(tree: unknown, visit: (name: string, part: Part) => void, name = ""): void {
  if (Array.isArray(tree)) {
    for (const one of tree) walk(one, visit, name);
  } else if (typeof tree === "object" && tree !== null) {
    visit(name, tree as Part);
    for (const [key, value] of Object.entries(tree)) walk(value, visit, key);
  }
}

/** The texts in a list of nodes: a name in parts; `*` for all of a row's columns. */
export function namesOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: Part) => {
    if ("A_Star" in one) return ["*"];
    const { sval } = (one["String"] ?? {}) as { sval?: string };
    return "String" in one ? [sval ?? ""] : [];
  });
}

/** The column that a node names, under casts; undefined where it is something else. */
export function columnRefOf(node: unknown): readonly string[] | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const { ColumnRef, TypeCast } = node as { ColumnRef?: Part; TypeCast?: Part };
  if (TypeCast) return columnRefOf(TypeCast["arg"]);
  return ColumnRef && namesOf(ColumnRef["fields"]);
}
