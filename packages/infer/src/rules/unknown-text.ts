import { baseType } from "@seedloom/core";
import type { Table } from "@seedloom/core";
import type { Given } from "../data/meaning.ts";
import { skewedIn } from "../names/skewed.ts";
import { labelOf } from "../names/name-of.ts";
import type { Rule } from "../rule.ts";
import { isWord } from "../words/is-word.ts";
import { asSpec } from "../names/as-spec.ts";

/** Bounded text of which nothing is known: a few words rather than a sentence. */
export const unknownText: Rule = {
  name: "unknownText",
  strength: 5,
  propose({ typeClass, type, maxLength, column, unique, words, facts, table }) {
    // `TEXT` without a length is what PostgreSQL and SQLite call any string.
    const any =
      maxLength === null &&
      (/^(?:varchar|character varying)$/i.test(column.typeText) ||
        (/^text$/i.test(column.typeText) && !boundsText(table)));
    const named = ["name", "title", "label"].includes(words.at(-1) ?? "");
    // `vpmems text`: what is long and nobody's word is for programs.
    if (typeClass === "text" && maxLength === null && !any && words.length > 0 && !words.some(isWord))
      return [{ spec: { generator: "json" }, evidence: `${column.typeText} under a short form`, confidence: 0.25 }];
    // A unique name is short wherever it is kept.
    if (typeClass !== "text" || (!any && !(named && unique) && (maxLength === null || maxLength > 1000))) return [];
    if (maxLength === 1 && !unique) {
      const values = [
        ["N", 70],
        ["Y", 30],
      ];
      return [
        { spec: { generator: "weighted", options: { values } }, evidence: "one letter: yes or no", confidence: 0.3 },
      ];
    }
    // What takes several words to name in a column without a limit is rather told than chosen.
    const told =
      !unique &&
      !named &&
      /^text$/i.test(column.typeText) &&
      words.length > 1 &&
      words.every((word) => isWord(word) || LINKS.has(word));
    if (told)
      return [{ spec: { generator: "sentence" }, evidence: `${column.typeText} and nothing else`, confidence: 0.25 }];
    const given =
      unique && !named
        ? "code"
        : named
          ? (labelOf(facts.words.slice(-2)) ?? "label")
          : words.slice(-2).every((word) => isWord(word) || LINKS.has(word)) &&
              !HOLDERS.has(words.at(-1) ?? "") &&
              !(type.kind === "text" && type.fixed && (maxLength ?? 9) < 9)
            ? kinds(words.slice(-2).join(" "), maxLength)
            : opaque(maxLength, type.kind === "text" && type.fixed, !/[a-z]/.test(column.name));
    return [{ spec: asSpec(given), evidence: `${column.typeText} and nothing else`, confidence: 0.25 }];
  },
};

/** Short words that link others. */
const LINKS = new Set("to by in on at of for as up or and off per via not no".split(" "));

/** Words that say that something is there, not what. */
const HOLDERS = new Set(["data", "value", "info"]);

/** Kinds that there are of nearly anything. */
const KINDS = ["Standard", "Basic", "Extended", "Special", "Main", "Other"];

/**
 * A few kinds of what a column names, which is neither known nor free text: `Standard heating`, `Basic heating`; of what takes
 * several words to name the bare kinds, as an enumeration has them.
 */
function kinds(thing: string, maxLength: number | null): Given {
  const room = maxLength ?? 99;
  if (room < 5) return { generator: "choice", options: { values: ["A", "B", "C", "D"] } };
  const full = /^[a-z]{3,}$/.test(thing) && thing.length + 9 <= room;
  return skewedIn(
    "typeName",
    KINDS.map((kind) => (full ? `${kind} ${thing}` : thing.includes(" ") ? kind.toLowerCase() : kind)),
    maxLength,
  );
}

/** What a short form stands for nobody can tell: letters and digits, as keys and codes of programs are. */
function opaque(maxLength: number | null, fixed: boolean, capital: boolean): Given {
  const room = maxLength ?? 12;
  if (room < 4 && !fixed) return { generator: "choice", options: { values: ["A", "B", "C", "D"] } };
  const letters = capital ? "A-Z" : "a-z";
  if (room < 6) return { generator: "pattern", options: { regex: `[A-Z]{${fixed ? room : 3}}` } };
  const length = fixed ? room - 1 : Math.min(room, 8) - 1;
  return { generator: "pattern", options: { regex: `[${letters}][${letters}0-9]{${length}}` } };
}

/** Whether a table's short texts have lengths, so that those without are long. */
function boundsText(table: Table): boolean {
  return table.columns.some(({ type }) => {
    const base = baseType(type);
    return base.kind === "text" && base.maxLength !== null;
  });
}
