import type { Sort } from "./sort.ts";

/** Whom something is for. */
export const audience: Sort = {
  name: "audience",
  nouns: {
    en: "audience, target audience, target public, clientele, readership, public text, target population, intended audience, age range text, target participant, beneficiary group, addressee, customer segment text, demographic, user group text, target group text",
    de: "zielgruppe, publikum, adressat",
    fr: "public, public cible, public vise, clientele, destinataire public, tranche age",
    es: "publico, publico objetivo, clientela, poblacion objetivo, grupo objetivo, destinatario publico",
    it: "pubblico, clientela, destinatari, fascia eta",
    nl: "doelgroep, publiek",
    pt: "publico, publico alvo, clientela, populacao alvo",
  },
  short:
    "Families|Adults|Students|Seniors|Young people|Beginners|Children from 6 to 10|Parents|Volunteers|Small businesses|Newcomers|Teachers|Everybody",
  kinds: "general|families|professionals|youth|seniors",
};
