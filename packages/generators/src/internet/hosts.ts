import { textGenerator } from "../build/text-generator.ts";
import { emailDomains } from "../person/domains.ts";
import { characters, digits, lowerLetters } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import { preferring } from "../strings/preferring.ts";
import { phrase } from "../strings/phrase.ts";
import { wordList } from "../strings/word-list.ts";
import { adjective, noun } from "../text/vocabulary.ts";

const environment = wordList(["prod", "stage", "dev", "test", "qa"]);
const role = wordList([
  "web",
  "api",
  "db",
  "cache",
  "mail",
  "auth",
  "worker",
  "proxy",
  "files",
  "search",
  "queue",
  "build",
]);

/** Below `.example`: RFC 2606 reserves it. */
export const domain = textGenerator({
  name: "domain",
  summary: "A domain below the reserved `example`.",
  strings: () =>
    preferring(
      oneOf(joined(adjective, "-", noun, ".example"), joined(noun, ".example")),
      joined(characters(lowerLetters, 2, 4), ".test"),
    ),
});

export const hostname = textGenerator({
  name: "hostname",
  summary: "A host in a reserved domain.",
  strings: () =>
    preferring(
      joined(role, "-", characters(digits, 2), ".", wordList(emailDomains())),
      joined(role, characters(digits, 2), ".test"),
      joined(role, ".test"),
    ),
});

export const serverName = textGenerator({
  name: "serverName",
  summary: "A server's name, as in prod-web-07.",
  strings: () =>
    preferring(
      joined(environment, "-", role, "-", characters(digits, 3)),
      joined(role, characters(digits, 2)),
      joined("s", characters(digits, 1)),
    ),
});

const page = phrase(["{adjective}-{noun}", "{noun}/{adjective}-{other}"], { adjective, noun, other: noun });

export const url = textGenerator({
  name: "url",
  summary: "An address in a reserved domain.",
  strings: () =>
    preferring(
      joined("https://www.", wordList(emailDomains()), "/", noun, "/", adjective, "-", noun),
      joined("https://example.com/", noun, "/", adjective),
      joined("https://example.com/", noun),
      joined("http://a.test/", characters(lowerLetters, 1, 6)),
    ),
});

export const httpReferer = textGenerator({
  name: "httpReferer",
  summary: "The page that a visitor comes from, in a reserved domain.",
  strings: () =>
    preferring(
      joined("https://search.example/?q=", noun),
      joined("https://www.", wordList(emailDomains()), "/", page),
      joined("https://a.test/"),
    ),
});

export const imageUrl = textGenerator({
  name: "imageUrl",
  summary: "The address of a picture in a reserved domain.",
  strings: () =>
    preferring(
      joined("https://images.example.com/", noun, "/", characters("0123456789abcdef", 10), ".jpg"),
      joined("/images/", characters("0123456789abcdef", 8), ".jpg"),
      joined("/i/", characters("0123456789abcdef", 4), ".jpg"),
    ),
});

export const urlPath = textGenerator({
  name: "urlPath",
  summary: "The path of an address.",
  strings: () =>
    preferring(
      joined("/", noun, "/", adjective, "-", noun),
      joined("/", noun),
      joined("/", characters(lowerLetters, 1, 3)),
    ),
});

export const slug = textGenerator({
  name: "slug",
  summary: "Words joined by hyphens.",
  strings: () =>
    preferring(
      joined(adjective, "-", noun, "-", noun),
      joined(adjective, "-", noun),
      noun,
      characters(lowerLetters, 1, 6),
    ),
});
