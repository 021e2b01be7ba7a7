import { DE } from "../data/topics/de.ts";
import { ES } from "../data/topics/es.ts";
import { FR } from "../data/topics/fr.ts";
import { IT } from "../data/topics/it.ts";
import { NL } from "../data/topics/nl.ts";
import { PT } from "../data/topics/pt.ts";
import type { Abroad, Spoken } from "../data/topics/topic.ts";

/** What is told of topics in other languages than English. */
export const ABROAD: Readonly<Record<Spoken, Abroad>> = { de: DE, es: ES, fr: FR, it: IT, nl: NL, pt: PT };
