import type { Sort } from "./sort.ts";

/** What people believe in. */
export const belief: Sort = {
  name: "belief",
  nouns: {
    en: "religion, faith, creed, denomination, confession faith, belief, worldview, religious affiliation, church affiliation, religious denomination, cult",
    de: "konfession, religion, glaube, bekenntnis, glaubensrichtung",
    fr: "religion, confession, culte, croyance",
    es: "religion, culto, credo, confesion",
    it: "religione, confessione, culto, fede",
    nl: "religie, geloof, gezindte, levensbeschouwing",
    pt: "religiao, culto, crenca, fe",
  },
  short:
    "Catholic|Protestant|Muslim|None|Orthodox|Jewish|Buddhist|Hindu|Methodist|Baptist|Lutheran|Interdenominational",
};
