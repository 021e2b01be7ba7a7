import { baseType } from "@seedloom/core";
import type { Column, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { findNoun } from "../context/find-noun.ts";
import { FEW, isOfMany } from "../given/how-many.ts";
import { usualCount } from "../given/usual-count.ts";
import { mostOf } from "../names/chosen.ts";
import type { Rule } from "../rule.ts";
import { isInUnit } from "../words/is-in-unit.ts";
import { isPlural } from "../words/is-plural.ts";

/** Nothing, reading, writing or both: what a key may do with one sort of thing. */
const RIGHT: GeneratorSpec = { generator: "choice", options: { values: [0, 0, 1, 1, 2, 3] } };
const LETS_IN = new Set(["key", "token", "role", "permission", "privilege", "acl", "access", "right", "grant"]);

/** Several things in the smallest of numbers, beside one another in a table of keys or roles: `r_servers tinyint`. */
function isRight({ table, facts, column }: ColumnContext): boolean {
  const isSmall = ({ name, type }: Column): boolean => {
    const base = baseType(type);
    return base.kind === "integer" && base.bits === 8 && isPlural(name);
  };
  return isSmall(column) && facts.words.some((word) => LETS_IN.has(word)) && table.columns.filter(isSmall).length > 2;
}

/** What is counted and never measured, whatever a column of floats may hold: `num_of_shops`, `working_horses`, `cows`. */
const COUNTED =
  /^(?:num|number|total|nr)[_ ]|(?:horse|cow|pig|sheep|goat|bull|animal|car|truck|bus|people|student|worker|employee|store|shop|room|house|unit|item|piece|book|ticket|player|member|visitor|seat|game|team|vote|copie|order|child|citizen|passenger|patient|bed|teacher|school|page|part|goal|win)s$/i;

/** `impressions_delivered`, `rows_processed`: how many of something so far. What is `enabled`, `accepted`, `required` says yes or no. */
const DONE =
  /^(?:[a-z]+_)?[a-z]{2,}[^s_]s_(?:given|received|earned|won|lost|made|taken|posted|read|written|sent|sold|seen|kept|served|delivered|guaranteed|processed|handled|viewed|clicked|opened|returned|shipped|picked|packed|scanned|printed|created|imported|exported|indexed|fetched|parsed|merged|deleted|inserted|updated|skipped|failed|retried|completed|resolved|answered|booked|played|watched|transferred|uploaded|downloaded|consumed|produced|rejected|converted|burned|generated|attended|visited|captured|missed|matched|removed|planned|ordered|reserved|allocated|counted|tested|reviewed|billed|invoiced|redeemed|collected|harvested|planted|treated|examined|hired|trained)$/i;

/** `num_users`, `total_edits`, `images`: whole numbers that count something. */
export const countOf: Rule = {
  name: "countOf",
  strength: 50,
  propose(context) {
    const { words, type, typeClass, column } = context;
    // What is counted in REAL is whole, too: `free_meal_count`.
    const float =
      type.kind === "float" &&
      !/avg|average|mean|per/i.test(column.name) &&
      (words.includes("count") || (isPlural(column.name) && COUNTED.test(column.name)));
    if (float) return [{ spec: FEW, evidence: "named as a count, though kept in floats", confidence: 0.7 }];
    if (typeClass !== "integer") return [];
    if (isInUnit(words)) return [];
    if (isRight(context)) return [{ spec: RIGHT, evidence: "a right to each of several things", confidence: 0.75 }];
    const first = words[0] ?? "";
    const leads = words.length > 1 && ["number", "total", "count"].includes(first);
    const done = DONE.test(column.name);
    if (done && words[0] === "byte")
      return [{ spec: { generator: "fileSize" }, evidence: "named as a count of bytes", confidence: 0.7 }];
    const several = done || (isPlural(column.name) && (leads || findNoun(words) !== null));
    if (!leads && !several) return [];
    if (/^(?:max|min)(?:imum)?$/.test(first))
      return [{ spec: mostOf(words), evidence: `how many of "${words.slice(1).join(" ")}"`, confidence: 0.7 }];
    return [
      {
        spec: isOfMany(words) ? usualCount(words, context.facts.words) : FEW,
        evidence: `named as a count of "${words.join(" ")}"`,
        confidence: 0.7,
      },
    ];
  },
};
