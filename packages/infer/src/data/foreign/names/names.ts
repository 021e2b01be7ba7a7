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
 * with a `+` stands for columns that are called after it, too, one with a `*` for these only. Of the lines that have a noun the one counts of whose beginnings the schema
 * has the most, or which has none; behind an `@` stands what the table's own name has in it, behind a `~` what another of its columns begins with, and behind
 * a `!` what must not be there.
 */
export const NAMES: Readonly<Record<Spoken, string>> = {
  de: COLUMNS.de + DE + DE_AT_WORK,
  es: COLUMNS.es + ES + ES_AT_WORK,
  fr: COLUMNS.fr + FR + FR_AT_WORK,
  it: COLUMNS.it + IT + IT_AT_WORK,
  nl: COLUMNS.nl + NL + NL_AT_WORK,
  pt: COLUMNS.pt + PT + PT_AT_WORK,
};
