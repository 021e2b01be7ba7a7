import type { Sort } from "./sort.ts";

/** What was decided. */
export const decision: Sort = {
  name: "decision",
  nouns: {
    en: "decision, resolution text, ruling, verdict text, determination, judgement, judgment text, agreement reached, decision made, decision taken, vote result, conclusion reached",
    de: "beschluss, entscheidung, entscheid, festlegung",
    fr: "decision, deliberation, resolution, decision prise, arbitrage",
    es: "decision, acuerdo tomado, resolucion, fallo",
    it: "decisione, delibera, risoluzione, deliberazione",
    nl: "besluit, beslissing, uitspraak",
    pt: "decisao, deliberacao, resolucao, parecer",
  },
  told: {
    first: [
      "(Approved|Accepted|Adopted) (unanimously|with two votes against|by a large majority|with one abstention).",
      "(Postponed|Put off) until (the next meeting|more information is available|the budget is known).",
      "The (offer|plan|proposal) of (March|the working group|the board) (is accepted|will be carried out|is followed in part).",
      "(Two|Three) (quotes|opinions) will be obtained before (an order is placed|the work starts).",
      "(Rejected|Turned down), as (costs are too high|there was no majority|other solutions exist).",
      "(A working group|The treasurer|The board) will (prepare details|report in a month|see to it).",
    ],
    then: ["Takes effect (immediately|next month|on 1 January).", "To be announced to all members."],
  },
  kinds: "unanimous|majority|by_chair|postponed",
  statuses: "implemented|pending|revoked",
};
