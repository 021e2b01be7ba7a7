import type { Sort } from "./sort.ts";

/** What holds between people who have agreed on something. */
export const term: Sort = {
  name: "term",
  nouns: {
    en: "condition, term, terms, terms and condition, term and condition, restriction, limitation, clause, provision, obligation, stipulation, proviso, exclusion, exception, exemption, prerequisite, precondition, eligibility criterion, eligibility, entry requirement, admission requirement, admission criterion, special condition, special term, payment term text, access condition, usage restriction, limit text, contraindication text, requirement, minimum requirement, criterion, warranty term, cancellation policy text, donor restriction, entitlement condition, waiver",
    de: "bedingung, voraussetzung, auflage, einschraenkung, klausel, bestimmung, zulassungsvoraussetzung, kriterium, vorbehalt, ausnahme",
    fr: "condition, prerequis, restriction, clause, modalite, exigence, critere, reserve, derogation",
    es: "condicion, requisito, restriccion, clausula, criterio, exigencia, excepcion, termino y condicion",
    it: "condizione, requisito, restrizione, clausola, criterio, vincolo, eccezione",
    nl: "voorwaarde, beperking, clausule, vereiste, criterium, uitzondering",
    pt: "condicao, requisito, restricao, clausula, criterio, exigencia, excecao",
  },
  told: {
    first: [
      "Notice of (one month|three months|six weeks) to the end of a (month|quarter|year), in writing.",
      "(Open to|Only for) (members|adults|people living nearby|those who have registered).",
      "Not to be passed on without (consent|written permission).",
      "(Payment|The fee) is due (in advance|within 14 days|within 30 days|on the first of the month).",
      "(Valid|Applies) (for one year|until further notice|until the end of the season), renewal on request.",
      "Proof of (age|address|insurance|training) must be shown.",
      "Damage is to be (reported|paid for) by (the user|whoever caused it).",
      "(Previous experience|A basic course|A valid licence|No previous knowledge) required.",
    ],
    then: ["Exceptions by agreement only.", "Deposit returned when everything is in order."],
  },
  kinds: "general|special|legal|financial",
  statuses: "met|not_met|waived",
};
