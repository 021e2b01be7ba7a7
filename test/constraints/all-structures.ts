import { APPLICATIONS } from "./applications.ts";
import { BEHAVIOUR } from "./behaviour.ts";
import { PARTITIONS_AND_TYPES } from "./partitions-and-types.ts";
import { UNIQUES } from "./uniques.ts";
import { KEYS_AND_JUNCTIONS } from "./keys-and-junctions.ts";
import { COLLATIONS } from "./collations.ts";
import { CYCLES } from "./cycles.ts";
import { EXPRESSION_KEYS } from "./expression-keys.ts";
import { FOUND } from "./found.ts";
import { INSIDE } from "./inside.ts";
import { LOOKUPS } from "./lookups.ts";
import { OBJECTS } from "./objects.ts";
import { PLACES } from "./places.ts";
import { SHARED_KEYS } from "./shared-keys.ts";
import type { Structure } from "./structure.ts";
import { TENANTS } from "./tenants.ts";
import { TRIGGERS } from "./triggers.ts";

/** Every small schema that both dialects are tried on, where they have words for it. */
export const ALL_STRUCTURES: readonly Structure[] = [
  ...KEYS_AND_JUNCTIONS,
  ...UNIQUES,
  ...PARTITIONS_AND_TYPES,
  ...BEHAVIOUR,
  ...APPLICATIONS,
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
