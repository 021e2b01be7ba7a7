import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { typeClass } from "../context/type-class.ts";
import { retold } from "../row/changed.ts";
import type { RowPass } from "../row/row-pass.ts";
import { setStatuses } from "./set-statuses.ts";
import { spokenStatus } from "./spoken-status.ts";
import { statusesOf } from "./status-values.ts";
import type { StatusColumn } from "./status-values.ts";
import { GOING, OVER as OVER_WELL, WAITING } from "../data/life-cycles.ts";
import { listedIn } from "../column/listed.ts";

/** Verbs before the state in a flag's name. */
const VERBS = new Set(["is", "was", "has", "been", "be"]);
/** States in which nothing is active, beside those in which a course broke off. */
const OVER =
  /^(?:in ?active|closed|archived|ended|expired|completed|finished|pending|draft|new|invited|disabled|planned|scheduled|upcoming|terminated|suspended|cancell?ed|deleted|left|deceased|retired|resigned|graduated|withdrawn|blocked|banned|rejected|failed|sold|discharged|returned)$/;

/** One event for all that it takes two words. */
const WITH_PARTICLE = /^(?:checked|signed|clocked|picked|handed|paid) (?:in|out|up|over|off)$/;

const RARE = /^(?:disputed|reversed|returned|refunded|reopened|escalated|exchanged|amended|edited|corrected)$/;

/** A flag beside a status says what the status says: who is `terminated` is not `is_active`, what is `paid` is `is_paid`. */
export const withFlagsOfStatus: RowPass = (recipes, { table, facts, keys }) => {
  const all = statusesOf(recipes, facts);
  const wordsOf = ({ name }: StatusColumn) => facts.columnWords.get(name) ?? [];
  // `request_status` of a request is its own, too.
  const isOwn = (words: readonly string[]) => words.slice(0, -1).every((word) => facts.words.includes(word));
  const status = all.find((one) => wordsOf(one).length === 1) ?? all.find((one) => isOwn(wordsOf(one)));
  if (status === undefined) return recipes;
  return recipes.map((recipe) => {
    const { column: name, spec, rule } = recipe;
    const column = findColumn(table, name);
    if (column === undefined || spec.inputs !== undefined || keys.has(name) || isTied(table, name)) return recipe;
    if (typeClass(column.type) !== "boolean" && rule !== "flag") return recipe;
    const words = (facts.columnWords.get(name) ?? []).filter((word) => !VERBS.has(word));
    const event = words.join(" ");
    if (words.length > 1 && !WITH_PARTICLE.test(event)) return recipe;
    // What befalls a few of those that went well is told by no status but its own.
    if (RARE.test(event) && !status.values.some((value) => spokenStatus(value) === event)) return recipe;
    const set =
      event === "active"
        ? activeOf(status.values)
        : event === "pending"
          ? pendingOf(status.values)
          : setStatuses(event, status.values);
    const said = answersOf(recipe);
    if (set === null || said === null) return recipe;
    const cases = Object.fromEntries(
      status.values.map((value) => [
        value,
        { generator: "constant", options: { value: set.includes(value) ? said.yes : said.no } },
      ]),
    );
    const told: GeneratorSpec = {
      generator: "conditional",
      options: { cases, otherwise: spec },
      inputs: { given: { column: status.name } },
    };
    return retold(recipe, told, `; where ${status.name} is ${set.join(", ")}`, { nullRate: 0 });
  });
};

/** The statuses of what is still to come, where some are and some are not. */
function pendingOf(values: readonly string[]): readonly string[] | null {
  const isOver = (value: string) =>
    OVER_WELL.has(spokenStatus(value)) ||
    /^(?:cancel|reject|declin|fail|den(?:y|ied)|expired|refus)/.test(spokenStatus(value));
  const pending = values.filter((value) => !isOver(value));
  return pending.some((value) => WAITING.has(spokenStatus(value)) || GOING.has(spokenStatus(value))) &&
    pending.length < values.length
    ? pending
    : null;
}

/** The statuses of what is active, where one of them says so. */
function activeOf(values: readonly string[]): readonly string[] | null {
  const active = values.filter((value) => !OVER.test(spokenStatus(value)));
  const isTold = values.some((value) => spokenStatus(value) === "active");
  return isTold && active.length < values.length ? active : null;
}

/** How a flag says yes and no. */
function answersOf({ spec }: ColumnRecipe): { readonly yes: unknown; readonly no: unknown } | null {
  if (spec.generator === "boolean") return { yes: true, no: false };
  const given = listedIn(spec);
  if (spec.generator !== "weighted" || given.length !== 2) return null;
  const [yes, no] = given;
  return { yes, no };
}
