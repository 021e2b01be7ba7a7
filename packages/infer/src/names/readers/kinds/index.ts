import type { Readers } from "../reader.ts";
import { livingReaders } from "./living.ts";
import { programReaders } from "./programs.ts";
import { thingReaders } from "./things.ts";

/** Words that are one thing here and another there. */
export const kindReaders: readonly Readers[] = [programReaders, livingReaders, thingReaders];
