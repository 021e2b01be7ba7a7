import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { isCalled } from "../programs/called-by.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** A mailbox of a firm, a shop, a team rather than of somebody in it. */
const MAIL = /^(?:(?:\w+ ){0,2}(?:email|mail|e mail)(?: address)?|mail address|(?:\w+ )?(?:reply to|return path))$/;
/** What it serves for, where the name says it. */
const BOX =
  /^(support|sales|billing|info|contact|office|service|orders?|returns?|reply|noreply|press|hr|jobs|help|abuse|security|finance|booking|reservation|customer)\b/;
const BOXES: Readonly<Record<string, string>> = {
  customer: "service",
  order: "orders",
  return: "returns",
  reply: "reply",
  reservation: "reservations",
  booking: "bookings",
};
/** Parts of one organisation: their mailboxes are all on its domain. */
const WITHIN =
  /(?:^| )(?:team|group|project|queue|department|channel|list|mailing list|committee|ministry|unit|division)$/;
const NAME = /^(?:(?:full|company|business|trade|trading|legal|display|store|shop|branch) )?(?:name|title)$/;
/** Who is no office. */
const SOMEBODY: ReadonlySet<string> = new Set(["person", "account", "message"]);
const NAMES = new Set(["firstName", "lastName", "fullName", "username", "displayName"]);
const TABLE =
  /(?:^| )(?:company|organization|organisation|supplier|vendor|manufacturer|brand|store|shop|branch|location|restaurant|clinic|hospital|hotel|school|library|agency|office|team|group|project|queue|department|provider|insurer|partner firm|publisher|venue|salon|gym|bank|airline|operator|carrier|warehouse|facility|site|practice|pharmacy|laboratory|lab|convenio|ministry|committee|club|church|dealer|distributor|institution|business|merchant|firm)$/;

/** `email` of a shop that has a name is that shop's mailbox, and nobody's own. */
export const withOfficeMail: RowPass = (recipes, { table, facts, keys }) => {
  const about = facts.words.join(" ");
  if (SOMEBODY.has(facts.subject ?? "") || !TABLE.test(about)) return recipes;
  // Where the row names people, the mail is theirs.
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const own = facts.words.at(-1) ?? "";
  const name = recipes.find(
    (one) =>
      (NAME.test(phraseOf(one)) || phraseOf(one) === `${own} name`) &&
      isCalled(one) &&
      !NAMES.has(one.spec.generator) &&
      one.spec.generator !== "city",
  );
  const source = name === undefined ? undefined : findColumn(table, name.column);
  if (name === undefined || source === undefined) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const { spec, entity } = recipe;
    const column = findColumn(table, recipe.column);
    const phrase = phraseOf(recipe);
    if (column === undefined || !["email", "companyEmail"].includes(spec.generator) || !MAIL.test(phrase))
      return recipe;
    if (spec.inputs !== undefined || keys.has(column.name) || isTied(table, column.name)) return recipe;
    // Of a firm's own entity it is as it is.
    if (spec.generator === "companyEmail" && name.spec.generator === "companyName") return recipe;
    if (source.nullable && !column.nullable) return recipe;
    if (spec.generator === "email" && recipes.some((one) => one.entity === entity && NAMES.has(one.spec.generator)))
      return recipe;
    const [, said] = BOX.exec(phrase) ?? [];
    const options =
      said !== undefined ? { box: BOXES[said] ?? said } : WITHIN.test(about) ? { within: true } : undefined;
    const made = { generator: "mailOf", ...(options && { options }), inputs: { name: { column: name.column } } };
    return retold(recipe, made, `, of ${name.column}`, { entity: null });
  });
};
