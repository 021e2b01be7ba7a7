import type { Sort } from "./sort.ts";

/** How often. */
export const cadence: Sort = {
  name: "cadence",
  nouns: {
    en: "frequency, periodicity, cadence, regularity, recurrence, repetition, rhythm, turn frequency, visit frequency, payment frequency, meeting frequency, cleaning frequency, inspection frequency, watering frequency, reporting frequency",
    de: "haeufigkeit, turnus, rhythmus, frequenz, intervall",
    fr: "frequence, periodicite, rythme",
    es: "frecuencia, periodicidad",
    it: "frequenza, periodicita, cadenza",
    nl: "frequentie, regelmaat",
    pt: "frequencia, periodicidade",
  },
  list: "weekly|monthly|daily|every_two_weeks|quarterly|yearly|once",
};
