import type { Sort } from "./sort.ts";

/** Ways from one place to another. */
export const route: Sort = {
  name: "route",
  nouns: {
    en: "path, trail, track path, footpath, cycle path, bike lane, hiking trail, bridleway, alley, avenue, boulevard, highway, motorway, expressway, freeway, ring road, bypass, roundabout, junction, crossing, intersection, bridge, tunnel, viaduct, ford crossing, ferry route, bus line, tram line, metro line, railway line, rail line, flight path, waterway, canal, channel water, pipeline route, cable route, power line, conveyor line, circuit, course route, racing line, ski run, piste, slope run, ski lift, cable car, migration route, patrol route, delivery round, milk round, walking route, escape route, evacuation route, detour, stretch, road section, street section, stage route, access road, service road, farm road, driveway",
    de: "strecke, route, weg, wanderweg, linie, strasse abschnitt, bruecke, tunnel, trasse, tour, loipe, piste",
    fr: "itineraire, chemin, sentier, ligne, trajet, circuit, parcours, pont, tunnel, piste, voie",
    es: "ruta, camino, sendero, linea, trayecto, recorrido, circuito, puente, tunel, pista",
    it: "percorso, sentiero, linea, tragitto, itinerario, circuito, ponte, galleria, pista",
    nl: "route, pad, wandelpad, lijn, traject, brug, tunnel, baan",
    pt: "rota, caminho, trilha, linha, trajeto, percurso, circuito, ponte, tunel, pista",
  },
  form: "thing",
  named: ["(Harbour|River|Forest|Ridge|Mill|Castle|Lake|Valley|Market|Station) {Noun}", "{Noun} [1-9][0-9]?"],
  described: {
    first: [
      "From the (station|market|harbour|car park) to the (lake|summit|old mill|school), about (2|4|7|12) km.",
      "(Mostly flat|Steep at first|Paved|Gravel), (well marked|narrow in places|suitable for bicycles|not in winter).",
    ],
    then: ["(Resurfaced|Signposted again) in (2018|2021|2024)."],
  },
  noted: {
    first: [
      "(Signs|Bridge|Barrier|Surface) to be (checked|repaired|renewed).",
      "Closed (after heavy rain|in winter|for an event).",
    ],
  },
  kinds: "main|secondary|alternative|seasonal",
  statuses: "open|closed|restricted|under_repair",
  grades: "easy|moderate|difficult",
  several: { usual: 3, most: 20 },
};
