import type { Readers } from "../reader.ts";
import { bodyReaders } from "./bodies.ts";
import { mediaReaders } from "./media.ts";
import { placeReaders } from "./places.ts";
import { workReaders } from "./work.ts";

/** Short words that small applications get by with; the columns beside them tell what is meant. */
export const shortNameReaders: readonly Readers[] = [bodyReaders, mediaReaders, placeReaders, workReaders];
