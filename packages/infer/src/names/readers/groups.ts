import { groupNamed } from "../groups-here.ts";
import { forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

const group: Reader = ({ as, modifiers, context }) => {
  const given = as === "text" ? groupNamed(context, modifiers) : null;
  return given === null ? null : { given, confidence: 0.86 };
};

/** What columns called after groups of people, things or jobs hold. */
export const groupReaders: Readers = forAll(
  "group name, user group, customer group, group, segment, segment name, cohort, list name, group title, audience, mailing list, group label",
  group,
);
