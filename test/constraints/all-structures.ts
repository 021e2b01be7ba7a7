import { COLLATIONS } from "./collations.ts";
import { CYCLES } from "./cycles.ts";
import { EXPRESSION_KEYS } from "./expression-keys.ts";
import { FOUND } from "./found.ts";
import { INSIDE } from "./inside.ts";
import { LOOKUPS } from "./lookups.ts";
import { OBJECTS } from "./objects.ts";
import { PLACES } from "./places.ts";
import { SHARED_KEYS } from "./shared-keys.ts";
import { type Structure, STRUCTURES } from "./structures.ts";
import { TENANTS } from "./tenants.ts";
import { TRIGGERS } from "./triggers.ts";

/** Every small schema that both dialects are tried on, where they have words for it. */
export const ALL_STRUCTURES: readonly Structure[] = [
  ...STRUCTURES,
  ...COLLATIONS,
  ...CYCLES,
  ...TENANTS,
  ...INSIDE,
  ...EXPRESSION_KEYS,
  ...SHARED_KEYS,
  ...TRIGGERS,
  ...LOOKUPS,
  ...PLACES,
  ...OBJECTS,
  ...FOUND,
];
