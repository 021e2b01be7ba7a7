import { baseType } from "@seedloom/core";
import type { Column, ColumnType, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { splitName } from "../words/split-name.ts";
import { calledAfter, calledByKey, calledInShort } from "./called-after.ts";
import { isOwnKey } from "./targets.ts";
import type { Known, Target } from "./targets.ts";

/** What a name that points to a row ends in. */
const POINTERS = new Set(["id", "uuid", "guid", "fk"]);

/** What somebody is to a row: the id of one of the application's users. */
const ROLES = new Set(
  "owner author creator poster publisher sender recipient assignee reporter reviewer editor uploader requester submitter writer inviter commenter".split(
    " ",
  ),
);
/** What somebody is at work: the id of one of those who work there. */
const DUTIES = new Set(
  "manager supervisor officer technician operator approver handler inspector coordinator moderator organizer interviewer".split(
    " ",
  ),
);
/** `created_by`: the same in another form. */
const DOERS =
  /^(?:[a-z]+ )*(?:[a-z]{2,}(?:ed|en|wn|ne)|sent|sold|run|built|held|taught|led|made|paid|read|kept|put) by(?: user)?$/;
/** The same in other languages: `saisie_par`, `geboekt_door`, `creado_por`. */
const DOERS_ABROAD = /[a-z]{3,}_(?:par|door|por|von|durch|da)(?:_id)?$/i;

/** Whose row of its own table a row goes back to. */
const BEFORE = new Set("parent prior previous predecessor original superior ancestor".split(" "));

/** Nouns that every other table has some of: only a table called by nothing else is meant. */
const ANYTHING = new Set(
  "type status state category kind class level group role item line entry record value code unit source stage tag detail log event object entity content data key field history period area section version message text number name option setting list set revision server provider".split(
    " ",
  ),
);

/** Which of several rows of one table is meant. */
const WHICH = new Set(
  "default from to source target origin destination old new current previous next last first main primary secondary alternative parent child original billing shipping home assigned related linked selected preferred other".split(
    " ",
  ),
);

/** Single words that many tables have for a key, and nobody refers to by them. */
const EVERYBODYS = new Set(
  "id code name key uuid guid pk sk no number type value date day year month time title slug status label path url version hash token ip level rank position sequence line order data oid sid identifier".split(
    " ",
  ),
);

/** What is said of a row, though another one may be known by it. */
const SAID = new Set("name title description address email text label note".split(" "));

/** How surely a name points somewhere. */
export interface Pointed {
  readonly target: Target;
  readonly sure: boolean;
}

/** The table that a column's name points to, or null. */
export function pointsTo(column: Column, table: Table, known: Known): Pointed | null {
  const facts = known.factsOf(table);
  const words = facts.columnWords.get(column.name) ?? [];
  const fits = (target: Target) => holds(column.type, target.key.type) && target.table.schema === table.schema;
  const elsewhere = (target: Target) => target.table.id !== table.id && fits(target);
  const name = column.name.toLowerCase();
  const habit = known.byHabit.get(name);
  const isHabit = habit !== undefined && elsewhere(habit) && !EVERYBODYS.has(name) && !SAID.has(words.at(-1) ?? "");
  if (isHabit && (words.length > 1 || isCalledAfter(name, habit))) return { target: habit, sure: true };
  const sameKey = () => single(known.byKey.get(name)?.filter(elsewhere) ?? []);
  if (words.length < 2) {
    const target = sameKey();
    if (target !== null && isCalledAfter(name, target)) return { target, sure: true };
    const called = calledOnly(words, column, table, known, elsewhere);
    return called === null ? null : { target: called, sure: false };
  }
  const stem = words.slice(0, -1);
  // `commentable_id` beside `commentable_type` points to several tables.
  const several = [...facts.columnWords.values()].some((other) => other.join(" ") === `${stem.join(" ")} type`);
  if (POINTERS.has(words.at(-1) ?? "") && !several) {
    const itself = known.byTable.get(table.id);
    const mayBeItself = itself !== undefined && column.nullable && fits(itself);
    if (stem.join(" ") === "parent") return mayBeItself ? { target: itself, sure: true } : null;
    for (let start = 0; start < stem.length; start++) {
      const called = known.byWords.get(stem.slice(start).join(" ")) ?? [];
      const named = called.find(elsewhere) ?? otherKeys(called, column).find(elsewhere);
      if (named !== undefined) return { target: named, sure: true };
      if (mayBeItself && isBefore(stem, start, facts)) return { target: itself, sure: true };
    }
    const isUser = ROLES.has(stem.at(-1) ?? "") || stem.at(-1) === "user" || isDone(stem, column);
    const user = isUser ? theUsers(known, elsewhere) : null;
    if (isUser) return user === null ? null : { target: user, sure: true };
    const same = sameKey();
    if (same !== null) return { target: same, sure: true };
    const keyed = calledByKey(name, known, (one) => (one.table.id === table.id ? mayBeItself : fits(one)));
    const target =
      keyed ??
      calledShortly(stem, column, table, known, elsewhere) ??
      (DUTIES.has(stem.at(-1) ?? "") ? theStaff(known, elsewhere) : null);
    return target === null ? null : { target, sure: false };
  }
  const same = SAID.has(words.at(-1) ?? "") ? null : sameKey();
  const target = namedOtherwise(words, column, facts, known, elsewhere) ?? same;
  if (target !== null) return { target, sure: true };
  const called = calledAfter(words, column, known, elsewhere);
  return called === null ? null : { target: called, sure: false };
}

/** A whole number in one word: `queue`, where there is a table of queues, `creator` of a user, and the `parent` of a tree. */
function calledOnly(
  words: readonly string[],
  column: Column,
  table: Table,
  known: Known,
  elsewhere: (target: Target) => boolean,
): Target | null {
  const [word = ""] = words;
  const type = baseType(column.type);
  if (type.kind !== "integer" || type.bits < 32) return null;
  const itself = known.byTable.get(table.id);
  if (word === "parent" && column.nullable && itself !== undefined && holds(column.type, itself.key.type))
    return itself;
  if (ROLES.has(word)) return theUsers(known, elsewhere);
  return calledAfter(words, column, known, elsewhere);
}

/** What was one row and is another, and who did something. */
function namedOtherwise(
  words: readonly string[],
  column: Column,
  facts: TableFacts,
  known: Known,
  elsewhere: (target: Target) => boolean,
): Target | null {
  // Text may hold a name instead.
  if (column.type.kind === "text") return null;
  const before = changedOf(words, facts);
  if (before !== null) return known.byWords.get(before)?.find(elsewhere) ?? null;
  return isDone(words, column) ? theUsers(known, elsewhere) : null;
}

/** `components.uuid` beside the primary key, where a column is called `component_uuid`. */
const otherKeys = (called: readonly Target[], { name }: Column): readonly Target[] =>
  called.flatMap((target) =>
    target.table.columns
      .filter((key) => key.name.toLowerCase() === splitName(name).at(-1) && isOwnKey(target.table, key))
      .map((key) => ({ ...target, key })),
  );

/** Whether a single word is called after its table: `uid` of users, `stockid` of `stockmaster`, `collection` of collections. */
function isCalledAfter(name: string, { facts: { words } }: Target): boolean {
  if (EVERYBODYS.has(name)) return false;
  if (words.length === 1 && words[0] === name) return true;
  const [, short = "", end = ""] = /^([a-z]+?)_?(id|code|no|nr|num)$/.exec(name) ?? [];
  if (short === "" || (short.length < 3 && (end !== "id" || short.length > 1))) return false;
  // `label_gid_redirect` is called after what many tables have.
  return words.some(
    (word) => (word !== name && word.startsWith(short)) || (short.length > 3 && short.startsWith(word)),
  );
}

const single = (found: readonly Target[]): Target | null => (found.length === 1 ? found[0]! : null);

/** `previous_run_id` of runs, and `prior_job_id` of a history of jobs is none. */
const isBefore = (stem: readonly string[], start: number, { words }: TableFacts): boolean =>
  start > 0 && stem.slice(0, start).some((word) => BEFORE.has(word)) && stem.slice(start).join(" ") === words.join(" ");

/**
 * `partner_id` where `crm_partner` is the only table of partners, `status_id` of tickets where there is `ticket_status`, `from_qu_id` where
 * one table has the initials of `quantity_units`.
 */
function calledShortly(
  stem: readonly string[],
  column: Column,
  table: Table,
  known: Known,
  elsewhere: (target: Target) => boolean,
): Target | null {
  const { byEnding, byInitials, factsOf } = known;
  const own = factsOf(table).words;
  for (let start = 0; start < stem.length; start++) {
    if (!stem.slice(0, start).every((word) => WHICH.has(word))) break;
    const rest = stem.slice(start).join(" ");
    const found = byEnding.get(rest)?.filter((one) => elsewhere(one) && !/name$/i.test(one.key.name)) ?? [];
    // Of the table's own, or of its part of the application: `ticket_status` of tickets, `sales_team` of `sales_order`.
    const beside = single(found.filter(({ facts }) => facts.words[0] === own[0]));
    const named = beside ?? (ANYTHING.has(rest) ? null : single(found));
    if (named !== null) return named;
  }
  const [short = "", ...before] = splitName(column.name).slice(0, -1).toReversed();
  const isShort = /^[a-z]{2,4}$/.test(short) && before.every((word) => WHICH.has(word));
  if (!isShort) return null;
  const initials = byInitials.get(short)?.filter(elsewhere) ?? [];
  return initials.length > 0 ? single(initials) : calledInShort(short, known, elsewhere);
}

/** What is as much as it was or more, rather than another row. */
const AMOUNTS = new Set(
  "price rate score level value balance amount quantity stock total cost salary rating position rank version size count point credit mileage reading grade fee page budget revision step".split(
    " ",
  ),
);

/** What became another one, in the words of both columns that say so: the node of `old_node` beside `new_node`. */
function changedOf([age = "", ...rest]: readonly string[], { columnWords }: TableFacts): string | null {
  const other = { old: "new", new: "old" }[age];
  const what = rest.join(" ");
  if (other === undefined || AMOUNTS.has(rest.at(-1) ?? "")) return null;
  return [...columnWords.values()].some((words) => words.join(" ") === `${other} ${what}`) ? what : null;
}

const isDone = (words: readonly string[], { name }: Column): boolean =>
  DOERS.test(words.join(" ")) || DOERS_ABROAD.test(name);

/** What tables of users are called, the surest first. */
const USERS = ["user", "user account", "account", "member", "employee", "staff"];
/** What tables of those who work somewhere are called. */
const STAFF = ["employee", "staff", "staff member", "personnel", "officer"];

/** The table of the application's users, if there is just one. */
function theUsers(known: Known, fits: (target: Target) => boolean): Target | null {
  const { byWords, byEnding } = known;
  const named = USERS.map((words) => (byWords.get(words) ?? []).filter(({ table }) => logsIn(table, words)));
  const found = named.find((people) => people.length > 0) ?? byEnding.get("user") ?? thoseWhoSignIn(known);
  return found.length === 1 && fits(found[0]!) ? found[0]! : null;
}

const theStaff = (known: Known, fits: (target: Target) => boolean): Target | null => {
  const named = STAFF.map((words) => known.byWords.get(words) ?? []).find((found) => found.length > 0);
  return named === undefined ? theUsers(known, fits) : single(named.filter(fits));
};

const signIn = new WeakMap<Known, readonly Target[]>();

/** Tables with a name and a password, which many columns of a schema ask for. */
function thoseWhoSignIn(known: Known): readonly Target[] {
  const found = signIn.get(known) ?? [...known.byTable.values()].filter(hasPasswords);
  signIn.set(known, found);
  return found;
}

/** Who signs in, whatever the table is called: `user_auth` with a name and a password. */
const hasPasswords = ({ table: { columns }, facts: { words } }: Target): boolean =>
  words.some((word) => SIGNED_IN.has(word)) &&
  columns.some(({ name }) => /^(?:[a-z]+_)?(?:user_?name|login|nick(?:name)?|e?mail)$/i.test(name)) &&
  columns.some(({ name }) => /passw|pwd$/i.test(name));
const SIGNED_IN = new Set("user auth authentication login account member person player operator staff".split(" "));

/** In ledgers and banks nobody logs in to an account. */
const logsIn = ({ columns }: Table, words: string): boolean =>
  words !== "account" ||
  columns.some(({ name }) => /e_?mail|login|user_?name|passw/i.test(name)) ||
  !columns.some(({ name }) => /balance|iban|currency|debit|account_?(?:type|code|number)/i.test(name));

/** Whether a column of one type holds the values of a key of another; of wide numbers those that tables of our size have. */
function holds(column: ColumnType, key: ColumnType): boolean {
  const target = baseType(key);
  if (column.kind === "integer" && target.kind === "integer") return column.bits >= Math.min(target.bits, 32);
  if (column.kind === "decimal" && target.kind === "decimal")
    return column.scale === 0 && target.scale === 0 && (column.precision ?? 99) >= (target.precision ?? 99);
  if (column.kind === "uuid") return target.kind === "uuid";
  if (column.kind !== "text" || target.kind !== "text") return false;
  return (
    column.fixed === target.fixed &&
    column.repertoire === target.repertoire &&
    (column.maxLength ?? Infinity) >= (target.maxLength ?? Infinity)
  );
}
