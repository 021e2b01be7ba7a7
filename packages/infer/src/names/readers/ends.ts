import type { Given } from "../../data/meaning.ts";
import { forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

/** What goes from somewhere to somewhere, by words of its table and of the columns beside, and what its two ends are. */
const GOERS: readonly (readonly [words: RegExp, ends: Given])[] = [
  [/\b(?:call|sms|cti|fax|phone|voicemail)\b/, "phone"],
  [/\b(?:mail|email|message|inbox|outbox|newsletter|subject)\b/, "email"],
  [/\b(?:redirect|redirection|rewrite|route rule)\b/, "urlPath"],
  [
    /\b(?:train|flight|bus|trip|route|journey|ride|shipment|travel|leg|ferry|coach|voyage|fare|ticket|distance)\b/,
    "city",
  ],
];

/** `from` and `to` by themselves say what stands at the ends of whatever the table is about. */
const end: Reader = ({ as, context: { facts, maxLength, words: own } }) => {
  if (as !== "text" || own.length > 1 || (maxLength ?? 99) < 15) return null;
  const told = [facts.words, ...facts.columnWords.values()].map((words) => words.join(" "));
  const found =
    GOERS.find(([words]) => words.test(told[0] ?? "")) ??
    GOERS.find(([words]) => told.some((each) => words.test(each)));
  return found === undefined ? null : { given: found[1], confidence: 0.8 };
};

export const endReaders: Readers = forAll("from, to", end);
