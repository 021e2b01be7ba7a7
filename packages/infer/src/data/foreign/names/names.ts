import type { Spoken } from "../../topics/topic.ts";
import { COLUMNS } from "./columns.ts";
import { DE } from "./de.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";

/**
 * What rows of tables are called, a line each: `nouns / beginnings of words of the schema = names`. A noun of two words is joined by `_`; one
 * with a `+` stands for columns that are called after it, too. Of the lines that have a noun the first one counts whose beginnings the schema
 * has, or which has none; behind an `@` stands what the table's own name has in it.
 */
export const NAMES: Readonly<Record<Spoken, string>> = {
  de: COLUMNS.de + DE,
  es: COLUMNS.es + ES,
  fr: COLUMNS.fr + FR,
  it: COLUMNS.it + IT,
  nl: COLUMNS.nl + NL,
  pt: COLUMNS.pt + PT,
};
