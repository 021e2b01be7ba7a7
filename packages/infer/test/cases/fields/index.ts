import { care } from "./care.ts";
import { collections } from "./collections.ts";
import { moving } from "./moving.ts";
import { nature } from "./nature.ts";
import type { Schemas } from "./schemas.ts";
import { science } from "./science.ts";
import { shops } from "./shops.ts";
import { works } from "./works.ts";

/** Schemas of fields of work, written before the words of the field. */
export const schemasA: Schemas = { ...care, ...collections, ...moving, ...nature, ...works, ...science, ...shops };
