import {
  findColumn,
  baseType,
  type Catalog,
  type ColumnType,
  type CompiledGenerator,
  type Expression,
  type Generator,
  type GeneratorSpec,
  type Plan,
  type Proposal,
  SeedError,
  streamKey,
  type EvaluationScope,
  type Table,
  type Value,
} from "@seedloom/core";
import { compileGenerator, fallbackSpec } from "@seedloom/generators";
import { candidateSource, fits } from "../../generate/repair/candidates.ts";
import { generatorContext } from "../../generate/columns/generator-context.ts";
import type { RowRule } from "../../generate/rules/row-rules.ts";
import { domainOf } from "../derive/column-domain.ts";
import { ANYTHING, intersect } from "../derive/domain-algebra.ts";
import { deriveArrays } from "../derive/derive-arrays.ts";
import { deriveJson } from "../derive/derive-json.ts";
import { deriveNested } from "../derive/derive-nested.ts";
import { deriveSpecs } from "../derive/derive-specs.ts";
import { enumerateValues } from "../derive/enumerate-values.ts";
import { isStorable, notOfType } from "./storable.ts";
import { widestSpecs } from "../derive/widest-specs.ts";

/** Values looked at before a generator is trusted with a column. */
const SAMPLES = 60;

/** Generators of a unique column that make so many values at most are looked at whole, where some break its rules. */
const COUNTED = 5_000;

/** Values that stand for what a generator makes. */
const NATURAL = 200;

/** How many times as many as needed an estimate has to promise. */
const MARGIN = 2;

/** How many times as many as what is certain an estimate has to promise where neither is enough. */
const UNSURE = 4;

export interface ColumnTask {
  readonly table: Table;
  readonly column: string;
  readonly plan: Pick<Plan, "seed" | "asOf" | "locale">;
  readonly scope: EvaluationScope;
  readonly domains: Catalog["domains"];
  /** All rules of the table. */
  readonly rules: readonly RowRule[];
  readonly generators: Readonly<Record<string, Generator>>;
  /** Best first. */
  readonly proposals: Iterable<Proposal>;
  /** Whether the user chose the first proposal: then it stands, or its error does. */
  readonly chosen: boolean;
  /** Whether the column also keeps what is not of its type. */
  readonly looseTypes: boolean;
  /** Inputs that cannot be had (a parent in the same cycle). */
  readonly forbids: (spec: GeneratorSpec) => boolean;
}

export interface Choice {
  readonly spec: GeneratorSpec;
  /** Different values it can make. */
  readonly capacity: number;
  /** How many of these, the first ones, have nothing added to tell them apart. */
  readonly plain: number;
  /** Share of its values that keep the column's own rules. */
  readonly share: number;
}

/**
 * Generators for a column, best first, each with what it is worth here; those that never keep the rules are left out. Values of which a rule
 * says NULL (`strftime('%w', 'soon') = '1'`) would be let in, but nobody writes a rule for that: they are last.
 */
export function* choices(task: ColumnTask, unique: boolean): IterableIterator<Choice> {
  const position = task.table.columns.findIndex((candidate) => candidate.name === task.column);
  const own = task.rules.filter((rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position);
  let found = false;
  if (!task.chosen && own.some(({ isTrue }) => isTrue !== undefined)) {
    const strict = own.map((rule) => ({ ...rule, holds: rule.isTrue ?? rule.holds }));
    for (const choice of choicesThat(strict, position, task, unique)) {
      found = true;
      yield choice;
    }
  }
  if (!found) yield* choicesThat(own, position, task, unique);
}

/** Generators that keep the given rules of the column at that position. */
function* choicesThat(
  own: readonly RowRule[],
  position: number,
  task: ColumnTask,
  unique: boolean,
): IterableIterator<Choice> {
  const { table, column, plan } = task;
  const type = baseType(table.columns[position]!.type);
  const key = streamKey(plan.seed, `${table.id}.${column}#sample`);
  const row: Value[] = table.columns.map(() => null);

  const judge = (spec: GeneratorSpec, compiled: CompiledGenerator): number => {
    if (spec.inputs && Object.keys(spec.inputs).length > 0) return 1;
    const shareOf = (samples: number): number => {
      let kept = 0;
      for (let sample = 0; sample < samples; sample++) {
        const value = unique
          ? compiled.at(Math.floor(((sample + 0.5) / samples) * Math.max(1, compiled.capacity)), [])
          : compiled.draw(key, sample, []);
        row[position] = value;
        // What the user asked for may be NULL.
        const possible = value === null ? task.chosen : fits(value, type);
        if (possible && own.every((rule) => rule.holds!(row))) kept++;
      }
      row[position] = null;
      return kept / samples;
    };
    const share = shareOf(own.length === 0 ? 6 : SAMPLES);
    const countable = unique && compiled.capacity > SAMPLES && compiled.capacity <= COUNTED;
    return share > 0 && share < 1 && countable ? shareOf(compiled.capacity) : share;
  };

  const tried = new Set<string>();
  const candidates = function* (): Iterable<GeneratorSpec> {
    for (const { spec } of task.proposals) yield spec;
    if (own.length > 0) yield* derived(task, own, position);
    const fallback = fallbackSpec(type, type.kind === "text" ? type.maxLength : null);
    if (fallback) yield fallback;
    if (unique) yield* deriveSpecs(ANYTHING, type, Date.parse(plan.asOf));
    if (unique) yield* widestSpecs(ownDomain(task, own, type), type, Date.parse(plan.asOf));
    if (own.length > 0) {
      for (const values of enumerated(task, own, position)) yield { generator: "choice", options: { values } };
      const pool = candidateSource(
        table.columns,
        position,
        own.map((rule) => rule.expression!),
        task.scope,
      )(row);
      const values = pool.filter((value) => {
        row[position] = value;
        const kept = value !== null && own.every((rule) => rule.holds!(row));
        row[position] = null;
        return kept;
      });
      if (values.length > 0) yield { generator: "choice", options: { values: [...new Set(values)] } };
    }
  };
  for (const spec of candidates()) {
    const name = JSON.stringify(spec, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    if (tried.has(name) || task.forbids(spec)) continue;
    tried.add(name);
    // A rule may know generators of a package that is not installed; what the user asked for has to be there.
    if (!task.chosen && !Object.hasOwn(task.generators, spec.generator)) continue;
    const compiled = compileProposed(spec, task);
    if (!compiled) continue;
    const share = judge(spec, compiled);
    if (share === 0 && !task.chosen) continue;
    yield {
      spec,
      share,
      get capacity() {
        return compiled.capacity;
      },
      get plain() {
        return compiled.plain ?? compiled.capacity;
      },
    };
  }
}

/**
 * The generator bound to the column; null where it does not fit there, needs options that it was not given, or was given by a constraint
 * what it cannot make (a pattern with back references). What the user chose is an error then.
 */
export function compileProposed(
  spec: GeneratorSpec,
  { table, column, plan, generators, chosen }: ColumnTask,
): CompiledGenerator | null {
  try {
    return compileGenerator(spec, generatorContext(table, column, plan), generators);
  } catch (error) {
    if (!chosen && error instanceof SeedError && error.code === "CONFIG") return null;
    throw error;
  }
}

/** What rules about a column alone leave of its values. */
function ownDomain({ column, scope }: Pick<ColumnTask, "column" | "scope">, own: readonly RowRule[], type: ColumnType) {
  return own.map((rule) => domainOf(rule.expression!, column, type, scope)).reduce(intersect, ANYTHING);
}

function derived(
  { table, column, scope, plan, domains }: ColumnTask,
  own: readonly RowRule[],
  position: number,
): GeneratorSpec[] {
  const type = baseType(table.columns[position]!.type);
  const expressions = own.map((rule): Expression => rule.expression!);
  return [
    ...deriveSpecs(ownDomain({ column, scope }, own, type), type, Date.parse(plan.asOf)),
    ...(type.kind === "json" || type.kind === "text" || type.kind === "any"
      ? deriveJson(expressions, column, scope)
      : []),
    ...(type.kind === "array" ? deriveArrays(expressions, column, type, scope) : []),
    ...deriveNested(expressions, column, type, { domains, scope, asOf: Date.parse(plan.asOf) }),
  ];
}

/** Lists of values that keep the column's rules, from looking through all of a kind: what no range or pattern describes. */
function* enumerated(
  { table, column, scope, plan }: ColumnTask,
  own: readonly RowRule[],
  position: number,
): IterableIterator<Value[]> {
  const type = baseType(table.columns[position]!.type);
  const domain = own.map((rule) => domainOf(rule.expression!, column, type, scope)).reduce(intersect, ANYTHING);
  const row: Value[] = table.columns.map(() => null);
  for (const candidates of enumerateValues(type, domain, Date.parse(plan.asOf))) {
    const kept = candidates.filter((value) => {
      row[position] = value;
      return fits(value, type) && own.every((rule) => rule.holds!(row));
    });
    if (kept.length > 0) yield kept;
  }
}

/** The first choice that always keeps the rules; otherwise the one that keeps them most often. Null where there is none. */
export function bestChoice(task: ColumnTask): Choice | null {
  let best: Choice | null = null;
  for (const choice of choices(task, false)) {
    if (task.chosen) return kept(choice, task);
    if (choice.share === 1) return choice;
    if (!best || choice.share > best.share) best = choice;
  }
  return best;
}

/**
 * What the user asked for, unless all that it makes is known and none of it can be: repairing every row would replace the user's word
 * silently.
 * @throws SeedError `UNSATISFIABLE` where it breaks a rule, `CONFIG` where it is NULL and the column may not be, or not of the column's type.
 */
function kept(choice: Choice, task: ColumnTask): Choice {
  const { table, column, rules } = task;
  const reads = Object.keys(choice.spec.inputs ?? {}).length > 0;
  if (reads || choice.capacity === 0 || choice.capacity > COUNTED) return choice;
  const position = table.columns.findIndex((candidate) => candidate.name === column);
  const compiled = compileProposed(choice.spec, task);
  const values = Array.from({ length: choice.capacity }, (_, index) => compiled?.at(index, []) ?? null);
  const { nullable } = table.columns[position]!;
  const required = !nullable || table.primaryKey?.columns.includes(column) === true;
  if (required && values.every((value) => value === null)) {
    throw new SeedError(
      "CONFIG",
      `${table.id}.${column}: it may not be NULL, and the configuration gives nothing else; give it a value.`,
      { table: table.id, column },
    );
  }
  const type = baseType(table.columns[position]!.type);
  const misfit = task.looseTypes ? undefined : values.find((value) => !isStorable(value, type));
  if (misfit !== undefined) throw notOfType(task, misfit);
  const own = rules.filter((rule) => rule.holds && rule.positions.length === 1 && rule.positions[0] === position);
  const row: Value[] = table.columns.map(() => null);
  const keeps = (rule: RowRule) => (value: Value) => {
    row[position] = value;
    return rule.holds!(row);
  };
  if (values.some((value) => own.every((rule) => keeps(rule)(value)))) return choice;
  const broken = own.find((rule) => !values.some(keeps(rule))) ?? own[0]!;
  const bound = broken.sql.text.startsWith(broken.name) ? broken.sql.text : `${broken.name}: ${broken.sql.text}`;
  throw new SeedError(
    "UNSATISFIABLE",
    `${table.id}.${column}: no value that the configuration gives satisfies ${bound}; change its override.`,
    { table: table.id, column, constraint: broken.name, text: broken.sql.text },
  );
}

/**
 * Some of what the column's best generator makes, in no order; none where it reads other columns. The same for columns of the same
 * generator, since tables whose rows hand a tenant round have to choose the same one.
 */
export function naturalValues(task: ColumnTask): readonly Value[] {
  const spec = bestChoice(task)?.spec;
  const compiled = spec && Object.keys(spec.inputs ?? {}).length === 0 ? compileProposed(spec, task) : null;
  const key = streamKey(task.plan.seed, "#sample");
  return compiled ? Array.from({ length: NATURAL }, (_, place) => compiled.draw(key, place, [])) : [];
}

/** The first choice with that many different values; otherwise the one with most. Null where there is none. */
export function roomiestChoice(task: ColumnTask, needed: number): Choice | null {
  let best: Choice | null = null;
  let most = 0;
  for (const choice of choices(task, true)) {
    const exact = choice.share === 1 || choice.capacity <= COUNTED;
    const room = choice.capacity * choice.share;
    if (room >= (exact ? needed : MARGIN * needed)) return choice;
    // A few samples that keep the rules promise little.
    const sure = exact ? room : room / UNSURE;
    if (choice.capacity > 0 && (!best || sure > most)) {
      best = choice;
      most = sure;
    }
    if (task.chosen) return best;
  }
  return best;
}

/** Letters and digits that no collation takes for one another. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * Values that differ in their first characters or bytes, for a key over no more than `length` of them; null where none keeps the
 * column's rules.
 */
export function spreadChoice(task: ColumnTask, length: number): Choice | null {
  const type = baseType(findColumn(task.table, task.column)!.type);
  if (type.kind !== "text" && type.kind !== "bytes") return null;
  const room = Math.min(Math.max(length, 8), type.maxLength ?? Infinity);
  const spec: GeneratorSpec =
    type.kind === "text"
      ? { generator: "code", options: { length: room, alphabet: LETTERS } }
      : { generator: "bytes", options: { length: room } };
  const [first] = choices(
    { ...task, proposals: [{ spec, rule: "prefix", confidence: 1, evidence: "a key over its beginning" }] },
    true,
  );
  return first?.spec === spec && first.share === 1 ? first : null;
}
