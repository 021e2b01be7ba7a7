import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import { literalDefault } from "../context/literal-default.ts";
import { isPlural } from "../words/is-plural.ts";
import { splitName } from "../words/split-name.ts";
import type { Known, Target } from "./targets.ts";

/** What a whole number tells of its own row, though a table may be called so, too: `position` beside `positions`. */
const OF_ITSELF = new Set(
  (
    "order position version revision score rating rank ranking level point vote like view hit visit count counter number total sum quantity amount price cost value balance stock rate " +
    "year month week day hour minute second time date period page line row sequence index size weight height width length depth age distance speed duration limit quota credit share " +
    "step stage round season chapter priority weighting status state type kind mode flag option setting permission right notification alert error comment attachment message reply download " +
    "checksum hash code key id token port pid bit byte packet color colour block slot part term interval factor bid bonus discount tax payment fee goal expense lock log memory disk cpu network action login logout access visit activity update change event time result"
  ).split(" "),
);

/** Which of several rows of one table is meant. */
const WHICH = new Set(
  "default source target origin destination old new current previous next last first main primary secondary alternative parent child original assigned related linked selected preferred other home away".split(
    " ",
  ),
);

/**
 * `tickets.queue integer` where there is a table of queues, `default_company` where there is one of companies: a whole number that is called after a
 * table whose rows are counted, and counts nothing itself.
 */
export function calledAfter(
  words: readonly string[],
  column: Column,
  { byWords }: Known,
  elsewhere: (target: Target) => boolean,
): Target | null {
  const type = baseType(column.type);
  if (type.kind !== "integer" || type.bits < 32 || isPlural(column.name)) return null;
  // What is one by default says yes as often.
  const given = literalDefault(column);
  if (given !== undefined && given !== null && given !== 0 && given !== "0") return null;
  const named = words.filter((word) => !/^\d+$/.test(word));
  if (OF_ITSELF.has(named.at(-1) ?? "")) return null;
  for (let start = 0; start < named.length; start++) {
    if (!named.slice(0, start).every((word) => WHICH.has(word))) return null;
    const [found, more] = (byWords.get(named.slice(start).join(" ")) ?? []).filter(
      (target) => elsewhere(target) && isListed(target),
    );
    if (found !== undefined) return more === undefined ? found : null;
  }
  return null;
}

/** Whether a table's rows are counted and called something. */
const isListed = ({ table, key }: Target): boolean =>
  baseType(key.type).kind === "integer" &&
  table.columns.some((column) => column !== key && baseType(column.type).kind === "text");

/** Words that tell of short forms nothing. */
const VOWELS = /(?<=.)[aeiouy]/g;
const DOUBLE = /(.)\1+/g;
const skeletonOf = (word: string): string => word.replaceAll(VOWELS, "").replaceAll(DOUBLE, "$1");

/** `netID` where one table alone is of networks, `tmpl_id` where one is of templates: a short form that nothing else there begins with. */
export function calledInShort(
  short: string,
  { byTable }: Known,
  elsewhere: (target: Target) => boolean,
): Target | null {
  if (!/^[a-z]{3,5}$/.test(short)) return null;
  const found = [...byTable.values()].filter((target) => {
    const word = splitName(target.table.name).at(-1)?.toLowerCase() ?? "";
    return (
      word.length > short.length + 2 &&
      word.startsWith(short[0]!) &&
      (word.startsWith(short) || skeletonOf(word).startsWith(short)) &&
      baseType(target.key.type).kind === "integer" &&
      elsewhere(target)
    );
  });
  return found.length === 1 ? found[0]! : null;
}

/** Letters that stand for a table in its columns' names are few. */
const MARK = 4;

/** `prn_prj_id` where `prj_id` is the key of one table: tables whose columns all begin with a mark of their own are pointed to with that mark. */
export function calledByKey(name: string, { byKey }: Known, fits: (target: Target) => boolean): Target | null {
  const parts = name.toLowerCase().split("_");
  for (let start = 1; start < parts.length - 1; start++) {
    if ((parts[start] ?? "").length > MARK) continue;
    const found = (byKey.get(parts.slice(start).join("_")) ?? []).filter(fits);
    if (found.length > 0) return found.length === 1 ? found[0]! : null;
  }
  return null;
}
