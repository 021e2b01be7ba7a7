import { nameOf } from "../../name-of.ts";
import { evenly, forAll } from "../reader.ts";
import type { Reader, Readers } from "../reader.ts";
import { pattern, tells } from "./tells.ts";

/** An account that has a password is logged into. */
const account: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && tells(context, "password") ? { given: "username", confidence: 0.9 } : null;

/** The number of something that is no person is no citizen's. */
const idNumber: Reader = ({ as, context: { facts } }) =>
  as === "text" && !["person", "account"].includes(facts.noun?.noun.subject ?? "person")
    ? pattern("[A-Z]{2}[1-9][0-9]{4}")
    : null;

const OF_PEOPLE =
  /^(?:first name|email|gender|sex|age|nationality|marital status)$|^(?:personal|student|applicant) email$|birth|father|mother/;

/** What is no person has a full name too. */
const fullName: Reader = ({ as, modifiers, found, context }) => {
  if (as !== "text" || modifiers.length > 0 || found === null) return null;
  if (["person", "account", "message", "order", "payment", "log", "setting"].includes(found.noun.subject)) return null;
  const others = [...context.facts.columnWords.values()].map((words) => words.join(" "));
  // Who is to be found at an address is somebody.
  if (found.words.endsWith("address")) return { given: "fullName", confidence: 0.93 };
  // Who was born is no program: those who apply, join or are entered.
  return others.some((other) => OF_PEOPLE.test(other)) ? null : { given: nameOf(found, context), confidence: 0.93 };
};

/** The last digits of an account or a card. */
const mask: Reader = ({ as, context }) =>
  as === "text" && tells(context, "account card balance bank") ? pattern("[0-9]{4}") : null;

/** What is called like somebody for short. */
const nickname: Reader = ({ as, own, context }) =>
  as === "text" && own !== null && !["person", "account"].includes(own.noun.subject)
    ? { given: nameOf(own, context), confidence: 0.94 }
    : null;

/** Cards of libraries and clubs are no payment cards. */
const cardNumber: Reader = ({ as, context }) =>
  as === "text" &&
  context.facts.noun?.noun.subject === "person" &&
  !tells(context, "cvv cvc holder payment brand network credit debit billing")
    ? pattern("2[0-9]{9}")
    : null;

/** Who has a password and no other name logs in with it. */
const userId: Reader = ({ as, context }) => {
  const others = [...context.facts.columnWords.values()].map((words) => words.join(" "));
  return as === "text" && context.foreignKey === null && others.includes("password") && !others.includes("user name")
    ? { given: "username", confidence: 0.94 }
    : null;
};

/** A label of somebody's is not what they are called. */
const ownLabel: Reader = ({ as, modifiers, own, found }) =>
  as === "text" && modifiers.length === 0 && own === null && found?.noun.subject === "person"
    ? { given: "label", confidence: 0.94 }
    : null;

/** Where nothing else names who stands there the title does, and beside the names of a person it is a form of address. */
const title: Reader = ({ as, modifiers, context: { facts, table, column } }) => {
  const subject = facts.noun?.noun.subject;
  if (as !== "text" || modifiers.length > 0 || (subject !== "person" && subject !== "account")) return null;
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  if (!others.some((words) => / ?name$|^surname$/.test(words)) && others.includes("city"))
    return { given: "companyName", confidence: 0.95 };
  if (
    facts.words.some((word) =>
      ["employee", "staff", "contact", "lead", "user", "profile", "worker", "author"].includes(word),
    )
  )
    return null;
  const at = table.columns.indexOf(column);
  const beside = [table.columns[at - 1], table.columns[at + 1]].map((one) =>
    one === undefined ? "" : (facts.columnWords.get(one.name) ?? []).join(" "),
  );
  return beside.some((words) => /^(?:first|middle|last|other) name$/.test(words))
    ? { given: "namePrefix", confidence: 0.95 }
    : null;
};

/** Keys of programs are called after what uses them. */
const keyName: Reader = ({ as, modifiers, context: { facts } }) =>
  as === "text" && modifiers.length === 0 && /(?:api|access|personal|deploy) (?:key|token)$/.test(facts.words.join(" "))
    ? evenly(KEY_NAMES, 0.95)
    : null;

const KEY_NAMES =
  "Website,Mobile app,CI pipeline,Data export,Backup script,Monitoring,Import job,Staging,Local development,Reporting,Partner integration,Nightly sync".split(
    ",",
  );

/** What proves that who asks is the one who was given leave. */
const verifier: Reader = ({ as, context }) =>
  as === "text" && tells(context, "token oauth secret pkce nonce challenge")
    ? { given: "token", confidence: 0.95 }
    : null;

/** Sixty characters are the hash of a password, not of a file. */
const hash: Reader = ({ as, context: { maxLength } }) =>
  as === "text" && maxLength === 60 ? { given: "passwordHash", confidence: 0.95 } : null;

/** Who logs in, what they are called and known by. */
export const accountReaders: Readers = {
  account,
  ...forAll("id number, identification number", idNumber),
  "full name": fullName,
  mask,
  ...forAll("hash, key hash, token hash, secret hash", hash),
  ...forAll("verifier, code verifier, oauth verifier, code challenge", verifier),
  name: keyName,
  label: (ask) => keyName(ask) ?? ownLabel(ask),
  "nick name": nickname,
  "card number": cardNumber,
  ...forAll("user id, uid", userId),
  title,
};
