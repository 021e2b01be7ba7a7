import type { Sort } from "./sort.ts";

/** Going somewhere. */
export const journey: Sort = {
  name: "journey",
  nouns: {
    en: "journey, trip, travel, tour, voyage, cruise, flight, ride, drive, excursion, outing, expedition trip, safari, trek, hike, walk, climb, dive, commute trip, transfer ride, patrol trip, delivery tour, field trip, school trip, business trip, day trip, round trip, sailing trip, fishing trip, hunting trip, boat trip, bus trip, guided tour, city tour, sightseeing, holiday trip, vacation, crossing trip, sortie, mission flight, run trip, jog, paddle trip, bike ride, horse ride, home visit, house call, route trip, deployment trip, stay, stopover",
    de: "reise, fahrt, flug, tour fahrt, wanderung, rundgang, ausritt, dienstreise, hausbesuch, tauchgang",
    fr: "voyage, deplacement, excursion, randonnee, vol trajet, croisiere, balade, plongee",
    es: "viaje, desplazamiento, caminata, vuelo, crucero, paseo, buceo, salida viaje",
    it: "viaggio, spostamento, escursione, volo, crociera, passeggiata, immersione",
    nl: "reis, tocht, rit, vlucht, wandeling, uitje, duik",
    pt: "viagem, deslocamento, excursao, voo, cruzeiro, caminhada, mergulho",
  },
  form: "plan",
  named: ["(Harbour|Mountain|Lake|Forest|City|Castle|Island|River|Sunset|Weekend) {Noun}"],
  described: {
    first: [
      "(Meeting|Departure) at (7:30|8:00|9:15|13:00), back (around 17:00|in the evening|the next day), (by bus|on foot|by boat|by train).",
      "(About 6|About 12|Some 20) km, (easy path|two steep parts|lunch on the way|rest at the lake), (from age 8|good shoes needed|for all).",
    ],
  },
  noted: { first: ["(Tickets|Seats|Meals|Guide) (booked|paid|to be confirmed).", "(Two|Three) places left."] },
  kinds: "one_way|round_trip|guided|individual",
  statuses: "completed|booked|in_progress|cancelled",
  categories: "Nature|City|Sports|Culture|Family",
  grades: "easy|moderate|difficult",
  reasons: "Bad weather|Illness|Too few people|Breakdown|Change of plans",
  several: { usual: 2, most: 20 },
};
