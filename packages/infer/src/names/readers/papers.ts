import { PAPERS } from "../../data/papers.ts";
import type { Given } from "../../data/meaning.ts";
import type { ColumnContext } from "../../context/column-context.ts";
import { schemaLanguage } from "../../speech/schema-language.ts";
import type { Ask, Special } from "./reader.ts";

/** What a paper's code is called, behind what it numbers. */
const CALLED = /^(?:(.+) )?(?:(?:reference|id) )?(?:number|no|num|nr|reference|ref)$/;

/** People and places have codes besides, and so has what the table is about. */
const CODED =
  /^(?:(employee|staff|customer|client|supplier|vendor|member|patient|student|teacher|agent|partner|dealer|branch|store|warehouse|user|request|contract|case|donor|driver|doctor|volunteer) )?code$/;

/** What has a code made of its name rather than a number. */
const NAMED =
  /^(?:project|warehouse|depot|branch|store|shop|outlet|asset|equipment|campaign|job|task|issue|budget|exam|run)$/;

/** Tickets of airlines begin with the airline's three digits. */
export const flies = ({ facts }: ColumnContext): boolean =>
  [...facts.columnWords.values()].flat().some((word) => ["fare", "cabin", "flight", "pnr"].includes(word));

/** Orders and invoices have prefixes of their own in other languages. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ["order", "orderNumber"],
  ["invoice", "invoiceNumber"],
]);

/** What the table is about, if that is numbered: the last words of its name. */
function paperOf({ facts }: ColumnContext): string | null {
  for (let from = 0; from < facts.words.length; from++) {
    const words = facts.words.slice(from).join(" ");
    if (PAPERS.has(words)) return words;
  }
  return null;
}

/** `INV-10001` and on in the paper's own table; elsewhere one of them. */
function numbered(head: string, { as, context }: Ask, confidence: number): Special | null {
  if (as !== "text" && as !== "integer") return null;
  const isOwn = context.unique || context.inPrimaryKey || PAPERS.get(paperOf(context) ?? "") === PAPERS.get(head);
  const first = withOwnPrefix(PAPERS.get(head)!, head, context);
  if (isOwn) return { given: KNOWN.get(head) ?? { generator: "countedCode", options: { first } }, confidence };
  return { given: anyOf(first, as, context.maxLength), confidence };
}

function anyOf(first: string, as: Ask["as"], room: number | null): Given {
  const [, prefix = "", digits = ""] = /^(.*?)(\d+)$/.exec(first) ?? [];
  if (as === "integer") {
    const least = 10 ** (Math.max(4, digits.length) - 1);
    return { generator: "integer", options: { min: least, max: 10 * least - 1 } };
  }
  const before = prefix.length + digits.length <= (room ?? Infinity) ? prefix : "";
  const rest = Math.min(digits.length, room ?? Infinity) - 1;
  return { generator: "pattern", options: { regex: `${before}[1-9][0-9]{${Math.max(0, rest)}}` } };
}

/** Words for numbers in other languages. */
const NUMBER_WORDS =
  /^(?:num|nume|numero|numéro|número|numer|nummer|nr|no|n|nro|cod|code|codigo|código|codice|codigo|ref|referencia|référence|reference|riferimento|id|de|du|des|del|da|do|di|la|el|of)$/i;

/** What is not called in English begins with what it is called: `EXP-10001` for `numero_expediente`. */
function withOwnPrefix(first: string, head: string, { catalog, column }: ColumnContext): string {
  if (schemaLanguage(catalog) === "en") return first;
  const parts = column.name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .split(/[^\p{L}]+/u)
    .map((part) => part.replace(/(?:s|n|en)?(?:nummer|nr|numero)$/i, ""))
    .filter((part) => part.length > 1 && !NUMBER_WORDS.test(part));
  const [word = head] = parts.toSorted((a, b) => b.length - a.length);
  const letters = word
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .slice(0, 3)
    .toUpperCase();
  return first.replace(/^[A-Z]+/, letters);
}

/** What numbers papers and people as they come in: `invoice_number`, `employee_code`, or the `number` of a table of invoices. */
export function paperNumber(ask: Ask): Special | null {
  const [called, head] = CALLED.exec(ask.phrase) ?? CODED.exec(ask.phrase) ?? [];
  if (called === undefined) return null;
  if (head === "ticket" && flies(ask.context)) return null;
  // A vehicle is registered under its plate.
  if (
    head === "registration" &&
    /\b(?:vehicle|car|truck|van|bus|motorcycle|aircraft|trailer)\b/.test(ask.context.facts.words.join(" "))
  )
    return null;
  if (head === "order" && ask.as === "integer" && isPlace(ask.context)) return null;
  if (head !== undefined) return PAPERS.has(head) ? numbered(head, ask, 0.92) : null;
  if (ask.phrase === "code" && NAMED.test(ask.context.facts.words.at(-1) ?? "")) return null;
  const paper = ask.modifiers.length === 0 ? paperOf(ask.context) : null;
  return paper === null || hasNumber(paper, ask.context) ? null : numbered(paper, ask, 0.9);
}

/** `menu.order_num` where nothing is ordered: which comes first. */
const isPlace = ({ catalog, factsOf, unique }: ColumnContext): boolean =>
  !unique &&
  !catalog.tables.some((table) => /^(?:order|sale|shipment|invoice)$/.test(factsOf(table).words.at(-1) ?? ""));

/** Whether another column is the paper's number: then a `reference` beside it is somebody else's. */
function hasNumber(paper: string, { facts, column }: ColumnContext): boolean {
  return [...facts.columnWords].some(([name, words]) => {
    const [, head] = CALLED.exec(words.join(" ")) ?? [];
    return name !== column.name && head !== undefined && PAPERS.get(head) === PAPERS.get(paper);
  });
}
