import type { Spoken } from "../../topics/topic.ts";
import { COLUMNS } from "./columns.ts";
import { DE } from "./de.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";
import { DE_AT_WORK } from "./work/de.ts";
import { ES_AT_WORK } from "./work/es.ts";
import { FR_AT_WORK } from "./work/fr.ts";
import { IT_AT_WORK } from "./work/it.ts";
import { NL_AT_WORK } from "./work/nl.ts";
import { PT_AT_WORK } from "./work/pt.ts";

/**
 * What rows of tables are called, a line each: `nouns / beginnings of words of the schema = names`. A noun of two words is joined by `_`; one
 * with a `+` stands for columns that are called after it, too. Of the lines that have a noun the first one counts whose beginnings the schema
 * has, or which has none; behind an `@` stands what the table's own name has in it.
 */
export const NAMES: Readonly<Record<Spoken, string>> = {
  de: DE_AT_WORK + COLUMNS.de + DE,
  es: ES_AT_WORK + COLUMNS.es + ES,
  fr: FR_AT_WORK + COLUMNS.fr + FR,
  it: IT_AT_WORK + COLUMNS.it + IT,
  nl: NL_AT_WORK + COLUMNS.nl + NL,
  pt: PT_AT_WORK + COLUMNS.pt + PT,
};
