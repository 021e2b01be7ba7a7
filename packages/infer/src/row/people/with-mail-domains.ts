import { findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedIn } from "../../column/listed.ts";

/** Mailboxes, by what programs for mail call them; the first of them tells. */
const BOXES = ["mailbox", "email", "address", "username", "user name", "user", "login", "account"];
const DOMAIN = /^(?:(?:mail|email|e mail) )?domain(?: name)?$/;

/** What makes addresses for mail, and lists of such. */
const isBox = ({ spec }: ColumnRecipe): boolean =>
  ["email", "companyEmail"].includes(spec.generator) || /^[^@\s]+@[^@\s]+$/.test(String(listedIn(spec)[0]));

/** The domain beside a mailbox is that of the mailbox. */
export const withMailDomains: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const domain = recipes.find((recipe) => DOMAIN.test(phraseOf(recipe)) && recipe.spec.generator === "domain");
  if (domain === undefined || domain.spec.inputs !== undefined) return recipes;
  if (keys.has(domain.column) || isTied(table, domain.column)) return recipes;
  const boxes = recipes.filter((recipe) => BOXES.includes(phraseOf(recipe)) && isBox(recipe));
  const [box] = boxes.toSorted((a, b) => BOXES.indexOf(phraseOf(a)) - BOXES.indexOf(phraseOf(b)));
  if (box === undefined) return recipes;
  const [own, source] = [findColumn(table, domain.column), findColumn(table, box.column)];
  if (source?.nullable === true && own?.nullable !== true) return recipes;
  const spec = { generator: "recased", options: { as: "domain" }, inputs: { from: { column: box.column } } };
  return recipes.map((recipe) =>
    recipe === domain ? retold(recipe, spec, `; that of ${box.column}`, { entity: null }) : recipe,
  );
};
