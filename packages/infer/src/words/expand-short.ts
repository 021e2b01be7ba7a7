import { SHORT_FORMS } from "../data/foreign/short-forms.ts";
import type { Spoken } from "../data/topics/topic.ts";

/** A part that stands by itself has so many letters at least: `un` is a word, `un_medida` a unit. */
const ALONE = 3;

const known = new Map<Spoken, ReadonlyMap<string, readonly string[]>>();

/**
 * A name's parts with short ones written out as the language has them.
 * @example
 * expandShort(["fec", "nac"], "es"); // => ["fecha", "nacimiento"]
 * expandShort(["knr"], "de"); // => ["kunde", "nummer"]
 */
export function expandShort(parts: readonly string[], language: Spoken): readonly string[] {
  const forms = known.get(language) ?? readForms(SHORT_FORMS[language]);
  known.set(language, forms);
  const long: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? "";
    const next = parts[at + 1] ?? "";
    // `KdNr` and `PosNr` are cut at their humps, and listed in one.
    const two = forms.get(`${part}_${next}`) ?? (next.length > 1 ? forms.get(part + next) : undefined);
    const one = parts.length > 1 || part.length >= ALONE ? forms.get(part) : undefined;
    long.push(...(two ?? one ?? [part]));
    if (two !== undefined) at += 1;
  }
  return long.length === parts.length && long.every((part, at) => part === parts[at]) ? parts : long;
}

function readForms(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(";").flatMap((entry) => {
      const [long = "", short = ""] = entry.split(":").map((part) => part.trim());
      return short.split(/\s+/).map((form) => [form, long.split("_")] as const);
    }),
  );
}
