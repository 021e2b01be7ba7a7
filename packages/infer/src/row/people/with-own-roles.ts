import type { Catalog, GeneratorSpec } from "@seedloom/core";
import { literalDefault } from "../../context/literal-default.ts";
import type { ColumnContext } from "../../context/column-context.ts";
import { HOUSES } from "../../data/houses.ts";
import type { House } from "../../data/houses.ts";
import { skewed } from "../../given/skewed.ts";
import { spelledAs } from "../../names/with-known.ts";
import { languageOf } from "../../topics/language-of.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const ROLES = new Set(["roleName", "rolesList"]);

/** Whose work is the house's own; contacts and customers work elsewhere. */
const STAFF = new Set(
  "staff employee personnel worker user recruiter trainer crew colleague teammate person".split(" "),
);

/** Who signs in and who works somewhere is of that house: doctors and nurses in hospitals, waiters in restaurants. */
export const withOwnRoles: RowPass = (recipes, { contexts }) => {
  if (!recipes.some(({ spec }) => ROLES.has(innermost(spec)) || innermost(spec) === "jobTitle")) return recipes;
  return recipes.map((recipe, at) => {
    const context = contexts[at]!;
    const generator = innermost(recipe.spec);
    const isRole = ROLES.has(generator);
    if (!isRole && (generator !== "jobTitle" || !STAFF.has(context.facts.words.at(-1) ?? ""))) return recipe;
    if (context.existing.length > 0 || languageOf(context) !== "en" || recipe.spec.inputs !== undefined) return recipe;
    const house = houseOf(context);
    if (house === null) return recipe;
    const spec = isRole ? roles(house, generator, context) : jobs(house, context);
    return spec === null ? recipe : retold(recipe, spec, "; as people of such a house are");
  });
};

/** What a respelled or numbered list is of. */
const innermost = ({ generator, options }: GeneratorSpec): string => {
  const of = options?.["of"] as GeneratorSpec | undefined;
  return (generator === "respelled" || generator === "extended") && of !== undefined ? innermost(of) : generator;
};

function roles(
  { roles: known }: House,
  generator: string,
  { column, inKey, maxLength }: ColumnContext,
): GeneratorSpec | null {
  const given = literalDefault(column);
  // A default that is none of them tells of others.
  if (typeof given === "string" && given !== "" && !known.includes(given.toLowerCase().replaceAll(/[ -]/g, "_")))
    return null;
  const example =
    typeof given === "string" && given !== "" ? given : generator === "rolesList" ? "Lab Technician" : "user";
  const all = inKey ? [...new Set([...known, ...ANYWHERE])] : known;
  const values = spelledAs(example, all).filter((role) => role.length <= (maxLength ?? Infinity));
  if (values.length < 2) return null;
  return inKey
    ? { generator: "extended", options: { of: { generator: "choice", options: { values } } } }
    : skewed(values);
}

/** Roles that there may be wherever people sign in: a list in which each stands once takes them when its own are used up. */
const ANYWHERE =
  "manager,supervisor,auditor,analyst,support,guest,developer,contributor,coordinator,team_lead,trainee,reviewer,approver,security_officer,data_protection_officer,service_account,external_partner,contractor,reporting_user,billing_contact,helpdesk,super_admin,read_only,maintainer,content_editor,deputy_manager,integration,observer,owner,tester".split(
    ",",
  );

function jobs({ jobs: known }: House, { inKey, maxLength }: ColumnContext): GeneratorSpec | null {
  const values = known.filter((job) => job.length <= (maxLength ?? Infinity));
  return inKey || values.length < 3 ? null : { generator: "choice", options: { values, said: "jobTitle" } };
}

/** In large schemas more words have to tell. */
const enough = (tables: number): number => (tables > 30 ? 4 : tables > 12 ? 3 : 2);

const found = new WeakMap<Catalog, { readonly house: House | null }>();

/** The house of which most of the tables' names tell, where several do. */
function houseOf({ catalog, factsOf }: Pick<ColumnContext, "catalog" | "factsOf">): House | null {
  const known = found.get(catalog);
  if (known !== undefined) return known.house;
  const words = new Set(catalog.tables.flatMap((table) => factsOf(table).words));
  const told = HOUSES.map((house) => ({ house, count: house.words.filter((word) => words.has(word)).length }));
  const [best] = told.toSorted((a, b) => b.count - a.count);
  const house = best !== undefined && best.count >= enough(catalog.tables.length) ? best.house : null;
  found.set(catalog, { house });
  return house;
}
