import { LIFE } from "./life.ts";
import { MONEY_AND_WORK } from "./money-work.ts";
import { PROGRAMS } from "./programs.ts";

/** What words speak of: those of a line speak of one thing, those of several words are joined by `_`. */
export const CONCEPTS = [MONEY_AND_WORK, PROGRAMS, LIFE];
