import type { Sort } from "./sort.ts";

/** How something is found out or done. */
export const method: Sort = {
  name: "method",
  nouns: {
    en: "methodology, method, approach, technique, strategy, working method, research method, sampling method text, data collection method, teaching method, way of working, tactic, workaround text, concept text, treatment plan, implementation plan, work plan, action plan, care plan, lesson plan text, implementation strategy, exit strategy, sustainability plan, evaluation method, monitoring plan, communication plan, emergency plan, treatment approach",
    de: "methode, vorgehen, methodik, vorgehensweise, ansatz, konzept, strategie",
    fr: "methode, methodologie, demarche, approche, strategie, demarche suivie",
    es: "metodologia, metodo, enfoque, estrategia",
    it: "metodologia, metodo, approccio, strategia",
    nl: "methode, werkwijze, aanpak, strategie",
    pt: "metodologia, metodo, abordagem, estrategia",
  },
  short:
    "Interviews|Questionnaire|Site visit|Group discussion|Review of documents|Direct observation|Sampling|Step by step|Hands-on practice|Comparison",
  told: {
    first: [
      "(Interviews|Short interviews|Conversations) with (12|25|40) (people|households|members of staff), (notes taken by two people|followed by a site visit).",
      "(Questionnaire|Group discussion|Site visit|Review of documents), (two days|three rounds|a sample of 10 %).",
      "First (inform everybody concerned|take stock|train a small team), then (extend step by step|repeat every quarter|adjust the plan).",
      "(Small groups|Practical exercises|Examples from everyday work|Learning in pairs), (short breaks|review at the end).",
      "(Weekly checks|Measurements at five points|Comparison with last year), results in a table.",
      "Work in (three|four) stages: (survey, repair, check|plan, test, roll out|prepare, carry out, report).",
    ],
    then: ["Adjusted after the first round.", "Agreed with the partners."],
  },
  kinds: "qualitative|quantitative|mixed",
};
