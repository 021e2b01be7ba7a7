import type { Sort } from "./sort.ts";

/** Who somebody is to somebody. */
export const relation: Sort = {
  name: "relation",
  nouns: {
    en: "relationship, relation, kinship, family relation, family tie, relation to reporter, relation to patient, relation to deceased, relationship to deceased, relationship to child, relationship to patient, relation to child, relation to student, relationship to student, relation to member, relation to applicant, relation to victim, degree of kinship, connection",
    de: "beziehung, verwandtschaft, verwandtschaftsgrad, verhaeltnis",
    fr: "lien, lien parente, lien familial, parente, relation",
    es: "parentesco, relacion, vinculo, lazo",
    it: "parentela, relazione familiare, rapporto parentela, legame",
    nl: "relatie, verwantschap, band relatie",
    pt: "parentesco, relacao, vinculo, grau parentesco",
  },
  list: "parent|spouse|child|sibling|friend|grandparent|neighbour|guardian|colleague",
};
