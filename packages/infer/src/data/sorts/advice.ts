import type { Sort } from "./sort.ts";

/** What should be done, and what was. */
export const advice: Sort = {
  name: "advice",
  nouns: {
    en: "recommendation, measure, countermeasure, corrective action, preventive action, improvement, action required, next step, follow up action, remedial action, remedial work, action taken, measure taken, step taken, mitigation, mitigation measure, advice, suggested action, recommended action, suggested improvement, proposed measure, proposed action, proposed solution, safety measure, protective measure, precaution, preventive measure, intervention plan, adjustment needed, action needed, repair needed, work needed, improvement needed, restoration plan, action point, way forward, immediate action",
    de: "empfehlung, massnahme, abhilfe, vorschlag, verbesserung, verbesserungsvorschlag, handlungsempfehlung, korrekturmassnahme, sofortmassnahme",
    fr: "recommandation, mesure, preconisation, amelioration, conseil, mesure prise, action corrective, action prevue",
    es: "recomendacion, medida, mejora, accion correctiva, sugerencia, consejo, propuesta de mejora",
    it: "raccomandazione, misura, miglioramento, azione correttiva, consiglio, provvedimento",
    nl: "aanbeveling, maatregel, verbetering, verbeterpunt, advies",
    pt: "recomendacao, medida, melhoria, acao corretiva, sugestao, conselho, providencia",
  },
  told: {
    first: [
      "(Train|Inform|Instruct) (all staff|new members|the people on site) (once a year|before the season|within a month).",
      "(Repair|Replace|Clean|Secure) (the damaged parts|what is worn|the affected area) (by the end of the month|before it is used again|within four weeks).",
      "Put up (clear signs|a list of contacts|instructions) (at the entrance|on site|where everybody sees them).",
      "(Check|Inspect|Review) (again in six months|every quarter|after the winter).",
      "Keep (a written record|the documents together|a spare set) and name somebody responsible.",
      "Plan (more time|a second person|a reserve of 10 %) for (busy days|the next round|preparation).",
      "Ask for (two more quotes|a specialist's opinion|permission) first.",
      "No further (steps|action) needed for now.",
    ],
    then: [
      "Agreed with those concerned.",
      "Costs are (low|covered by the budget|still to be estimated).",
      "Person in charge to be named.",
    ],
  },
  kinds: "immediate|short_term|long_term|optional",
  statuses: "done|in_progress|planned|rejected",
  categories: "Safety|Training|Repair|Communication|Organisation",
  grades: "low|medium|high|urgent",
};
