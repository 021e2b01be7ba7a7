import type { GeneratorSpec } from "@seedloom/core";
import { isPlaceholder } from "../context/is-placeholder.ts";
import { isOfPrograms } from "../context/is-programs.ts";
import { literalDefault } from "../context/literal-default.ts";
import type { Given } from "../data/meaning.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";
import { nameOf } from "../names/name-of.ts";
import { findNoun } from "../context/find-noun.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { toldNoun } from "../context/told-noun.ts";

/** Last words of what stands for something. */
const CODES = new Set(["code", "type", "kind", "key", "request", "entry", "operation"]);

/** Where something is shown: `left_mobile` is no telephone's key. */
const SHOWN = new Set(["mobile", "desktop", "tablet"]);

/** Places of a map, and of much else: an `ad_area` is no town. */
const PLACES = new Set(["area", "zone", "field", "spot", "space", "site", "region", "district"]);
const OF_PLACES = new Set(
  "service delivery coverage metro urban residential sales market geographic work job project construction city postal home".split(
    " ",
  ),
);

/** Whom lists that have a name are of. */
const OF_PEOPLE = new Set(
  "mailing mail email contact distribution subscriber guest member wait waiting price".split(" "),
);

/** What a town has several of. */
const PARTS = new Set(["area", "zone", "locality", "place"]);

const hasTown = ({ facts }: ColumnContext): boolean =>
  [...facts.columnWords.values()].some((words) => ["city", "town"].includes(words.join(" ")));

/** What programs have of that name; other words before it tell of something else. */
const OF_PROGRAMS = new Set(["settingName", "functionName"]);

/** Texts called after money are sums, written out; only these are named like a thing. */
const SUMS = new Set("revenue fee charge refund deposit expense withdrawal donation payout disbursement".split(" "));

/** Whose profiles are people. */
const OF_USERS = new Set("user member customer person employee student candidate".split(" "));

/** People who are known by what they log in with. */
const LOGINS = new Set(["user", "admin", "administrator", "moderator", "operator"]);

/** Endings of who does something; of things too, the commonest of which are left out. */
const DOER =
  /(?:brew|head|station|web|harbou?r|quarter|band|toast|school|wine)master$|[a-z]{3,}(?:[^aeiou]er|[st]or|ist|ian|ant)$/;
const NO_DOER =
  /(?:number|order|offer|meter|filter|router|server|buffer|header|footer|sensor|motor|vector|factor|color|error|monitor|sector|poster|container|wrapper|handler|parser|trigger|timer|pointer|identifier|parameter|character|chapter|weather|gender|border|cover|layer|paper|locker|folder|ledger|register|semester|quarter|center|cluster|adapter|printer|scanner|computer|water|river|tier|carrier|cursor|newsletter|messenger|counter|feeder|tower|power|other|master|banner|letter|matter|modifier|connector|detector|tracker|placeholder|list|checklist|whitelist|blacklist|blocklist|variant|constant|quadrant|plant|restaurant|merchant|grant|tenant|descriptor|selector|separator|indicator|operator|generator|converter|loader|driver|helper|browser|blocker|discriminator|calculator|comparator|aggregator|validator|formatter|serializer|resolver|provider|encoder|decoder|renderer|allocator|processor|simulator|emulator|marker|slider|spacer|render|render?er|ingester|folder|reminder|remainder|divider|poller|authenticator|transfer|barrier|chest|waist|dist|hist|significant|relevant|dominant|important|instant|distant|redundant|resistant|acceptor|locator|interpolator|manufacturer)$/;

/** `usher`, `pollster`, `commander`: a person, by name. */
function doer(context: ColumnContext): readonly Suggestion[] {
  const { words, typeClass, maxLength } = context;
  const last = words.at(-1) ?? "";
  // What does something where programs are at work is a program, but for what is a word of people's.
  if (isOfPrograms(context.catalog) && !VOCABULARY.has(last)) return [];
  if (
    typeClass !== "text" ||
    (maxLength ?? 99) < 12 ||
    !DOER.test(last) ||
    (last !== "observer" && NO_DOER.test(last) && !/[a-z]{3}master$/.test(last))
  )
    return [];
  return [
    {
      spec: { generator: "fullName" },
      evidence: `text named "${last}": who does it`,
      confidence: 0.55,
      role: words.join(" "),
    },
  ];
}

/** A text column that is called what it holds the name of: `customer`, `department`, `airline`. */
export const bareNoun: Rule = {
  name: "bareNoun",
  strength: 30,
  propose(context) {
    const { words, typeClass, type, maxLength, column, catalog } = context;
    const found = toldNoun(words, context);
    // Kinds of nobody knows what: `print_format`, `name_style`.
    if (found?.noun.name === "typeName" && found.noun.subject === "lookup" && typeClass === "text") return [];
    // What is ranked has a number.
    if (words.length > 1 && words.at(-1) === "rank") return [];
    if (found === null) return doer(context);
    if (PLACES.has(found.words) && words.length > 1 && !OF_PLACES.has(words.at(-2) ?? "")) return [];
    // A text that is called `profile` alone is that of a build or of a check as often as a person's.
    if (found.words === "profile" && !OF_USERS.has(words.at(-2) ?? "")) return [];
    // `first_letter`, `event_notification`: what is written to somebody is called after its subject where nothing stands before it.
    if (found.noun.name === "subject" && words.length > found.words.split(" ").length) return [];
    // A `care_setting`, an `insurance_option`, a `rounding_method`: nothing of a program.
    if (OF_PROGRAMS.has(String(found.noun.name)) && words.length > found.words.split(" ").length) return [];
    if (SUMS.has(found.words) && words.at(-1) === found.words) return [];
    // A part of the town beside it, as no town lies in another.
    if (typeClass === "text" && PARTS.has(words.join(" ")) && hasTown(context))
      return [{ spec: { generator: "district" }, evidence: "a part of the town beside it", confidence: 0.7 }];
    // What somebody pays by.
    if (typeClass === "text" && found.words === "payment" && words.length === 1)
      return [{ spec: { generator: "paymentMethod" }, evidence: 'text named "payment": how', confidence: 0.6 }];
    // What is used unless somebody chooses otherwise is a thing: `default_editor`.
    if (words[0] === "default" && found.noun.subject === "person") return [];
    // What happens by itself, and the form that something has, are neither: `auto_post`, `dose_form`.
    if (words[0] === "auto" && typeClass === "text")
      return [{ spec: asSpec(BY_ITSELF), evidence: "what happens by itself", confidence: 0.55 }];
    if (words.length > 1 && words.at(-1) === "form" && !FORMS.has(words.at(-2) ?? "")) return [];
    // Who asks a program for something is a program.
    if (typeClass === "text" && /^(?:client|tenant)$/.test(words.join(" ")) && isOfPrograms(catalog))
      return [{ spec: asSpec(words[0] === "client" ? CLIENTS : TENANTS), evidence: "a program's", confidence: 0.6 }];
    // A list of ids, of modules, of addresses is no group of people.
    if (found.words === "list" && words.length > 1 && !OF_PEOPLE.has(words.at(-2) ?? "")) return [];
    // So many for each of them.
    if (words.includes("per")) return [];
    // A code of something is no name.
    if (CODES.has(words.at(-1) ?? "")) return [];
    // `num_docente` of a text is a number that somebody has.
    if (typeClass === "text" && words.length > 1 && (CODES.has(words[0] ?? "") || words[0] === "number")) return [];
    // What defaults to a number is a number; keys default to nothing.
    const isKey = typeof literalDefault(column) !== "number" && !SHOWN.has(words.at(-1) ?? "");
    if (
      typeClass === "integer" &&
      isKey &&
      hasTableOf(context, found.words) &&
      found.noun.subject !== "lookup" &&
      (type.kind !== "integer" || type.bits > 16)
    ) {
      return [
        {
          spec: { generator: "integer", options: { min: 1, max: 500, distribution: "zipf" } },
          evidence: `whole number named "${found.words}": the key of one`,
          confidence: 0.5,
        },
      ];
    }
    if (typeClass !== "text" || maxLength === 1 || defaultsToKind(context)) return [];
    // Nobody's whole name has room in so few.
    if (maxLength !== null && maxLength < FULL && isOfPerson(asSpec(nameOf(found, context)))) return [];
    // In so few letters stands a code, and no place's name.
    if (maxLength !== null && maxLength < 6 && found.noun.subject === "place")
      return [{ spec: asSpec(codeIn(maxLength)), evidence: "a code of a place", confidence: 0.6 }];
    return [
      {
        spec:
          reachedBy(context, found.words) ??
          // `payout_account`, `payable_account`: the number of one.
          (found.noun.name === "accountName" && words.length > found.words.split(" ").length
            ? { generator: "accountNumber" }
            : asSpec(nameOf(found, context))),
        evidence: `text named "${found.words}": the name of one`,
        confidence: 0.6,
        role: words.join(" "),
      },
    ];
  },
};

/** Room for a first and a last name. */
const FULL = 9;

const isOfPerson = ({ generator }: GeneratorSpec): boolean => generator === "fullName";

/** Forms that are filled in. */
const FORMS = new Set(
  "contact application order survey registration feedback web request sign tax intake consent lead".split(" "),
);

const codeIn = (room: number): Given => ({ generator: "pattern", options: { regex: `[A-Z]{${room}}` } });

const BY_ITSELF: Given = { generator: "choice", options: { values: ["no", "yes"] } };

const CLIENTS: Given = {
  generator: "pattern",
  options: { regex: "(web|mobile|admin|desktop|partner)-(app|client|portal)" },
};
const TENANTS: Given = {
  generator: "pattern",
  options: { regex: "(northline|oakfield|harbour|summit|cedar|riverside)(-(test|eu|labs))?" },
};

/** Who writes by telephone, and tables of that. */
const WRITERS = new Set(["sender", "recipient", "receiver"]);
const BY_PHONE = /\b(?:sms|whatsapp|viber|text message|call|fax)\b/;

/** What people are known by in tables of logins and of messages to telephones, other than their names. */
function reachedBy({ words, facts }: ColumnContext, noun: string): GeneratorSpec | null {
  if (LOGINS.has(words.at(-1) ?? "")) return { generator: "username" };
  return WRITERS.has(noun) && BY_PHONE.test(facts.words.join(" ")) ? { generator: "phone" } : null;
}

const ROLES = new Set(
  "assigned primary main current account sale project created updated approved responsible default".split(" "),
);

/** Whether there is something that the number could be the key of. */
function hasTableOf({ catalog, factsOf, facts, words }: ColumnContext, noun: string): boolean {
  // Nobody counts in authors: `author` and `post_author` are somebody's key, `goals_visitor` is none.
  const [first = ""] = words;
  const whose = words.join(" ") === noun || facts.words.includes(first) || ROLES.has(first);
  if (whose && findNoun(noun.split(" "))?.noun.subject === "person") return true;
  return catalog.tables.some((table) => factsOf(table).words.join(" ").endsWith(noun));
}

/** `format text default 'legacy_csv'`: programs name their kinds so, not what people call things. */
function defaultsToKind({ column }: ColumnContext): boolean {
  const value = literalDefault(column);
  return typeof value === "string" && !isPlaceholder(value) && /^[a-z]{3,}(?:[_-][a-z\d]+)*$/.test(value);
}
