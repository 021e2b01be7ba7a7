import type { Generator } from "@seedloom/core";
import { diagnosisOfCode, icd10 } from "./diseases.ts";
import {
  allergy,
  animal,
  bloodType,
  chemicalElement,
  chemicalFormula,
  diagnosis,
  dosage,
  labTest,
  medication,
  plant,
  procedureName,
  sampleNumber,
  species,
  specimen,
  unitName,
} from "./lists.ts";
import { icd10Procedure, procedureOfCode } from "./procedures.ts";

/** Generators about health and nature. */
export const healthGenerators = {
  allergy,
  animal,
  bloodType,
  chemicalElement,
  chemicalFormula,
  diagnosis,
  diagnosisOfCode,
  dosage,
  icd10,
  icd10Procedure,
  labTest,
  medication,
  plant,
  procedureName,
  procedureOfCode,
  sampleNumber,
  species,
  specimen,
  unitName,
} satisfies Record<string, Generator>;
