import { textGenerator } from "../build/text-generator.ts";
import { emailDomains } from "../person/domains.ts";
import { characters, digits, lowerLetters } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";
import { preferring } from "../strings/preferring.ts";
import { numberedBy, oneOf } from "../strings/one-of.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";
import { pageWords, section, shortPage, theme } from "./page-words.ts";

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
      numberedBy(
        joined(wordList(emailDomains().map((name) => name.replace(".example", ""))), "-", theme, ".example"),
        wordList(emailDomains()),
      ),
      joined(theme, ".example"),
      joined(characters(lowerLetters, 2, 4), ".test"),
    ),
});

export const hostname = textGenerator({
  name: "hostname",
  summary: "A host in a reserved domain, named by any role or one of some `roles`.",
  strings: (_, options) => {
    const roles = options.list("roles")?.map(String) ?? [];
    const domains = wordList(emailDomains());
    return preferring(
      roles.length > 0
        ? numberedBy(
            joined(wordList(roles), "-", characters(digits, 2), ".", domains),
            joined(wordList(roles), ".", domains),
          )
        : joined(role, "-", characters(digits, 2), ".", domains),
      joined(role, characters(digits, 2), ".test"),
      joined(role, ".test"),
    );
  },
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

/** What programs offer to others. */
const resource = wordList(
  "orders users products invoices customers payments sessions files events messages reports tokens search status health accounts".split(
    " ",
  ),
);
const hex = characters("0123456789abcdef", 8);
const program = wordList(
  "agent client driver toolkit desktop plugin installer update runtime cli setup firmware".split(" "),
);
const version = joined(characters("123456789", 1), ".", characters(digits, 1), ".", characters(digits, 1));

/** What an address may lead to. */
const URL_KINDS = ["page", "site", "feed", "api", "hook", "file", "proxy"] as const;

/** Eight letters and digits that are told from one another. */
const code = characters("abcdefghjkmnpqrstuvwxyz23456789", 8);

function urlsOf(kind: (typeof URL_KINDS)[number], below: string | undefined): Strings {
  const company = wordList(emailDomains());
  switch (kind) {
    case "page":
      if (below !== undefined) return joined("https://www.", company, `/${below}/`, code);
      return joined("https://www.", company, "/", section, "/", pageWords);
    case "site":
      return numberedBy(joined("https://www.", company, "/", theme), joined("https://www.", company));
    case "feed":
      return numberedBy(
        joined("https://www.", company, "/", section, "/", theme, ".xml"),
        joined("https://www.", company, "/feed.xml"),
      );
    case "api":
      return numberedBy(
        joined("https://api.", company, "/v", characters("123", 1), "/", resource, "/", hex),
        joined("https://api.", company, "/v", characters("123", 1), "/", resource),
      );
    case "hook":
      return joined("https://hooks.", company, "/", resource, "/", hex);
    case "file":
      return joined("https://files.", company, "/", program, "-", version, ".zip");
    case "proxy":
      return numberedBy(
        joined("http://proxy-", characters(digits, 3), ".", company, ":", characters("38", 1), "128"),
        joined("http://proxy.", company, ":3128"),
      );
  }
}

export const url = textGenerator({
  name: "url",
  summary:
    "An address in a reserved domain, of a `kind`: page (default; below a `section`, told by a code), site, feed, api, hook, file, proxy.",
  strings: (_, options) =>
    preferring(
      urlsOf(options.oneOf("kind", URL_KINDS) ?? "page", options.string("section")),
      joined("https://example.com/", section, "/", theme),
      joined("https://example.com/", theme),
      joined("http://a.test/", characters(lowerLetters, 1, 6)),
    ),
});

export const httpReferer = textGenerator({
  name: "httpReferer",
  summary: "The page that a visitor comes from, in a reserved domain.",
  strings: () =>
    preferring(
      joined("https://search.example/?q=", theme),
      joined("https://www.", wordList(emailDomains()), "/", section, "/", shortPage),
      joined("https://a.test/"),
    ),
});

/** Pictures that are no photographs. */
const DRAWN = new Set(["logos", "icons", "favicons", "badges", "flags", "screenshots", "qr-codes"]);

export const imageUrl = textGenerator({
  name: "imageUrl",
  summary:
    "The address of a picture in a reserved domain, of any kind or `of` one: logos, icons, banners, covers, screenshots.",
  strings: (_, options) => {
    const kind = options.string("of");
    const ending = kind !== undefined && DRAWN.has(kind) ? ".png" : ".jpg";
    return preferring(
      joined("https://images.example.com/", kind ?? theme, "/", characters("0123456789abcdef", 10), ending),
      joined(`/${kind ?? "images"}/`, characters("0123456789abcdef", 8), ending),
      joined("/i/", characters("0123456789abcdef", 4), ending),
    );
  },
});

/** Whose path: that of a page that people read, or of what programs ask of one another. */
const PATH_KINDS = ["page", "api"] as const;

export const urlPath = textGenerator({
  name: "urlPath",
  summary: "The path of an address, of a `kind`: page (default), api; of the `things` that are asked for there.",
  strings: (_, options) => {
    const things = options.list("things")?.map(String) ?? [];
    const asked = things.length > 0 ? wordList(things) : resource;
    return preferring(
      options.oneOf("kind", PATH_KINDS) === "api"
        ? numberedBy(
            joined("/v", characters("123", 1), "/", asked, "/", hex),
            oneOf(
              joined("/v", characters("123", 1), "/", asked),
              joined("/v1/", asked, "/", characters("123456789", 1), characters(digits, 1, 3)),
            ),
          )
        : joined("/", section, "/", pageWords),
      joined("/", section),
      joined("/", characters(lowerLetters, 1, 3)),
    );
  },
});

export const slug = textGenerator({
  name: "slug",
  summary: "Words joined by hyphens.",
  strings: () => preferring(pageWords, shortPage, theme, characters(lowerLetters, 1, 6)),
});
