import type { ColumnType } from "../../type.ts";
import { isConstant } from "../node.ts";
import { posixRegex } from "../pattern/posix.ts";
import { similarToPosix } from "../pattern/similar.ts";
import { type Binding, boundOverload, overload, type SqlFunction } from "../signature.ts";
import { BOOLEAN, INTEGER, type SqlType, TEXT } from "../sql-type.ts";

/** A regular expression made once where pattern and flags are constant. */
function regexOf({ nodes, scope, types }: Binding, global: boolean): (pattern: string, flags?: string) => RegExp {
  const wordEdges = scope.numericBooleans ?? false;
  const caseless = types[0]?.kind === "text" && types[0].caseInsensitive;
  const make = (pattern: string, flags = "") =>
    posixRegex(flags.includes("n") ? `(?n)${pattern}` : pattern, {
      ignoreCase: flags.includes("i") || (caseless && !flags.includes("c")),
      wordEdges,
      global: global || flags.includes("g"),
    });
  if (!nodes.slice(1).every(isConstant)) return make;
  let made: RegExp | null = null;
  let key = "";
  return (pattern, flags = "") => {
    if (made && key === pattern + flags) {
      made.lastIndex = 0;
      return made;
    }
    made = make(pattern, flags);
    key = pattern + flags;
    return made;
  };
}

/** Flags stand last, in different places of different functions. */
const regexLike = [
  boundOverload(["text", "text", "text?"], BOOLEAN, (binding) => {
    const regex = regexOf(binding, false);
    return (text, pattern, flags) => regex(pattern, flags).test(text);
  }),
];

const textArray: SqlType = { kind: "array", element: TEXT as ColumnType, dimensions: 1 };

/** Without `g` the first match is replaced; SQLite and MySQL replace all. */
const regexReplace = [
  boundOverload(["text", "text", "text", "text?"], TEXT, (binding) => {
    const regex = regexOf(
      { ...binding, nodes: binding.nodes.filter((_, place) => place !== 2) },
      binding.scope.numericBooleans ?? false,
    );
    return (text, pattern, replacement, flags) => {
      const plain = replacement.replaceAll("$", "$$$$");
      return text.replace(
        regex(pattern, flags),
        plain.replace(/\\([\\&1-9])/g, (_, mark: string) => (mark === "\\" ? "\\" : `$${mark}`)),
      );
    };
  }),
];

/** Functions over regular expressions. */
export const regexFunctions = {
  regexp_like: regexLike,
  regexp_count: [
    boundOverload(["text", "text"], INTEGER, (binding) => {
      const regex = regexOf(binding, true);
      return (text, pattern) => [...text.matchAll(regex(pattern))].length;
    }),
  ],
  regexp_match: [
    boundOverload(["text", "text", "text?"], textArray, (binding) => {
      const regex = regexOf(binding, false);
      return (text, pattern, flags) => {
        const match = regex(pattern, flags).exec(text);
        return match && (match.length > 1 ? match.slice(1).map((group) => group ?? null) : [match[0]]);
      };
    }),
  ],
  regexp_substr: [
    boundOverload(["text", "text"], TEXT, (binding) => {
      const regex = regexOf(binding, false);
      return (text, pattern) => regex(pattern).exec(text)?.[0] ?? null;
    }),
  ],
  regexp_instr: [
    boundOverload(["text", "text"], INTEGER, (binding) => {
      const regex = regexOf(binding, false);
      return (text, pattern) => (regex(pattern).exec(text)?.index ?? -1) + 1;
    }),
  ],
  regexp_replace: regexReplace,
  regexp_split_to_array: [
    boundOverload(["text", "text"], textArray, (binding) => {
      const regex = regexOf(binding, true);
      return (text, pattern) => text.split(regex(pattern));
    }),
  ],
  /** How PostgreSQL stores SIMILAR TO: `text ~ similar_to_escape(pattern)`. */
  similar_to_escape: [overload(["text", "text?"], TEXT, (pattern, escape = "\\") => similarToPosix(pattern, escape))],
  similar_escape: [overload(["text", "text?"], TEXT, (pattern, escape = "\\") => similarToPosix(pattern, escape))],
} satisfies Record<string, SqlFunction>;
