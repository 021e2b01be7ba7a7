import type { Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import type { Rule } from "../rule.ts";
import { skewed } from "../names/skewed.ts";

/** Words for "whatever it is": a `volume_type` beside `volume_id` is a kind of volume. */
const ANYTHING = new Set(
  (
    "entity object owner subject target resource reference ref parent record related content source model causer actor " +
    "sender recipient element linked context holder referenced trackable document item container activity attachment bearer subscriber"
  ).split(" "),
);

/** `commentable_type` beside `commentable_id`: names of this database's tables, spelt as classes. */
export const polymorphic: Rule = {
  name: "polymorphic",
  strength: 66,
  propose({ catalog, table, column, facts, words, typeClass, maxLength, factsOf }) {
    if (typeClass !== "text" || words.length < 2 || words.at(-1) !== "type") return [];
    const stem = words.slice(0, -1).join(" ");
    if (
      !ANYTHING.has(words.at(-2) ?? "") &&
      !/[ai]ble$|[a-z]{5,}(?:ized|ised|ated|cted|ched|nded|nked|gned|nted)$/.test(stem)
    )
      return [];
    const pair = table.columns.find(
      (other) => other !== column && facts.columnWords.get(other.name)?.join(" ") === `${stem} id`,
    );
    const referring = table.foreignKeys.some((key) => pair !== undefined && key.columns.includes(pair.name));
    if (pair === undefined || referring || table.primaryKey?.columns.includes(pair.name)) return [];
    const names = held(sameModule(catalog.tables, table), factsOf)
      .filter((other) => other.id !== table.id && factsOf(other).noun !== null && factsOf(other).subject !== "junction")
      .map((other) =>
        factsOf(other)
          .words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
          .join(""),
      )
      .filter((name) => maxLength === null || name.length <= maxLength);
    const values = names.length >= 2 ? [...new Set(names)].slice(0, 5) : ["User", "Order", "Product", "Post"];
    return [{ spec: skewed(values), evidence: `stands beside ${pair.name}: kinds of rows`, confidence: 0.85 }];
  },
};

/** Tables of the same part of an application, told by the first word of their names, where there are some and others besides. */
function sameModule(tables: readonly Table[], own: Table): readonly Table[] {
  const [part = ""] = own.name.split("_");
  const same = tables.filter(({ name }) => name.startsWith(`${part}_`));
  return same.length > 3 && same.length < tables.length ? same : tables;
}

/** What others hang on to: rows of the application's matter, where there are enough kinds of them. */
const ASIDE = new Set(["log", "message", "setting", "account", "file", "lookup", "internet", "software", "junction"]);

function held(tables: readonly Table[], factsOf: (table: Table) => TableFacts): readonly Table[] {
  const matter = tables.filter(
    (table) =>
      !ASIDE.has(factsOf(table).subject ?? "") &&
      !table.columns.some(({ name }) => /able_?type$/i.test(name)) &&
      !/(?:^|_)(?:request|audit|migration|session|token|version)s?$/i.test(table.name),
  );
  return matter.length > 3 ? matter : tables;
}
