import { uint32 } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, StreamKey } from "@seedloom/core";
import { anyFit, codePoints, fitOf } from "../fit.ts";
import { OptionReader } from "../options.ts";
import { hash, scramble } from "../scramble.ts";
import { characters, lowerLetters } from "../strings/characters.ts";
import type { Strings } from "../strings/strings.ts";
import { inLanguages } from "../language/in-languages.ts";
import { inTurns } from "../language/in-turns.ts";
import { wordsIn } from "../language/said.ts";
import { anyWord, shortWord } from "../text/vocabulary.ts";
import { languageOf } from "../language/languages.ts";
import { compileThemes } from "../text/themes.ts";
import { takesText } from "./text-generator.ts";

export interface ProseDefinition {
  readonly name: string;
  readonly summary: string;
  /** What it is made of: sentences, ended. */
  sentences(context: GeneratorContext): Strings;
  /**
   * The same about a thing that the option `about` names in one or two plain words, for programs where `program` says so; without it there
   * are no such options.
   */
  sentencesAbout?(thing: string, context: GeneratorContext, program: boolean): Strings;
  /** How many sentences, both ends included. */
  readonly count: readonly [least: number, most: number];
  /** What is drawn in English, where it is not about a thing: passages of a kind, which read better than single sentences put together. */
  readonly drawn?: string;
  /** How these stand on a page; default: with the separator between. */
  compose?(sentences: readonly string[]): string;
  /** Between sentences; by default a blank. */
  readonly separator?: string;
}

const isSaidAbroad = ({ locale }: GeneratorContext): boolean => languageOf(locale[0]?.[0] ?? "en") !== null;

/** A generator of free text: whole sentences, as many as fit. */
export function proseGenerator(definition: ProseDefinition): Generator {
  const { name, summary } = definition;
  return {
    name,
    summary,
    entity: null,
    types: ["text", "any"],
    compile(given, context) {
      const options = new OptionReader(name, given);
      const least = options.integer("min", 1, 1000) ?? definition.count[0];
      const most = options.integer("max", least, 1000) ?? Math.max(least, definition.count[1]);
      const thing = definition.sentencesAbout === undefined ? undefined : options.string("about");
      const program = (definition.sentencesAbout !== undefined && options.boolean("program")) ?? false;
      options.end();
      return inTurns(context, (own) => {
        const about =
          thing === undefined || thing === "" ? undefined : definition.sentencesAbout?.(thing, own, program);
        const numbered = compileProse(
          about ?? definition.sentences(own),
          own,
          least,
          most,
          definition.separator ?? " ",
        );
        if (numbered === null || about !== undefined || definition.drawn === undefined || isSaidAbroad(own))
          return numbered;
        const { drawn: on, separator = " ", compose = (texts) => texts.join(separator) } = definition;
        const told = compileThemes({ on, count: [least, most], compose, of: -1, by: -1, speaker: null }, own);
        return told === null
          ? numbered
          : {
              get capacity() {
                return numbered.capacity;
              },
              at: numbered.at,
              draw: told.draw,
            };
      });
    },
  };
}

/** Binds free text to a place; single words, then letters stand in where no sentence fits. */
export function compileProse(
  sentences: Strings,
  context: GeneratorContext,
  least: number,
  most: number,
  separator: string,
): CompiledGenerator | null {
  if (!takesText(context)) return null;
  const fit = fitOf(context);
  // A letter or two are no prose.
  if (fit.maxLength < 4) return null;
  const kept = shortened(sentences, context);
  if (kept === null) return null;
  // Sentences that are added are those of the whole set: they are left out where they do not fit.
  const more = sentences.within({ ...anyFit, repertoire: fit.repertoire, avoided: fit.avoided }) ?? kept;
  const room = fit.maxLength;
  // A character is at least one unit of UTF-16: most texts have room without being measured.
  const fitsIn = (text: string) => (fit.measure === codePoints && text.length <= room) || fit.measure(text) <= room;
  const extend = (first: string, count: number, sentence: (number: number) => string): string => {
    let text = first;
    for (let number = 1; number < count; number++) {
      const next = sentence(number);
      // Nobody says the same twice.
      if (text.includes(next)) continue;
      const longer = text + separator + next;
      if (!fitsIn(longer)) break;
      text = longer;
    }
    return text;
  };
  const span = most - least + 1;
  return {
    get capacity() {
      return kept.distinct ? kept.size : 0;
    },
    at: (index) =>
      extend(kept.at(scramble(index, kept.size)), least + (hash(index, 0) % span), (number) =>
        more.at(scramble(hash(index, number), more.size)),
      ),
    draw: (key: StreamKey, row: number) =>
      extend(kept.draw(key, row, 0), least + (uint32(key, row, 91) % span), (number) =>
        more.draw(key, row, 1000 * number),
      ),
  };
}

/** The texts that fit, or single words, or letters. */
export function shortened(sentences: Strings, context: GeneratorContext): Strings | null {
  const fit = fitOf(context);
  return (
    sentences.within(fit) ??
    inLanguages(context, (language) => (language === null ? anyWord : wordsIn(language, "noun"))).within(fit) ??
    shortWord.within(fit) ??
    characters(lowerLetters, 1, Math.max(1, Math.min(8, fit.maxLength))).within(fit)
  );
}
