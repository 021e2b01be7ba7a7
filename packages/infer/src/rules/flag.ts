import { literalDefault } from "../context/literal-default.ts";
import { VERBS } from "../data/flag-words.ts";
import { isTicked, namedAsFlag } from "../flags/named-as-flag.ts";
import { isFlagAbroad, lettersOf } from "../flags/flag-abroad.ts";
import { rateOf, sharesOf } from "../flags/rates.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { isPlural } from "../words/is-plural.ts";
import { splitName } from "../words/split-name.ts";
import type { Rule } from "../rule.ts";

/** Yes and no: booleans, and small numbers or letters named as such. */
export const flag: Rule = {
  name: "flag",
  strength: 62,
  propose(context) {
    const rate = rateOf(context);
    const evidence = `a flag, set in about ${Math.round(rate * 100)} % of rows`;
    if (context.typeClass === "boolean") {
      if (context.type.kind === "bit") return [{ spec: sharesOf("1", "0", rate), evidence, confidence: 0.9 }];
      return [
        { spec: { generator: "boolean", options: { rate } }, evidence: `type boolean; ${evidence}`, confidence: 0.95 },
      ];
    }
    if (isTicked(context))
      return [{ spec: sharesOf("on", "", rate), evidence: "ticked or not, as forms send it", confidence: 0.9 }];
    // `days_visible int default 7` is how many.
    const given = literalDefault(context.column);
    if (!(namedAsFlag(context) || isFlagAbroad(context)) || (typeof given === "number" && given > 1)) return [];
    // Of a ship and of a laboratory's result it says which.
    if (context.typeClass === "text" && context.words.join(" ") === "flag") {
      const [told] = findMeanings(context, "text");
      if (told !== undefined && told.confidence >= 0.92) return [];
    }
    if (context.typeClass === "integer" && isOneOfCounts(context)) return [];
    const shares = (yes: unknown, no: unknown) => sharesOf(yes, no, rate);
    if (context.typeClass === "integer" || context.typeClass === "decimal") {
      return [{ spec: shares(1, 0), evidence: `number named as ${evidence}`, confidence: 0.88 }];
    }
    if (context.typeClass === "text" && context.maxLength !== null && context.maxLength <= 5) {
      const [yes, no] = lettersOf(context);
      return [{ spec: shares(yes, no), evidence: `letter named as ${evidence}`, confidence: 0.88 }];
    }
    const set = literalDefault(context.column);
    if (context.typeClass === "text" && (set === "1" || set === "0")) {
      return [{ spec: shares("1", "0"), evidence: `text with default ${set} named as ${evidence}`, confidence: 0.8 }];
    }
    if (context.typeClass === "text" && (set === "Y" || set === "N")) {
      return [{ spec: shares("Y", "N"), evidence: `text with default ${set} named as ${evidence}`, confidence: 0.8 }];
    }
    // `allow_replies_from default 'anybody'` is one of some words.
    if (context.typeClass === "text" && typeof set === "string" && set !== "" && !YES_OR_NO.test(set)) return [];
    // `allow_domain_list` is a list.
    const lists = /_?(?:list|domains|hosts|ips|origins)$/i.test(context.column.name);
    if (context.typeClass === "text" && VERBS.has(context.words[0] ?? "") && !lists) {
      return [{ spec: shares("true", "false"), evidence: `text named as ${evidence}`, confidence: 0.6 }];
    }
    // `voicemail_enabled text`: there is room for more, and nothing more to say.
    const isSaid = /^(?:reason|message|note|comment|text|title|info)/i.test(context.column.name);
    if (context.typeClass === "text" && !isSaid && /(?:^|_)(?:enabled|disabled|visible)$/i.test(context.column.name)) {
      return [{ spec: shares("true", "false"), evidence: `text named as ${evidence}`, confidence: 0.7 }];
    }
    return [];
  },
};

/** Words that say yes or no. */
const YES_OR_NO = /^(?:true|false|yes|no|on|off|y|n|t|f|0|1|enabled?|disabled?)$/i;

/** Of what is switched on and off there are no several: `hsts_enabled` beside `hsts_subdomains`. */
const SWITCHED = /^(?:enabled|disabled|allowed|active|supported|visible|hidden|locked|on|off|only)$/;

/** `inspections_required` beside `inspections_passed`: how many. */
function isOneOfCounts({ column, table }: ColumnContext): boolean {
  const [what = "", done, more] = splitName(column.name);
  if (done === undefined || more !== undefined || !isPlural(what) || SWITCHED.test(done)) return false;
  return table.columns.some(({ name, type }) => {
    const [same, another, none] = splitName(name);
    return (
      name !== column.name && same === what && another !== undefined && none === undefined && type.kind === "integer"
    );
  });
}
