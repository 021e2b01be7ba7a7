import type { Sort } from "./sort.ts";

/** What to do in another way next time. */
export const lessonLearned: Sort = {
  name: "lesson-learned",
  nouns: {
    en: "lesson learned, lesson learnt, learning, takeaway, key takeaway, retrospective, reflection, what went well, learning point, experience report, after action review, post mortem, debrief, key learning",
    de: "lernerfahrung, rueckblick, lehre, erfahrungsbericht",
    fr: "enseignement tire, lecon apprise, retour experience, bilan experience",
    es: "leccion aprendida, aprendizaje, reflexion",
    it: "lezione appresa, riflessione, apprendimento",
    nl: "geleerde les, leerpunt, terugblik",
    pt: "licao aprendida, aprendizado, aprendizagem, reflexao",
  },
  told: {
    first: [
      "Start (earlier|with a smaller group|with the hardest part) next time.",
      "(Involve|Inform|Ask) (the neighbours|local people|those affected|all partners) from the beginning.",
      "(Short meetings|Clear lists|Written agreements|Photos) (saved a lot of time|prevented mistakes|helped more than long reports).",
      "Plan (a reserve|spare days|a second person) for (bad weather|illness|late deliveries).",
      "What worked: (regular contact|clear roles|a simple form|one person in charge).",
      "(Training on site|A trial run|Checking the data early) paid off.",
    ],
    then: ["To be shared with the other teams.", "Included in the plan for next year."],
  },
};
