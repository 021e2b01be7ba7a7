import type { Manner } from "./manner.ts";
import { LETTERS } from "./letters.ts";
import { PEOPLE } from "./people.ts";
import { PROGRAMS } from "./programs.ts";

/** What is said of rows, by what sort of thing they are. */
export const MANNERS: Readonly<Record<string, Manner>> = { ...PEOPLE, ...PROGRAMS, ...LETTERS };
