import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { contextBeside } from "../context/context-beside.ts";
import { withoutContainers } from "../context/find-noun.ts";
import { sibling } from "../context/sibling.ts";
import { entryKind } from "../data/entry-kinds.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { lookupName } from "./lookup-name.ts";
import { languageOf } from "../topics/language-of.ts";
import { asSpec } from "../given/as-spec.ts";
import { hasTable } from "../context/has-table.ts";
import { admits } from "../names/readers/events.ts";

/** What says of an entry what it is. */
const TELLING = new Set([
  "description",
  "detail",
  "summary",
  "about",
  "explanation",
  "definition",
  "overview",
  "short description",
  "long description",
  "text description",
  "html description",
  "full description",
  "meaning",
  "info",
  "purpose",
  "tagline",
  "blurb",
  "meta description",
  "seo description",
  "og description",
]);
/** Those that are told in one sentence. */
const BRIEF = /^(?:short|summary|purpose|meaning|definition|tagline|blurb|meta|seo|og)/;

/** Room for a sentence, for two, for several. */
const ENOUGH = 40;
const TWO = 200;
const SEVERAL = 400;

/** `description` beside the `name` of a role, a category, an amenity, a project: what is said of just that one. */
export const entryTold: Rule = {
  name: "entryTold",
  strength: 65.5,
  propose(context) {
    const { typeClass, inKey, facts, maxLength, foreignKey } = context;
    const table = withoutContainers(facts.words);
    const phrase = withoutTable(context.words, table);
    if (typeClass !== "text" || inKey || foreignKey !== null || !TELLING.has(phrase)) return [];
    if ((maxLength ?? ENOUGH) < ENOUGH || languageOf(context) !== "en") return [];
    const name = nameBeside(context, table);
    if (name === null) return [];
    // What a field of work says of its things is about them.
    const [told] = findMeanings(context, "text");
    if (told?.ofField === true) return [];
    const kind = kindOf(context, table, name);
    if (kind === null) return [];
    const room = maxLength ?? Infinity;
    const max = BRIEF.test(phrase) || room < TWO ? 1 : room < SEVERAL ? 2 : 3;
    return [
      {
        spec: {
          generator: "entryText",
          options: { kind, ...(max > 1 && { max }) },
          inputs: { of: { column: name.name } },
        },
        evidence: `what is said of a ${kind} called by ${name.name}`,
        confidence: 0.9,
      },
    ];
  },
};

/** `role_description` of a role is its `description`. */
function withoutTable(words: readonly string[], table: readonly string[]): string {
  const last = table.at(-1);
  const start = words.findLastIndex((word) => word === last) + 1;
  return words.slice(start === words.length ? 0 : start).join(" ");
}

function nameBeside(context: ColumnContext, table: readonly string[]): Column | null {
  const own = [table.join(" "), table.at(-1) ?? ""].flatMap((words) => [`${words} name`, `${words} title`, words]);
  // Where the name may be missing the description says something all the same.
  const beside = { ...context, column: { ...context.column, nullable: true } };
  return sibling(beside, ["name", "title", "display name", ...own, "label", "code", "key", "slug"], ["text"]);
}

/** What teams for sports have. */
const PLAYED = /match|league|fixture|tournament|player|sport|season|coach/i;

/** What properties that are let or sold have. */
const BUILT = /tenan|lease|apartment|listing|rent|landlord|viewing|realt|broker|booking|building|estate|owner|agent/i;

/** Whether groups are of accounts that get roles, rather than of people who talk to each other. */
const isOfAccess = (context: ColumnContext): boolean =>
  hasTable(context, /(?:^|_)(?:roles?|permissions?|identity_providers?)(?:_|$)/i) &&
  !hasTable(context, /(?:^|_)(?:posts?|threads?|discussions?|topics?|forums?|feeds?|meetups?|events)(?:_|$)/i);

/** What the categories of a shop are, and what those of others. */
function kindOf(context: ColumnContext, table: readonly string[], name: Column): string | null {
  const phrase = table.join(" ");
  const { facts } = context;
  const beside = contextBeside(context, name);
  if (phrase === "category" || phrase === "collection" || phrase === "subcategory") {
    const [named] = [
      ...lookupName.propose(beside),
      ...findMeanings(beside, "text").map(({ given }) => ({ spec: asSpec(given) })),
    ];
    const sold = named?.spec.generator === "productCategories";
    if (phrase === "collection") return sold ? "collection" : null;
    if (sold) return "goods";
    if (hasTable(context, /thread|forum|discussion/i)) return "board";
    return hasTable(context, HERE["topic"]!) ? "topic" : null;
  }
  // What is in a state is told otherwise than the state: `device_status (name, battery_level, ...)`.
  if (/\b(?:status|state)$/.test(phrase) && !/(?:status|state)$/.test(facts.noun?.words ?? "status")) return null;
  if (/\bticket type$/.test(phrase)) return admits(context) ? "admission" : "ticket";
  const columns = new Set([...facts.columnWords.values()].flat());
  if (phrase === "community" || phrase === "subreddit")
    return hasTable(context, /thread|post|discussion/i) ? "board" : "community";
  if (phrase === "package") return columns.has("version") ? "library" : "package";
  if (phrase === "plugin" || phrase === "library") return "library";
  if (phrase === "team") return hasTable(context, PLAYED) ? null : "department";
  if (phrase === "group" && facts.subject === "media") return null;
  if (phrase === "group") return columns.has("permission") || isOfAccess(context) ? "group" : "community";
  // What programs are made of is no service to people.
  if (phrase === "service" && !["price", "duration", "cost", "fee"].some((word) => columns.has(word))) return null;
  if (table.at(-1) === "property" && !["address", "city", "price", "rent", "bedroom"].some((word) => columns.has(word)))
    return null;
  if (/\bproperty (?:type|category)$/.test(phrase) && !hasTable(context, BUILT)) return null;
  const kind = entryKind(table);
  return kind !== null && isOfHere(kind, table, context) ? kind : null;
}

/** Kinds of entries that are told so only where the rest of the schema is of that kind. */
const HERE: Readonly<Record<string, RegExp>> = {
  goods: /product|order|cart|sale|item|sku|listing|purchase|menu|stock/i,
  attribute: /product|variant|sku|item/i,
  tag: /post|article|question|blog|story/i,
  plan: /subscription|billing|invoice|workspace|tenant|feature|organi[sz]ation/i,
  listing: /property|rent|lease|agent|viewing|booking/i,
  topic: /post|article|page|news|blog|course|video|story|feed|podcast|book/i,
};

/** Roles of what are no people's: `device_role`, `rack_role`. */
const OF_PEOPLE =
  /^(?:user|access|member|team|staff|admin|app|application|system|security|platform|auth|account|employee|company|organization|project|workspace)$/;

function isOfHere(kind: string, table: readonly string[], context: ColumnContext): boolean {
  if (kind === "role" && table.length > 1 && !OF_PEOPLE.test(table.at(-2) ?? "")) return false;
  const here = HERE[kind];
  return here === undefined || hasTable(context, here);
}
