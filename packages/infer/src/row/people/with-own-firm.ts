import { baseType, findColumn } from "@seedloom/core";
import type { Catalog, ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { OWN_FIRMS } from "../../data/own-firms.ts";
import type { OwnFirm } from "../../data/own-firms.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Tables of what an application itself sends. */
const SENT =
  /(?:^| )(?:newsletter|campaign|mailing|mailer|massmailer|mass mail|(?:mail|email|message|sms) queue|outbox|broadcast|autoresponder|(?:mail|email) (?:template|setting|config|configuration)|setting|automation network|mailing history|smtp)(?: |$)/;
/** What follows one firm's paper. */
const SOLD = /(?:^| )(?:invoice|bill|receipt|quote|credit note|proforma)$/;
/** Who sells, where there are several of them. */
const SELLERS = /(?:^| )(?:seller|vendor|merchant|tenant|workspace|branch|store|shop|firm)$/;

const NAME = "(?:company|name|company name|business name|from name)";
/** What is told of the firm, behind what it does. */
const TOLD: readonly (readonly [RegExp, (firm: OwnFirm) => string])[] = [
  [new RegExp(`^${NAME}$`), ({ name }) => name],
  [/^(?:email|mail|mail address|email address|address email|from email|e mail)$/, ({ domain }) => `hello@${domain}`],
  [/^(?:phone|telephone|phone number)$/, ({ phone }) => phone],
  [/^(?:company )?(?:vat|vat id|vat number|tax id|tax number)$/, ({ vat }) => vat],
  [/^(?:company |registration )number$/, ({ number }) => number],
  [/^(?:website|site|url|web)$/, ({ domain }) => `https://www.${domain}`],
];
/** Kept apart, as the address of a sender is one for mail. */
const STREET = /^(?:company )?address$/;

/**
 * Whoever runs an application is one firm: `from_name` and `from_email` of what it sends, `seller_company` and `seller_vat` of its invoices say the
 * same in every row. Not so where rows belong to one of several who sell or send.
 */
export const withOwnFirm: RowPass = (recipes, { table, facts, contexts, keys }) => {
  const about = facts.words.join(" ");
  const doer = SENT.test(about)
    ? /^(?:notification )?(?:from|sender|mailing sender|reply to|outgoing sender) ?/
    : SOLD.test(about)
      ? /^(?:seller|issuer) /
      : null;
  const catalog = contexts[0]?.catalog;
  if (doer === null || catalog === undefined) return recipes;
  const told = recipes.map((recipe) => valueOf(recipe, doer, facts.columnWords.get(recipe.column) ?? [], catalog));
  // One column alone may be anybody's.
  if (told.filter((value) => value !== null).length < 2 || hasSeveral(catalog, facts.columnWords, contexts[0]!.factsOf))
    return recipes;
  return recipes.map((recipe, at) => {
    const value = told[at] ?? null;
    const column = findColumn(table, recipe.column);
    if (value === null || column === undefined || keys.has(column.name) || isTied(table, column.name)) return recipe;
    const type = baseType(column.type);
    if (type.kind !== "text" || (type.maxLength ?? Infinity) < value.length) return recipe;
    const spec = { generator: "constant", options: { value } };
    return retold(recipe, spec, ", of the one firm whose application it is", { entity: null, nullRate: 0 });
  });
};

/** What a column says of the firm; null where it is of somebody else, or where its kind of text is not known. */
function valueOf({ spec }: ColumnRecipe, doer: RegExp, words: readonly string[], catalog: Catalog): string | null {
  const phrase = words.join(" ");
  const said = doer.exec(phrase)?.[0];
  if (said === undefined || spec.generator === "boolean") return null;
  const rest = phrase.slice(said.length);
  const firm = firmOf(catalog);
  // `sender` of a queue of mails, and its address.
  const isMail =
    spec.generator === "email" || spec.generator === "companyEmail" || /^(?:mailOf|byAge)$/.test(spec.generator);
  if (isMail && (rest === "" || STREET.test(rest))) return `hello@${firm.domain}`;
  if (STREET.test(rest)) return firm.address;
  return TOLD.find(([name]) => name.test(rest))?.[1](firm) ?? null;
}

/** The same for all tables of a schema. */
function firmOf({ tables }: Catalog): OwnFirm {
  const letters = tables.reduce((sum, { name }) => sum + name.length * (name.codePointAt(0) ?? 1), 0);
  return OWN_FIRMS[letters % OWN_FIRMS.length]!;
}

/** Whether several sell or send: a table of them that rows refer to. */
function hasSeveral(
  { tables }: Catalog,
  columns: ReadonlyMap<string, readonly string[]>,
  factsOf: (table: Catalog["tables"][number]) => { readonly words: readonly string[] },
): boolean {
  const isOne = [...columns.values()].some((words) =>
    /^(?:seller|vendor|merchant|tenant|workspace|branch|store|shop|company|organization) id$/.test(words.join(" ")),
  );
  return isOne || tables.some((table) => SELLERS.test(factsOf(table).words.join(" ")));
}
