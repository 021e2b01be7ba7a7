import type { Generator, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";
import { cutAtWord, slugify } from "../slug.ts";

const styles = ["initials", "snake", "constant", "camel"] as const;

/** Words that nobody has in a short form. */
const SMALL = new Set(
  "a an and at by for from in of on or the to with und der die das de la le et y e van en".split(" "),
);

/** How many rows have the same initials at most, told apart by numbers of three digits, and how many the same words. */
const NUMBERED = 999;
const DIGITS = 5;
const APART = 36 ** DIGITS;

export const codeOf: Generator = {
  name: "codeOf",
  summary:
    "Another column's text (input `from`) as programs and lists call it, `as` snake (`human_resources`), camel (`humanResources`), constant (`HUMAN_RESOURCES`) or initials (`HR`); `apart` so that no two are alike, by numbers where all texts come again after `every` rows. Of what has none, that of `otherwise`.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("codeOf", given);
    const as = options.oneOf("as", styles) ?? "snake";
    const apart = options.boolean("apart") ?? false;
    const every = options.integer("every", 1) ?? null;
    const otherwise = options.string("otherwise") ?? null;
    options.end();
    if (!takesText(context)) return null;
    const position = requiredInputs("codeOf", context, "from")[0] ?? 0;
    const room = context.maxLength ?? Infinity;
    if (as === "initials" && room < 2) return null;
    if (apart && room < (as === "initials" ? 6 : 3 * DIGITS)) return null;
    const written = (code: string): string =>
      as === "constant"
        ? code.toUpperCase()
        : as === "camel"
          ? code.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
          : code;
    const write = (inputs: readonly Value[], most: number): string | null => {
      const input = inputs[position] ?? otherwise;
      if (input === null) return null;
      const slug = slugify(String(input));
      if (as === "initials") return initials(slug, Math.min(most, 4));
      const code = cutAtWord(slug.replaceAll("-", "_"), most, "_");
      return written(code);
    };
    if (!apart)
      return { capacity: 0, at: (_, inputs) => write(inputs, room), draw: (_, _row, inputs) => write(inputs, room) };
    const brief = as === "initials";
    const capacity = brief ? NUMBERED : APART;
    const mark = (index: number): string => {
      if (every !== null) {
        const nth = index < every ? "" : String(Math.floor(index / every) + 1);
        return brief || nth === "" ? nth : `_${nth}`;
      }
      if (brief) return index % NUMBERED === 0 ? "" : String((index % NUMBERED) + 1);
      const text = `_${scramble(index, APART).toString(36).padStart(DIGITS, "0")}`;
      return as === "constant" ? text.toUpperCase() : text;
    };
    const at = (index: number, inputs: readonly Value[]): Value => {
      const code = write(inputs, brief ? 3 : room - DIGITS - 1);
      return code === null ? null : code + mark(index);
    };
    return { capacity, at, draw: (_, row, inputs) => at(row, inputs) };
  },
};

/** `HR` of human resources, `MAR` of marketing, `G3` of grade 3, `2B` of 2B. */
function initials(slug: string, most: number): string {
  const words = slug.split("-").filter((word) => word !== "" && !SMALL.has(word));
  const [only = "x"] = words;
  const brief = (word: string): string => (/^\d{1,2}[a-z]?$/.test(word) ? word : word.charAt(0));
  const short = words.length < 2 ? only.slice(0, 3) : words.map(brief).join("");
  return short.slice(0, most).toUpperCase();
}
