import { foldLetters, posixRegex } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { OptionReader } from "../options.ts";
import type { Lookup } from "./lookup.ts";

/** Ways to write a text, the most faithful first: as it is, without accents, in one case, with other separators or none. */
const SPELLINGS: readonly ((text: string) => string)[] = (() => {
  const cases = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()];
  const separators = [" ", "-", "_", ".", ""];
  return [
    ...cases,
    ...cases.map((write) => (text: string) => write(foldLetters(text))),
    ...separators.flatMap((separator) =>
      cases.map(
        (write) => (text: string) =>
          write(foldLetters(text))
            .replace(/['’]/g, "")
            .split(/[^A-Za-z0-9]+/)
            .filter((word) => word !== "")
            .join(separator),
      ),
    ),
    // Its first word alone, and that without digits.
    ...cases.map(
      (write) => (text: string) =>
        write(
          foldLetters(text)
            .replace(/['’]/g, "")
            .split(/[^A-Za-z]+/)[0] ?? "",
        ),
    ),
    // A number's digits, without what stands for the country.
    ...[0, -10, -9, -8].map((from) => (text: string) => text.replace(/\D/g, "").slice(from)),
  ];
})();

/** What a CHECK wants in capitals, without accents or with hyphens stays what it says. */
export function respelled(lookup: Lookup): Generator {
  return {
    name: "respelled",
    summary:
      "The texts of the generator `of`, in capitals, without accents or with other separators, so that they match `regex`.",
    entity: null,
    types: ["text", "any"],
    edges: false,
    compile(given, context) {
      const options = new OptionReader("respelled", given);
      const spec = options.spec("of") ?? { generator: "label" };
      const written = options.string("regex") ?? "";
      options.end();
      const regex = readRegex(written);
      const made = regex === null ? null : compileIn(lookup(), spec, context);
      if (regex === null || made === null) return null;
      const write = (value: Value): Value =>
        typeof value === "string" ? respell(value, regex, context.maxLength) : value;
      return {
        // Two texts may be written alike.
        capacity: 0,
        at: (index, inputs) => write(made.at(index, inputs)),
        draw: (key, row, inputs) => write(made.draw(key, row, inputs)),
      };
    },
  };
}

function respell(text: string, regex: RegExp, maxLength: number | null): string {
  for (const spell of SPELLINGS) {
    const spelled = spell(text);
    if (spelled !== "" && spelled.length <= (maxLength ?? Infinity) && regex.test(spelled)) return spelled;
  }
  return text;
}

function readRegex(written: string): RegExp | null {
  try {
    return posixRegex(written, { ignoreCase: false, wordEdges: false });
  } catch {
    return null;
  }
}
