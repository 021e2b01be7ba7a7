import type { GeneratorContext, Value } from "@seedloom/core";
import { countryNames } from "./country.ts";
import { gazetteer } from "./gazetteer.ts";

/** Reads which country a text names, by its code of two or three letters or its name in English or the context's language: its code of two letters, or null. */
export function countryReader(context: GeneratorContext): (value: Value | undefined) => string | null {
  const known = new Map<string, string>();
  const nameOf = countryNames(context);
  for (const country of gazetteer().countries) {
    for (const text of [country.code, country.code3, country.name, nameOf(country)])
      known.set(text.toLowerCase(), country.code);
  }
  return (value) => (typeof value === "string" ? (known.get(value.trim().toLowerCase()) ?? null) : null);
}
