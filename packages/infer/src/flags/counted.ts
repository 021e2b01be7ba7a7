import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { typeClass } from "../context/type-class.ts";
import { COUNTS } from "../data/flag-words.ts";
import { isPlural } from "../words/is-plural.ts";

/** Whether one thing is used or not, rather than so much of it. */
export function isOnceUsed({ column }: ColumnContext): boolean {
  const given = literalDefault(column);
  const what = column.name.replace(/_?used$/i, "");
  return (
    (given === 0 || given === "0") &&
    !isPlural(what) &&
    !/(?:space|storage|memory|quota|disk|bytes?|data|bandwidth|credit|budget|amount|quantity|count|usage|capacity|leave|balance|time|limit|stock|fuel|water|energy|material)$/i.test(
      what,
    )
  );
}

/** A row that lets somebody in once, until it expires. */
export const isTicket = ({ facts }: ColumnContext): boolean => {
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  return (
    others.some((other) => /(?:^| )(?:token|otp|code|pin|hash)(?: hash)?$/.test(other)) &&
    others.some((other) => /^(?:expir|valid until)/.test(other))
  );
};

/** How many are still to be dealt with, or were to be. */
const TO_DO = /^(?:to_?(?:send|process|do)|(?:recipient|subscriber)_count|total_[a-z]+s)$/i;

/** `sent` beside `to_send`, or beside `opens` and `clicks` is how many. */
export function isCountedBeside({
  words: [word = "", ...others],
  table,
  column,
  typeClass: kind,
}: ColumnContext): boolean {
  if (kind !== "integer" || others.length > 0 || !COUNTS.has(word)) return false;
  return table.columns.some(
    (other) =>
      other !== column &&
      typeClass(other.type) === "integer" &&
      ((/^[a-z_]+[^s_]s$/.test(other.name) && isPlural(other.name)) || TO_DO.test(other.name)),
  );
}

/** `memory_processed` beside `memory_total` is how much of it. */
export function isPartOfTotal({ words, facts, column }: ColumnContext): boolean {
  const what = words.slice(0, -1).join(" ");
  const others = [...facts.columnWords].filter(([name]) => name !== column.name).map(([, other]) => other.join(" "));
  return what !== "" && others.some((other) => other === `${what} total` || other === `${what} remaining`);
}

/** What has been done to several things is counted, in numbers that have room for it: `posts_approved`, `topics_deleted`. */
export const isOfMany = ({ column: { name }, type }: ColumnContext): boolean =>
  type.kind === "integer" &&
  type.bits > 16 &&
  /(?:post|topic|thread|message|comment|user|member|file|task|issue|row|record|item|reply|replie|page|email|job|request|report|vote|word|entrie)s_?(?:un|soft|hard)?[a-z]+ed$/i.test(
    name,
  ) &&
  !/(?:en|dis)abled$|allowed$/i.test(name);
