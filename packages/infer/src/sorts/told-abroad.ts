import { createRequire } from "node:module";
import type { Given } from "../data/meaning.ts";
import type { Sort } from "../data/sorts/sort.ts";
import type { Spoken } from "../data/topics/topic.ts";
import type { Language } from "../speech/schema-language.ts";
import { toldAs } from "./texts.ts";

const require = createRequire(import.meta.url);
const known = new Map<Spoken, ReadonlyMap<string, readonly string[]>>();

/**
 * What is told of several things of a sort, in the schema's language: a remark where nobody wrote it down there; null where nothing is told of
 * such things.
 */
export function toldHere({ name, told }: Sort, language: Language): Given | null {
  if (language === "en") return told === undefined ? null : toldAs(told, "sentence");
  const first = linesOf(language).get(name);
  if (first !== undefined) return toldAs({ first }, undefined);
  return told === undefined ? null : toldAs(told, "note");
}

/** The sentences are loaded when first asked for, as most schemas speak English only. */
function linesOf(language: Spoken): ReadonlyMap<string, readonly string[]> {
  const found = known.get(language) ?? readLines(language);
  known.set(language, found);
  return found;
}

function readLines(language: Spoken): ReadonlyMap<string, readonly string[]> {
  // By the package's own name: the file lies elsewhere once it is built.
  const { TOLD } = require("@seedloom/infer/data/told") as { TOLD: Readonly<Record<Spoken, string>> };
  const lines = TOLD[language].split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [sort = "", sentences = ""] = line.split(" = ");
      return [sort, sentences.split(" / ")] as const;
    }),
  );
}
