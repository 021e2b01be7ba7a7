import { SeedError, baseType } from "@seedloom/core";
import type { Column, GeneratorContext, GeneratorSpec, Input, Value } from "@seedloom/core";
import { compileGenerator, generatorNames, registry } from "@seedloom/generators";
import { didYouMean } from "./nearest.ts";
import type { Given, Json, Literal, ValueForm } from "./settings.ts";
import { toValue } from "./to-value.ts";

/** What generators are told beside the column. */
export type Place = Pick<GeneratorContext, "locale" | "asOf">;

/** A column that a setting speaks of: what messages and conversions need. */
export interface Spot {
  /** The setting, e.g. `overrides`. */
  readonly setting: string;
  /** The column, e.g. `orders.status`. */
  readonly where: string;
  readonly column: Column;
  readonly place: Place;
}

/** The keys that make a form what it is, in the order in which they count, and what may stand beside each. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  value: [],
  weighted: [],
  generator: ["options", "inputs"],
  distribution: ["mean", "deviation", "min", "max", "scale", "exponent", "shape"],
  mixture: [],
  quantiles: ["scale"],
  hours: ["weekdays", "from", "to"],
  weekdays: ["hours", "from", "to"],
  given: ["cases", "otherwise"],
  share: [],
  shares: [],
  min: ["max", "scale"],
  max: ["min", "scale"],
};

const KEYS = [...new Set(Object.entries(FORMS).flatMap(([form, others]) => [form, ...others]))];

/** Distributions by name, each a generator of that name. */
const DISTRIBUTIONS = ["uniform", "normal", "lognormal", "exponential", "pareto", "poisson", "zipf"];

type Form = Readonly<Record<string, unknown>>;

/** What is given as an object with keys; null where it is a literal or a list. */
export function formIn(given: unknown): Form | null {
  return isForm(given) ? given : null;
}

function isForm(given: unknown): given is Form {
  return (
    typeof given === "object" &&
    given !== null &&
    !Array.isArray(given) &&
    !(given instanceof Date) &&
    !(given instanceof Uint8Array)
  );
}

/**
 * Which form an object has, or null where it says nothing but `nullRate`.
 * @throws SeedError `CONFIG` for an unknown key, naming the nearest, and for keys that do not go together
 */
export function formOf(given: Form, spot: Spot): string | null {
  const keys = Object.keys(given).filter((key) => key !== "nullRate");
  if (keys.length === 0 && "nullRate" in given) return null;
  const forms = Object.keys(FORMS).filter((form) => keys.includes(form));
  const found = forms.find((form) => keys.every((key) => key === form || FORMS[form]?.includes(key)));
  if (found !== undefined) return found;
  const unknown = keys.find((key) => !KEYS.includes(key));
  const problem =
    unknown === undefined ? `gives ${keys.join(" and ") || "nothing"}` : `has the unknown key "${unknown}"`;
  throw wrong(
    spot,
    `the override ${problem}; give one of value, weighted, generator (with options and inputs), distribution, mixture, quantiles, hours and weekdays, given (with cases and otherwise), share, shares, min and max, and nullRate if you like.${unknown === undefined ? "" : didYouMean(unknown, [...KEYS, "nullRate"])}`,
  );
}

/**
 * The generator that a form or a literal stands for, compiled once to see that it can be.
 * @throws SeedError `CONFIG` naming setting, column and what is wrong
 */
export function specOf(given: ValueForm, spot: Spot): GeneratorSpec {
  const spec = uncheckedSpec(given, spot);
  const type = baseType(spot.column.type);
  let compiled: unknown;
  try {
    compiled = compileGenerator(spec, { ...spot.place, type, maxLength: type.kind === "text" ? type.maxLength : null });
  } catch (error) {
    if (error instanceof SeedError) throw wrong(spot, error.message);
    throw error;
  }
  if (compiled === null) {
    throw wrong(spot, `generator ${spec.generator} makes nothing that fits ${spot.column.typeText}.`);
  }
  return spec;
}

function uncheckedSpec(stated: ValueForm, spot: Spot): GeneratorSpec {
  if (typeof stated === "function") throw wrong(spot, "a function has no place here; give a value or a form.");
  const given = formIn(stated);
  if (given === null) {
    return { generator: "constant", options: { value: toValue(stated as Literal, spot.column.type, spot.where) } };
  }
  const form = formOf(given, spot);
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => key !== form && key !== "nullRate"));
  switch (form) {
    case "value":
      return {
        generator: "constant",
        options: { value: toValue(given["value"] as Literal | Json, spot.column.type, spot.where) },
      };
    case "generator":
      return generatorSpec(given as unknown as GeneratorSpec, spot);
    case "weighted":
      return { generator: "weighted", options: { values: weights("weighted", given["weighted"], spot) } };
    case "shares":
      return { generator: "balanced", options: { values: weights("shares", given["shares"], spot) } };
    case "share":
      return { generator: "balanced", options: { values: truth(given["share"], spot) } };
    case "distribution":
      return distribution(given["distribution"], rest, spot);
    case "min":
    case "max":
      return between(given, spot);
    case "mixture":
      return { generator: "mixture", options: { parts: parts(given["mixture"], spot) } };
    case "quantiles":
      return { generator: "quantiles", options: { ...rest, values: quantiles(given["quantiles"], spot) } };
    case "hours":
    case "weekdays":
      return { generator: "hourly", options: { ...rest, ...moments(given, ["from", "to"]), [form]: given[form] } };
    case "given":
      return conditional(given, spot);
    default:
      throw wrong(spot, "a nullRate alone says nothing here; give a value.");
  }
}

function generatorSpec({ generator, options, inputs }: GeneratorSpec, spot: Spot): GeneratorSpec {
  if (!Object.hasOwn(registry, generator)) {
    throw wrong(spot, `there is no generator "${generator}".${didYouMean(generator, generatorNames)}`);
  }
  return {
    generator,
    ...(options === undefined ? {} : { options }),
    ...(inputs === undefined ? {} : { inputs }),
  };
}

function distribution(name: unknown, options: Form, spot: Spot): GeneratorSpec {
  if (typeof name !== "string" || !DISTRIBUTIONS.includes(name)) {
    throw wrong(
      spot,
      `there is no distribution "${String(name)}"; there are ${DISTRIBUTIONS.join(", ")}.${didYouMean(String(name), DISTRIBUTIONS)}`,
    );
  }
  return { generator: name, options };
}

/** Bounds of moments are moments, all others numbers. */
function between(given: Form, spot: Spot): GeneratorSpec {
  const { kind } = baseType(spot.column.type);
  if (kind === "timestamp" || kind === "date") {
    const bound = (name: string) =>
      given[name] === undefined ? undefined : toValue(given[name] as Literal, spot.column.type, spot.where);
    const [from, to] = [bound("min"), bound("max")];
    return {
      generator: kind,
      options: { rhythm: "none", ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    };
  }
  return {
    generator: "uniform",
    options: Object.fromEntries(Object.entries(given).filter(([key]) => key !== "nullRate")),
  };
}

function parts(given: unknown, spot: Spot): readonly (readonly [number, GeneratorSpec])[] {
  if (!Array.isArray(given) || !given.every((part) => Array.isArray(part) && part.length === 2 && part[0] > 0)) {
    throw wrong(
      spot,
      'mixture needs pairs of a weight above 0 and a form, e.g. [[0.8, { distribution: "normal", mean: 40 }], [0.2, 0]].',
    );
  }
  return given.map(([weight, form]: [number, ValueForm]) => [weight, specOf(form, spot)] as const);
}

function quantiles(given: unknown, spot: Spot): readonly Value[] {
  if (!Array.isArray(given)) throw wrong(spot, "quantiles needs a list of numbers or dates, the least first.");
  return given.map((value: Literal) => toValue(value, spot.column.type, spot.where));
}

function moments(given: Form, names: readonly string[]): Form {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = given[name];
      return value instanceof Date ? [[name, value.getTime()]] : [];
    }),
  );
}

function conditional(given: Form, spot: Spot): GeneratorSpec {
  const { given: input, cases, otherwise } = given as unknown as Given;
  if (!isForm(cases) || Object.keys(cases).length === 0) {
    throw wrong(
      spot,
      'given needs cases by value, e.g. { given: "country", cases: { DE: { weighted: { paid: 1 } } } }.',
    );
  }
  const read: Input = typeof input === "string" ? { column: input } : input;
  const specs = Object.entries(cases).map(([value, form]) => [value, specOf(form, spot)]);
  if (otherwise === undefined && !spot.column.nullable) {
    throw wrong(spot, "the column is NOT NULL, so given needs otherwise for values without a case.");
  }
  return {
    generator: "conditional",
    options: {
      cases: Object.fromEntries(specs),
      ...(otherwise === undefined ? {} : { otherwise: specOf(otherwise, spot) }),
    },
    inputs: { given: read },
  };
}

function truth(share: unknown, spot: Spot): readonly (readonly [Value, number])[] {
  if (typeof share !== "number" || !(share >= 0 && share <= 1)) {
    throw wrong(spot, `share is a share from 0 to 1, and is ${JSON.stringify(share)}.`);
  }
  const { kind } = baseType(spot.column.type);
  if (kind !== "boolean" && kind !== "integer" && kind !== "any") {
    throw wrong(spot, `share is for columns that are true or false; give shares, e.g. { shares: { paid: ${share} } }.`);
  }
  const [yes, no]: readonly Value[] = kind === "boolean" ? [true, false] : [1, 0];
  const pairs: readonly (readonly [Value, number])[] = [
    [yes ?? null, share],
    [no ?? null, 1 - share],
  ];
  return pairs.filter(([, weight]) => weight > 0);
}

function weights(form: string, given: unknown, spot: Spot): readonly (readonly [Value, number])[] {
  const listed = Array.isArray(given);
  const pairs = (listed ? given : isForm(given) ? Object.entries(given) : []) as readonly (readonly [
    Literal,
    number,
  ])[];
  if (
    pairs.length === 0 ||
    pairs.some((pair) => !Array.isArray(pair) || !(pair[1] >= 0) || !Number.isFinite(pair[1])) ||
    !pairs.some(([, weight]) => weight > 0)
  ) {
    throw wrong(spot, `${form} needs values with weights from 0, one of them above 0, e.g. { active: 9, banned: 1 }.`);
  }
  // A weight of 0 is said to keep a value out.
  const possible = pairs.filter(([, weight]) => weight > 0);
  // An object's keys are texts; numbers and truth values are meant where the column holds such.
  const read = (value: Literal) => (listed ? value : fromKey(String(value), spot.column));
  return possible.map(([value, weight]) => [toValue(read(value), spot.column.type, spot.where), weight]);
}

function fromKey(key: string, column: Column): Literal {
  switch (column.type.kind) {
    case "integer":
    case "float":
    case "decimal":
    case "year":
      return Number.isNaN(Number(key)) ? key : Number(key);
    case "boolean":
      return key === "true" || (key === "false" ? false : key);
    default:
      return key;
  }
}

/** The error of a column's setting. */
export function wrong({ setting, where }: Pick<Spot, "setting" | "where">, problem: string): SeedError {
  return new SeedError("CONFIG", `${setting}: ${where}: ${problem}`, { column: where });
}
