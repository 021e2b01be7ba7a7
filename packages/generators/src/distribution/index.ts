import type { Generator } from "@seedloom/core";
import { edgeCase } from "../edge/edge-case.ts";
import { tick } from "../series/tick.ts";
import { walk, walkChange } from "../series/walk.ts";
import { balanced } from "./balanced.ts";
import { exponential } from "./exponential.ts";
import { hourly } from "./hourly.ts";
import { lognormal } from "./lognormal.ts";
import { normal } from "./normal.ts";
import { pareto } from "./pareto.ts";
import { poisson } from "./poisson.ts";
import { quantiles } from "./quantiles.ts";
import { uniform } from "./uniform.ts";
import { zipf } from "./zipf.ts";

/** Generators that know how often, and not what. */
export const distributionGenerators = {
  balanced,
  edgeCase,
  exponential,
  hourly,
  lognormal,
  normal,
  pareto,
  poisson,
  quantiles,
  tick,
  uniform,
  walk,
  walkChange,
  zipf,
} satisfies Record<string, Generator>;
