export { toBeSound } from "./to-be-sound.ts";
export type { SoundOptions } from "./to-be-sound.ts";
export { toFit } from "./to-fit.ts";
export type { FitOptions } from "./to-fit.ts";
export { toFitReference } from "./to-fit-reference.ts";
export type { ReferenceFitOptions } from "./to-fit-reference.ts";
export { toHaveReferentialIntegrity } from "./to-have-referential-integrity.ts";
export type { ReferenceOptions } from "./to-have-referential-integrity.ts";
export type { Verdict } from "./verdict.ts";
