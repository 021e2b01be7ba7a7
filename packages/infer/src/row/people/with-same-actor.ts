import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What a provider of sign-ins answers, below its own address. */
const ENDPOINTS: readonly (readonly [words: RegExp, path: string])[] = [
  [/^(?:authorization|authorize|auth|login)(?: endpoint| url| uri)$/, "/authorize"],
  [/^(?:(?:access )?token)(?: endpoint| url| uri)$/, "/token"],
  [/^user ?info(?:rmation)?(?: endpoint| url| uri)$/, "/userinfo"],
  [/^(?:jwks?|jwks|key|cert)(?: endpoint| url| uri)$/, "/.well-known/jwks.json"],
  [/^introspection(?: endpoint| url| uri)$/, "/introspect"],
  [/^revocation(?: endpoint| url| uri)$/, "/revoke"],
  [/^(?:end session|logout)(?: endpoint| url| uri)$/, "/logout"],
  [/^(?:registration)(?: endpoint| url| uri)$/, "/register"],
  [/^(?:discovery|configuration|well known)(?: endpoint| url| uri)$/, "/.well-known/openid-configuration"],
];
const ISSUER = /^(?:issuer|issuer url|issuer uri|oidc issuer)$/;

const HANDLE = /^(?:(?:preferred )?user ?name|handle|nick ?name|name|actor name)$/;
const DOMAIN = /^(?:domain|host|instance|server)$/;
/** What was there before, or is elsewhere, has an address of its own. */
const ELSE = /^(?:old|new|previous|former|target|source|from|to|remote|moved)/;

/**
 * Addresses of one row that begin alike are below one address: the inbox and the followers of an account, the endpoints of whoever lets people
 * sign in. An account's address ends in its handle.
 */
export const withSameActor: RowPass = (recipes, { table, facts, keys }) => {
  const phraseOf = ({ column }: ColumnRecipe) => (facts.columnWords.get(column) ?? []).join(" ");
  const regexOf = ({ spec }: ColumnRecipe): string => {
    const regex = spec.inputs === undefined && spec.generator === "pattern" ? spec.options?.["regex"] : undefined;
    return typeof regex === "string" && regex.startsWith("https://") ? regex : "";
  };
  const issuer = recipes.find((one) => ISSUER.test(phraseOf(one)));
  const addresses = recipes.filter((one) => regexOf(one) !== "" && !ELSE.test(phraseOf(one)));
  if (addresses.length < 2 && issuer === undefined) return recipes;
  // The one that the most others begin with.
  const below = (one: ColumnRecipe) => addresses.filter((other) => regexOf(other).startsWith(regexOf(one))).length;
  const leader = addresses.toSorted((one, other) => below(other) - below(one))[0];
  const leads = leader !== undefined && below(leader) > 1;
  const handle = recipes.find(
    (one) => HANDLE.test(phraseOf(one)) && (one.spec.generator === "username" || one.spec.generator === "pattern"),
  );
  const domain = recipes.find(
    (one) => DOMAIN.test(phraseOf(one)) && one.spec.generator === "domain" && one.spec.inputs === undefined,
  );
  return recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    if (column === undefined || keys.has(column.name) || isTied(table, column.name)) return recipe;
    const from = (leadColumn: string, template: string): ColumnRecipe => {
      const source = findColumn(table, leadColumn);
      if (source?.nullable === true && !column.nullable) return recipe;
      const spec: GeneratorSpec = {
        generator: "textFrom",
        options: { template },
        inputs: { from: { column: leadColumn } },
      };
      return retold(recipe, spec, `, below ${leadColumn}`, { entity: null });
    };
    if (recipe === issuer && recipe.spec.generator === "url")
      return retold(recipe, { generator: "url", options: { kind: "site" } }, ", a site", { entity: null });
    if (issuer !== undefined && recipe !== issuer && recipe.spec.inputs === undefined) {
      const path = ENDPOINTS.find(([words]) => words.test(phraseOf(recipe)))?.[1];
      if (path !== undefined) return from(issuer.column, `{from}${path}`);
    }
    const regex = regexOf(recipe);
    if (!leads || regex === "" || ELSE.test(phraseOf(recipe))) return recipe;
    if (recipe === leader) return handle === undefined ? recipe : ofHandle(recipe, handle, domain, regex);
    const rest = regex.slice(regexOf(leader).length);
    if (regex.startsWith(regexOf(leader)) && /^[a-z/-]*$/.test(rest)) return from(leader.column, `{from}${rest}`);
    return recipe;
  });
};

/** `https://host/users/handle`, at the host that the row names, or else at one's own. */
function ofHandle(
  recipe: ColumnRecipe,
  handle: ColumnRecipe,
  domain: ColumnRecipe | undefined,
  regex: string,
): ColumnRecipe {
  const folder = /\)\/([a-z]+)\/\(/.exec(regex)?.[1];
  if (folder === undefined) return recipe;
  const name = { name: { column: handle.column } };
  const own: GeneratorSpec = {
    generator: "textFrom",
    options: { template: `https://social.example.org/${folder}/{name}` },
    inputs: name,
  };
  if (domain === undefined) return retold(recipe, own, `, of ${handle.column}`, { entity: null });
  const inputs = { ...name, domain: { column: domain.column } };
  const first: GeneratorSpec = {
    generator: "textFrom",
    options: { template: `https://{domain}/${folder}/{name}` },
    inputs,
  };
  const spec: GeneratorSpec = { generator: "orElse", options: { first, otherwise: own }, inputs };
  return retold(recipe, spec, `, of ${handle.column} and ${domain.column}`, { entity: null });
}
