import type { Sort } from "./sort.ts";

/** How people and goods get somewhere. */
export const transportMeans: Sort = {
  name: "transport-means",
  nouns: {
    en: "means of transport, transport mode, mode of transport, transportation, transport mean, travel mode, mode of travel, conveyance, transportation mode, transport type, transportation method, mode of arrival, commute mode",
    de: "verkehrsmittel, transportmittel, fortbewegungsmittel, anreiseart",
    fr: "moyen transport, mode transport, transport moyen, mode deplacement",
    es: "medio transporte, modo transporte, medio de transporte",
    it: "mezzo trasporto, mezzo, mezzo di trasporto",
    nl: "vervoermiddel, vervoerswijze",
    pt: "meio transporte, meio de transporte, modo transporte",
  },
  short: "Bus|Train|Car|On foot|Bicycle|Minibus|Tram|Ferry|Plane|Taxi",
  kinds: "public|private|shared",
};
