import { HOSTS_OF_WORD } from "../../data/host-roles.ts";
import { changed } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** Hosts are called by what they do, where the column or else the table says it: `smtp_host` is `smtp.…`, of a database `db-03.…`. */
export const withHostRoles: RowPass = (recipes, { facts }) =>
  recipes.map((recipe) => {
    const { spec } = recipe;
    if (spec.generator !== "hostname" || spec.inputs !== undefined || spec.options !== undefined) return recipe;
    const own = facts.columnWords.get(recipe.column) ?? [];
    const server = /^dns (?:server|\d)$/.test(own.join(" ")) ? ["nameserver"] : [];
    const said = [...server, ...own.toReversed(), ...facts.words.toReversed()].find((word) => HOSTS_OF_WORD.has(word));
    const roles = HOSTS_OF_WORD.get(said ?? "");
    return roles === undefined ? recipe : changed(recipe, { spec: { ...spec, options: { roles } } });
  });
