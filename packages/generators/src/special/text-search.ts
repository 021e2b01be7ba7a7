import { baseType } from "@seedloom/core";
import type { CompiledGenerator, Generator, Value } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { inputsNamed } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { joined } from "../strings/joined.ts";
import type { Strings } from "../strings/strings.ts";
import { adjective, noun, verb } from "../text/vocabulary.ts";
import { textPlace } from "../text-place.ts";

/** What nobody looks for. */
const STOPPED = new Set(
  "a an and are as at be but by for from has have how i in is it its no not of on or our that the their there this to us was we were what when which who will with you your".split(
    " ",
  ),
);
/** Longer texts are looked for by their beginnings. */
const MOST = 60;

/** The words of a text as the database keeps them: sorted, with the places where they stand. */
function vectorOf(text: string): string {
  const places = new Map<string, number[]>();
  for (const [at, word] of (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST).entries()) {
    if (!STOPPED.has(word)) places.set(word, [...(places.get(word) ?? []), at + 1]);
  }
  const sorted = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([word, found]) => `'${word}':${found.join(",")}`).join(" ");
}

function textSearch(name: string, summary: string, of: "vector" | "query", strings: () => Strings): Generator {
  return {
    name,
    summary,
    entity: null,
    types: ["textSearch", "text", "any"],
    compile(given, context) {
      new OptionReader(name, given).end();
      const type = baseType(context.type);
      if (type.kind === "textSearch" && type.of !== of) return null;
      if (of === "vector" && (context.inputs ?? []).length > 0) {
        const make = (inputs: readonly Value[]): Value => vectorOf(inputs.map((text) => String(text ?? "")).join(" "));
        return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
      }
      const read = of === "vector" ? inputsNamed(context, "of") : [];
      if (read.length > 0) return lexemesOf(read);
      const compiled = compileStrings(
        strings(),
        type.kind === "textSearch" ? textPlace(context, null) : context,
        false,
      );
      // The database sorts lexemes and drops repeated ones: two texts may be one vector.
      return compiled === null ? null : { ...compiled, capacity: 0 };
    },
  };
}

const STOP = new Set(
  "a an and are as at be but by for from has he her his i in is it its my not of on or our she so that the their they this to was we were what when which who will with you your".split(
    " ",
  ),
);

/** What a search for words of those texts finds: their words without the commonest, by their places. */
function lexemesOf(read: readonly number[]): CompiledGenerator {
  const write = (inputs: readonly Value[]): Value => {
    const places = new Map<string, number[]>();
    const words = read.flatMap((position) => String(inputs[position] ?? "").match(/[\p{L}\d]+/gu) ?? []).slice(0, 200);
    for (const [at, word] of words.entries()) {
      const lexeme = word.toLowerCase().replace(/(?<=[a-z]{2}[^suiy])s$/, "");
      if (!STOP.has(lexeme)) places.set(lexeme, [...(places.get(lexeme) ?? []), at + 1]);
    }
    return [...places].map(([lexeme, own]) => `'${lexeme}':${own.slice(0, 9).join(",")}`).join(" ");
  };
  return { capacity: 0, at: (_, inputs) => write(inputs), draw: (_key, _row, inputs) => write(inputs) };
}

/** Written as the database writes it: sorted lexemes with positions would be what it makes of these. */
export const textSearchVector = textSearch(
  "textSearchVector",
  "PostgreSQL's tsvector: lexemes with positions, those of its inputs `of…` where it has any.",
  "vector",
  () => joined("'", adjective, "':1 '", noun, "':2 '", verb, "':3 '", noun, "':4"),
);

export const textSearchQuery = textSearch(
  "textSearchQuery",
  "PostgreSQL's tsquery: lexemes and operators.",
  "query",
  () => joined("'", noun, "' & '", adjective, "'"),
);
