import { CARE_HOME } from "./care-home.ts";
import { CLINICAL_TRIAL } from "./clinical-trial.ts";
import { DENTAL } from "./dental.ts";
import type { Field } from "./field.ts";
import { HEALTH_INSURANCE } from "./health-insurance.ts";
import { HOSPITAL } from "./hospital.ts";
import { LABORATORY } from "./laboratory.ts";
import { PHARMACY } from "./pharmacy.ts";
import { THERAPY } from "./therapy.ts";
import { VETERINARY } from "./veterinary.ts";

/** The fields whose words are known. */
export const FIELDS: readonly Field[] = [
  CARE_HOME,
  CLINICAL_TRIAL,
  DENTAL,
  HEALTH_INSURANCE,
  HOSPITAL,
  LABORATORY,
  PHARMACY,
  THERAPY,
  VETERINARY,
];
