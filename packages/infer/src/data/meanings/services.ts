import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, pattern } from "../short-meanings.ts";

/** A payment service writes what a key is of before it. */
const key = (what: string, prefix: string): Meaning =>
  pattern(`stripe ${what} id, stripe ${what}`, `${prefix}_[A-Za-z0-9]{14}`);

/** What services on the internet call their things. */
export const SERVICES: readonly Meaning[] = [
  key("customer", "cus"),
  key("subscription", "sub"),
  key("subscription item", "si"),
  key("price", "price"),
  key("product", "prod"),
  key("plan", "plan"),
  key("invoice", "in"),
  key("charge", "ch"),
  key("refund", "re"),
  key("payout", "po"),
  key("event", "evt"),
  key("account", "acct"),
  key("coupon", "coupon"),
  pattern("stripe payment intent id, stripe payment intent, payment intent id, payment intent", "pi_[A-Za-z0-9]{24}"),
  pattern("stripe payment method id, stripe payment method", "pm_[A-Za-z0-9]{24}"),
  pattern(
    "stripe session id, stripe checkout session id, checkout session id, stripe checkout session",
    "cs_test_[A-Za-z0-9]{40}",
  ),
  meaning(
    "hashed key, key hash, hashed token, token hash, hashed secret, secret hash, token digest, hashed api key, key digest",
    { text: "sha256" },
    { confidence: 0.93 },
  ),
  pattern(
    "repo url, repository url, git url, repo link, git repository, clone url, source url repository, vcs url, github url",
    "https://git\\.example\\.com/(northline|oakfield|team|labs|web|tools|core|studio|anna|jonas|mia)/(shop|blog|api|billing|mobile|search|report|docs|chat|notes)-(app|client|server|service|web|tools|site|kit|bot)",
  ),
  pattern(
    "pdf url, pdf link, invoice pdf, invoice pdf url, document pdf",
    "https://files\\.example\\.com/[a-z0-9]{12}\\.pdf",
  ),
  list("closed reason, close reason, state reason", "completed|not_planned|duplicate", { about: ["software", "work"] }),
];
