import { baseType, findTable } from "@seedloom/core";
import type { Column, ForeignKey, GeneratorSpec, Table } from "@seedloom/core";
import { literalDefault } from "../context/literal-default.ts";
import { typeClass as classOf } from "../context/type-class.ts";
import type { TableFacts } from "../context/table-facts.ts";
import type { Rule, Suggestion } from "../rule.ts";

/** `orders.customer_email` beside `orders.customer_id`: a copy of the customer's `email`. */
export const parentCopy: Rule = {
  name: "parentCopy",
  strength: 68,
  propose({ catalog, table, column, words, type, typeClass, factsOf, unique, foreignKey }) {
    const day = typeClass === "date" || typeClass === "time" || typeClass === "timestamp";
    if ((typeClass !== "text" && !day) || unique || foreignKey !== null) return [];
    const isMore = (key: ForeignKey) => key.columns.join() === table.primaryKey?.columns.join();
    const isLed = (key: ForeignKey) => key.columns.some((name) => roleOf(factsOf(table), name) === words.join(" "));
    if (words.length < 2 && !table.foreignKeys.some((key) => isMore(key) || isLed(key))) return [];
    if (words.join(" ") === "user name" && isElsewhere(table)) return [];
    const own = factsOf(table);
    // WebFinger's word for where somebody is found among servers that talk to one another: `mabel@town.example.org`.
    if (column.name === "acct") return [];
    for (const key of table.foreignKeys) {
      const parent = findTable(catalog, key.references.table);
      if (parent === undefined || parent.id === table.id || key.columns.length !== 1) continue;
      const loose = table.columns.some((other) => other.name === key.columns[0] && other.nullable);
      // `manager_name` beside `manager_id`, which leads to a user, is what that user is called.
      const role = roleOf(own, key.columns[0] ?? "");
      // `artist` beside `artist_id` is what that artist is called.
      const isCalled = role !== "" && [role, `${role} name`].includes(words.join(" "));
      // Without a parent there is nothing to copy: then it is NULL, what it is by default, or somebody of whom no more is known.
      const facts = factsOf(parent);
      const otherwise = without(column, isCalled && facts.noun?.noun.subject === "person");
      if (loose && !column.nullable && otherwise === null) continue;
      const rest = parent.columns.find((other) => {
        const its = facts.columnWords.get(other.name) ?? [];
        const known = facts.noun?.words.split(" ") ?? facts.words;
        // What stands beside `menu_item_id` is the menu item's name, be it called `item_name`.
        const brief = its.join(" ") === "name" && facts.words.length > 1 ? facts.words.slice(-1) : known;
        // `show_date` of a show and of its bookings.
        const alike = words.join(" ") === its.join(" ") && facts.words.length === 1 && words[0] === facts.words[0];
        if (day) return alike && isTellable(other, typeClass, column.nullable);
        return (
          its.length > 0 &&
          its.at(-1) !== "id" &&
          (alike ||
            // `airport_geo.name` of a row that is the rest of an airport.
            (other.name === column.name &&
              isMore(key) &&
              (/name|title/i.test(column.name) || isFoundBy(table, parent))) ||
            [known, brief].some((each) => [...each, ...its].join(" ") === words.join(" ")) ||
            (isCalled && CALLED.has(its.join(" ")))) &&
          (!other.nullable || (column.nullable && (NAMED.has(its.join(" ")) || isFoundBy(table, parent)))) &&
          other.generated.kind === "no" &&
          !parent.foreignKeys.some((each) => each.columns.includes(other.name)) &&
          fits(baseType(other.type), type)
        );
      });
      if (rest === undefined) {
        const isName =
          isCalled || [...(facts.noun?.words.split(" ") ?? facts.words), "name"].join(" ") === words.join(" ");
        const whole = isName && !day && (!loose || column.nullable) ? wholeName(key, parent, facts, column) : null;
        if (whole !== null) return [whole];
        continue;
      }
      const copy = { generator: "copy", inputs: { from: { column: rest.name, via: key.columns.join(",") } } };
      return [
        {
          spec:
            loose && !column.nullable && otherwise !== null
              ? { generator: "orElse", options: { first: copy, otherwise }, inputs: copy.inputs }
              : copy,
          evidence: `a copy of ${parent.name}.${rest.name}, which ${key.columns.join(", ")} leads to`,
          confidence: 0.85,
        },
      ];
    }
    return [];
  },
};

/** A person's first and last name, where the parent tells both and nothing holds the whole. */
function wholeName(key: ForeignKey, parent: Table, { noun, columnWords }: TableFacts, own: Column): Suggestion | null {
  if (noun?.noun.subject !== "person" || /(?:^|_)(?:user_?name|login)$/i.test(own.name)) return null;
  const prefix = new Set(noun.words.split(" "));
  const found = ["first name", "last name"].map((wanted) =>
    parent.columns.find(({ name, type, nullable }) => {
      const words = (columnWords.get(name) ?? []).filter((word) => !prefix.has(word)).join(" ");
      return words === wanted && baseType(type).kind === "text" && (!nullable || own.nullable);
    }),
  );
  const [first, last] = found;
  if (first === undefined || last === undefined) return null;
  const via = key.columns.join(",");
  return {
    spec: {
      generator: "textFrom",
      options: { template: "{first} {last}" },
      inputs: { first: { column: first.name, via }, last: { column: last.name, via } },
    },
    evidence: `what ${parent.name} is called, which ${via} leads to`,
    confidence: 0.85,
  };
}

/** What a key's name says of those whom it leads to. */
const roleOf = ({ columnWords }: TableFacts, key: string): string =>
  (columnWords.get(key) ?? []).filter((word) => word !== "id").join(" ");

/** What those are called whom a key with a role leads to. */
const CALLED = new Set(["name", "full name", "display name"]);

/** What somebody is called, though not everybody says it: who has not said it is not called otherwise elsewhere. */
const NAMED = new Set(["full name", "first name", "last name"]);

/** What there is without a parent in a column that may not be NULL. */
function without(column: Column, isPerson: boolean): GeneratorSpec | null {
  const own = literalDefault(column);
  if (typeof own === "string") return constant(own);
  return isPerson ? { generator: "fullName" } : null;
}

/** An account with somebody else: people are called otherwise there. */
const isElsewhere = ({ columns }: Table): boolean =>
  columns.some(({ name }) => /^(?:platform|provider|network|service|social_network)$/i.test(name));

/** `film_texts (film_id, title, description)`: what a table is found by repeats the texts of its parent, and has nothing of its own. */
function isFoundBy({ columns, primaryKey }: Table, parent: Table): boolean {
  const rest = columns.filter(({ name }) => primaryKey?.columns.includes(name) !== true);
  const isSame = ({ name, type }: Column) =>
    parent.columns.some((other) => other.name === name && fits(baseType(other.type), baseType(type)));
  return rest.length > 1 && rest.every(isSame) && rest.some(({ name }) => /name|title/i.test(name));
}

/** Whether a day or a time of the parent can be told again. */
const isTellable = (other: Column, kind: string, mayMiss: boolean): boolean =>
  classOf(other.type) === kind && (!other.nullable || mayMiss) && other.generated.kind === "no";

const constant = (value: unknown): GeneratorSpec => ({ generator: "constant", options: { value } });

function fits(from: ReturnType<typeof baseType>, to: ReturnType<typeof baseType>): boolean {
  if (from.kind !== "text" || to.kind !== "text") return false;
  return to.maxLength === null || (from.maxLength !== null && from.maxLength <= to.maxLength);
}
