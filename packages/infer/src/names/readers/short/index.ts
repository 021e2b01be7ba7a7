import type { Readers } from "../reader.ts";
import { bodyReaders } from "./bodies.ts";
import { budgetReaders } from "./budgets.ts";
import { deskReaders } from "./desks.ts";
import { federatedReaders } from "./federated.ts";
import { identityReaders } from "./identities.ts";
import { keyReaders } from "./keys.ts";
import { requestReaders } from "./requests.ts";
import { mediaReaders } from "./media.ts";
import { pastimeReaders } from "./pastimes.ts";
import { placeReaders } from "./places.ts";
import { programReaders } from "./programs-run.ts";
import { workReaders } from "./work.ts";

/** Short words that small applications get by with; the columns beside them tell what is meant. */
export const shortNameReaders: readonly Readers[] = [
  requestReaders,
  keyReaders,
  federatedReaders,
  identityReaders,
  deskReaders,
  budgetReaders,
  programReaders,
  pastimeReaders,
  bodyReaders,
  mediaReaders,
  placeReaders,
  workReaders,
];
