import type { Input } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { USE_BY_PHRASE } from "../data/json/vague.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { jsonNamed, jsonOfTable, spelt } from "../names/json-named.ts";
import type { Rule, Suggestion } from "../rule.ts";

/** So many of the row's columns a document of it tells. */
const [LEAST, MOST] = [2, 4];
/** Texts shorter than this hold no document. */
const ROOM = 200;
const SCALARS = new Set(["text", "integer", "decimal", "date"]);
const LONG = /text|xml|json|note|description|hash|token|secret|password|path|url|key/i;

/** XML in the shape that JSON of that name has, its outermost element called as the column is; or else of what its row says. */
export const xmlShape: Rule = {
  name: "xmlShape",
  strength: 70.5,
  propose(context) {
    const { type, column, words, facts, table } = context;
    if (type.kind !== "xml" && !isXmlText(context)) return [];
    const told = words.filter((word) => word !== "xml");
    const found = jsonOfTable(facts.words, told) ?? jsonNamed(told);
    const named = found !== null && USE_BY_PHRASE.has(found.phrase) ? null : found;
    const plain = column.name.replaceAll(/^xml_?|_?xml$/gi, "");
    const isThing = type.kind === "xml" && /^[A-Za-z][\w-]*$/.test(plain);
    if (named === null) return [ofRow(context, isThing ? plain : rootOf(context))];
    const root = /^[A-Za-z][\w-]*$/.test(plain) ? plain : "document";
    const snake = table.columns.some(({ name }) => name.includes("_"));
    const shape = spelt(named.shape, snake);
    return [
      {
        spec: { generator: "xml", options: { root, shape } },
        evidence: `XML named "${named.phrase}"`,
        confidence: 0.75,
      },
    ];
  },
};

/** `xml text`, `signed_xml`: a document, unless it is where one lies. */
const isXmlText = (context: ColumnContext): boolean => {
  if (!isNamedSo(context)) return false;
  const [best] = findMeanings(context, "text");
  return best === undefined || !(best.ofField === true || JSON.stringify(best.given).includes("<"));
};

const isNamedSo = ({ typeClass: kind, maxLength, column, existing }: ColumnContext): boolean =>
  kind === "text" &&
  (maxLength ?? ROOM) >= ROOM &&
  existing.length === 0 &&
  /^xml(?:_[a-z]+)?$|_xml$/i.test(column.name) &&
  !/path|url|file|name|hash|type|schema|version/i.test(column.name);

/** What the table's rows are called. */
function rootOf({ table }: ColumnContext): string {
  const bare = table.name.replace(/^[a-z]{1,3}_(?=[a-z]{3})/i, "").replace(/([^s])s$/, "$1");
  return /^[A-Za-z][\w-]*$/.test(bare) ? bare : "document";
}

/** A document that says what its row says. */
function ofRow({ table, column }: ColumnContext, root: string): Suggestion {
  const keys = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  const told = table.columns
    .filter(
      ({ name, type, generated }) =>
        name !== column.name &&
        !keys.has(name) &&
        generated.kind === "no" &&
        SCALARS.has(typeClass(type) ?? "") &&
        !LONG.test(name),
    )
    .slice(0, MOST);
  if (told.length < LEAST) return { spec: { generator: "xml", options: { root } }, evidence: "XML", confidence: 0.7 };
  const inputs: Record<string, Input> = Object.fromEntries(told.map(({ name }) => [name, { column: name }]));
  const shape = Object.fromEntries(
    told.map(({ name }) => [name, { generator: "copy", inputs: { [name]: { column: name } } }]),
  );
  return {
    spec: { generator: "xml", options: { root, shape }, inputs },
    evidence: "XML of what the row says",
    confidence: 0.7,
  };
}
