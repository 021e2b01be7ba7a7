import { totalVariation } from "./checks/total-variation.ts";
import type { FitCheck } from "./fit-check.ts";

/** The registry: in what respects data are compared with their reference. */
export const fitChecks = [totalVariation] as const satisfies readonly FitCheck[];
