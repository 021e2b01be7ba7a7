import { evenly, forAll } from "../reader.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { pattern } from "./tells.ts";

/** Where programs sign in, beside a name and a password. */
const REACHED = new Set("host hostname server port fqdn dsn endpoint address ip remote driver connection".split(" "));
/** Tables of what programs sign in to. */
const SIGNED_IN_TO = new Set(
  "gateway collector trunk extension modem database datasource db smtp ftp sftp ssh ldap proxy mount nas share backup server host node router switch camera console registry repository broker connector".split(
    " ",
  ),
);
const SOMEBODY = /\b(?:user|account|login|member|customer|employee|operator|admin|person|student|staff)$/;
/** Whoever has one of these is somebody. */
const OF_SOMEBODY = new Set("email phone gender birth avatar role locale street city".split(" "));
const NAMED = /^(?:first|last|given|family|middle) name$/;
/** What programs read from, and who they ask. */
const SOURCE = /(?:^| )(?:data|auth|authentication|mail|ldap) (?:source|server|account|collector)$/;

/** Whether programs sign in there rather than people: a database's account, a mail server's. */
function isService({ facts }: Ask["context"]): boolean {
  const words = new Set([...facts.columnWords.values()].flat());
  // Columns make somebody of what has a host, its own name does not.
  if (facts.subject === "log" || SOMEBODY.test(facts.words.join(" "))) return false;
  if ((facts.subject === "person" || facts.subject === "account") && !words.has("host")) return false;
  if (!words.has("password") && !words.has("secret") && !words.has("credential")) return false;
  if ([...words].some((word) => OF_SOMEBODY.has(word))) return false;
  if ([...facts.columnWords.values()].some((each) => NAMED.test(each.join(" ")))) return false;
  if (SOURCE.test(facts.words.join(" "))) return true;
  return facts.words.some((word) => SIGNED_IN_TO.has(word)) || [...words].some((word) => REACHED.has(word));
}

const ACCOUNTS = [
  "app",
  "root",
  "admin",
  "backup",
  "deploy",
  "monitor",
  "readonly",
  "service",
  "reporting",
  "replication",
];

const OF_MAIL = new Set(["smtp", "imap", "pop", "pop3", "email", "mail"]);
const PROTOCOLS = new Set("mqtt rabbitmq radius ipmi snmp ftp sftp redis amqp kafka bind proxy bmc".split(" "));

/** Each once where they have to differ, as accounts made for one purpose are called. */
const userName: Reader = ({ as, phrase, modifiers, context }) => {
  if (as !== "text") return null;
  const said = [...modifiers, ...phrase.split(" ")];
  const words = new Set([...context.facts.columnWords.values()].flat());
  // Servers of mail know their users by addresses; `mqtt_username` beside a password is a program's.
  if (said.some((word) => OF_MAIL.has(word)) && words.has("password"))
    return pattern(
      "(noreply|support|mailer|notifications|office|billing|hello|shop|alerts)@(mail\\.)?example\\.(com|org|net)",
      0.955,
    );
  if (said.some((word) => PROTOCOLS.has(word)) && words.has("password")) return evenly(ACCOUNTS, 0.955);
  if (!isService(context)) return null;
  return context.inKey || /^databases?$/.test(context.facts.words.join(" "))
    ? pattern("(app|shop|blog|crm|wiki|forum|stats|billing|mail|api)_(rw|ro|user|admin|job|test)[1-9]?", 0.95)
    : evenly(ACCOUNTS, 0.95);
};

/** What is said of another program by the words that stand before it: `wallabag_url`, `shiori_enabled`, `jira_api_key`. */
const OF_OTHER =
  /^(?:(?:base |server |instance |api |service |only |home )?(?:url|uri|host|server|endpoint|domain)|port|enabled|api (?:key|token)|client id)$/;

/** `wallabag_password` beside `wallabag_url`: one's account at another program. */
const isAtOther = ({ modifiers, context: { facts } }: Ask): boolean =>
  modifiers.length > 0 &&
  [...facts.columnWords.values()].some(
    (words) =>
      modifiers.every((word, at) => words[at] === word) && OF_OTHER.test(words.slice(modifiers.length).join(" ")),
  );

/** `feeds.password` beside `feed_url`: what is shown to whoever keeps what is fetched; people's tables have pages, too. */
function isFetched({ facts }: Ask["context"]): boolean {
  if (facts.subject === "person" || facts.subject === "account" || facts.subject === "log") return false;
  const columns = [...facts.columnWords.values()].map((words) => words.join(" "));
  if (SOMEBODY.test(facts.words.join(" ")) || columns.some((words) => NAMED.test(words) || OF_SOMEBODY.has(words)))
    return false;
  return (
    columns.some((words) => /(?:^| )ur[il]$/.test(words)) &&
    columns.some((words) => /^(?:user ?name|login|user)$/.test(words))
  );
}

/** What a program has to send is kept so that it can be read. */
const password: Reader = (ask) =>
  ask.as === "text" && (isService(ask.context) || isAtOther(ask) || isFetched(ask.context))
    ? pattern("[A-Za-z0-9]{20}", 0.95)
    : null;

/** Accounts by which programs sign in. */
export const serviceAccountReaders: Readers = {
  ...forAll(
    "user name, login, user, login name, smtp user name, imap user name, email user name, auth user, db user, database user, smtp user, ftp user",
    userName,
  ),
  ...forAll(
    "password, db password, database password, smtp password, ftp password, basic auth password, account password",
    password,
  ),
};
