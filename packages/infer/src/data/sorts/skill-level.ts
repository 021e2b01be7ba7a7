import type { Sort } from "./sort.ts";

/** How well somebody knows something. */
export const skillLevel: Sort = {
  name: "skill-level",
  nouns: {
    en: "course level, class level, training level, language level, swimming level, riding level, playing level, education level text",
    de: "kursniveau, leistungsstufe",
    fr: "niveau atelier, niveau cours, niveau requis",
    es: "nivel curso, nivel clase",
    it: "livello corso",
    nl: "cursusniveau",
    pt: "nivel curso",
  },
  list: "beginner|intermediate|advanced|all levels",
};
