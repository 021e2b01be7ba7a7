import { care } from "./care.ts";
import { moving } from "./moving.ts";
import { nature } from "./nature.ts";
import type { Schemas } from "./schemas.ts";

/** Schemas of fields of work, written before the words of the field. */
export const schemasA: Schemas = { ...care, ...moving, ...nature };
