import type { Ask, Readers } from "../reader.ts";
import { forAll } from "../reader.ts";
import { beside, isAbout, list, pattern, text, when } from "./build.ts";

/** Others vouch for who logs in: not what schools teach. */
const isVouched = (ask: Ask) => beside(ask, "issuer oauth oidc idp challenge csrf jwk sso client");

const isGranted = (ask: Ask) => beside(ask, "subject namespace tuple object") && !beside(ask, "birth gender family");

const isShared = (ask: Ask) => isAbout(ask, "share project member user list team") && ask.as === "integer";

const SIGNED = "RS256|ES256|HS256|PS256|none";

/** Who somebody is to programs, and what they may do. */
export const identityReaders: Readers = {
  subject: when((ask) => isVouched(ask) || beside(ask, "avatar username"), text("uuid")),
  ...forAll("sub, oauth sub, oidc sub, subject identifier", text("uuid")),
  issuer: when((ask) => isVouched(ask) || beside(ask, "subject oauth") || isAbout(ask, "team user token"), text("url")),
  ...forAll(
    "relation, subject set relation, relation name",
    when(isGranted, list("member|viewer|editor|owner|parent|admin")),
  ),
  ...forAll(
    "right, access right",
    when(isShared, ({ as }) =>
      as === "integer" ? { given: { generator: "integer", options: { min: 0, max: 2 } }, confidence: 0.94 } : null,
    ),
  ),
  ...forAll(
    "signing alg, signed response alg, signature alg, request object signing alg, userinfo signed response alg, signing algorithm, token signing alg",
    list(SIGNED),
  ),
  ...forAll("alg, jwt alg", list(SIGNED)),
  ...forAll("digest alg, digest algorithm, hash alg", list("sha256|sha512|sha1")),
  ...forAll("subject type", when(isVouched, list("public|pairwise"))),
  ...forAll("aal, requested aal, available aal, acr", list("aal1|aal2")),
  ...forAll("kid, jwk id", pattern("[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}")),
  ...forAll(
    "active method, selected method, mfa method, login method",
    list("password|code|oidc|totp|webauthn|link|passkey"),
  ),
  via: when((ask) => beside(ask, "verified value address recipient"), list("email|sms")),
  ...forAll(
    "token auth method, token endpoint auth method, endpoint auth method",
    list("client_secret_basic|client_secret_post|none|private_key_jwt"),
  ),
};
