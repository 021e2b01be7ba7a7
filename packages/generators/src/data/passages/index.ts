import { DISCUSSION } from "./discussion.ts";
import { PAGES } from "./pages.ts";
import type { Passages } from "./passages.ts";
import { PEOPLE } from "./people.ts";
import { PROGRAMS } from "./programs.ts";
import { SUPPORT } from "./support.ts";
import { TALK } from "./talk.ts";
import { WORK } from "./work.ts";

/** What people write, by its kind. */
export const PASSAGES: Readonly<Record<string, Passages>> = {
  ...DISCUSSION,
  ...PAGES,
  ...PEOPLE,
  ...PROGRAMS,
  ...SUPPORT,
  ...TALK,
  ...WORK,
};
