import { forAll, hasTable, oneOf } from "./reader.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";

const pattern = (regex: string, confidence = 0.94): Special => ({
  given: { generator: "pattern", options: { regex } },
  confidence,
});

/** Words of the table and of its columns. */
const wordsOf = ({ facts }: Ask["context"]): ReadonlySet<string> =>
  new Set([...facts.words, ...[...facts.columnWords.values()].flat()]);

const tells = (context: Ask["context"], wanted: string): boolean => {
  const words = wordsOf(context);
  return wanted.split(" ").some((word) => words.has(word));
};

const isOfCode = ({ context }: Ask): boolean =>
  tells(context, "commit commits branch changeset sha repo repository pull merge committer git") ||
  hasTable(context, /(?:^|_)(?:commit|repo|repositor|changeset|pull_request|merge_request)/i);

/** Revisions of code are hashes; elsewhere they are counted. */
const revision: Reader = (ask) => (ask.as === "text" && isOfCode(ask) ? { given: "gitSha", confidence: 0.94 } : null);

/** What a run or a change of code is about. */
const ref: Reader = (ask) =>
  ask.as === "text" && isOfCode(ask) ? pattern("refs/heads/(main|develop|feature-[a-z]{4,8}|release-[1-9])") : null;

const target: Reader = (ask) =>
  ask.as === "text" && ask.modifiers.length === 0 && tells(ask.context, "tag sha1 sha commit branch")
    ? { given: "gitBranch", confidence: 0.9 }
    : null;

/** Names of objects in stores of code are hashes, those of networks have dots. */
const oid: Reader = (ask) =>
  ask.as === "text" && (tells(ask.context, "lfs blob git") || isOfCode(ask))
    ? { given: "sha256", confidence: 0.94 }
    : null;

/** Where messages are pushed to is a whole address. */
const endpoint: Reader = ({ as, context }) =>
  as === "text" &&
  tells(context, "push webhook subscription p256dh notification hook") &&
  !tells(context, "path status")
    ? { given: "url", confidence: 0.94 }
    : null;

/** Keys that are kept as files are. */
const pem: Reader = ({ as, context, phrase }) => {
  if (as !== "text" || (context.maxLength ?? 9999) < 400) return null;
  const kind = /private/.test(phrase) ? "PRIVATE" : "PUBLIC";
  return pattern(
    `-----BEGIN ${kind} KEY-----\nMI[A-Za-z0-9+/]{62}\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{43}=\n-----END ${kind} KEY-----\n`,
    0.93,
  );
};

/** An account that has a password is logged into. */
const account: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && tells(context, "password") ? { given: "username", confidence: 0.9 } : null;

/** Stars that are counted are no rating. */
const stars: Reader = ({ as, modifiers }) =>
  as === "integer" && ["number", "total", "count"].includes(modifiers[0] ?? "")
    ? { given: "count", confidence: 0.95 }
    : null;

/** Pictures and films have pixels. */
const PICTURES = "image video thumbnail embed picture photo media mime blurhash avatar screenshot";
const pixels =
  (generator: string): Reader =>
  ({ as, context }) =>
    (as === "integer" || as === "decimal") &&
    tells(context, PICTURES) &&
    !tells(context, "weight depth sku price product package parcel")
      ? { given: generator, confidence: 0.94 }
      : null;

/** Tables that list one thing: `tokens.value`, `email_addresses.address`, `phone_numbers.number`. */
const LISTED: Readonly<Record<string, string>> = {
  token: "token",
  "access token": "token",
  "email address": "email",
  email: "email",
  "mail address": "email",
  "phone number": "phone",
  phone: "phone",
  "ip address": "ipv4",
  hashtag: "tag",
};
const listed: Reader = ({ as, modifiers, context: { facts } }) => {
  if (as !== "text" || modifiers.length > 0) return null;
  const given = LISTED[facts.words.slice(-2).join(" ")] ?? LISTED[facts.words.at(-1) ?? ""];
  return given === undefined ? null : { given, confidence: 0.95 };
};

/** Who acts in networks of servers, as ActivityPub has it. */
const actor: Reader = (ask) =>
  tells(ask.context, "inbox outbox federated activitypub")
    ? oneOf(["Person", "Service", "Group", "Application"], ask, 0.93)
    : null;

/** What applications on the web keep. */
export const webReaders: Readers = {
  ...forAll("revision, from revision, to revision, merge base, base revision, head revision, scm revision", revision),
  ...forAll("ref, reference, git reference, base reference, head reference", ref),
  ...forAll("target, target commitish", target),
  oid,
  endpoint,
  ...forAll("private key, public key, rsa private key, rsa public key, signing key", pem),
  account,
  ...forAll("branch name, source branch name, default branch name", (ask) =>
    ask.as === "text" && isOfCode(ask) ? { given: "gitBranch", confidence: 0.94 } : null,
  ),
  ...forAll("star, stars", stars),
  ...forAll("width, image width, original width, thumbnail width, video width", pixels("imageWidth")),
  ...forAll("height, image height, original height, thumbnail height, video height", pixels("imageHeight")),
  ...forAll("value, address, number", listed),
  "actor type": actor,
};
