import { baseType } from "@seedloom/core";
import type { Catalog, Column, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { literalDefault } from "../context/literal-default.ts";
import { isMoment } from "./is-moment.ts";
import { readMoment } from "./read-moment.ts";

/** What is called a time or a date in one word with it, as old programs write: `topic_time`, `filetime`, `regdate`, `timesort`, `dateline`. */
const TIMED =
  /(?:^|_|[a-z]{2})(?:time|date|timestamp|expiration|expires?|expiry)$|^(?:[a-z]+_)?(?:time|date)_?[a-z]+$|time(?:start|end|finish|begin|open|close)$|(?:^|_)(?:next|last)_?[a-z_]+$|(?:^|_)(?:next|added|since|lifted|modified|created|edited|joined)$|(?:current|first)_?(?:login|access|visit|seen)$|^(?:newsread|completionexpected|lastfail|sched_time)$|_(?:sighting|passchg)$/;
/** How long something takes, how a time is written, and words that only end so. */
const NOT_TIMED =
  /(?:lead|cycle|response|reply|avg|average|min|max|total|sum|read|reading|cook|prep|preparation|play|run|running|wait|waiting|up|down|over|life|spent|idle|exec|execution|load|loading|rend(?:er|ering)|processing|process|elapsed|cpu|travel|flight|half|real|full|part|some|any|every|cache|meal|delay|ping|query|request|gen|generation|view|viewing|watch|typing|dwell|online|offline|played|training|(?<!in)active|engaged)_?time(?:_?(?:ms|millis|us|ns))?$|(?:^|_)(?:total|sum|avg|mean|max|min)_[a-z_]*time$|time_?(?:tracking|estimate$|zone|out|limit|spent|left|taken|estimated|format|offset|duration|remaining|used|worked|per|frame|to|online|diff|line|slot|s$)|date_?(?:format|style|type|range)|(?:up|vali|candi|man)date$|(?:last|next)_?(?:name|ip|page|number|no|nr|count|price|value|id|version|index|row|seq|state|status|code|error|size|amount|score|level|position|step|stage|rank|msg|message|poster|user|author|editor|topic|thread|comment|key|step|word|line|month|year|week|day|hour)|[a-z]s_(?:added|modified|created|edited|joined|lifted)$|_id$|(?:last|next)[a-z]*[ut]id$|^(?:id|fk)_/;
/** Both ends of a stretch; one of them alone may be of pages, ranges, or priorities. */
const ENDS = /^(.*?)_?(?:start|end|begin|from|until|till|starts?_?at|ends?_?at)$/;
const OF_NUMBERS =
  /(?:priority|page|range|position|pos|offset|line|char|number|num|index|row|col|week|month|year|hour|day|age|price|amount|grade|score|level|id|text|word)s?_?(?:start|end|begin|from|until|till)/;

const schemas = new WeakMap<Catalog, boolean>();

const isWide = (column: Column): boolean => {
  const type = baseType(column.type);
  return type.kind === "integer" && type.bits >= 32;
};

/** Whether a schema counts its moments in whole numbers, as forums and learning platforms do: it has several such, and hardly a column of a type for moments. */
function countsMoments({ catalog, factsOf }: Pick<ColumnContext, "catalog" | "factsOf">): boolean {
  const known = schemas.get(catalog);
  if (known !== undefined) return known;
  let counted = 0;
  let typed = 0;
  for (const table of catalog.tables) {
    const facts = factsOf(table);
    for (const column of table.columns) {
      if (["timestamp", "date"].includes(baseType(column.type).kind)) typed++;
      else if (isWide(column) && isTold(column, facts)) counted++;
    }
  }
  const found = counted >= 4 && typed * 5 <= counted;
  schemas.set(catalog, found);
  return found;
}

/** Whether a whole number's name alone says that it is a moment. */
function isTold(column: Column, facts: TableFacts): boolean {
  const read = readMoment(facts.columnWords.get(column.name) ?? []);
  return read !== null && !NOT_TIMED.test(column.name.toLowerCase()) && isMoment(column, read);
}

/** Whether a whole number is a moment because the schema counts its moments: `topic_time`, `ban_start` beside `ban_end`, `lastcron`. */
export function isEpochOfSchema(
  column: Column,
  table: Table,
  context: Pick<ColumnContext, "catalog" | "factsOf">,
): boolean {
  const name = column.name.toLowerCase();
  if (!isWide(column) || (NOT_TIMED.test(name) && !/(?:^|_)last_[a-z]+_time$/.test(name)) || OTHER.test(name))
    return false;
  // `lastlogsize` is as much as there was.
  if (/^(?:last|next)_?[a-z_]*(?:size|bytes|rows|seq|length|offset)$/.test(name)) return false;
  // `last_bid` beside `bid` is as much again, not when.
  const again = /^last_(.+)$/.exec(name)?.[1];
  if (again !== undefined && table.columns.some((other) => other.name.toLowerCase() === again && isWide(other)))
    return false;
  if (isSurely(name, column, table, context)) return true;
  if (!TIMED.test(name) && !STRONG.test(name) && !HAPPENS.test(name) && !isEnd(name, table) && !isDone(column, table))
    return false;
  if (table.foreignKeys.some((key) => key.columns.includes(column.name))) return false;
  return countsMoments(context) || ((STRONG.test(name) || BEFALLS.test(name)) && rowCounts(column, table, context));
}

/** What no number but a moment is called, in programs and standards alike: `valid_until`, `not_after`, `last_email_sent`, C's `date_time_t`. */
const SURELY =
  /(?:^|_)(?:valid_?(?:until|till|from|to|since)|not_?(?:before|after))$|_time_t$|^(?:run|grabbed|delete|purge|retry|start)_(?:after|until)$|^(?:last|next|first)_(?:[a-z]+_)?(?:sent|seen|expire|sync|fetch|checkin)$|^(?:period|valid|active|effective)_(?:from|to|start|end|till|until)$|^(?:submit|transfer|queue|start|finish|completion|submission|creation)_?(?:time|start|end)$|^(?:poll|ban|session|event|meeting|trial|bid|auction|premium|vip|mute|lease|subscription)_?(?:ends?|until|expir(?:es|y))$/;
/** Both ends of what happens, in tables of such things. */
const BOTH_ENDS: Readonly<Record<string, readonly string[]>> = {
  begin: ["end"],
  start: ["end", "finish", "stop"],
  end: ["begin", "start"],
  finish: ["start"],
};
const HAPPENING =
  /^(?:report|event|session|meeting|vacation|appointment|booking|shift|campaign|outage|downtime|maintenance|reservation|lease|visit|call|absence|holiday)$/;

/** Whether a table that has no type for moments keeps one in a column that is called so. */
function isSurely(name: string, column: Column, table: Table, { factsOf }: Pick<ColumnContext, "factsOf">): boolean {
  const others = BOTH_ENDS[name];
  if (!SURELY.test(name) && others === undefined) return false;
  const given = literalDefault(column);
  if (given !== undefined && given !== null && Number(given) !== 0) return false;
  if (table.columns.some(({ type }) => ["timestamp", "date"].includes(baseType(type).kind))) return false;
  if (table.foreignKeys.some((key) => key.columns.includes(column.name))) return false;
  if (others === undefined) return true;
  return (
    factsOf(table).words.some((word) => HAPPENING.test(word)) &&
    table.columns.some((other) => others.includes(other.name.toLowerCase()) && isWide(other))
  );
}

/** What befalls a row once, by its name; beside other moments that are counted. */
const BEFALLS = /^(?:creation|deletion)(?:_?dat[ea])?$/;

/** What befalls a row once, by its name. */
const HAPPENS = /^(?:creation|deletion|activation|expiration|termination)(?:_?dat[ea])?$/;

/** What a table says of when, where its other moments are counted: `access` and `login` of an account, `lastfail`, `newsread`. */
const STRONG =
  /^(?:access|login|lastlog|lastfail|newsread|lastread|lastrun|lastpost|lastvisit|lastactive|mailtime|submitted|date_[a-z]+|[a-z]+_date|last[a-z]+(?:time|date)|next[a-z]*(?:time|date|run))$/;

/** Whether a table has other moments in whole numbers, and none in a type for them. */
function rowCounts(column: Column, table: Table, { factsOf }: Pick<ColumnContext, "factsOf">): boolean {
  const { columns } = table;
  if (columns.some(({ type }) => ["timestamp", "date"].includes(baseType(type).kind))) return false;
  const facts = factsOf(table);
  return columns.some((other) => other !== column && isWide(other) && isTold(other, facts));
}

/** What is seen, ordered or reminded of, and no moment. */
const OTHER = /(?:visibility|reminder_?time|accesslevel|access_level)$/;

/** What happens to a row, in one word: `finished`, `reviewed`, beside `created` and `updated` that are counted, too. */
const DONE =
  /^(?:started|finished|reviewed|issued|delivered|accepted|enqueued|stopped|completed|closed|merged|canceled|cancelled)$/i;
const KEPT = /^(?:created|updated|modified|added|started)$/i;

function isDone(column: Column, { columns }: Table): boolean {
  const given = literalDefault(column);
  if (!DONE.test(column.name) || given === 1 || given === "1") return false;
  return columns.filter((other) => other !== column && isWide(other) && KEPT.test(other.name)).length > 1;
}

function isEnd(name: string, { columns }: Table): boolean {
  const stem = OF_NUMBERS.test(name) ? undefined : ENDS.exec(name)?.[1];
  if (stem === undefined) return false;
  const ends = columns.filter((other) => isWide(other) && ENDS.exec(other.name.toLowerCase())?.[1] === stem);
  return (
    ends.length > 1 ||
    /(?:poll|ban|session|event|shift|meeting|trial|bid|auction|sale|promo|premium|vip|mute|lease|rent)$/.test(stem)
  );
}
