import type { Sort } from "./sort.ts";

/** What stands in the way or went wrong. */
export const problem: Sort = {
  name: "problem",
  nouns: {
    en: "problem, challenge, obstacle, difficulty, hurdle, barrier, bottleneck, constraint, impediment, setback, concern, issue, trouble, drawback, shortcoming, weakness, gap, deficiency, complication, hindrance, pain point, shortage, struggle, dilemma, blocker, weak point, area for improvement, improvement area, open issue, known issue, issue faced, problem encountered, challenge faced, difficulty encountered, difficulty faced, security concern, safety concern, threat, pitfall, snag, dispute, conflict, grievance, delay, disruption",
    de: "problem, schwierigkeit, herausforderung, hindernis, mangel, schwachstelle, schwaeche, engpass, stoerung, beanstandung, konflikt, verzoegerung",
    fr: "probleme, difficulte, defi, obstacle, contrainte, blocage, faiblesse, lacune, preoccupation, dysfonctionnement, conflit, retard, manque",
    es: "problema, dificultad, reto, desafio, obstaculo, debilidad, carencia, limitante, inconveniente, preocupacion, conflicto, retraso",
    it: "problema, difficolta, sfida, ostacolo, criticita, debolezza, carenza, inconveniente, conflitto, ritardo",
    nl: "probleem, moeilijkheid, uitdaging, knelpunt, belemmering, tekortkoming, zwakte, vertraging",
    pt: "problema, dificuldade, desafio, obstaculo, fraqueza, lacuna, entrave, conflito, atraso",
  },
  told: {
    first: [
      "(Access|Transport|Communication|Coordination) (was difficult in the first weeks|took more time than planned|is still not good enough|depends on too few people).",
      "(Heavy rain|A strike|A power cut|Illness in the team) delayed the work by (two days|a week|ten days).",
      "(Materials|Spare parts|Forms|Supplies) arrived late and not in full.",
      "Too few (trained people|places|vehicles|hours) for (the number of requests|what was planned|the busy months).",
      "(Costs|Prices|Fuel costs) rose by (8|12|15|20) % during the year.",
      "Several people could not be reached (by phone|in time|at the address given).",
      "(Responsibilities|Deadlines|Priorities) were not clear to everybody at the start.",
      "The (equipment|room|data|schedule) is shared with others and not always available.",
    ],
    then: [
      "A solution has been (proposed|agreed|tested) since.",
      "To be raised at the next meeting.",
      "No quick solution in sight.",
    ],
  },
  kinds: "technical|organisational|financial|staffing|legal|other",
  statuses: "resolved|open|in_progress|escalated",
  categories: "Staff|Budget|Logistics|Technology|Communication|Safety",
  grades: "minor|moderate|major|critical",
};
