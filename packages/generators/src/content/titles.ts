import { capitalised } from "../build/capitalised.ts";
import { shortened } from "../build/prose-generator.ts";
import { wordsOf } from "../build/from.ts";
import type { Words } from "../build/from.ts";
import { textGenerator } from "../build/text-generator.ts";
import type { Generator } from "@seedloom/core";
import { phrase } from "../strings/phrase.ts";
import { preferring } from "../strings/preferring.ts";
import { adjective, noun, verb } from "../text/vocabulary.ts";

const vocabulary: Readonly<Record<string, Words>> = {
  adjective,
  noun,
  thing: noun,
  verb,
  Noun: capitalised(noun),
  Thing: capitalised(noun),
  Adjective: capitalised(adjective),
  place:
    "the Harbour|the North|the Valley|Lisbon|the Old Mill|Winter|the Lighthouse|Tomorrow|the Islands|August|the Mountains|Midnight|Rain|the River|Summer|the Garden|Silence|Glass",
  number: "Three|Five|Seven|Ten|Twelve|Twenty",
  who: "City Council|Local Team|Researchers|Small Firms|Students|Farmers|Museum|Library|Start-up|Volunteers",
  band: "The|Electric|Velvet|Midnight|Paper|Northern|Silver|Broken|Little|Golden",
};

/** Titles by templates; words, then letters stand in where no title fits. */
function titles(name: string, about: string, templates: readonly [string, ...string[]]): Generator {
  return textGenerator({
    name,
    summary: about,
    strings(context) {
      const words = wordsOf(vocabulary, context);
      return shortened(preferring(capitalised(phrase(templates, words)), capitalised(noun)), context);
    },
  });
}

export const headline = titles("headline", "A newspaper's headline.", [
  "{who} {verb} {adjective} {noun} for {place}",
  "{Adjective} {noun} surprises {who}",
  "{who}: {adjective} {noun} and {thing}",
]);
export const articleTitle = titles("articleTitle", "An article's title.", [
  "How to {verb} a {adjective} {noun}",
  "{number} {adjective} ways to {verb} the {noun}",
  "Why the {adjective} {noun} matters",
]);
export const bookTitle = titles("bookTitle", "A book's title (made up).", [
  "The {Adjective} {Noun} of {place}",
  "The {Noun} in {place}",
  "{Noun} and {Thing}",
]);
export const movieTitle = titles("movieTitle", "A film's title (made up).", [
  "The {Adjective} {Noun} from {place}",
  "{Noun} of {place}",
  "{Adjective} {Noun}",
]);
export const songTitle = titles("songTitle", "A song's title (made up).", [
  "{Adjective} {Noun} in {place}",
  "{Noun} for {place}",
  "My {Adjective} {Noun}",
]);
export const albumTitle = titles("albumTitle", "An album's title (made up).", [
  "{Adjective} {Noun}, {Thing}",
  "{Noun} at {place}",
  "{Adjective} {Noun}",
]);
export const artistName = titles("artistName", "A band's name (made up).", [
  "{band} {Adjective} {Noun}",
  "{band} {Noun}",
]);
export const subject = titles("subject", "What a message or ticket is about.", [
  "Cannot {verb} the {adjective} {noun}",
  "Question about the {adjective} {noun}",
  "{Adjective} {noun} for the {thing}",
]);
export const pageTitle = titles("pageTitle", "A page's title.", [
  "{Adjective} {Noun} and {Thing}",
  "About our {adjective} {noun}",
]);
export const templateName = titles("templateName", "A template's name.", [
  "{Adjective} {noun} {thing}",
  "{Noun} {thing}",
]);
export const tag = textGenerator({
  name: "tag",
  summary: "A tag.",
  strings: (context) => shortened(preferring(noun, adjective), context),
});
export const category = textGenerator({
  name: "category",
  summary: "A category.",
  strings: (context) =>
    shortened(
      preferring(
        phrase(
          ["{first} & {second}"],
          wordsOf(
            {
              first:
                "Home|Garden|Food|Travel|Health|Music|Books|Sports|Science|Fashion|Family|Work|Money|Nature|Games|Film|Art|Cars|Pets|Style",
              second:
                "Living|Leisure|Drinks|Culture|Fitness|Technology|Learning|Design|Outdoors|Business|Beauty|History|Tools|Hobbies|Wellness|Services",
            },
            context,
          ),
        ),
        capitalised(noun),
      ),
      context,
    ),
});
export const keywords = textGenerator({
  name: "keywords",
  summary: "Words separated by commas.",
  strings: (context) =>
    shortened(
      preferring(
        phrase(["{adjective}, {noun}, {thing}, {verb}"], wordsOf(vocabulary, context)),
        phrase(["{adjective}, {noun}"], wordsOf(vocabulary, context)),
      ),
      context,
    ),
});
