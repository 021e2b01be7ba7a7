import { findNoun } from "../../context/find-noun.ts";
import { nameOf } from "../name-of.ts";
import { tellsOf } from "./called/beside.ts";
import { description } from "./called/description.ts";
import { displayName } from "./called/display-name.ts";
import { name, teamName } from "./called/name.ts";
import { named } from "./called/named.ts";
import { title } from "./called/title.ts";
import { forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

const NAMED = new Set(["name"]);

/** Whose admin has a name. */
const ADMINISTERED: ReadonlySet<string> = new Set(["person", "setting", "message", "account", "company", "software"]);

/** What has another name for people, and no address. */
const ALIASED: ReadonlySet<string> = new Set(["place", "device", "setting", "lookup", "company", "vehicle", "product"]);

/** Another name of a thing; of what is read or written to an address. */
const alias: Reader = ({ as, modifiers, context }) => {
  const { noun } = context.facts;
  return as === "text" && modifiers.length === 0 && noun !== null && ALIASED.has(noun.noun.subject)
    ? named({ found: noun, context }, null)
    : null;
};

/** What things are called and how they are described. */
export const nameReaders: Readers = {
  "team name": teamName,
  ...forAll("name, label", name),
  // How else a named thing is shown.
  presentation: (ask) => (tellsOf(NAMED, ask.context) ? displayName(ask) : null),
  // With what it is part of: a department's, a place's.
  "complete name": (ask) => displayName(ask) ?? (ask.as === "text" ? { given: "fullName", confidence: 0.8 } : null),
  // `shipping method name`: of a method, not of a program's.
  "method name": ({ as, modifiers, context }) => {
    const found = as === "text" && modifiers.length > 0 ? findNoun([...modifiers, "method"]) : null;
    return found === null || found.words === "method" ? null : { given: nameOf(found, context), confidence: 0.93 };
  },
  ...forAll("display name, friendly name", displayName),
  // What only those who run a shop read.
  "admin name": ({ as, modifiers, context }) => {
    const { noun } = context.facts;
    return as === "text" && modifiers.length === 0 && noun !== null && !ADMINISTERED.has(noun.noun.subject)
      ? named({ found: noun, context }, null)
      : null;
  },
  ...forAll("alias, nice name, nickname", alias),
  title,
  ...forAll("description, detail, summary, short description, long description", description),
};
