import type { Rule } from "../rule.ts";
import { readHead } from "../names/find-meanings.ts";
import { asSpec } from "../names/as-spec.ts";

/** What a name begins with, where its end says nothing: `name_kana`. */
export const nameHead: Rule = {
  name: "nameHead",
  strength: 25,
  propose(context) {
    if (context.typeClass !== "text") return [];
    return readHead(context, "text").map(({ given, phrase, confidence }) => ({
      spec: asSpec(given),
      evidence: `the name begins with "${phrase}"`,
      confidence,
    }));
  },
};
