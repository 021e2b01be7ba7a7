import { pageKinds, pagePlaces, pageQualifiers, sections, themes } from "../data/web-words.ts";
import { joined } from "../strings/joined.ts";
import { numberedBy, oneOf } from "../strings/one-of.ts";
import { wordList } from "../strings/word-list.ts";

export const theme = wordList(themes);
const kind = wordList(pageKinds);
const qualifier = wordList(pageQualifiers);

/** Parts of web sites: `blog`, `docs`. */
export const section = wordList(sections);

/** `garden-ideas`: a page or a tag in two words. */
export const shortPage = joined(theme, "-", kind);

/** `garden-ideas`, `easy-garden-ideas`: what pages are called in their addresses; with a place where all have to differ. */
export const pageWords = numberedBy(
  joined(qualifier, "-", theme, "-", kind, "-", wordList(pagePlaces)),
  oneOf(shortPage, joined(qualifier, "-", theme, "-", kind)),
);
