import type { Sort } from "./sort.ts";

/** Parts of time. */
export const period: Sort = {
  name: "period",
  nouns: {
    en: "century, decade, season period, school year, academic year, semester, trimester, quarter period, fiscal year, month period, week period, fortnight, time of day, day part, morning, afternoon, evening, daytime, shift period, phase period, stage period, growth period, harvest season, planting season, flowering time, mating season, closed season, high season, low season, holiday period, reporting period, billing period, accounting period, probation period, validity, validity period, term of office, tenure, dynasty, reign, generation period, geological period, ice age, time frame, timeframe, time period, time span, duration text, lifetime, life span",
    de: "zeitraum, jahreszeit, saison, schuljahr, semester, laufzeit, jahrhundert, dauer text, tageszeit, abschnitt",
    fr: "periode, saison, annee scolaire, semestre, siecle, duree texte, moment journee",
    es: "periodo, temporada, ciclo escolar, semestre, siglo, duracion texto, jornada periodo, turno",
    it: "periodo, stagione, anno scolastico, semestre, secolo, durata testo, turno",
    nl: "periode, seizoen, schooljaar, semester, eeuw, duur tekst",
    pt: "periodo, temporada, ano letivo, semestre, seculo, duracao texto, turno",
  },
  short:
    "Spring 2025|Summer 2025|Autumn 2025|Winter 2025/26|Spring 2026|January to March|April to June|July to September|October to December|Two weeks|Six months|One year",
  kinds: "regular|holiday|trial|extended",
  statuses: "current|past|upcoming",
};
