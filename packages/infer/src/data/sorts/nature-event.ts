import type { Sort } from "./sort.ts";

/** What nature does. */
export const natureEvent: Sort = {
  name: "nature-event",
  nouns: {
    en: "storm, thunderstorm, hurricane, cyclone, typhoon, tornado, flood, flash flood, drought, heat wave, heatwave, cold wave, frost, blizzard, snowfall, hail, avalanche, landslide, mudslide, rockfall, earthquake, aftershock, tsunami, eruption, volcanic eruption, wildfire, forest fire, bushfire, fire, erosion, tide, storm surge, rainfall, rain, fog, wind event, lightning, eclipse, meteor, comet, aurora, bloom nature, algal bloom, infestation, plague, disaster, natural disaster, catastrophe, hazard, weather event, weather condition, phenomenon, natural hazard, emergency, crisis",
    de: "sturm, unwetter, hochwasser, duerre, erdbeben, lawine, erdrutsch, waldbrand, naturereignis, katastrophe, brand",
    fr: "tempete, inondation, secheresse, seisme, avalanche, glissement terrain, incendie, catastrophe, alea naturel",
    es: "tormenta, inundacion, sequia, terremoto, sismo, deslizamiento, incendio, desastre, catastrofe, fenomeno",
    it: "tempesta, alluvione, siccita, terremoto, valanga, frana, incendio, calamita, fenomeno",
    nl: "storm, overstroming, droogte, aardbeving, aardverschuiving, bosbrand, ramp, natuurramp",
    pt: "tempestade, inundacao, enchente, seca, terremoto, deslizamento, incendio, desastre, catastrofe",
  },
  short: "Flood|Storm|Drought|Earthquake|Wildfire|Landslide|Heat wave|Heavy snowfall|Hail|Flash flood",
  named: [
    "(Northern|Coastal|River|Valley|Harbour|Hill Country|Lakeland) (Flood|Storm|Drought|Wildfire|Earthquake|Landslide) (2022|2023|2024|2025)",
  ],
  described: {
    first: [
      "(Began|Struck) (in the early morning|during the night|after a week of rain|without warning), (three districts affected|roads cut off|power lines down|about 400 houses damaged).",
      "(Water|Wind|Fire) (reached|spread to) (the lower town|the fields|the harbour|two villages), (schools closed|shelters opened|people brought to safety).",
    ],
  },
  kinds: "flood|storm|drought|earthquake|wildfire|landslide",
  statuses: "over|ongoing|warning|monitored",
  grades: "minor|moderate|severe|extreme",
  several: { usual: 1, most: 6 },
};
