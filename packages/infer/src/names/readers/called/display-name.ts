import { labelOf } from "../../name-of.ts";
import type { Reader } from "../reader.ts";
import { OF_PEOPLE, tellsOf } from "./beside.ts";
import { named } from "./named.ts";

/** A machine's display name is its name; a person's is the person's. */
export const displayName: Reader = ({ as, found, context }) => {
  if (as !== "text") return null;
  // A table of nobody's trade without a person's columns: what it shows is its own name.
  const ofPeople = tellsOf(OF_PEOPLE, context) || context.facts.words.at(-1) === "profile";
  const label = found === null && !ofPeople ? labelOf(context.facts.words.slice(-2), context) : null;
  if (label !== null) return { given: label, confidence: 0.9 };
  return found !== null && !["person", "account", "message"].includes(found.noun.subject)
    ? named({ found, context }, null)
    : null;
};
