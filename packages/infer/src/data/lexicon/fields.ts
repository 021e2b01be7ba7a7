import * as all from "./all.ts";
import type { Field } from "./field.ts";
import { NOTICES } from "./notices.ts";

/** The fields whose words are known. */
export const FIELDS: readonly Field[] = [...NOTICES, ...Object.values(all)];
