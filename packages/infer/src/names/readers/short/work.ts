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
    "alive, vip, smoking, waiver, neutered, spayed, roh, sped, ell, vegan, vegetarian, gluten free",
    alone(flag),
  ),
  web: alone(text("url")),
  ...forAll("data sheet, datasheet", alone(text("url"))),
  "token type": when((ask) => beside(ask, "access refresh"), list("bearer")),
  key: when((ask) => isAbout(ask, "project board space workspace"), pattern("[A-Z]{2,5}")),
  account: (ask) =>
    when(isTrade, pattern("[1-9][0-9]{7}"))(ask) ??
    when(isMoney, list("Checking|Savings|Credit Card|Cash|Joint Account"))(ask),
  ...forAll("type, kind", when(isLogin, list("oauth|oidc|credentials|email"))),
  day: when(isMoney, day),
  side: when((ask) => isTrade(ask) || beside(ask, "price px quantity qty"), list("buy|sell")),
  venue: when(isTrade, list("XNAS|XNYS|XLON|XETR|XPAR")),
  ...forAll("uom, unit, unit of measure", when(isLine, text("unitOfMeasure"))),
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
