import type { Field } from "./field.ts";
import { VETERINARY } from "./veterinary.ts";

/** The fields whose words are known. */
export const FIELDS: readonly Field[] = [VETERINARY];
