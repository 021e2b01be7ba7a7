import { forAll } from "../reader.ts";
import { hasTable } from "../../../context/has-table.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { pattern, tells } from "./tells.ts";

const isOfCode = ({ context }: Ask): boolean =>
  tells(context, "commit commits changeset sha repo repository pull merge committer git") ||
  hasTable(context, /(?:^|_)(?:commits?|repos?|repositor(?:y|ies)|changesets?|pull_requests?|merge_requests?)(?:_|$)/i);

/** Revisions of code are hashes; elsewhere they are counted. */
const revision: Reader = (ask) => (ask.as === "text" && isOfCode(ask) ? { given: "gitSha", confidence: 0.94 } : null);

/** What a run or a change of code is about. */
const ref: Reader = (ask) =>
  ask.as === "text" && isOfCode(ask) ? pattern("refs/heads/(main|develop|feature-[a-z]{4,8}|release-[1-9])") : null;

const target: Reader = (ask) =>
  ask.as === "text" && ask.modifiers.length === 0 && tells(ask.context, "sha1 sha commit branch commitish")
    ? { given: "gitBranch", confidence: 0.9 }
    : null;

/** Names of objects in stores of code are hashes, those of networks have dots. */
const oid: Reader = (ask) =>
  ask.as === "text" && (tells(ask.context, "lfs blob git") || isOfCode(ask))
    ? { given: "sha256", confidence: 0.94 }
    : null;

/** Pairs of which the private half is somewhere else are those by which people reach servers. */
const isOfSsh = (context: Ask["context"]): boolean =>
  context.facts.words.includes("ssh") ||
  (/\bkey pair$/.test(context.facts.words.join(" ")) && !tells(context, "private secret"));

/** Keys that are kept as files are. */
const pem: Reader = ({ as, context, phrase }) => {
  if (as !== "text" || (context.maxLength ?? 9999) < 400) return null;
  if (!/private|rsa|signing/.test(phrase) && isOfSsh(context))
    return pattern("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA[A-Za-z0-9+/]{43}");
  // What stands beside a secret tells which program asks, and proves nothing.
  if (phrase === "public key" && /(?:api|access|project) key$/.test(context.facts.words.join(" ")))
    return pattern("pk_test_[a-zA-Z0-9]{24}", 0.96);
  const kind = /private/.test(phrase) ? "PRIVATE" : "PUBLIC";
  return pattern(
    `-----BEGIN ${kind} KEY-----\nMI[A-Za-z0-9+/]{62}\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{43}=\n-----END ${kind} KEY-----\n`,
    0.93,
  );
};

/** Which column something is ordered by. */
const columnNamed: Reader = ({ as }) => (as === "text" ? { given: "columnName", confidence: 0.93 } : null);

/** What is kept of those who ask a program. */
const ASKED = new Set(["log", "request", "call", "usage", "hit"]);

/** Keys that are kept encrypted, and those by which companies and people are known to a program. */
const programKey: Reader = ({ as, phrase, modifiers, own, context }) => {
  if (as !== "text") return null;
  if ([...modifiers, ...phrase.split(" ")].some((word) => ["encrypted", "enc", "encryption", "wrapped"].includes(word)))
    return pattern("[A-Za-z0-9+/]{43}=");
  // Who asked is told by a key; what an application is set to stands elsewhere.
  const { words } = context.facts;
  if (modifiers.length === 0 && words.includes("api") && words.some((word) => ASKED.has(word)))
    return pattern(`[A-Za-z0-9]{${Math.min(32, context.maxLength ?? 32)}}`);
  const known = own !== null && ["company", "person", "account"].includes(own.noun.subject);
  return known && (context.maxLength ?? 99) >= 32 ? pattern("[A-Za-z0-9]{32}") : null;
};

const certificate: Reader = ({ as, context }) =>
  as === "text" && (context.maxLength ?? 9999) >= 400 && tells(context, "key saml sso ssl tls idp issuer")
    ? pattern("-----BEGIN CERTIFICATE-----\nMII[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}\n-----END CERTIFICATE-----\n", 0.93)
    : null;

/** What repositories and programs keep: revisions, branches, keys. */
export const codeReaders: Readers = {
  ...forAll("revision, from revision, to revision, merge base, base revision, head revision, scm revision", revision),
  ...forAll("ref, reference, git reference, base reference, head reference", ref),
  ...forAll("target, target commitish", target),
  oid,
  ...forAll("private key, public key, rsa private key, rsa public key, signing key", pem),
  ...forAll("branch name, source branch name, default branch name", (ask) =>
    ask.as === "text" && isOfCode(ask) ? { given: "gitBranch", confidence: 0.94 } : null,
  ),
  ...forAll("key, key encrypted, encrypted key", programKey),
  ...forAll("certificate, x509 certificate, signing certificate, idp certificate, x 509 certificate", certificate),
  ...forAll("group by, grouped by, partition by", columnNamed),
};
