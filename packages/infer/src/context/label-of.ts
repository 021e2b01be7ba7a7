import type { Column, Table } from "@seedloom/core";
import { canonicalWords } from "../words/canonical-words.ts";
import { chineseWords } from "../words/chinese-words.ts";
import { isHan } from "../words/is-han.ts";
import { splitName } from "../words/split-name.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { typeClass } from "./type-class.ts";

/** Where what a thing is called ends, and what is said of it begins: `状态（0正常 1停用）`, `Postal code: five digits`. */
const BEHIND = /[（(［[【:：;；,，.。、/|\n\r\t]| - /u;
/** A label is no longer than so many words. */
const MOST = 4;

/**
 * What a column is called in its comment, in the words of names, where its own name says nothing: `xm` with the comment 姓名, `attr_7` with
 * "Postal code". Chinese comments are read where the name does say something, too: who writes them names the column there. Null where
 * the comment is no name.
 */
export function labelOf({ name, type, comment }: Column): string | null {
  if (isHan(name)) return wholly(name);
  const label = firstOf(comment);
  if (label === "") return null;
  const isKnown = saysSomething(name);
  if (!isHan(label)) return namedAfter(comment, name) ?? (isKnown ? null : plainLabel(label));
  if (label.includes("是否")) return asked(name, typeClass(type), type);
  const said = wholly(label);
  // What a row refers to, names say well enough.
  if (said === null || /id$/i.test(label)) return null;
  return isKnown && isKept(name, typeClass(type), said) ? null : said;
}

/** "Name of the leave type": what a bare `name` is the name of. */
const NAME_OF = /^(?:the )?name of (?:the |an? )?([a-z]+(?: [a-z]+)?)\.?$/i;

function namedAfter(comment: string | null, name: string): string | null {
  const [, thing = ""] = NAME_OF.exec(comment?.trim() ?? "") ?? [];
  const words = thing === "" ? [] : canonicalWords(thing.replaceAll(" ", "_"));
  const isTold = /^name$/i.test(name) && words.length > 0 && words.every((word) => VOCABULARY.has(word));
  return isTold ? [...words, "name"].join(" ") : null;
}

/** Words with which names ask. */
const ASKING = /^(?:is|has|can|allow|enabled?|use|need|show|hide)$/;

/** "子管理员是否可用" of `access`: yes or no, where the type has room for no more and the name does not ask. */
function asked(name: string, kind: ReturnType<typeof typeClass>, type: Column["type"]): string | null {
  const words = canonicalWords(name);
  const isNarrow = kind === "integer" || (type.kind === "text" && (type.maxLength ?? 99) < 4);
  return isNarrow && !words.some((word) => ASKING.test(word)) ? ["is", ...words].join(" ") : null;
}

/** The same of a table: `t_sp` with the comment 商品信息表. */
export function tableLabelOf({ name, comment }: Table): string | null {
  const label = (isHan(name) ? name : firstOf(comment)).replace(/(?:基本|基础|管理|数据)?(?:信息|记录|管理)?表$/u, "");
  if (!isHan(label) || saysSomething(name.replace(/^[a-z]{1,3}_/i, ""))) return null;
  return wholly(label);
}

/** What Chinese says where all of it is known. */
function wholly(text: string): string | null {
  const { said, whole } = chineseWords(text);
  return whole ? said : null;
}

const firstOf = (comment: string | null): string => comment?.trim().split(BEHIND)[0]?.trim() ?? "";

/** Words that are numbered where nobody knows what will be kept: `attr_7`, `field12`. */
const ROOM = new Set("attribute field column value data custom property parameter text string extra spare".split(" "));

/** Whether some part of a name is a word, and not only letters that stand for one. */
export function saysSomething(name: string): boolean {
  const parts = splitName(name);
  const isNumbered = /^\d+$/.test(parts.at(-1) ?? "");
  return parts.some((part) => {
    if (part.length < 3 || !/^[a-z]+$/.test(part)) return false;
    return canonicalWords(part).every((word) => VOCABULARY.has(word) && !(isNumbered && ROOM.has(word)));
  });
}

/** What names say by their ends better than comments do: what they refer to, of which kind and in which state a row is, and when. */
const TOLD = new Set("id key type status state flag by at date time code number level".split(" "));

/** What is written alike whatever it is of. */
const ALIKE = new Set(["url", "path", "ip"]);

/** Labels that say less than any name. */
const VAGUE = /(?:^| )(?:data|information|parameter|config|value|system)$/;

function isKept(name: string, kind: ReturnType<typeof typeClass>, said: string): boolean {
  if (kind === "date" || kind === "timestamp") return true;
  const [begin = "", ...others] = canonicalWords(name);
  const end = others.at(-1) ?? begin;
  // `order_num`, of a row's place.
  if (said === "sort order") return false;
  // `delivery_id` with the comment 快递单号 is no key.
  if (end === "id" && kind === "text") return !said.endsWith(" number");
  // `oper_url` with 请求URL: the comment says the same, and the table what of.
  if (ALIKE.has(end) && said.endsWith(end)) return true;
  return TOLD.has(end) || /^(?:is|has|can)$/.test(begin) || VAGUE.test(said);
}

/** Words of notes, none of which says what a column holds: `optional`, `foreign key`, `for internal use only`. */
const NOTES = new Set(
  "primary foreign unique surrogate composite key optional required mandatory nullable unused used use internal external only not null for future deprecated obsolete legacy reserved auto automatic automatically increment generated default json xml text string number integer boolean flag blob binary value field column data see note todo".split(
    " ",
  ),
);

/** A few words all of which are known; null for sentences and other notes. */
function plainLabel(label: string): string | null {
  const words = canonicalWords(label);
  const isLabel = words.length > 0 && words.length <= MOST && words.every((word) => VOCABULARY.has(word));
  return isLabel && !words.every((word) => NOTES.has(word)) ? words.join(" ") : null;
}
