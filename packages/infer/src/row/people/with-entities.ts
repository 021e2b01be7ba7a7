import type { ColumnRecipe } from "@seedloom/core";
import type { InferredColumn } from "../../column/infer-column.ts";
import { isRole } from "../../names/role-of.ts";
import { changed } from "../changed.ts";

/**
 * Names the entities of a table: columns of one kind and one role agree (`billing place`); where a table tells of only one,
 * its role is left out (`place`).
 */
export function withEntities(found: readonly InferredColumn[]): readonly ColumnRecipe[] {
  const columns = joined(parted(found));
  const roles = new Map<string, Set<string | null>>();
  for (const { recipe, role } of columns) {
    if (recipe.entity === null) continue;
    const known = roles.get(recipe.entity) ?? new Set();
    roles.set(recipe.entity, known.add(role));
  }
  return columns.map(({ recipe, role }) => {
    const alone = recipe.entity === null || role === null || (roles.get(recipe.entity)?.size ?? 0) < 2;
    return alone ? recipe : changed(recipe, { entity: `${role} ${recipe.entity}` });
  });
}

/** Whoever is one of these is not the other. */
const OPPOSITE =
  /winner|loser|home|away|challenger|defender|husband|wife|groom|bride|plaintiff|defendant|lender|borrower|landlord|tenant|buyer|seller|sender|receiver|teacher|student/;

const isVisited = ({ recipe }: InferredColumn): boolean =>
  /^(?:host|visited|visiting)(?:_|$|[A-Z])/.test(recipe.column);

/** Several people of one row are several: `winner_name` and `loser_name`, `poc_1_name` and `poc_2_name`. */
function parted(columns: readonly InferredColumn[]): readonly InferredColumn[] {
  const people = columns.filter(({ recipe }) => recipe.entity === "person");
  const names = people.filter(({ recipe }) => NAMES.has(recipe.spec.generator));
  const whoOf = ({ recipe, role }: InferredColumn): string | undefined =>
    role === null ? OPPOSITE.exec(recipe.column.toLowerCase())?.[0] : undefined;
  const numberOf = ({ recipe }: InferredColumn): string => /(?<!\d)\d(?!\d)/.exec(recipe.column)?.[0] ?? "";
  const isParted = (column: InferredColumn, told: (other: InferredColumn) => string | undefined): boolean => {
    const alike = names.filter((name) => name.role === column.role).map(told);
    return new Set(alike.filter((one) => one !== undefined)).size > 1;
  };
  // `last_name` and `last_name2` are one person's.
  const isNumbered = ({ role }: InferredColumn): boolean =>
    role !== null || names.every((name) => name.role !== null || numberOf(name) !== "");
  const seriesOf = ({ recipe }: InferredColumn): readonly string[] | null =>
    /^([a-z]+)_?(\d)_/i.exec(recipe.column)?.slice(1) ?? null;
  const series = names.flatMap((name) => {
    const [of, nth] = seriesOf(name) ?? [];
    return of !== undefined && names.some((other) => seriesOf(other)?.[0] === of && seriesOf(other)?.[1] !== nth)
      ? [of]
      : [];
  });
  return columns.map((column) => {
    if (column.recipe.entity !== "person") return column;
    // `poc_1_name` and `poc_1_email` are of the first, `poc_2_name` is another's.
    const [of, nth] = seriesOf(column) ?? [];
    if (of !== undefined && series.includes(of)) return { ...column, role: `${of.toLowerCase()} ${nth}` };
    // Who is visited is not who comes.
    if (isVisited(column) && names.some((name) => name.role === column.role && !isVisited(name)))
      return { ...column, role: "host" };
    const who = isParted(column, whoOf) ? whoOf(column) : undefined;
    if (who !== undefined) return { ...column, role: who };
    const number = isParted(column, numberOf) && isNumbered(column) ? numberOf(column) : "";
    return number === "" ? column : { ...column, role: `${column.role ?? ""} ${number}`.trim() };
  });
}

/** What a file was called before, and where it is kept, is of the same file. */
const KEPT =
  /^(?:original|orig|stored|storage|source|temporary|temp|current|uploaded|physical|real|disk|saved|local|remote|client|server|download|transfer|data|full|absolute|relative|base|final)$/;

/** What somebody is called. */
const NAMES = new Set(["firstName", "lastName", "fullName", "displayName", "companyName"]);

/**
 * An `email` without a role is that of the only one who is named: of the `customer` of a booking, of the `visitor` of a viewing. What a company's
 * row tells of a company that it does not name is told of itself: `order_website` beside `name`.
 */
function joined(columns: readonly InferredColumn[]): readonly InferredColumn[] {
  const named = new Map<string, Set<string | null>>();
  for (const { recipe, role } of columns) {
    if (recipe.entity === null || !NAMES.has(recipe.spec.generator)) continue;
    named.set(recipe.entity, (named.get(recipe.entity) ?? new Set()).add(role));
  }
  return columns.map((column) => {
    if (column.recipe.entity === "file" && KEPT.test(column.role ?? "")) return { ...column, role: null };
    const roles = named.get(column.recipe.entity ?? "");
    if (column.recipe.entity === "company" && roles?.has(null) === true && !roles.has(column.role))
      return { ...column, role: null };
    if (column.recipe.entity === "person" && isManner(column) && !isReached(column, columns))
      return { ...column, role: null };
    if (column.role !== null) return isOfSame(column, columns, roles) ? { ...column, role: null } : column;
    const [only, another] = roles ?? [];
    return only === undefined || only === null || another !== undefined ? column : { ...column, role: only };
  });
}

/** Where a person's name is kept, and for what, not whose it is: `profile_given_name` and `system_given_name`. */
const KEPT_AS =
  /^(?:system|profile|joined|directory|caller|id|effective|outbound|sort|legal|preferred|display|full|real|nick|name|official|given|printed|romanized|card)$/;
const isManner = ({ recipe, role }: InferredColumn): boolean =>
  role !== null &&
  NAMES.has(recipe.spec.generator) &&
  role
    .replace(/^sort \d$/, "sort")
    .split(" ")
    .every((word) => KEPT_AS.test(word));

/** Whether others tell how to reach just that one: `caller_email` beside `caller_name` is the caller's. */
const isReached = ({ role }: InferredColumn, columns: readonly InferredColumn[]): boolean =>
  columns.some((other) => other.role === role && TOLD.has(other.recipe.spec.generator));

/** Files that are made of a file, or kept beside it. */
const BESIDE =
  /thumb|preview|cover|icon|signature|archive|poster|banner|torrent|log|subtitle|caption|backup|template|output/;
/** What is told of somebody who is named by other columns. */
const TOLD = new Set(["email", "phone", "gender", "age", "namePrefix", "username", "birthDate"]);
/** Whoever is so called is somebody else than the one whom the row names; so is whoever has done something. */
const ELSE =
  /^(?:from|to|cc|bcc|admin|administrator|support|sales|office|company|smtp|imap|mail|server|proxy|reply|notification|emergency|incoming|outgoing|group|team|shop|store|system|device|oauth|spouse|mother|father|partner|next|kin|referred|referral)$|(?:er|or|ee|ian|ist|by|man|ed|ant)$/;
/** Whose row it is, whatever the row calls them. */
const SELF = /^(?:user|member|customer|contact|employee)$/;
/** How a thing is named, not which. */
const MANNER = /^(?:last|average|avg|translated|localized|localised|printed|official|commercial|registered|trading)$/;

/**
 * Whether a role is none but another word for how a thing is told: `disk_filename` beside `filename`, `town_village` beside `city`, the
 * `house_phone` of whom `first_name` names. Columns that disagree are worse than two that say the same.
 */
function isOfSame(
  { role, recipe }: InferredColumn,
  columns: readonly InferredColumn[],
  named: ReadonlySet<string | null> | undefined,
): boolean {
  const { entity, spec } = recipe;
  const words = role?.split(" ") ?? [];
  const others = columns.filter((other) => other.recipe.entity === entity && other.recipe !== recipe);
  const alone = others.every((other) => other.role !== role);
  if (entity === "currency")
    return !words.some(isRole) && others.every((other) => !(other.role ?? "").split(" ").some(isRole));
  if (!others.some((other) => other.role === null)) return false;
  switch (entity) {
    case "file": {
      // What no other column tells of a file is told of the one there is.
      const only = others.every((other) => other.recipe.spec.generator !== spec.generator);
      const same = only || others.every((other) => other.role === null || other.role === role);
      return same && !words.some((word) => BESIDE.test(word));
    }
    case "place":
      return alone && (role === "postal" || !words.some((word) => isRole(word) || ELSE.test(word)));
    case "person": {
      const isTold = TOLD.has(spec.generator) && named?.has(null) === true && !named.has(role);
      // The `holder_email` of whom `holder_name` names.
      const begins = words.join("");
      const name = others.find((other) => other.role === null && NAMES.has(other.recipe.spec.generator));
      if (isTold && name?.recipe.column.toLowerCase().replaceAll("_", "").startsWith(begins) === true) return true;
      return isTold && words.every((word) => SELF.test(word) || !(isRole(word) || ELSE.test(word)));
    }
    case "product":
    case "company":
      return alone && words.length === 1 && MANNER.test(words[0] ?? "");
    default:
      return false;
  }
}
