import { hash } from "../scramble.ts";
import { uint32 } from "@seedloom/core";
import type { CompiledGenerator, GeneratorContext, StreamKey, Value } from "@seedloom/core";
import { PASSAGES } from "../data/passages/index.ts";
import { fitOf, fits } from "../fit.ts";
import type { Fit } from "../fit.ts";
import { oneOf } from "../strings/one-of.ts";
import type { Strings } from "../strings/strings.ts";
import { withChoices } from "../strings/with-choices.ts";
import { takesText } from "../build/text-generator.ts";

/** Who says something: who needs something, who helps, or the program between them. */
export const SPEAKERS = ["asking", "answering", "system"] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What is written about one matter. */
export interface Theme {
  readonly headings: readonly Strings[];
  readonly by: Speaker | null;
  /** Whether the first sentence begins and the others follow in order. */
  readonly ordered: boolean;
  readonly lines: readonly Strings[];
}

const read = new Map<string, readonly Theme[]>();

/** The themes of a kind of texts, read when first asked for. */
export function themesOf(on: string): readonly Theme[] {
  const found =
    read.get(on) ??
    (PASSAGES[on]?.text ?? "")
      .trim()
      .split(/\n\s*\n/)
      .map(themeIn);
  read.set(on, found);
  return found;
}

function themeIn(block: string): Theme {
  const lines = block.split("\n");
  const marks = lines.filter((line) => line.startsWith("@")).map((line) => line.slice(1));
  const headings = lines.filter((line) => line.startsWith("# ")).map((line) => withChoices(line.slice(2)));
  return {
    headings,
    by: SPEAKERS.find((speaker) => marks.includes(speaker)) ?? null,
    ordered: marks.includes("ordered") || (headings.length > 0 && marks.length === 0),
    lines: lines.filter((line) => !/^(?:# |@)/.test(line)).map(withChoices),
  };
}

/** What stands above texts of a kind. */
export const headingsOf = (on: string): Strings => oneOf(...themesOf(on).flatMap(({ headings }) => headings));

/** The most headings of one theme that are written out to be found again. */
const WRITTEN = 500;
const found = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** By what stands above a text, in small letters, which themes are of that: one for each who says something. */
function placesOf(on: string): ReadonlyMap<string, readonly number[]> {
  const known = found.get(on);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [place, { headings }] of themesOf(on).entries())
    for (const heading of headings)
      for (let at = 0; at < Math.min(heading.size, WRITTEN); at++) {
        const above = heading.at(at).toLowerCase();
        places.set(above, [...(places.get(above) ?? []), place]);
      }
  found.set(on, places);
  return places;
}

/** How a text draws: a number for each of its choices, a sentence of a set. */
interface Drawn {
  number(salt: number): number;
  text(set: Strings, salt: number): string;
}

/** Where a text is written. */
export interface Page {
  readonly on: string;
  readonly count: readonly [least: number, most: number];
  /** Puts sentences together. */
  compose(sentences: readonly string[]): string;
  /** Positions of the inputs that hold what stands above the text, and who says it; -1 for none. */
  readonly of: number;
  readonly by: number;
  /** Who says all of it; null where that varies. */
  readonly speaker: Speaker | null;
  /** Which of a theme's lines it is, counted from one that what stands above tells, so that several columns have each another; null for any. */
  readonly place?: number | null;
}

/** Binds texts on themes to a place; null where not even the shortest sentence has room. */
export function compileThemes(page: Page, context: GeneratorContext): CompiledGenerator | null {
  if (!takesText(context)) return null;
  const fit = fitOf(context);
  const themes = themesOf(page.on);
  const kept = themes.map((theme) => within(theme, fit));
  const written = [...kept.keys()].filter((place) => kept[place]!.length > 0);
  if (written.length === 0) return null;
  const make = (inputs: readonly Value[], drawn: Drawn): string => {
    const place = themeFor(page, themes, written, inputs, drawn);
    if (page.place !== undefined && page.place !== null) {
      const lines = kept[place]!;
      const first = page.of < 0 ? 0 : lettersOf(inputs[page.of]);
      return drawn.text(lines[(first + page.place) % lines.length]!, 1);
    }
    return compose(page, themes[place]!, kept[place]!, fit, drawn);
  };
  return {
    capacity: 0,
    at: (index, inputs) =>
      make(inputs, { number: (salt) => hash(index, salt), text: (set, salt) => set.at(hash(index, salt) % set.size) }),
    draw: (key: StreamKey, row, inputs) =>
      make(inputs, { number: (salt) => uint32(key, row, salt), text: (set, salt) => set.draw(key, row, salt * 1000) }),
  };
}

/** A number that a text tells. */
const lettersOf = (value: Value | undefined): number =>
  typeof value === "string" ? [...value].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) : 0;

/** The sentences of a theme that have room by themselves. */
const within = ({ lines }: Theme, fit: Fit): readonly Strings[] =>
  lines.map((line) => line.within(fit)).filter((line) => line !== null);

/** Words for who needs something, and for who helps. */
const ASKING =
  /user|customer|client|guest|request|contact|patient|tenant|in(?:coming|bound)|human|buyer|student|parent|visitor|lead|end/i;
const ANSWERING =
  /agent|staff|admin|assistant|bot|support|host|owner|out(?:going|bound)|doctor|model|^ai$|seller|vendor|teacher|employee|operator|landlord/i;

const speakerOf = (value: Value | undefined): Speaker | null => {
  const text = typeof value === "string" ? value : "";
  if (ANSWERING.test(text)) return "answering";
  return ASKING.test(text) ? "asking" : /system|tool|function/i.test(text) ? "system" : null;
};

function themeFor(
  page: Page,
  themes: readonly Theme[],
  written: readonly number[],
  inputs: readonly Value[],
  drawn: Drawn,
): number {
  const { on, of, by, speaker } = page;
  const above = of < 0 ? null : (inputs[of] ?? null);
  const said = by < 0 ? speaker : (speakerOf(inputs[by]) ?? speaker);
  const told = (above === null ? [] : (placesOf(on).get(String(above).toLowerCase()) ?? [])).filter((place) =>
    written.includes(place),
  );
  const telling = told.filter((place) => said === null || themes[place]!.by === said);
  // What programs report is not about the matter.
  if (told.length > 0 && (telling.length > 0 || said !== "system")) {
    const places = telling.length > 0 ? telling : told;
    return places[drawn.number(70) % places.length]!;
  }
  // What programs report is met only where they are named.
  const own = written.filter((place) => (said === null ? themes[place]!.by !== "system" : themes[place]!.by === said));
  const among = own.length === 0 ? written : own;
  // Where nothing is known of what stands above, what fits anything says more than what answers a question that nobody asked.
  const general = among.filter((place) => themes[place]!.headings.length === 0);
  const chosen = general.length > 0 ? general : among;
  return chosen[drawn.number(70) % chosen.length]!;
}

function compose(page: Page, { ordered }: Theme, lines: readonly Strings[], fit: Fit, drawn: Drawn): string {
  const [least, most] = page.count;
  const wanted = Math.min(lines.length, least + (drawn.number(71) % (most - least + 1)));
  // A single sentence without anything above it need not be the first.
  const places =
    ordered && (wanted > 1 || page.of >= 0) ? inOrder(lines.length, wanted, drawn) : anyOf(lines.length, wanted, drawn);
  let sentences: readonly string[] = [];
  let text = "";
  for (const place of places) {
    const longer = [...sentences, drawn.text(lines[place]!, 1 + place)];
    const composed = page.compose(longer);
    if (!fits(composed, fit)) {
      if (text !== "") continue;
      return longer[0]!;
    }
    [sentences, text] = [longer, composed];
  }
  return text;
}

/** The first and as many of the others as are wanted, in order. */
function inOrder(count: number, wanted: number, drawn: Drawn): readonly number[] {
  const places = [0];
  for (let place = 1; place < count && places.length < wanted; place++) {
    if (drawn.number(100 + place) % (count - place) < wanted - places.length) places.push(place);
  }
  return places;
}

/** As many different ones as are wanted. */
function anyOf(count: number, wanted: number, drawn: Drawn): readonly number[] {
  const first = drawn.number(72) % count;
  const step = 1 + (drawn.number(73) % Math.max(1, count - 1));
  const places = new Set([first]);
  for (let place = first; places.size < wanted;) {
    place = (place + step) % count;
    while (places.has(place)) place = (place + 1) % count;
    places.add(place);
  }
  return [...places];
}
