import { capitalised } from "../build/capitalised.ts";
import { shortened } from "../build/prose-generator.ts";
import { wordsOf } from "../build/from.ts";
import type { Words } from "../build/from.ts";
import { textGenerator } from "../build/text-generator.ts";
import type { Generator } from "@seedloom/core";
import type { PhraseName } from "../language/language.ts";
import { inLanguages } from "../language/in-languages.ts";
import { phrasesIn, wordsIn } from "../language/said.ts";
import { phrase } from "../strings/phrase.ts";
import { preferring } from "../strings/preferring.ts";
import { audiences, moods, motifs, scenes, settings, tags, topics } from "../data/phrases.ts";
import { mask } from "../strings/mask.ts";
import { wordList } from "../strings/word-list.ts";
import { noun, object, task } from "../text/vocabulary.ts";

const Motif = wordList(motifs.map(raise));
const Mood = wordList(moods.map(raise));
const Thing = capitalised(object);
const Tag = wordList(tags);

const vocabulary: Readonly<Record<string, Words>> = {
  object,
  other: object,
  task,
  Object: Thing,
  Other: Thing,
  Task: capitalised(task),
  Motif,
  Second: Motif,
  Mood,
  // It follows a preposition, where English keeps the article small.
  Setting: wordList(settings.map((setting) => raise(setting).replace(/^The /, "the "))),
  topic: wordList(topics),
  Topic: wordList(topics.map((topic) => topic.charAt(0).toUpperCase() + topic.slice(1))),
  next: wordList(topics),
  audience: wordList(audiences),
  scene: wordList(scenes),
  Some: "Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve",
  lessons: "lessons|ideas|notes|examples|questions|answers",
  number: "Three|Five|Seven|Ten|Twelve|Twenty",
  who: "City Council|Local Team|Researchers|Small Firms|Students|Farmers|Museum|Library|Start-up|Volunteers|Residents|Festival",
  does: "celebrates|plans|supports|debates|welcomes|postpones|rediscovers|invests in|wins prize for|asks for help with",
  artist: "Mara|Jonas|Lena|Theo|Ivy|Milo|Nora|Elias|Ada|Finn|Cleo|Otis|Zara|Hugo|Freya|Leon|Ruby|Amir|Yuna|Sol",
  surname:
    "Vale|Winter|Lindqvist|Moreau|Castell|Okoye|Brandt|Hale|Ferro|Novak|Sorel|Arden|Quinn|Marlow|Kato|Reyes|Haddad|Silva|Bloom|Petrov",
  members:
    "Lanterns|Foxes|Harbours|Sparrows|Satellites|Rivers|Strangers|Neighbours|Mountains|Wolves|Tigers|Pilots|Cousins|Lighthouses|Ghosts|Machines|Swimmers|Orchards",
  ensemble: "Trio|Quartet",
  band: "The|Electric|Velvet|Midnight|Paper|Northern|Silver|Broken|Little|Golden",
  item: mask("#!##"),
  Template:
    "Welcome e-mail|Order confirmation|Password reset|Monthly newsletter|Cover letter|Cost estimate|Invoice|Payment reminder|" +
    "Work order|Service report|Meeting minutes|Job offer|Event invitation|Press release|Weekly report|Contract|Privacy notice|" +
    "Thank-you note|Survey invitation|Shipping notice|Appointment reminder|Annual report|Project plan|Product sheet|Landing page|" +
    "Packing list|Time sheet|Risk assessment|Onboarding checklist|Reference letter",
  variant: "short|long|German|French|formal|with logo|new design|draft|old|internal",
  version: wordList(Array.from({ length: 40 }, (_, at) => String(at + 2))),
};

const categories: Readonly<Record<string, Words>> = {
  first:
    "Home|Garden|Food|Travel|Health|Music|Books|Sports|Science|Fashion|Family|Work|Money|Nature|Games|Film|Art|Cars|Pets|Style",
  second:
    "Living|Leisure|Drinks|Culture|Fitness|Technology|Learning|Design|Outdoors|Business|Beauty|History|Tools|Hobbies|Wellness|Services",
};

/** Title case, as English has it: `the old mill` is `The Old Mill`. */
function raise(words: string): string {
  return words.replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * Titles by templates; words, then letters stand in where no title fits.
 * @param said the phrases that other languages have for them
 */
function titles(
  name: string,
  about: string,
  templates: readonly [string, ...string[]],
  said: PhraseName | "artistName",
): Generator {
  return textGenerator({
    name,
    summary: about,
    strings: (context) =>
      shortened(
        inLanguages(context, (language, own) => {
          if (language === null || said === "artistName")
            return preferring(capitalised(phrase(templates, wordsOf(vocabulary, own))), Thing, Motif);
          return preferring(phrasesIn(language, said), capitalised(wordsIn(language, "object")));
        }),
        context,
      ),
  });
}

export const headline = titles(
  "headline",
  "A newspaper's headline.",
  [
    "{who} {does} {topic}",
    "{Topic}: {who} {does} {next}",
    "{Topic} in demand as never before",
    "{Topic}: what {audience} should know",
  ],
  "headline",
);
export const articleTitle = titles(
  "articleTitle",
  "An article's title.",
  [
    "{Some} {lessons} for {audience}: {topic}",
    "How to get started with {topic}",
    "{number} things to know about {topic}",
    "Why {topic} matters for {audience}",
    "A beginner's guide to {topic}",
    "The future of {topic}",
    "{Topic} for {audience}",
    "What we learned from {topic}",
    "Common mistakes in {topic}",
  ],
  "articleTitle",
);
export const bookTitle = titles(
  "bookTitle",
  "A book's title (made up).",
  [
    "The {Mood} {Motif}: {Second}",
    "The {Mood} {Motif} of {Setting}",
    "The {Motif} before {Setting}",
    "{Motif} and {Second}",
    "A {Motif} for {Setting}",
    "The {Motif}'s {Second}",
  ],
  "bookTitle",
);
export const movieTitle = titles(
  "movieTitle",
  "A film's title (made up).",
  [
    "{Mood} {Motif}: {Second}",
    "The {Mood} {Motif}",
    "{Motif} of {Setting}",
    "{Mood} {Motif}",
    "The {Motif} and the {Second}",
    "Return to {Setting}",
  ],
  "bookTitle",
);
export const songTitle = titles(
  "songTitle",
  "A song's title (made up).",
  [
    "{Mood} {Motif} of {Setting}",
    "{Motif}, {Second}",
    "{Mood} {Motif}",
    "{Motif} for {Setting}",
    "My {Mood} {Motif}",
    "Waiting for {Setting}",
  ],
  "songTitle",
);
export const albumTitle = titles(
  "albumTitle",
  "An album's title (made up).",
  ["{Mood} {Motif}, {Second}", "{Motif} of {Setting}", "{Mood} {Motif}", "{Second} and {Motif}"],
  "songTitle",
);
export const artistName = titles(
  "artistName",
  "A band or a musician (made up).",
  [
    "{artist} {surname}",
    "The {members}",
    "{artist} {surname} {ensemble}",
    "{Mood} {members}",
    "{artist} & the {members}",
    "{band} {Motif}",
    "{Mood} {Motif}",
  ],
  "artistName",
);
export const subject = titles(
  "subject",
  "What a message or ticket is about.",
  [
    "Question about the {object}",
    "Question about the {object} and the {other}",
    "Problem with the {object}",
    "{Object}: next steps",
    "Request: {task}",
    "{Object} is missing",
    "Re: {object}",
    "Please {task}",
    "Update on the {object}",
  ],
  "subject",
);
export const pageTitle = titles(
  "pageTitle",
  "A page's title.",
  [
    "{Topic}: {lessons} for {audience}",
    "{Topic} for {audience}",
    "About {topic}",
    "Frequently asked questions about {topic}",
  ],
  "pageTitle",
);
export const templateName = titles(
  "templateName",
  "A template's name.",
  ["{Template}", "{Template}, {variant}", "{Template} v{version}"],
  "templateName",
);
export const tag = textGenerator({
  name: "tag",
  summary: "A tag.",
  strings: (context) =>
    shortened(
      inLanguages(context, (language) => (language === null ? Tag : wordsIn(language, "noun"))),
      context,
    ),
});
export const category = textGenerator({
  name: "category",
  summary: "A category.",
  strings: (context) =>
    shortened(
      inLanguages(context, (language, own) =>
        language === null
          ? preferring(phrase(["{first} & {second}"], wordsOf(categories, own)), capitalised(noun))
          : preferring(wordsIn(language, "category"), capitalised(wordsIn(language, "noun"))),
      ),
      context,
    ),
});
export const keywords = textGenerator({
  name: "keywords",
  summary: "Words separated by commas.",
  strings: (context) =>
    shortened(
      inLanguages(context, (language, own) => {
        if (language !== null) return preferring(phrasesIn(language, "keywords"), wordsIn(language, "noun"));
        const words = wordsOf(vocabulary, own);
        return preferring(
          phrase(["{topic}, {next}", "{topic}, {next}, {audience}"], words),
          phrase(["{topic}, {audience}"], words),
        );
      }),
      context,
    ),
});
