import { baseType, below } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { answersIn } from "../basic/whether-set.ts";
import { entityText, loose } from "../build/entity-text.ts";
import { entityIndexes } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { agentOf, clientOf, systemVersionOf, versionOf } from "./client-profiles.ts";

const entity = "client";
const longest = 180;

/** Reads the option `words`: what the column calls each of them. */
const wordsOf = (options: OptionReader): Readonly<Record<string, unknown>> => options.record("words") ?? {};
const called = (words: Readonly<Record<string, unknown>>, name: string): string => {
  const word = words[name];
  return typeof word === "string" ? word : name;
};

export const clientAgent = entityText({
  name: "clientAgent",
  summary: "What a visitor's browser calls itself, in keeping with its name, its version and its system.",
  entity,
  ascii: true,
  text: () => loose(longest, agentOf),
});

export const clientBrowser = entityText({
  name: "clientBrowser",
  summary: "A visitor's browser; `words` say what the column calls some of them.",
  entity,
  options: wordsOf,
  text: (_, __, ___, words) => loose(longest, (index) => called(words, clientOf(index).browser)),
});

export const clientVersion = entityText({
  name: "clientVersion",
  summary: "The version of a visitor's browser.",
  entity,
  ascii: true,
  text: () => loose(8, versionOf),
});

export const clientSystem = entityText({
  name: "clientSystem",
  summary:
    "A visitor's operating system with its version, or without it where `bare`; `words` say what the column calls some of them.",
  entity,
  options: (options) => ({ words: wordsOf(options), bare: options.boolean("bare") ?? false }),
  text: (_, __, ___, { words, bare }) =>
    loose(longest, (index) => {
      const { system } = clientOf(index);
      const [major = ""] = system === "Ubuntu" ? [systemVersionOf(index)] : systemVersionOf(index).split(".");
      return bare || system === "Linux" || system === "ChromeOS"
        ? called(words, system)
        : `${called(words, system)} ${major}`;
    }),
});

export const clientSystemVersion = entityText({
  name: "clientSystemVersion",
  summary: "The version of a visitor's operating system.",
  entity,
  ascii: true,
  text: () => loose(8, systemVersionOf),
});

export const clientDevice = entityText({
  name: "clientDevice",
  summary: "What a visitor holds: desktop, mobile or tablet, or what `words` call these.",
  entity,
  options: wordsOf,
  text: (_, __, ___, words) => loose(longest, (index) => called(words, clientOf(index).device)),
});

export const clientIsMobile: Generator = {
  name: "clientIsMobile",
  summary: "Whether a visitor's device is a phone or a tablet, written as the options `yes` and `no`.",
  entity,
  types: ["boolean", "integer", "decimal", "text", "bit", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("clientIsMobile", given);
    const [yes, no] = [options.raw("yes"), options.raw("no")];
    options.end();
    const written = baseType(context.type).kind === "text" && yes === undefined ? null : answersIn(context);
    if (written === null) return null;
    const [so, not] = [(yes ?? written[0]) as Value, (no ?? written[1]) as Value];
    const at = (index: number): Value => (clientOf(index).device === "desktop" ? not : so);
    return { capacity: 0, at, draw: (key, row) => at(below(entityIndexes, key, row)) };
  },
};
