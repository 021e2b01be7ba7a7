import type { Sort } from "./sort.ts";

/** What shape something is in. */
export const state: Sort = {
  name: "state",
  nouns: {
    en: "state of repair, shape condition, physical condition, physical state, general condition, overall condition, surface condition, road condition, equipment condition, item condition, vehicle condition, building condition, conservation state, state of preservation, preservation state, conservation status text, condition of item, condition on return, condition at return, structural condition, maintenance condition, cleanliness, freshness, hygiene, tidiness, appearance rating, integrity, stability, solidity",
    de: "zustand, erhaltungszustand, verfassung, beschaffenheit, sauberkeit",
    fr: "etat, etat general, etat conservation, proprete, etat materiel, etat lieux",
    es: "estado conservacion, condicion fisica, estado fisico, limpieza, estado general",
    it: "stato conservazione, condizione fisica, pulizia, stato generale",
    nl: "toestand, staat, conditie, netheid",
    pt: "estado conservacao, condicao fisica, limpeza, estado geral",
  },
  list: "good|very good|fair|poor|needs repair",
};
