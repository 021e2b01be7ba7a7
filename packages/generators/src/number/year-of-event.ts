import { year } from "../time/year.ts";
import type { Generator } from "@seedloom/core";

export const yearOfEvent: Generator = {
  ...year,
  name: "yearOfEvent",
  summary: "The year in which something happened.",
};
