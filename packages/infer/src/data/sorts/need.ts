import type { Sort } from "./sort.ts";

/** What is lacking or asked for. */
export const need: Sort = {
  name: "need",
  nouns: {
    en: "need, want, demand, wish, special wish, special need, support need, training need, requested support, support required, assistance needed, help needed, preference, desire, expectation, special requirement, access need, priority need, urgent need, additional request",
    de: "bedarf, beduerfnis, wunsch, sonderwunsch, anliegen, unterstuetzungsbedarf, erwartung",
    fr: "besoin, souhait, attente, demande particuliere, envie",
    es: "necesidad, deseo, expectativa, peticion especial, requerimiento especial",
    it: "bisogno, esigenza, desiderio, aspettativa, fabbisogno",
    nl: "behoefte, wens, verwachting, hulpvraag",
    pt: "necessidade, desejo, expectativa, carencia social",
  },
  told: {
    first: [
      "(Help|Support) with (forms and letters|transport|language|childcare|repairs|shopping).",
      "(A quiet place|A ground-floor room|A seat near the exit|A parking space close by), if possible.",
      "(More information|A phone call|A personal talk) (before the start|about costs|about the next steps).",
      "(Blankets and warm clothing|Drinking water|Medicine|School material|Tools) for (a family of four|about twenty people|the coming month).",
      "Regular (contact|checks|visits), (once|twice) a (week|month).",
      "(Step-free access|Large print|An interpreter|Vegetarian food) needed.",
      "Prefers (mornings|afternoons|to be called|written information).",
      "Nothing in particular at the moment.",
    ],
    then: ["(Urgent|Not urgent|Can wait until next month).", "Already discussed with the family."],
  },
  kinds: "material|financial|advice|medical|housing|other",
  statuses: "met|open|partly_met",
  categories: "Housing|Health|Food|Education|Work|Transport",
  grades: "low|medium|high|urgent",
};
