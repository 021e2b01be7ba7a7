import { initialsOfName } from "../../code-of-name.ts";
import { TASKS } from "../../../data/value-lists.ts";
import { forAll, oneOf } from "../reader.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { about, alone, among, beside, flag, isAbout, list, pattern, text, when } from "./build.ts";

const isLog = (ask: Ask) => ask.context.facts.noun?.noun.subject === "log";
const isMoney = (ask: Ask) => beside(ask, "amount payee debit credit balance");
const isLogin = (ask: Ask) => beside(ask, "provider") && beside(ask, "access refresh oauth");
const isTrade = (ask: Ask) => beside(ask, "ticker symbol") || (isAbout(ask, "trade") && beside(ask, "price quantity"));
const isChain = (ask: Ask) => beside(ask, "gas nonce block");
const isLine = (ask: Ask) => beside(ask, "quantity") && isAbout(ask, "line item detail position");
const isMarks = (ask: Ask) => beside(ask, "course term gpa credit absence") || isAbout(ask, "grade mark transcript");
const isPart = (ask: Ask) => beside(ask, "mpn rohs moq");
const tellsRequests = (ask: Ask) => isLog(ask) && beside(ask, "request path url method uri agent ua");

// A subject without whom it is to is a patient's.
const isMail = (ask: Ask) =>
  beside(ask, "bcc") ||
  (beside(ask, "subject subj") && beside(ask, "from to cc sender recipient body")) ||
  isAbout(ask, "mail email inbox");
const isFile = (ask: Ask) =>
  beside(ask, "inode mtime") ||
  (beside(ask, ask.phrase === "uid" ? "gid" : "uid") && beside(ask, "mode path size command home shell login")) ||
  (ask.phrase !== "uid" && ask.phrase !== "gid" && isAbout(ask, "file inode"));
const isFeed = (ask: Ask) => isAbout(ask, "feed") && beside(ask, "url title");
const isNote = (ask: Ask) => isAbout(ask, "note memo bookmark");
const isStock = (ask: Ask) => beside(ask, "ticker sector");

const day: Reader = ({ as }) => (as === "text" ? { given: "date", confidence: 0.92 } : null);
const moment: Reader = ({ as }) => (as === "text" ? { given: "timestamp", confidence: 0.9 } : null);
const status: Reader = ({ as }) => (as === "integer" ? { given: "httpStatus", confidence: 0.92 } : null);

/** Logs, lists, books of account, trade and schools. */
export const workReaders: Readers = {
  request: when(isLog, text("urlPath")),
  code: when(tellsRequests, status),
  at: alone(moment),
  ...forAll(
    "what, todo",
    alone((ask) => oneOf(TASKS, ask, 0.85)),
  ),
  ...forAll("done, ok, newsletter, gdpr, marketing, tos", flag),
  ...forAll(
    "alive, vip, online, all day, allday, rollover, void, voided, recon, reconciled, fwd, forwarded, smoking, waiver, neutered, spayed, roh, sped, ell, vegan, vegetarian, gluten free",
    alone(flag),
  ),
  web: alone(text("url")),
  ...forAll("data sheet, datasheet", alone(text("url"))),
  "token type": when((ask) => beside(ask, "access refresh"), list("bearer")),
  // The key of what has a name is made of it.
  key: (ask) => {
    const initials = ask.modifiers.length === 0 ? initialsOfName(ask.context) : null;
    return isAbout(ask, "project board space workspace") && initials !== null
      ? { given: initials, confidence: 0.93 }
      : when((other) => isAbout(other, "project board space workspace"), pattern("[A-Z]{2,5}"))(ask);
  },
  account: (ask) =>
    when(isTrade, pattern("[1-9][0-9]{7}"))(ask) ??
    when(isMoney, list("Checking|Savings|Credit Card|Cash|Joint Account"))(ask),
  ...forAll("type, kind", when(isLogin, list("oauth|oidc|credentials|email"))),
  day: when(isMoney, day),
  side: when((ask) => isTrade(ask) || beside(ask, "price px quantity qty"), list("buy|sell")),
  venue: when(isTrade, list("XNAS|XNYS|XLON|XETR|XPAR")),
  // Mail, files and feeds.
  ...forAll("from, to", when(isMail, text("email"))),
  ...forAll(
    "in reply to, message id, reference message id",
    when(isMail, pattern("<[a-z0-9]{16}@mail\\.example\\.com>")),
  ),
  flag: when(
    (ask) => isMail(ask) && ask.as === "text",
    list("\\Seen|\\Seen \\Answered|\\Flagged|\\Seen \\Flagged|\\Draft"),
  ),
  unread: when((ask) => ask.as === "integer", among(0, 0, 0, 1, 2, 3, 5, 12)),
  ...forAll("jid", alone(pattern("[a-z]{4,8}@chat\\.example\\.com"))),
  site: when(isFeed, text("url")),
  mode: when((ask) => isFile(ask) && ask.as === "integer", among(33188, 33188, 33261, 16877)),
  ...forAll(
    "uid, gid",
    when((ask) => isFile(ask) && ask.as === "integer", among(0, 1000, 1000, 1001, 33)),
  ),
  inode: alone(about(131_072, 9_400_000, 2_600_000)),
  folder: when(isNote, list("Personal|Work|Ideas|Recipes|Travel|Archive")),
  // Shares.
  name: when(isStock, text("companyName")),
  share: when(isStock, about(1, 400, 60)),
  ...forAll("market cap, market capitalization", about(200_000_000, 900_000_000_000, 48_000_000_000)),
  ...forAll("chg, change", when(isStock, about(-12, 12, 0, 2))),
  ...forAll("chg percent, change percent", when(isStock, about(-6, 6, 0, 2))),
  ...forAll("div yld, dividend yield, div yield", about(0, 6, 2, 2)),
  beta: when(isStock, about(0.3, 2.2, 1.1, 2)),
  "exchange code": list("NASDAQ|NYSE|LSE|XETRA|Euronext"),
  // Tills.
  tender: alone(list("card|cash|gift card|mobile")),
  ...forAll("card 4, last 4, card last 4", alone(pattern("[0-9]{4}"))),
  ...forAll("uom, unit, unit of measure", when(isLine, text("unit"))),
  description: when((ask) => isLine(ask) && beside(ask, "sku uom"), text("productName")),
  ...forAll("from address, to address, wallet, wallet address, contract address", (ask) =>
    isChain(ask) || ask.phrase.startsWith("w") ? text("ethereumAddress")(ask) : null,
  ),
  gas: when(isChain, about(21_000, 240_000, 65_000)),
  block: when(isChain, about(18_000_000, 21_000_000, 19_500_000)),
  input: when(isChain, pattern("0x[0-9a-f]{8}")),
  value: when(isChain, pattern("[1-9][0-9]{14,18}")),
  ...forAll("q 1, q 2, q 3, q 4, final, midterm, quarter 1, quarter 2", when(isMarks, about(52, 100, 82))),
  ...forAll("absence, tardy, day absent, absent", about(0, 12, 3)),
  credit: when(isMarks, among(1, 2, 3, 3, 3, 4, 4)),
  lunch: when((ask) => isAbout(ask, "student"), list("paid|free|reduced")),
  package: when(isPart, list("SOT-23|QFN-32|0603|0805|SOIC-8|TO-220|TQFP-64")),
  tol: when(isPart, list("1%|5%|10%|0.1%")),
};
