import type { ColumnRecipe, Generator, GeneratorSpec, Proposal } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Fit } from "./fit-spec.ts";
import { isPlaceholder } from "../context/is-placeholder.ts";
import { literalDefault } from "../context/literal-default.ts";
import { DEFAULT_FAMILIES } from "../data/default-families.ts";
import { skewed } from "../given/skewed.ts";
import { spelledAs } from "../names/with-known.ts";
import { nullRateOf } from "./null-rate.ts";
import { RULES } from "../rules.ts";
import { jsonRecord } from "./json-record.ts";
import { nestedFields } from "./nested-fields.ts";
import { typeFallback } from "../rules/type-fallback.ts";

/** A column's recipe and whose facts it tells, which the table makes an entity of. */
export interface InferredColumn {
  readonly recipe: ColumnRecipe;
  readonly role: string | null;
}

interface Fitting {
  readonly proposal: Proposal;
  readonly role: string | null;
  readonly nullRate?: number | undefined;
}

/**
 * The strongest proposal whose generator makes values for the column, and the others that do, best first. The others are found when somebody
 * looks at them, which few runs do: most of the rules' work is theirs.
 */
export function inferColumn(
  context: ColumnContext,
  fit: Fit,
  generators: Readonly<Record<string, Generator>>,
): InferredColumn {
  const weaker = fittings(context, fit, generators);
  const { value: strongest } = weaker.next();
  const written = strongest === undefined ? null : respelled(strongest, context, fit);
  // A CHECK's way comes second, as the planner takes what keeps it; a default's is better.
  const first = context.limits.patterns.length === 0 ? written : null;
  const { proposal, role, nullRate }: Fitting = first ?? strongest ?? { proposal: lastResort(context), role: null };
  let considered: readonly Proposal[] | undefined;
  const others = (): readonly Proposal[] => [
    ...(written === null || strongest === undefined ? [] : [(first === null ? written : strongest).proposal]),
    ...numbered(strongest?.proposal, context, fit),
    ...[...weaker].map((each) => each.proposal),
  ];
  return {
    recipe: {
      ...proposal,
      column: context.column.name,
      entity: generators[proposal.spec.generator]?.entity ?? null,
      nullRate: nullRate ?? nullRateOf(context),
      get considered() {
        return (considered ??= others());
      },
    },
    role,
  };
}

/** What the rules propose that makes values for the column, best first. */
function* fittings(
  context: ColumnContext,
  fit: Fit,
  generators: Readonly<Record<string, Generator>>,
): IteratorObject<Fitting, undefined> {
  const isNew = distinct();
  const chooseField = (field: ColumnContext) => specOf(field, fit, generators);
  const inside = { name: "nestedFields", propose: () => nestedFields(context, chooseField) };
  const row = { name: "jsonRecord", propose: () => jsonRecord(context, chooseField) };
  for (const rule of [inside, row, ...RULES]) {
    for (const { role = null, nullRate, spec: suggested, evidence, confidence } of rule.propose(context)) {
      const spec = fit.narrow(suggested, context);
      if (spec === null || !isNew(spec)) continue;
      yield { proposal: { spec, rule: rule.name, evidence, confidence }, role, nullRate };
    }
  }
}

/** Whether a spec is none of those before; of the first, which is all that most columns ask for, nothing is written down. */
function distinct(): (spec: GeneratorSpec) => boolean {
  let first: GeneratorSpec | null = null;
  const seen = new Set<string>();
  return (spec) => {
    if (first === null) {
      first = spec;
      return true;
    }
    if (seen.size === 0) seen.add(JSON.stringify(first));
    const key = JSON.stringify(spec);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

function specOf(field: ColumnContext, fit: Fit, generators: Readonly<Record<string, Generator>>): GeneratorSpec {
  const { recipe } = inferColumn(field, fit, generators);
  // A field has no others of its row to be made from.
  if (recipe.spec.inputs === undefined) return recipe.spec;
  return recipe.considered.find(({ spec }) => spec.inputs === undefined)?.spec ?? recipe.spec;
}

/** More names than this nobody tells apart by a number alone. */
const ENOUGH = 1_000_000;

/** A unique column of a list that may be used up: the same once more, with numbers, rather than something else. */
function numbered(best: Proposal | undefined, context: ColumnContext, fit: Fit): readonly Proposal[] {
  if (best === undefined || !context.inKey || context.typeClass !== "text" || best.spec.inputs !== undefined) return [];
  const capacity = fit.capacity(best.spec, context);
  if (capacity === null || capacity >= ENOUGH) return [];
  return [{}, { most: ENOUGH }].flatMap((options) => {
    const spec = fit.narrow({ generator: "extended", options: { of: best.spec, ...options } }, context);
    return spec === null ? [] : [{ ...best, spec, evidence: `${best.evidence}; numbered once they are used up` }];
  });
}

/** Rules that write patterns themselves. */
const OF_PATTERNS = new Set(["checkPattern", "commentFormat", "defaultFormat", "enumLabels", "checkList"]);

/** A short list, of which a default is one. */
const SHORT_LIST = 200;

/** What a CHECK wants in capitals or without accents: the same so written, before letters that mean nothing. */
function respelled(best: Fitting | undefined, context: ColumnContext, fit: Fit): Fitting | null {
  const [regex, another] = context.limits.patterns;
  if (best === undefined || another !== undefined || context.typeClass !== "text") return null;
  if (regex === undefined) return asDefaultIs(best, context, fit) ?? withDefault(best, context, fit);
  const { proposal, role } = best;
  if (proposal.confidence < 0.5 || OF_PATTERNS.has(proposal.rule) || proposal.spec.inputs !== undefined) return null;
  const spec = fit.narrow({ generator: "respelled", options: { of: proposal.spec, regex } }, context);
  const evidence = `${proposal.evidence}; written as a check asks for: ${regex}`;
  return spec === null ? null : { proposal: { ...proposal, spec, evidence }, role, nullRate: best.nullRate };
}

/** A default in small letters or in capitals shows how the list is written that it is from: `free` or `FREE` beside `pro` or `PRO`, not `Pro`. */
function asDefaultIs(best: Fitting, context: ColumnContext, fit: Fit): Fitting | null {
  const { proposal, role, nullRate } = best;
  const given = literalDefault(context.column);
  if (typeof given !== "string" || !/^(?:[a-z]{2,}(?:[_-][a-z]+)*|[A-Z]{3,}(?:[_-][A-Z]+)*)$/.test(given)) return null;
  if (context.inKey || isPlaceholder(given)) return null;
  if (proposal.rule !== "nameMeaning" || proposal.spec.inputs !== undefined) return null;
  const size = fit.capacity(proposal.spec, context);
  const isUpper = /[A-Z]/.test(given);
  if (size === null || size === 0 || size > SHORT_LIST || (!isUpper && !hasCapitals(proposal.spec))) return null;
  // Codes are in capitals anyway.
  if (isUpper && ("values" in (proposal.spec.options ?? {}) || given.length < SPELT)) return null;
  const regex = isUpper ? "^[^a-z ]*$" : "^[^A-Z]*$";
  const spec = fit.narrow({ generator: "respelled", options: { of: proposal.spec, regex } }, context);
  const evidence = `${proposal.evidence}; written as its default ${given} is`;
  return spec === null ? null : { proposal: { ...proposal, spec, evidence }, role, nullRate };
}

/** From so many letters on a word in capitals is no code. */
const SPELT = 4;
/** A word alone, as lists of kinds have them. */
const WORD = /^[a-z]+(?:[_ -][a-z]+){0,2}$/i;

/** A default is one of the words of a list, or tells another one: `frequency default 'instant'`, `interval default 'hour'`. */
function withDefault(best: Fitting, context: ColumnContext, fit: Fit): Fitting | null {
  const { proposal, role, nullRate } = best;
  const given = literalDefault(context.column);
  if (typeof given !== "string" || !WORD.test(given) || isPlaceholder(given) || context.inKey) return null;
  const listed = proposal.spec.generator === "weighted" ? (proposal.spec.options?.["values"] ?? []) : [];
  const values = (listed as readonly (readonly [unknown, number])[]).map(([value]) => value);
  if (proposal.rule !== "nameMeaning" || values.length < 2 || !values.every((value) => typeof value === "string"))
    return null;
  const plain = given.toLowerCase();
  if (values.includes(given) || plain === "default") return null;
  // `type default 'PAID'` of a list that has `paid`: the others are written so, too.
  if (values.some((value) => value.toLowerCase() === plain)) {
    if (!values.every((value) => /^[a-z_]+$/.test(value))) return null;
    const alike = fit.narrow(skewed(spelledAs(given, values), context.maxLength), context);
    const why = `${proposal.evidence}; written as its default ${given} is`;
    return alike === null ? null : { proposal: { ...proposal, spec: alike, evidence: why }, role, nullRate };
  }
  const family = DEFAULT_FAMILIES.find(([first]) => first === plain)?.filter((word) => word !== plain) ?? [];
  // `browser` is a theme here and no way to open an application.
  const isAkin = family.some((word) => values.some((value) => value.startsWith(word)));
  const [most = given, ...others] = spelledAs(given, isAkin ? family : values);
  const suggested = skewed(isAkin ? [given, most, ...others] : [most, given, ...others], context.maxLength);
  const spec = fit.narrow(suggested, context);
  const evidence = `${proposal.evidence}; its default is ${given}`;
  return spec === null ? null : { proposal: { ...proposal, spec, evidence }, role, nullRate };
}

/** Whether a list may be written with capitals: those of generators are. */
function hasCapitals({ options = {} }: GeneratorSpec): boolean {
  return !("values" in options) || /[A-Z]/.test(JSON.stringify(options["values"]));
}

/** Even the type's fallback was refused (no word is short enough): an empty value of the type, if there is one. */
function lastResort(context: ColumnContext): Proposal {
  const [first] = typeFallback.propose(context);
  return {
    spec: first?.spec ?? { generator: "anyValue" },
    rule: typeFallback.name,
    evidence: `type ${context.column.typeText}, for which nothing is known to fit`,
    confidence: 0.05,
  };
}
