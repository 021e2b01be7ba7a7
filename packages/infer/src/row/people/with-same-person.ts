import { findColumn } from "@seedloom/core";
import type { Column, ColumnRecipe, GeneratorSpec, Input } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { typeClass } from "../../context/type-class.ts";
import { changed, retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedValue } from "../../column/listed.ts";

/** Who else gets a mail. */
const COPIED = /(?:^| )(?:cc|bcc|carbon copy|blind copy)(?: |$)/;
const OTHERS = 0.85;

const INITIALS = /^(?:(?:author|person|agent|contact|employee|name|given) )?(?:initial|initials)$/;

/** Words by which people are told apart as women and men, in both orders of a list. */
const HERS =
  /^(?:f|female|w|weiblich|woman|k|kobieta|v|vrouw|femme|feminino|femenino|femmina|mujer|mrs\.?|ms\.?|miss|frau|mme|sra\.?|signora|she\/her|mother|mom|wife|daughter|sister|aunt|grandmother|mutter|madre|mère|mãe)$/i;
const HIS =
  /^(?:m|male|männlich|man|mężczyzna|homme|masculino|maschio|hombre|mr\.?|herr|m\.|sr\.?|signor|he\/him|father|dad|husband|son|brother|uncle|grandfather|vater|padre|père|pai)$/i;
const BOTH = /^(?:they\/them|x|other|divers|d|o|guardian|parent|unknown|u)$/i;
/** What tells a person's sex by such words. */
const SEXED =
  /^(?:(?:gender|sex|pronoun|salutation|honorific|prefix|name prefix|title|relationship|relation|kinship|anrede|plec|płeć|geschlecht)(?: code)?|(?:name|contact|personal) (?:prefix|title))$/i;

/** Who serves as whose mailbox it is. */
const MAIL_TABLE = /mail|mailbox|alias|vacation|maddr|quota|smtp|imap|postfix|account/;
const DOMAIN = /^(?:(?:email|mail) )?(?:domain|domain name)$/;
const LOCAL = /^(?:local part|local|mailbox|user part)$/;
const ADDRESS = /^(?:email|username|user name|address|mailbox|mail|email address|user|goto)$/;

const BOUND = new Set<ColumnRecipe["rule"]>(["enumLabels", "checkList", "existingValues", "override"]);

/**
 * What a row says of somebody is said of the same one: initials are those of the name, Mrs and she/her go with it, a mailbox is of its address's
 * domain. Whoever gets a copy of a mail is somebody else.
 */
export const withSamePerson: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const people = recipes.filter(({ entity }) => entity?.endsWith("person"));
  if (people.length === 0) return recipes;
  const named = (generator: string) =>
    people.find(({ spec, entity }) => spec.generator === generator && spec.inputs === undefined && entity === "person");
  const first = named("firstName");
  const whole = named("fullName");
  const mail = people.find((one) => one.spec.generator === "email" && ADDRESS.test(phraseOf(one)));
  const ofMail = MAIL_TABLE.test(facts.words.join(" ")) && mail !== undefined ? mail : undefined;
  return recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || recipe.spec.inputs !== undefined || BOUND.has(recipe.rule)) return recipe;
    const phrase = phraseOf(recipe);
    if (recipe.spec.generator === "email" && COPIED.test(phrase) && people.length > 1) {
      const role = /bcc|blind/.test(phrase) ? "bcc person" : "cc person";
      return changed(recipe, {
        spec: { generator: "email" },
        entity: role,
        ...(column.nullable && { nullRate: Math.max(recipe.nullRate, OTHERS) }),
      });
    }
    if (typeClass(column.type) !== "text" || keys.has(column.name) || isTied(table, column.name)) return recipe;
    if (INITIALS.test(phrase))
      return initials(recipe, column, table.columns, [first ?? whole, first && named("middleName")]);
    if (SEXED.test(phrase) && (first ?? whole) !== undefined) return sexed(recipe, (first ?? whole)?.entity ?? null);
    if (ofMail === undefined || ofMail === recipe) return recipe;
    const as = DOMAIN.test(phrase) ? "domain" : LOCAL.test(phrase) ? "local" : null;
    const source = findColumn(table, ofMail.column);
    if (as === null || (source?.nullable === true && !column.nullable)) return recipe;
    const spec: GeneratorSpec = { generator: "recased", options: { as }, inputs: { from: { column: ofMail.column } } };
    return retold(recipe, spec, `, of ${ofMail.column}`, { entity: null });
  });
};

/** Of the names that are given; of all of them where there is but one column. */
function initials(
  recipe: ColumnRecipe,
  column: Column,
  columns: readonly Column[],
  names: readonly (ColumnRecipe | undefined)[],
): ColumnRecipe {
  const found = names.filter((one) => one !== undefined);
  const source = columns.find(({ name }) => name === found[0]?.column);
  if (found.length === 0 || (source?.nullable === true && !column.nullable)) return recipe;
  const inputs = Object.fromEntries(
    found.map((one, at): [string, Input] => [at === 0 ? "from" : `from${at + 1}`, { column: one.column }]),
  );
  const room = column.type.kind === "text" ? (column.type.maxLength ?? 99) : 99;
  const spec: GeneratorSpec = { generator: "recased", options: { as: room < 5 ? "letters" : "initials" }, inputs };
  return retold(recipe, spec, `, of ${found.map((one) => one.column).join(" and ")}`, { entity: null });
}

/** A list of which one word is for women and another for men. */
function sexed(recipe: ColumnRecipe, entity: string | null): ColumnRecipe {
  const values = recipe.spec.options?.["values"];
  if (!Array.isArray(values) || !["weighted", "choice"].includes(recipe.spec.generator)) return recipe;
  const words = values.map((value: unknown) => String(listedValue(value)));
  const hers = words.find((word) => HERS.test(word));
  const his = words.find((word) => HIS.test(word));
  if (
    hers === undefined ||
    his === undefined ||
    !words.every(
      (word) => HERS.test(word) || HIS.test(word) || BOTH.test(word) || /^(?:dr|prof|mx|rev)\.?$/i.test(word),
    )
  )
    return recipe;
  const spec: GeneratorSpec = {
    generator: "gender",
    options: { words: [hers, his, ...words.filter((word) => BOTH.test(word)).slice(0, 1)] },
  };
  return retold(recipe, spec, ", as the name says", { entity });
}
