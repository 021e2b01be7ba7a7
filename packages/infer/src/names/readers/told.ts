import { isOfPrograms } from "../../context/is-programs.ts";
import { evenly, forAll } from "./reader.ts";
import { tells } from "./web/tells.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** What goes wrong with things, as people report it. */
const PROBLEMS = [
  "Does not start since this morning",
  "Stopped working after the last change",
  "Shows an error every time",
  "Works, but much slower than before",
  "Parts are missing",
  "The label does not match the content",
  "Damaged on one side, still usable",
  "Makes a strange noise",
  "Cannot be opened any more",
  "Works only every other time",
  "Wrong item or version was delivered",
  "Leaks when in use",
  "The numbers do not add up",
  "Somebody without permission has access",
  "Reported twice before, came back again",
];

/** What was done about it. */
const SOLUTIONS = [
  "Replaced the part and tested it again",
  "Restarted, no further problems since",
  "Explained how it works, nothing was broken",
  "Sent a replacement",
  "Corrected the entry",
  "Cleaned and adjusted",
  "Updated to the latest version",
  "Could not be reproduced, kept under observation",
  "Settings were changed back",
  "Passed on to the manufacturer",
  "Repaired on site",
  "Access was removed",
];

/** Where films and stories go. */
const STORY =
  "(A young|An old|A retired|A stubborn|A shy|An ambitious) (teacher|detective|sailor|musician|doctor|farmer|journalist|painter) " +
  "(returns to|leaves|has to save|searches for|loses|discovers) (the village|a lost friend|the family home|an old secret|the truth|the harbour town)" +
  "( and finds more than expected| before it is too late| against all advice| with nothing left to lose|)\\.";

const WRONG = new Set(
  "issue problem fault defect incident complaint bug damage repair malfunction symptom error".split(" "),
);
const RIGHT = new Set("resolution solution fix workaround remedy repair".split(" "));
const STORIES = new Set("movie film show episode series novel play story book drama".split(" "));
const LINKED = "url link vote upvote score sprint point slide epic backlog media author section";
/** What is beside the faults of programs, not of things. */
const PROGRAMS = "instance host traceback exception stack container pod process hostname";
const DOINGS = new Set("task todo activity assignment checklist".split(" "));

/** Words of a name and of its table, the nearest last. */
const nearest = ({ modifiers, context: { facts } }: Ask): string => modifiers.at(-1) ?? facts.words.at(-1) ?? "";

/** What is described, where that is no thing: a problem, a solution, a story, something to do. */
const described: Reader = (ask) => {
  if (ask.as !== "text" || (ask.context.maxLength ?? 99) < 40) return null;
  const word = nearest(ask);
  if (RIGHT.has(word) && ask.modifiers.length > 0) return evenly(SOLUTIONS, 0.92);
  if (WRONG.has(word))
    return tells(ask.context, PROGRAMS) ? { given: "errorMessage", confidence: 0.92 } : evenly(PROBLEMS, 0.92);
  // Stories that link somewhere are news, those of a backlog are work.
  if (word === "story" && tells(ask.context, LINKED)) return null;
  if (STORIES.has(word)) return { given: { generator: "pattern", options: { regex: STORY } }, confidence: 0.92 };
  return DOINGS.has(word) && !isOfPrograms(ask.context.catalog)
    ? { given: { generator: "passage", options: { on: "chore" } }, confidence: 0.9 }
    : null;
};

const solved: Reader = ({ as, context }) =>
  as === "text" && (context.maxLength ?? 99) >= 40 ? evenly(SOLUTIONS, 0.92) : null;

/** What people tell of problems, of what was done about them, and of stories. */
export const toldReaders: Readers = {
  ...forAll("description, detail, summary, synopsis, plot, overview", described),
  ...forAll(
    "resolution, solution, workaround, resolution note, fix description, repair note, work done, work performed",
    solved,
  ),
};
