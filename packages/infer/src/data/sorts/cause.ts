import type { Sort } from "./sort.ts";

/** What something comes from. */
export const cause: Sort = {
  name: "cause",
  nouns: {
    en: "cause, root cause, underlying cause, probable cause, suspected cause, cause of damage, cause of fire, cause of accident, cause of loss, cause of failure, contributing factor, trigger text, origin of problem, source of problem, reason for failure",
    de: "ursache, schadensursache, unfallursache, brandursache, ausloeser",
    fr: "cause, origine sinistre, cause probable",
    es: "causa, origen falla",
    it: "causa, causa guasto",
    nl: "oorzaak",
    pt: "causa, origem falha",
  },
  short:
    "Wear|Heavy rain|Human error|Overload|Defective part|Missing maintenance|Moisture|Frost|Short circuit|Blocked drain|Not known yet",
  told: {
    first: [
      "(Heavy rain|Strong wind|Frost|Heat) over (several days|the whole weekend|two weeks).",
      "(Worn part|Loose connection|Short circuit|Blocked drain|Missing maintenance|Overload), (confirmed by the technician|most likely|found during the inspection).",
      "(A mistake in handling|Lack of information|Poor light|Time pressure), (discussed with the team|instructions adapted|no one to blame).",
      "(Not yet known|Under investigation|Several causes possible).",
    ],
    then: ["No third party involved."],
  },
};
