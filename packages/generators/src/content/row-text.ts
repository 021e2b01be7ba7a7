import type { Generator, Value } from "@seedloom/core";
import { MANNERS } from "../data/manners/index.ts";
import { QUALIFIERS } from "../data/manners/qualifiers.ts";
import { fits } from "../fit.ts";
import type { Fit } from "../fit.ts";
import { OptionReader } from "../options.ts";
import { pluralOf } from "../plural.ts";
import { cutAtWord } from "../slug.ts";
import { sentencesIn } from "../strings/with-choices.ts";
import type { Strings } from "../strings/strings.ts";
import { plainName } from "./entry-name.ts";
import { toldText } from "./told-text.ts";
import type { Drawn } from "./told-text.ts";

/** What may be said of a row, as far as its schema names what it is about. */
interface Lines {
  readonly any: readonly Strings[];
  /** Those that say nothing of what it does. */
  readonly plain: readonly Strings[];
  readonly named: readonly Strings[];
  /** Those that repeat the row's name. */
  readonly called: readonly Strings[];
}

/** Nouns that a text is written with: what the row is, and what its schema keeps. */
interface Nouns {
  readonly about: string;
  readonly things: readonly string[];
}

/** Words of a line that stand for things of the schema: one, another. */
const FIRST = /\{(?:a|A|x|X|an x)\}/;
const SECOND = /\{b\}/;

function linesOf(manner: string, { about, things }: Nouns): Lines {
  const { any, named = "", called = "" } = MANNERS[manner]!;
  const canBeSaid = (line: string): boolean =>
    (things.length > 0 || !FIRST.test(line)) &&
    (things.length > 1 || !SECOND.test(line)) &&
    (about !== "" || !/\{thing\}/i.test(line));
  const kept = (lines: readonly string[]) => sentencesIn(lines.filter(canBeSaid).join("\n"));
  const all = any.split("\n");
  return {
    any: kept(all.map((line) => line.replace(/^!/, ""))),
    plain: kept(all.filter((line) => !line.startsWith("!"))),
    named: kept(named.split("\n")),
    called: kept(called.split("\n")),
  };
}

let qualifiers: ReadonlyMap<string, readonly string[]> | undefined;

/** What the words of a name say of a thing, the first that says anything. */
function toldBy(name: string): readonly string[] | null {
  qualifiers ??= new Map(
    QUALIFIERS.trim()
      .split("\n")
      .flatMap((line) => {
        const colon = line.indexOf(": ");
        const said = line.slice(colon + 2).split("|");
        return line
          .slice(0, colon)
          .split(", ")
          .map((word) => [word, said] as const);
      }),
  );
  for (const word of plainName(name).split(/[^a-z]+/)) {
    const said = qualifiers.get(word);
    if (said !== undefined) return said;
  }
  return null;
}

/** `Newsletter filter 3` of a filter: "newsletter"; null where a name says nothing before what it is. */
function qualifierOf(name: string, about: string): string | null {
  const noun = about.split(" ").at(-1) ?? "";
  const words = plainName(name).split(" ");
  const end = noun === "" ? -1 : words.findIndex((word) => word.replace(/[^a-z].*$/, "") === noun);
  const before = words.slice(0, Math.max(0, end - (about.includes(" ") ? about.split(" ").length - 1 : 0)));
  if (before.at(-1) === "team") return null;
  return before.length > 0 && before.length < 3 && before.every((word) => /^[a-z]{3,}$/.test(word))
    ? before.join(" ")
    : null;
}

/** Tries at a sentence that has room. */
const TRIES = 8;

function textFor(lines: Lines, nouns: Nouns, value: Value | undefined, fit: Fit, drawn: Drawn): string {
  const name = typeof value === "string" ? value : "";
  const told = toldBy(name);
  if (told !== null && drawn.number(5) % 4 > 0) {
    const said = told[drawn.number(6) % told.length]!;
    if (fits(said, fit)) return said;
  }
  const qualifier = told === null ? qualifierOf(name, nouns.about) : null;
  // `Order rule` among orders is for them.
  if (qualifier !== null && nouns.things.includes(qualifier)) {
    const own = [
      `For ${pluralOf(qualifier)} only.`,
      `For all ${pluralOf(qualifier)}.`,
      `For new ${pluralOf(qualifier)}.`,
    ];
    const said = own[drawn.number(11) % own.length]!;
    if (fits(said, fit)) return said;
  }
  const among = linesBeside(lines, name, qualifier, drawn.number(7));
  let shortest = "";
  for (let attempt = 0, at = drawn.number(8); attempt < TRIES; attempt++) {
    const text = filled(
      drawn.text(among[(at + attempt) % among.length]!, 20 + attempt),
      nouns,
      { qualifier, name },
      drawn,
    );
    if (fits(text, fit)) return text;
    if (shortest === "" || text.length < shortest.length) shortest = text;
  }
  return cutAtWord(shortest, fit.maxLength);
}

/** Several sentences, none of them twice, as many as there is room for. */
function severalFor(
  most: number,
  lines: Lines,
  nouns: Nouns,
  value: Value | undefined,
  fit: Fit,
  drawn: Drawn,
): string {
  const said = [textFor(lines, nouns, value, fit, drawn)];
  for (let at = 1; at < most; at++) {
    const text = textFor(lines, nouns, value, fit, {
      number: (salt) => drawn.number(salt + at * 100),
      text: (set, salt) => drawn.text(set, salt + at * 100),
    });
    if (!said.includes(text) && fits([...said, text].join(" "), fit)) said.push(text);
  }
  return said.join(" ");
}

/** Beside a name that says what a row is for: the same, or something that fits whatever it is. */
function linesBeside({ any, plain, named, called }: Lines, name: string, qualifier: string | null, at: number) {
  if (qualifier !== null && named.length > 0 && at % 3 > 0) return named;
  if (name !== "" && called.length > 0 && (plain.length === 0 || at % 4 > 0)) return called;
  return name === "" || plain.length === 0 ? any : plain;
}

/** What stands beside a text: the row's name, and what it says before its noun. */
interface Beside {
  readonly name: string;
  readonly qualifier: string | null;
}

function filled(line: string, { about, things }: Nouns, { name, qualifier }: Beside, drawn: Drawn): string {
  const at = drawn.number(9);
  const one = things[at % things.length] ?? "";
  // Another one: any but the first.
  const other = things[(at + 1 + (drawn.number(10) % Math.max(1, things.length - 1))) % things.length] ?? "";
  const slots: Readonly<Record<string, string>> = {
    a: pluralOf(one),
    A: capital(pluralOf(one)),
    b: pluralOf(other),
    x: one,
    X: capital(one),
    "an x": `${/^[aeiou]/.test(one) && !/^(?:uni|use|eu)/.test(one) ? "an" : "a"} ${one}`,
    thing: about,
    Thing: capital(about),
    q: qualifier ?? "",
    Q: capital(qualifier ?? ""),
    name: name.trim(),
  };
  return line.replaceAll(/\{([\w ]+)\}/g, (all, slot: string) => slots[slot] ?? all);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const rowText: Generator = {
  name: "rowText",
  summary:
    "What is said of a row that no list knows: `as` says what sort of thing it is, `about` its noun, `things` nouns of what else there is, by commas, `sentences` how many; the input `of` holds its name.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("rowText", given);
    const manner = options.oneOf("as", Object.keys(MANNERS)) ?? "any";
    const about = options.string("about") ?? "";
    const most = options.integer("sentences") ?? 1;
    const things = (options.string("things") ?? "").split(", ").filter((noun) => noun !== "");
    options.end();
    const nouns = { about, things };
    const lines = linesOf(manner, nouns);
    return toldText(context, (name, fit, drawn) => severalFor(most, lines, nouns, name, fit, drawn));
  },
};
