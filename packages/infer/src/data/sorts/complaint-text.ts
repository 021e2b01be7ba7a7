import type { Sort } from "./sort.ts";

/** What people are not content with. */
export const complaintText: Sort = {
  name: "complaint-text",
  nouns: {
    en: "complaint, criticism, objection, dissatisfaction, customer complaint, resident complaint, remonstrance, reproach, discontent",
    de: "beschwerde, reklamation, kritik, einwand, einspruch",
    fr: "plainte, reclamation, critique, objection, doleance",
    es: "queja, reclamo, reclamacion, critica, objecion",
    it: "reclamo, lamentela, critica, obiezione",
    nl: "klacht, bezwaar, kritiek",
    pt: "reclamacao, queixa, critica, objecao",
  },
  told: {
    first: [
      "(Noise|Rubbish|Smell|Parked cars) (in the evening|at weekends|in front of the entrance), (for weeks|again).",
      "(Waited|Had to wait) (half an hour|more than an hour|three weeks) (without information|for an answer|although the appointment was confirmed).",
      "(Room|Equipment|Vehicle|Site) was (not clean|not ready|damaged|locked) (on arrival|on Saturday|twice).",
      "(Staff|The person on the phone) was (unfriendly|hard to reach|not informed).",
      "Charged (twice|too much|for something not received).",
    ],
    then: ["Asks for a (written answer|refund|call back).", "An apology was made."],
  },
  kinds: "service|quality|billing|noise|staff|other",
  statuses: "resolved|open|under_review|rejected",
  categories: "Service|Quality|Noise|Billing|Staff|Cleanliness",
  grades: "minor|serious|urgent",
};
