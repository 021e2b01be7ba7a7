import type { GeneratorSpec } from "@seedloom/core";
import { INNER, SHOWN } from "./shown-name.ts";
import { sibling } from "../context/sibling.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";

/** What programs call a thing that people call otherwise, as programs write it, and as addresses do. */
const WRITTEN = new Set(
  "key|machine name|system name|internal name|internal key|technical name|programmatic name|api name|api id|api key name|api identifier|developer name|unique name|ident|reference key|name key|code name|unique key|field key|attribute key|attribute code|field code|lookup key|translation code|string id|string identifier".split(
    "|",
  ),
);
const ADDRESSED = new Set(["handle", "identifier", "url handle", "url name", "slug name", "url identifier"]);

/** Who and what is told apart by numbers, names of their own or secrets. */
const OTHERWISE: ReadonlySet<string> = new Set([
  "person",
  "company",
  "account",
  "device",
  "order",
  "payment",
  "file",
  "message",
  "address",
  "place",
  "vehicle",
  "transport",
  "log",
  "health",
  "property",
  "nature",
]);

/** Who goes by a handle of their own. */
const CALLED: ReadonlySet<string> = new Set(["person", "account", "message"]);

/** What has an identifier that says what it is; others have numbers. */
const NAMED: ReadonlySet<string> = new Set(["software", "lookup", "setting", "content", "internet"]);

/** Words of tables whose keys open something, are kept for a while or stand for a text. */
const OPENS = new Set(
  "api access license licence ssh gpg encryption secret cache translation lock token certificate passkey credential signing webhook object bucket upload attachment idempotency session flag toggle feature experiment game app application project space team board workspace collection resource record accession provider".split(
    " ",
  ),
);

/** What stands beside a key that is a secret, a place in a store or a setting's. */
const BESIDE_SECRETS = new Set(
  "secret token expire expiry expired payload bucket prefix scope scopes hash mime size lhs rhs algorithm locked otp mac".split(
    " ",
  ),
);
const VALUES = new Set(["value", "val", "content", "text", "translation", "data"]);

/** Things whose codes are their names, as programs write them. */
const CODED =
  /^(?:(?:product|variant|entity|eav|item|catalog|custom) )?(?:attribute|facet|metafield|meta field)(?: definition| group| set)?$/;

/** What people call it, the best first. */
const NAMES = ["name", "title", "label", "display name", "headline", "caption"];

/** `key`, `handle` or `machine_name` beside the `label` of an attribute, a block, a badge: made of what people call it. */
export const innerName: Rule = {
  name: "innerName",
  strength: 66,
  propose(context) {
    const { words, typeClass, facts, type, maxLength, foreignKey, inKey, column } = context;
    if (typeClass !== "text" || foreignKey !== null || (maxLength ?? 99) < 12) return [];
    if (type.kind === "text" && type.fixed) return [];
    const own = facts.words.at(-1) ?? "";
    // `badge_key` of badges.
    const phrase = words.length > 1 && words[0] === own ? words.slice(1).join(" ") : words.join(" ");
    const addressed = ADDRESSED.has(phrase);
    const isCode = phrase === "code" && CODED.test(facts.words.join(" "));
    if ((!addressed && !isCode && !WRITTEN.has(phrase)) || isOtherwise(context, phrase)) return [];
    const spoken = NAMES.filter((each) => each !== phrase);
    const source = sibling(
      { ...context, column: { ...column, nullable: true } },
      [...spoken, ...["name", "title", "label"].map((each) => `${own} ${each}`)],
      ["text"],
    );
    if (source === null) return [];
    // Where people's name is made of this one, it is not made of theirs.
    if (INNER.has(phrase) && SHOWN.has((facts.columnWords.get(source.name) ?? []).join(" "))) return [];
    const [told] = findMeanings(context, "text");
    if (told?.ofField === true || (told?.confidence ?? 0) > 0.955) return [];
    const inputs = { from: { column: source.name } };
    const spec: GeneratorSpec = addressed
      ? { generator: "slugOf", inputs }
      : {
          generator: "codeOf",
          options: {
            as: /[a-z][A-Z]/.test(context.table.columns.map(({ name }) => name).join(" ")) ? "camel" : "snake",
          },
          inputs,
        };
    const evidence = `${column.name} beside ${source.name}: the same, as programs write it`;
    const plain = { spec, evidence, confidence: 0.9 };
    const apart = { ...plain, spec: { ...spec, options: { ...spec.options, apart: true } }, confidence: 0.89 };
    if (column.nullable || !source.nullable) return inKey ? [plain, apart] : [plain];
    // What nobody has called anything is known to programs all the same.
    const otherwise = { otherwise: `untitled ${own}`.trim() };
    const made = inKey ? apart : plain;
    return [{ ...made, spec: { ...made.spec, options: { ...made.spec.options, ...otherwise } } }];
  },
};

function isOtherwise({ facts, column, words }: ColumnContext, phrase: string): boolean {
  const { noun } = facts;
  const isPlain = phrase === "key" || phrase === "handle" || phrase === "identifier";
  if (noun !== null && isPlain && (phrase === "handle" ? CALLED : OTHERWISE).has(noun.noun.subject)) return true;
  if (facts.words.some((word) => OPENS.has(word)) && isPlain) return true;
  if (facts.words.length === 0 || words.length === 0) return true;
  if (phrase === "identifier" && !NAMED.has(noun?.noun.subject ?? "")) return true;
  return [...facts.columnWords].some(
    ([name, each]) =>
      name !== column.name &&
      (each.some((word) => BESIDE_SECRETS.has(word)) || (phrase === "key" && VALUES.has(each.join(" ")))),
  );
}
