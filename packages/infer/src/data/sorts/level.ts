import type { Sort } from "./sort.ts";

/** How much of something: one of a few steps. */
export const level: Sort = {
  name: "level",
  nouns: {
    en: "severity, gravity, intensity, complexity, urgency, seriousness, importance, sensitivity level, likelihood, probability level, stress level, noise level, proficiency, fluency, maturity, readiness, engagement level, satisfaction level, comfort level, confidence level, level of difficulty, level of detail, degree of difficulty, degree of damage, visibility level, reliability, vulnerability, exposure, effort, workload, popularity, level",
    de: "schweregrad, schwierigkeitsgrad, dringlichkeit, wichtigkeit, niveau, stufe, intensitaet, grad, komplexitaet, prioritaet, kenntnisstand",
    fr: "gravite, niveau, urgence, importance niveau, intensite, difficulte niveau, priorite, complexite, niveau difficulte, degre",
    es: "gravedad, nivel, urgencia, intensidad, prioridad, complejidad, grado, nivel dificultad, severidad",
    it: "gravita, livello, urgenza, intensita, priorita, complessita, grado, livello difficolta",
    nl: "ernst, niveau, dringendheid, urgentie, intensiteit, prioriteit, complexiteit, graad",
    pt: "gravidade, nivel, urgencia, intensidade, prioridade, complexidade, grau, nivel dificuldade",
  },
  list: "medium|low|high",
  ofTable: "grades",
};
