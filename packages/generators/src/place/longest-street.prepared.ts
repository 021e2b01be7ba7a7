import { streetsOf } from "./streets.ts";

/** The length of the longest street with its number, in the languages that most streets are written in. */
export const LONGEST_STREET: number = Math.max(
  ...["en", "de", "fr", "es", "pt"].map((language) => streetsOf(language).longest),
);
