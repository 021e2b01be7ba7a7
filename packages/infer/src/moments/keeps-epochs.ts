import { baseType } from "@seedloom/core";
import type { Column, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { isMoment } from "./is-moment.ts";
import { readMoment } from "./read-moment.ts";

/** When a row was made or changed, which every such table says. */
const KEPT = /^(?:created|create|creation|updated|update|modified|inserted)$/;

/** Ends of spans, and what happened last or happens next, of which only such a table says that they are moments. */
const ENDS =
  /^(?:(?:current |trial |billing |grace |grace period |subscription )*(?:period )?(?:start|starts|end|ends|begin|cancel at)|expires|expiration|expiry|valid (?:from|until|to)|(?:target|expected|planned|actual|estimated) (?:completion|delivery|launch|release|start|end))$/;
const TURNS = /^(?:last|next|previous) /;
const COUNTED =
  /(?:count|number|id|amount|price|cost|value|reading|position|score|status|code|index|page|page|version|hash|error|step|level|rank|digits|4|four)$/;

const kept = new WeakMap<Table, boolean>();

/** Whether a table counts the moments of its rows in whole numbers and has no other type for them: `created_at INTEGER NOT NULL`. */
export function keepsEpochs(table: Table, facts: TableFacts): boolean {
  const known = kept.get(table);
  if (known !== undefined) return known;
  const isWhole = (column: Column) => {
    const type = baseType(column.type);
    return type.kind === "integer" && type.bits >= 32;
  };
  const found =
    !table.columns.some(({ type }) => ["timestamp", "date"].includes(baseType(type).kind)) &&
    table.columns.some((column) => {
      const read = readMoment(facts.columnWords.get(column.name) ?? []);
      return isWhole(column) && read !== null && KEPT.test(read.phrase) && isMoment(column, read);
    });
  kept.set(table, found);
  return found;
}

/** Two whole numbers that are called times, of which one is a moment by itself: `snd_time` beside `exp_time`, `desired_expires` beside `expires`. */
function isTimeBesideOne(column: Column, table: Table, facts: TableFacts): boolean {
  if (/^[a-z]+_expires$/i.test(column.name)) {
    const plain = table.columns.find(({ name }) => /^expires$/i.test(name));
    const type = plain === undefined ? null : baseType(plain.type);
    return type?.kind === "integer" && type.bits >= 32;
  }
  // When somebody was seen last or did something: `time` of a session, `vote_time` of a vote.
  if (/^time$/i.test(column.name)) return DONE_ONCE.test(facts.words.at(-1) ?? "");
  if (/^access$/i.test(column.name)) return /^sessions?$/.test(facts.words.at(-1) ?? "");
  if (isOfOwnDeed(column.name, facts) && !hasMoments(table)) return true;
  if (!/^[a-z]{2,4}_time$/i.test(column.name)) return false;
  return table.columns.some((other) => {
    const read =
      other === column || !/_time$/i.test(other.name) ? null : readMoment(facts.columnWords.get(other.name) ?? []);
    const type = baseType(other.type);
    return read !== null && EXPIRES.test(read.phrase) && type.kind === "integer" && type.bits >= 32;
  });
}

/** What happens at a moment. */
const DONE_ONCE = /^(?:session|action|log|history|audit|chat|message|visit|hit|vote|search|comment|post)$/;

const isOfOwnDeed = (name: string, { words }: TableFacts): boolean => {
  const [, deed = ""] = /^([a-z]+)_time$/i.exec(name) ?? [];
  return deed.toLowerCase() === words.at(-1) && DONE_ONCE.test(deed.toLowerCase());
};

const hasMoments = ({ columns }: Table): boolean =>
  columns.some(({ type }) => ["timestamp", "date"].includes(baseType(type).kind));

const EXPIRES = /^(?:expir|creat|updat|modif|insert)/;

/** Whether a whole number of such a table is a moment though its name alone would not tell: `current_period_start`, `last_billing_attempt`. */
export function isEpochBesideOthers(column: Column, table: Table, facts: TableFacts): boolean {
  const type = baseType(column.type);
  if (type.kind !== "integer" || type.bits < 32) return false;
  if (isTimeBesideOne(column, table, facts)) return true;
  if (!keepsEpochs(table, facts)) return false;
  if (table.foreignKeys.some((key) => key.columns.includes(column.name))) return false;
  const words = (facts.columnWords.get(column.name) ?? []).join(" ");
  return ENDS.test(words) || (TURNS.test(words) && !COUNTED.test(words));
}
