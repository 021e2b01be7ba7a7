import type { Column } from "@seedloom/core";
import { typeClass } from "../context/type-class.ts";
import { otherEnd } from "../context/other-end.ts";
import type { Rule } from "../rule.ts";

const HOUR = 3_600_000;

/** Words of the earlier time of a day by those of the later one. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  end: ["start", "begin", "from"],
  ends: ["starts", "start", "begins"],
  finish: ["start", "begin"],
  stop: ["start"],
  to: ["from", "start"],
  until: ["from", "start"],
  close: ["open"],
  closing: ["opening"],
  closes: ["opens"],
  closed: ["open", "opened"],
  arrival: ["departure"],
  off: ["on"],
  left: ["arrived", "arrival", "entered", "came", "started"],
};

/** What is open or at work for most of a day. */
const LONG = /\b(?:shifts?|work(?:ing)?|office|business|availab\w*|duty|window|access)\b/;
/** Doors that are open all day. */
const OPEN = /\b(?:open(?:s|ing|ed)?|clos(?:e|es|ed|ing))\b/;
/** Where people come in the evening. */
const LATE = /\b(?:restaurant|bar|cafe|pub|bistro|club|cinema|kitchen|gym|takeaway|diner|pizzeria|hotel)\b/;
/** What nobody comes to for half an hour. */
const TAUGHT = /\b(?:class|batch|lesson|course|lecture|training|workshop|exam|timetable)\b/;

/** `end_time` of a lesson behind its `start_time`, `closing_time` of a shop behind its `opening_time`: times of one day. */
export const laterTime: Rule = {
  name: "laterTime",
  strength: 64,
  propose(context) {
    const { column, facts, words, inKey } = context;
    if (inKey || !isTime(column)) return [];
    const earlier = otherEnd(context, BEGINNINGS, (other) => isTime(other) && other.generated.kind === "no");
    if (earlier === null) return [];
    const about = [...words, ...facts.words].join(" ");
    const open = OPEN.test(about);
    const options =
      open && LATE.test(about)
        ? { minimum: 10 * HOUR, typical: 12 * HOUR, maximum: 14 * HOUR, marks: HOUR / 2 }
        : open
          ? { minimum: 7.5 * HOUR, typical: 9.5 * HOUR, maximum: 12 * HOUR, marks: HOUR / 2 }
          : TAUGHT.test(about)
            ? { minimum: 0.75 * HOUR, typical: 1.5 * HOUR, maximum: 3 * HOUR, marks: HOUR / 4 }
            : LONG.test(about)
              ? { minimum: 4 * HOUR, typical: 8.5 * HOUR, maximum: 13 * HOUR, marks: HOUR / 4 }
              : { minimum: HOUR / 2, typical: 1.5 * HOUR, maximum: 5 * HOUR, marks: HOUR / 12 };
    return [
      {
        spec: { generator: "timestampAfter", options, inputs: { after: { column: earlier.name } } },
        evidence: `a time of the day that begins at ${earlier.name}`,
        confidence: 0.9,
      },
    ];
  },
};

const isTime = ({ type }: Column): boolean => typeClass(type) === "time";
