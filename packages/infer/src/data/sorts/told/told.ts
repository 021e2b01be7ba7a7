import type { Spoken } from "../../topics/topic.ts";
import { DE } from "./de.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";

/** What is told of several things of a sort, by language, a line for each sort. */
export const TOLD: Readonly<Record<Spoken, string>> = { de: DE, es: ES, fr: FR, it: IT, nl: NL, pt: PT };
