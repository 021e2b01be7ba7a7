import type { Sort } from "./sort.ts";

/** What is to be kept to. */
export const rule: Sort = {
  name: "rule",
  nouns: {
    en: "rule, regulation, law, statute, act law, bylaw, ordinance, decree, norm, standard, code of conduct, policy, specification, prohibition, ban, sanction, tax rule, zoning, convention rule, tradition, principle, maxim, taboo, commandment, house rules, game rule, safety regulation, safety standard, quality standard, building code, legal basis, applicable law, legislation, provision law, article of law, paragraph of law, compliance requirement",
    de: "regel, vorschrift, gesetz, richtlinie, verordnung, norm, satzung, rechtsgrundlage, auflage regel, gebot, verbot",
    fr: "regle, reglement, loi, directive texte, norme, statut loi, arrete, base legale, interdiction",
    es: "regla, reglamento, ley, norma, normativa, decreto, estatuto, base legal, prohibicion",
    it: "regola, regolamento, legge, norma, normativa, decreto, statuto, divieto",
    nl: "regel, reglement, wet, voorschrift, norm, verordening, statuut, verbod",
    pt: "regra, regulamento, lei, norma, decreto, estatuto, base legal, proibicao",
  },
  named: ["(Visitor|Fire safety|Data protection|Parking|Noise|Holiday|Travel|Hygiene) {noun}"],
  told: {
    first: [
      "No (noise after 22:00|dogs off the lead|open fire|smoking on the premises|glass on the lawn).",
      "(Entry|Use|Parking) (for members only|between 8:00 and 20:00|at your own risk|with a valid card).",
      "Children under (10|12|14) (only with an adult|need written consent).",
      "(Clean up after use|Report damage at once|Close the gate|Take waste home).",
      "(Bookings|Guests|Changes) must be (announced two days ahead|approved by the board|entered in the list).",
    ],
    then: ["Whoever breaks the rules may be excluded.", "In force since (2018|2021|2024)."],
  },
  described: {
    first: [
      "Applies to (all members|visitors|staff|vehicles|the whole site), (without exception|from 1 January|at all times).",
      "(Introduced|Changed) in (2017|2020|2023) after (an accident|a new law|many complaints|a vote).",
    ],
  },
  noted: { first: ["(Wording|Number|Date) to be checked.", "Ask the (board|lawyer|safety officer) in case of doubt."] },
  kinds: "mandatory|recommended|optional",
  statuses: "in_force|draft|repealed",
  categories: "Safety|Data protection|Conduct|Environment|Finance",
  grades: "low|medium|high",
  several: { usual: 3, most: 30 },
};
