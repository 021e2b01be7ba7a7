import type { Sort } from "./sort.ts";

/** How people get in. */
export const accessForAll: Sort = {
  name: "access-for-all",
  nouns: {
    en: "accessibility, wheelchair access, barrier free access, disabled access, accessibility feature, accessibility information, handicap access",
    de: "barrierefreiheit, zugaenglichkeit",
    fr: "accessibilite",
    es: "accesibilidad",
    it: "accessibilita",
    nl: "toegankelijkheid",
    pt: "acessibilidade",
  },
  short:
    "Step-free|Ramp at the side entrance|Stairs only|Lift available|Partly accessible|Wheelchair accessible|Accessible toilet on the ground floor",
  told: {
    first: [
      "(Step-free|Ramp|Two steps) at the (main|side) entrance, (lift to all floors|no lift|accessible toilet).",
      "(Wheelchair accessible|Partly accessible|Stairs only), (parking in front|help on request|bell at the door).",
    ],
  },
};
