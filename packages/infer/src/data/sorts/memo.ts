import type { Sort } from "./sort.ts";

/** What people note down about anything. */
export const memo: Sort = {
  name: "memo",
  nouns: {
    en: "memo, jotting, extra information, additional information, further information, more information, other information, other detail, additional detail, miscellaneous, supplementary information, further detail, special remark, follow up text",
    de: "zusatzinfo, zusatzinformation, sonstiges, weitere angabe, ergaenzung",
    fr: "information complementaire, complement, divers, autre information",
    es: "informacion adicional, otros datos, dato adicional",
    it: "informazione aggiuntiva, altra informazione, varie",
    nl: "aanvullende informatie, overige, bijkomende informatie",
    pt: "informacao adicional, outra informacao, dado adicional",
  },
  told: {
    first: [
      "(Documents|Forms|Photos) (are complete|still missing|were sent by email).",
      "(Contact|Call|Inform) (the office|the family|the manager) (in the morning|before the visit|if anything changes).",
      "(No changes|Nothing new|Everything as agreed) since the (last entry|spring|previous visit).",
      "(Payment|Reply|Confirmation) (received|expected next week|outstanding).",
      "(Handled|Taken over) by (a colleague|the evening shift|the branch).",
    ],
  },
};
