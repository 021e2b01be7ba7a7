import { MEDIUM_OF_WORD } from "../../../data/media-of-words.ts";
import { forAll } from "../reader.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { tells } from "./tells.ts";

/** Words that tell what an address leads to, other than a page. */
const LEADS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  ["proxy", new Set(["proxy"])],
  ["hook", new Set(["webhook", "hook", "callback", "postback"])],
  ["feed", new Set(["feed", "rss", "atom"])],
  ["file", new Set(["download", "installer", "artifact", "firmware", "binary", "build"])],
  [
    "api",
    new Set(
      "api endpoint service auth authorization authentication token issuer jwks userinfo sso graphql rest server base sp metadata discovery".split(
        " ",
      ),
    ),
  ],
  ["site", new Set(["site", "homepage"])],
];

const CREDENTIALS = /^(?:api )?(?:key|token|secret)$|^(?:user ?name|password|client id)$/;

/** `notes_url` beside `notes_api_key`: where a program reaches another, not one of its pages. */
const isService = ({ modifiers, context: { facts } }: Ask): boolean =>
  [...facts.columnWords.values()].some(
    (words) =>
      modifiers.every((word, at) => words[at] === word) && CREDENTIALS.test(words.slice(modifiers.length).join(" ")),
  );

/** What the words before the address lead to, or else what the table is about, where that is no page. */
function kindOf(ask: Ask): string | null {
  const { modifiers, phrase, context } = ask;
  const { facts } = context;
  const own = [...phrase.split(" "), ...modifiers];
  for (const [kind, words] of LEADS) if (own.some((word) => words.has(word))) return kind;
  // `endpoints.url`, `webhooks.url`, `agent_builds.url`
  if (modifiers.length > 0) return isService(ask) ? "site" : null;
  for (const [kind, words] of LEADS.slice(1, -1)) if (facts.words.some((word) => words.has(word))) return kind;
  return null;
}

const address: Reader = (ask) => {
  const kind = ask.as === "text" ? kindOf(ask) : null;
  return kind === null ? null : { given: { generator: "url", options: { kind } }, confidence: 0.94 };
};

/** What programs ask of one another, by a path. */
const apiPath: Reader = ({ as, modifiers, context }) =>
  as === "text" &&
  !modifiers.some((word) => MEDIUM_OF_WORD.has(word)) &&
  tells(context, "api endpoint service route request method") &&
  !tells(context, "page visitor referrer")
    ? { given: { generator: "urlPath", options: { kind: "api" } }, confidence: 0.945 }
    : null;

/** A way through programs, not one of vans or of medicines. */
const route: Reader = (ask) =>
  ask.context.facts.words.some((word) => ["api", "request", "endpoint", "http"].includes(word)) ? apiPath(ask) : null;

/** Addresses that lead to no page. */
export const addressReaders: Readers = {
  ...forAll(
    "url, link, web address, base url, external url, webhook url, callback url, site url, feed url, rss url, download url, endpoint url, " +
      "service url, file url, api url, jwks url, issuer url, proxy url, login url, logout url, token url, url base, server url, homepage",
    address,
  ),
  ...forAll("path, request path, api path, endpoint path, api endpoint, route path", apiPath),
  route,
};
