import { literalDefault } from "../context/literal-default.ts";
import { findNoun } from "../context/find-noun.ts";
import { isKeyOfOther } from "../context/is-key-of-other.ts";
import { LISTED_WORDS } from "../data/kind-words.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { initialsOfName } from "../names/code-of-name.ts";
import { KEY_WORDS, referred } from "../names/referred.ts";
import { isCounted, writtenKey } from "../names/written-key.ts";
import type { ColumnContext } from "../context/column-context.ts";

/** Keys that no foreign key explains: `customer_id`, `l_partkey`, `external_id`. */
export const identifier: Rule = {
  name: "identifier",
  strength: 55,
  propose(context) {
    const last = context.words.findLast((word) => !/^\d+$/.test(word)) ?? "";
    const { type } = context;
    // What has places behind the point counts nothing.
    const counted = context.typeClass === "integer" || (type.kind === "decimal" && (type.scale ?? 0) === 0);
    const short = counted && /^[cefghnostuv]id$/i.test(context.column.name);
    const named =
      short ||
      (counted && isKeyOfOther(context)) ||
      (KEY_WORDS.has(last) && (last !== "key" || counted || context.inPrimaryKey));
    const keyOfText =
      context.inPrimaryKey && context.unique && context.typeClass === "text" && findNoun(context.words) === null;
    if (!named && !(context.inPrimaryKey && counted) && !keyOfText) return [];
    if (counted) return [listed(context) ?? counting(context)];
    if (isNameOfSetting(context))
      return [{ spec: { generator: "configKey" }, evidence: "what is set, beside its value", confidence: 0.85 }];
    if (context.typeClass !== "text") return [];
    const initials = context.words.join(" ") === "identifier" ? initialsOfName(context) : null;
    if (initials !== null) return [{ spec: initials, evidence: "what its issues are counted by", confidence: 0.8 }];
    return [named ? writtenKey(context) : KEYED];
  },
};

/** What rows go by that is not called an id: a code that people type. */
const KEYED: Suggestion = {
  spec: { generator: "pattern", options: { regex: "[A-Z]{2}[0-9]{4}" } },
  evidence: "text that rows go by",
  confidence: 0.7,
};

/** What names a setting, where its id does not. */
const NAMED = new Set(["attribute", "key", "name", "setting", "option", "code", "property", "parameter"]);

/** `settings (id, value)`: who knows a setting by a text and by nothing else calls it by its name. */
function isNameOfSetting({ facts, words, typeClass, inPrimaryKey, maxLength }: ColumnContext): boolean {
  const named = typeClass === "text" && inPrimaryKey && words.join(" ") === "id" && (maxLength ?? 99) > 40;
  if (!named || facts.noun?.noun.subject !== "setting") return false;
  const beside = [...facts.columnWords.values()].filter((others) => others !== words);
  return (
    beside.some((others) => others.join(" ") === "value") && !beside.some((others) => NAMED.has(others.at(-1) ?? ""))
  );
}

/**
 * `status_id`, `post_type_id`, or any such number of a single byte, where the schema has no table of them: which of the few that the
 * application itself lists.
 */
function listed(context: ColumnContext): Suggestion | null {
  const { catalog, words, column, type, limits, unique, inPrimaryKey, factsOf } = context;
  if (unique || inPrimaryKey || type.kind !== "integer" || !/_?id$/i.test(column.name)) return null;
  const stem = words.filter((word) => !KEY_WORDS.has(word));
  const last = stem.at(-1) ?? "";
  const few = type.bits === 8 && catalog.dialect !== "sqlite";
  if (stem.length === 0 || (!LISTED_WORDS.has(last) && !few)) return null;
  const name = stem.join(" ");
  const own = catalog.tables.find((table) => factsOf(table).words.join(" ") === name);
  // A table of that name has more rows than a byte counts.
  if (own !== undefined && !(few && isCounted(own))) return null;
  const given = Number(literalDefault(column) ?? (last === "direction" ? 0 : 1));
  const first = Math.max(limits.min ?? 0, given === 0 ? 0 : 1);
  const length = LISTED_WORDS.has(last) && last !== "direction" ? 5 : 2;
  const codes = Array.from({ length }, (_, at) => first + at);
  return {
    spec: skewed(codes.filter((code) => code <= (limits.max ?? Infinity))),
    evidence: `the number of a ${last}, of which the schema has no table: one of a few`,
    confidence: 0.78,
  };
}

function counting(context: ColumnContext): Suggestion {
  const { inPrimaryKey, unique, limits } = context;
  const refersTo = referred(context);
  const min = Math.max(1, limits.min ?? 1);
  if (unique && refersTo !== null) {
    // Not counted on: what tells rows apart is drawn from all that there is, and a sequence has no end.
    const options = { min, max: min + 9_999 };
    return {
      spec: { generator: "integer", options },
      evidence: `unique and named as the key of ${refersTo.name}, without a foreign key`,
      confidence: 0.82,
    };
  }
  if (unique) {
    const options = { min, max: min + 999_999 };
    return { spec: { generator: "integer", options }, evidence: "a unique number that identifies", confidence: 0.8 };
  }
  // Most of what has the first one by default are left with it: `group_id int not null default 1`.
  const usual = refersTo === null && !inPrimaryKey ? Number(literalDefault(context.column) ?? 0) : 0;
  if (usual > 0 && usual < 10) {
    const values = [
      [usual, 75],
      [usual + 1, 12],
      [usual + 2, 8],
      [usual + 3, 5],
    ];
    return {
      spec: { generator: "weighted", options: { values } },
      evidence: `named as a key of what the schema does not list, ${usual} by default`,
      confidence: 0.75,
    };
  }
  const options = inPrimaryKey ? { min, max: min + 9_999 } : { min, max: min + ROWS, distribution: "zipf" };
  return {
    spec: { generator: "integer", options },
    evidence: "named as a key, without a foreign key",
    confidence: 0.75,
  };
}

/** Of rows that nobody sees the first ones do: what a reader finds beside them has no more. */
const ROWS = 98;
