import type { Sort } from "./sort.ts";

/** Where exactly something is or people meet. */
export const spot: Sort = {
  name: "spot",
  nouns: {
    en: "meeting point, assembly point, pick up point, pickup point, drop off point, collection point, delivery point, distribution point, rendezvous, starting point, finishing point, end point location, start location, access point location, entry point location, departure point, arrival point, destination point, waypoint, landmark, reference point, lookout, rest area, picnic area, resting place, location detail, exact location, whereabouts, place found, find spot, place of discovery, place of incident, scene of accident, crime scene, accident location, incident location, event location, storage place, storage location text, parking place text, lay by, turning point, checkpoint, control point, sampling point, measuring point, monitoring point, observation point, water point, anchorage, landing place, launch site, last seen location, last known location, exact place, installation location, mounting location",
    de: "treffpunkt, sammelpunkt, standort, aufstellort, fundort, lagerort, abholort, unfallort, einsatzort, veranstaltungsort, messpunkt, ablageort, haltepunkt",
    fr: "lieu, lieu rendez vous, point rencontre, emplacement, lieu depart, lieu arrivee, endroit, point rassemblement, lieu incident, point collecte, lieu stockage",
    es: "punto encuentro, lugar, ubicacion, lugar encuentro, emplazamiento, sitio exacto, punto entrega, punto partida, lugar hechos, punto recogida, lugar hallazgo",
    it: "luogo, punto ritrovo, luogo incontro, ubicazione, posizione luogo, punto raccolta, luogo incidente, punto partenza",
    nl: "ontmoetingspunt, verzamelpunt, locatie plek, plek, vindplaats, opslagplaats, afhaalpunt, standplaats",
    pt: "ponto encontro, local, lugar, localizacao, ponto partida, ponto entrega, local encontro, ponto coleta",
  },
  named: [
    "(Main entrance|North gate|Car park|Bus stop|Fountain|Bridge|Market square|Town hall|Church|School yard|Station forecourt|Old mill|Boat house|Playground|Information desk)(|, left side|, by the clock|, opposite the bakery|, under the big tree|, ground floor|, behind the building)",
  ],
  described: {
    first: [
      "(Easy to find|Signposted), (five|ten) minutes from the (station|car park|bus stop).",
      "(Covered|In the open), room for about (20|50|80) people.",
      "(Wheelchair access|Toilets|Drinking water|Parking) close by.",
    ],
  },
  kinds: "indoor|outdoor|covered",
  statuses: "open|closed|temporary",
  several: { usual: 3, most: 20 },
};
