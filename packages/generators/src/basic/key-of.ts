import type { Generator, Value } from "@seedloom/core";
import { inputsNamed, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { takesText } from "../build/text-generator.ts";

/** The id beside the name of a table: `commentable_id` beside `commentable_type`. */
export const keyOf: Generator = {
  name: "keyOf",
  summary:
    "Of its inputs `of…` the one in whose place the list `values` has the value of the input `is`, or a list with it (namespaces, case and separators do not matter): a key of the kind of row that another column names; null where none is meant.",
  entity: null,
  types: ["integer", "uuid", "text", "decimal", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("keyOf", given);
    const values = options.list("values") ?? [];
    options.end();
    const [is = 0] = requiredInputs("keyOf", context, "is");
    const keys = inputsNamed(context, "of");
    if (values.length !== keys.length) options.fail("values", "give as many values as there are inputs `of…`");
    const places = new Map(
      values.flatMap((names, at) =>
        (Array.isArray(names) ? (names as readonly unknown[]) : [names]).map((name) => [
          plain(String(name)),
          keys[at] ?? 0,
        ]),
      ),
    );
    const known = new Map<string, number | undefined>();
    const placeOf = (kind: string): number | undefined => {
      if (!known.has(kind)) known.set(kind, places.get(kind) ?? places.get(plain(kind)));
      return known.get(kind);
    };
    const asText = takesText(context);
    const make = (inputs: readonly Value[]): Value => {
      const kind = inputs[is] ?? null;
      const place = kind === null || typeof kind === "object" ? undefined : placeOf(String(kind));
      const key = place === undefined ? null : (inputs[place] ?? null);
      return asText && (typeof key === "number" || typeof key === "bigint") ? String(key) : key;
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};

/** `App\\Models\\BlogPost` and `blog_post` as `blogpost`. */
function plain(name: string): string {
  return (name.split(/[\\:./]/).at(-1) ?? "").toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
