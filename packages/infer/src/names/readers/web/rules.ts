import { ATTRIBUTES, SET_FOR } from "../../../data/lexicon/attributes.ts";
import { forAll, oneOf } from "../reader.ts";
import type { Reader, Readers } from "../reader.ts";
import { tells } from "./tells.ts";

/** What programs compare and do is written down for them to read. */
const RULES = "rule policy report filter automation workflow trigger schedule segment audience".split(" ");

const conditions: Reader = ({ as, context }) =>
  as === "text" && (context.maxLength ?? 9999) >= 100 && RULES.some((word) => context.facts.words.includes(word))
    ? { given: "json", confidence: 0.93 }
    : null;

/** Rules that programs follow are written for them, those of houses and games for people. */
const MATCHING = ["mapping", "routing", "firewall", "segment", "workflow", "trigger", "filter", "automation"];

const rules: Reader = ({ as, modifiers, context: { facts, maxLength } }) =>
  as === "text" &&
  modifiers.length === 0 &&
  (maxLength ?? 9999) >= 500 &&
  MATCHING.some((word) => facts.words.includes(word))
    ? { given: "json", confidence: 0.93 }
    : null;

/** What joins conditions. */
const junction: Reader = (ask) =>
  ask.modifiers.some((word) => ["condition", "filter", "rule"].includes(word)) ? oneOf(["and", "or"], ask, 0.95) : null;

/** Where what is logged came from. */
const origin: Reader = (ask) => {
  const { facts } = ask.context;
  if (["log", "event", "audit"].some((word) => facts.words.includes(word)))
    return oneOf(["web", "api", "cli", "mobile"], ask, 0.93);
  if (ask.as === "text" && ["file", "software", "internet"].includes(facts.noun?.noun.subject ?? ""))
    return { given: "url", confidence: 0.94 };
  // What a paper goes back to is another paper; goods and people set out from places.
  const travels = tells(ask.context, "destination departure arrival flight route trip shipment port airport country");
  const paper = /(?:^| )(?:order|invoice|picking|move|purchase|quotation|bill|requisition)$/.test(
    facts.words.join(" "),
  );
  return ask.as === "text" && !travels && (paper || ask.modifiers.at(-1) === "invoice")
    ? { given: "orderNumber", confidence: 0.94 }
    : null;
};

/** Whole numbers called rates are percentages, but for those of exchange and pay. */
const SHARES = "open click bounce conversion success response".split(" ");

const rate: Reader = ({ as, phrase, modifiers }) =>
  as === "integer" && [...modifiers, ...phrase.split(" ")].some((word) => SHARES.includes(word))
    ? { given: "percentage", confidence: 0.94 }
    : null;

/** What an attribute of goods can be. */
const option: Reader = (ask) =>
  tells(ask.context, "attribute product variant swatch")
    ? oneOf(["Red", "Blue", "Small", "Medium", "Large", "Black", "White", "Cotton", "Leather", "Green"], ask, 0.94)
    : null;

const VALUES = ATTRIBUTES.meanings.find(({ words }) => words.includes("value"))?.values?.split("|") ?? [];

/** What an attribute is, in the row that names it. */
const valueOfAttribute: Reader = (ask) => {
  const { words, columnWords } = ask.context.facts;
  const named = [...columnWords.values()].some((own) => ["name", "title", "label"].includes(own.join(" ")));
  const ofGoods = words.at(-1) === "attribute" && !SET_FOR.includes(words.at(-2) ?? "");
  return ask.modifiers.length === 0 && ofGoods && named ? oneOf(VALUES, ask, 0.94) : null;
};

/** Whether goods are taxed; of people it is how they file. */
const taxStatus: Reader = (ask) =>
  tells(ask.context, "product sku stock shipping sale") ? oneOf(["taxable", "none", "shipping"], ask, 0.95) : null;

/** Rules and reports of an application, and what goods can be. */
export const ruleReaders: Readers = {
  condition: conditions,
  rule: rules,
  ...forAll("operation, operator, conjunction", junction),
  origin,
  value: valueOfAttribute,
  "tax status": taxStatus,
  ...forAll("rate, open rate, click rate, bounce rate", rate),
  ...forAll("option text, option value, option label, option name", option),
};
