import type { Ask, Readers } from "../reader.ts";
import { forAll } from "../reader.ts";
import { beside, isAbout, list, pattern, text, when } from "./build.ts";

/** What was asked of a server and what it answered stand in one row; requests of people have neither a method nor an agent. */
const isRequest = (ask: Ask) =>
  beside(ask, "url uri path endpoint request") && beside(ask, "method response header agent latency");

/** A log of requests: where to, how and by whom. */
const isRequested = (ask: Ask) =>
  /\b(?:log|request|call)$/.test(ask.context.facts.words.join(" ")) &&
  beside(ask, "method") &&
  beside(ask, "route path url uri endpoint");

const BODY = {
  generator: "json",
  options: {
    shape: {
      id: { generator: "integer", options: { min: 1, max: 9000 } },
      status: { generator: "choice", options: { values: ["active", "pending", "disabled"] } },
      note: { generator: "choice", options: { values: ["", "", "imported", "checked", "second try"] } },
    },
  },
} as const;

const isRouting = (ask: Ask) =>
  beside(ask, "protocol port upstream host") && !beside(ask, "file mime size extension bucket");

const isRoute = (ask: Ask) =>
  /^(?:route|endpoint)$/.test(ask.context.facts.words.at(-1) ?? "") &&
  beside(ask, "method protocol") &&
  !beside(ask, "stop");

const isBalancer = (ask: Ask) => isAbout(ask, "upstream balancer backend pool service");

const isOauth = (ask: Ask) => beside(ask, "redirect secret grant scope");

/** What stands in logs of requests, and how servers pass them on. */
export const requestReaders: Readers = {
  ...forAll(
    "status, upstream status, response status, return code, response code, result code, http code",
    when(isRequest, ({ as }) => (as === "integer" ? { given: "httpStatus", confidence: 0.94 } : null)),
  ),
  ...forAll("http version, protocol version", when(isRequest, list("HTTP/1.1|HTTP/2|HTTP/3|HTTP/1.0"))),
  ...forAll("tls version, ssl version, ssl protocol, tls protocol", list("TLSv1.3|TLSv1.2|TLSv1.1")),
  ...forAll("cache status, cache result", list("HIT|MISS|BYPASS|EXPIRED|STALE")),
  ...forAll(
    "query, query string",
    when(
      isRequest,
      pattern("(page=[1-9]&limit=(20|50)|sort=-created_at|status=(active|open)|q=[a-z]{4,8}|lang=(en|de|fr))"),
    ),
  ),
  ...forAll(
    "content, body, request content, request data",
    when(isRequested, ({ as }) => (as === "text" ? { given: BODY, confidence: 0.94 } : null)),
  ),
  path: when(isRouting, text("urlPath")),
  "base path": when((ask) => isAbout(ask, "api service route gateway") || isRouting(ask), text("urlPath")),
  name: when(
    isRoute,
    pattern("(orders|users|billing|search|catalog|auth|media|reports)-(public|internal|v1|v2|admin)"),
  ),
  algorithm: (ask) =>
    when(isBalancer, list("round-robin|least-connections|consistent-hashing|latency"))(ask) ??
    when((own) => isAbout(own, "jwt jws jwk"), list("HS256|RS256|ES256|HS512"))(ask),
  target: when(
    (ask) => beside(ask, "upstream weight") && !beside(ask, "unit current"),
    pattern("10\\.[1-9]?[0-9]\\.[1-9]?[0-9]\\.[1-9][0-9]:(80|8080|8443|3000)"),
  ),
  ...forAll("client type", when(isOauth, list("confidential|public"))),
  ...forAll(
    "auth strategy, auth type, auth method, authentication type",
    when(
      (ask) => isAbout(ask, "api gateway endpoint integration webhook connector"),
      list("api_key|oauth2|jwt|basic|none"),
    ),
  ),
};
