import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Given } from "../data/meaning.ts";
import { asSpec } from "../given/as-spec.ts";

/** What bytes are counted in, by the end of a name. */
const UNITS: Readonly<Record<string, number>> = {
  kb: 1024,
  kib: 1024,
  mb: 1024 ** 2,
  mib: 1024 ** 2,
  gb: 1024 ** 3,
  gib: 1024 ** 3,
};
/** Fewer bytes than this may be as many of a larger unit. */
const BYTES = 1_000_000;

/**
 * A number as the place is made for it: a share of 0.0167 is 1.67 in `numeric(5,2)`, which has no room for it otherwise, a coordinate is a share in
 * `numeric(4,3)`, and a quota of bytes is one of megabytes where the name ends in `mb`.
 */
export function inItsRoom(given: Given, { type, column }: ColumnContext): Given {
  const spec = asSpec(given);
  if (type.kind === "decimal") {
    const { precision, scale } = type;
    if (precision === null || scale === null) return given;
    // A tax of seven per cent is 0.07 where there is room for one digit before the point.
    if (spec.generator === "taxRate" && precision - scale < 2 && scale > 1) return TAX_SHARES;
    return inPercent(spec, precision, scale) ?? ofOne(spec, precision, scale) ?? given;
  }
  // A secret in sixteen letters has none left for a mark in front: such ones are shared with an app that makes codes of them.
  if (spec.generator === "apiKey" && type.kind === "text" && (type.maxLength ?? 99) < SHORT)
    return { generator: "pattern", options: { regex: `[A-Z2-7]{${type.maxLength}}` } };
  const unit = UNITS[/(?:_|[a-z])([kmg]i?b)$/i.exec(column.name)?.[1]?.toLowerCase() ?? ""];
  return unit === undefined ? given : (inUnits(spec, unit) ?? given);
}

/** Fewer letters than keys of programs have. */
const SHORT = 20;

const TAX_SHARES: GeneratorSpec = {
  generator: "weighted",
  options: {
    values: [
      [0.2, 5],
      [0.19, 2],
      [0.07, 2],
      [0.1, 1],
      [0, 1],
    ],
  },
};

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

function inPercent({ generator, options = {} }: GeneratorSpec, precision: number, scale: number): GeneratorSpec | null {
  const most = number(options["max"]);
  const places = number(options["scale"]) ?? 0;
  if (generator !== "decimal" || most === null || most > 1 || places <= scale || scale > 2 || precision - scale < 2)
    return null;
  const scaled = Object.entries(options).map(([name, value]) =>
    name !== "scale" && typeof value === "number" ? [name, Number((value * 100).toPrecision(6))] : [name, value],
  );
  return { generator, options: { ...Object.fromEntries(scaled), scale } };
}

/** What has no room for more than nine is between nothing and one. */
function ofOne(
  { generator, options = {}, inputs }: GeneratorSpec,
  precision: number,
  scale: number,
): GeneratorSpec | null {
  const isWhole = generator === "integer" && (number(options["max"]) ?? 0) > 9 && inputs === undefined;
  return isWhole && precision - scale < 2 && scale > 1
    ? { generator: "decimal", options: { min: 0, max: 1, scale, distribution: "normal" } }
    : null;
}

function inUnits({ generator, options = {} }: GeneratorSpec, unit: number): GeneratorSpec | null {
  const values = options["values"];
  if (generator !== "choice" || !Array.isArray(values)) return null;
  const numbers = values.map(number).filter((value) => value !== null);
  return numbers.length === values.length && numbers.every((value) => value >= BYTES)
    ? { generator, options: { ...options, values: numbers.map((value) => Math.max(1, Math.round(value / unit))) } }
    : null;
}
