import { CARE_HOME } from "./care-home.ts";
import { CLINICAL_TRIAL } from "./clinical-trial.ts";
import { DENTAL } from "./dental.ts";
import type { Field } from "./field.ts";
import { FILM } from "./film.ts";
import { GENEALOGY } from "./genealogy.ts";
import { HEALTH_INSURANCE } from "./health-insurance.ts";
import { HOSPITAL } from "./hospital.ts";
import { LABORATORY } from "./laboratory.ts";
import { LEARNING } from "./learning.ts";
import { LIBRARY } from "./library.ts";
import { MUSEUM } from "./museum.ts";
import { MUSIC } from "./music.ts";
import { PHARMACY } from "./pharmacy.ts";
import { PUBLISHING } from "./publishing.ts";
import { SCHOOL } from "./school.ts";
import { THEATRE } from "./theatre.ts";
import { THERAPY } from "./therapy.ts";
import { VETERINARY } from "./veterinary.ts";

/** The fields whose words are known. */
export const FIELDS: readonly Field[] = [
  CARE_HOME,
  CLINICAL_TRIAL,
  DENTAL,
  FILM,
  GENEALOGY,
  HEALTH_INSURANCE,
  HOSPITAL,
  LABORATORY,
  LEARNING,
  LIBRARY,
  MUSEUM,
  MUSIC,
  PHARMACY,
  PUBLISHING,
  SCHOOL,
  THEATRE,
  THERAPY,
  VETERINARY,
];
