import type { Generator, Value } from "@seedloom/core";
import { ENTRIES } from "../data/entries/index.ts";
import type { EntryKind } from "../data/entries/entry-kind.ts";
import { fits } from "../fit.ts";
import type { Fit } from "../fit.ts";
import { OptionReader } from "../options.ts";
import { cutAtWord } from "../slug.ts";
import { sentencesIn } from "../strings/with-choices.ts";
import type { Strings } from "../strings/strings.ts";
import { plainName, slotsOf } from "./entry-name.ts";
import { toldText } from "./told-text.ts";
import type { Drawn } from "./told-text.ts";

/** An entry's kind, read when the first of its rows is made. */
interface Said {
  readonly known: ReadonlyMap<string, readonly string[]>;
  readonly any: readonly Strings[];
  readonly more: readonly Strings[];
  readonly proper: boolean;
}

const read = new Map<string, Said>();

function saidOf(kind: string): Said {
  const found = read.get(kind) ?? parsed(ENTRIES[kind] ?? { any: "" });
  read.set(kind, found);
  return found;
}

function parsed({ known = "", any, more = "", proper = false }: EntryKind): Said {
  const entries = known.split("\n").flatMap((line) => {
    const colon = line.indexOf(": ");
    if (colon < 0) return [];
    const texts = line.slice(colon + 2).split("|");
    return line
      .slice(0, colon)
      .split(", ")
      .map((name) => [name, texts] as const);
  });
  return { known: new Map(entries), any: sentencesIn(any), more: sentencesIn(more), proper };
}

/** What is said of a name: of itself, of its singular, or of the last words of it. */
function knownFor({ known, proper }: Said, name: string): readonly string[] | null {
  const words = plainName(name).split(" ");
  const last = proper ? 0 : Math.max(0, words.length - 1);
  for (let start = 0; start <= last; start++) {
    const tail = words.slice(start).join(" ");
    const found = known.get(tail) ?? known.get(tail.replace(/s$/, "")) ?? known.get(`${tail}s`);
    if (found !== undefined) return found;
  }
  return null;
}

/** Tries at a sentence that has room. */
const TRIES = 6;

function textFor(said: Said, kind: string, value: Value | undefined, most: number, fit: Fit, drawn: Drawn): string {
  const name = typeof value === "string" && value.trim() !== "" ? value : `this ${kind}`;
  const known = knownFor(said, name);
  const first = known === null ? filled(said, name, fit, drawn) : chosen(known, fit, drawn);
  let text = fits(first, fit) ? first : cutAtWord(first, fit.maxLength);
  const count = Math.min(said.more.length, drawn.number(2) % most);
  if (count > 0 && !/[.!?]$/.test(text)) text += ".";
  for (let place = 0, at = drawn.number(3); place < count; place++) {
    const next = drawn.text(said.more[(at + place) % said.more.length]!, 10 + place);
    const longer = `${text} ${next}`;
    if (fits(longer, fit)) text = longer;
  }
  return text;
}

function chosen(texts: readonly string[], fit: Fit, drawn: Drawn): string {
  const one = texts[drawn.number(1) % texts.length] ?? "";
  return fits(one, fit) ? one : (texts.find((text) => fits(text, fit)) ?? one);
}

function filled(said: Said, name: string, fit: Fit, drawn: Drawn): string {
  const slots = slotsOf(name, said.proper);
  let shortest = "";
  for (let attempt = 0, at = drawn.number(4); attempt < TRIES; attempt++) {
    const set = said.any[(at + attempt) % said.any.length];
    if (set === undefined) break;
    const text = drawn.text(set, 20 + attempt).replaceAll(/\{(\w+)\}/g, (all, slot: string) => slots[slot] ?? all);
    if (fits(text, fit)) return text;
    if (shortest === "" || text.length < shortest.length) shortest = text;
  }
  return shortest === "" ? name : shortest;
}

export const entryText: Generator = {
  name: "entryText",
  summary:
    "What is said of an entry of a list by its name (input `of`): `kind` says what is listed, `max` how many sentences there may be (1).",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("entryText", given);
    const kind = options.oneOf("kind", Object.keys(ENTRIES)) ?? options.fail("kind", "say what is listed");
    const most = options.integer("max", 1, 10) ?? 1;
    options.end();
    const said = saidOf(kind);
    return toldText(context, (name, fit, drawn) => textFor(said, kind, name, most, fit, drawn));
  },
};
