import type { Sort } from "./sort.ts";

/** Where something faces. */
export const orientation: Sort = {
  name: "orientation",
  nouns: {
    en: "orientation, facing, bearing direction, exposure direction, aspect direction, compass direction, cardinal direction, wind direction text, slope aspect, flow direction text, heading direction",
    de: "ausrichtung, himmelsrichtung, orientierung, windrichtung",
    fr: "orientation, exposition direction",
    es: "orientacion cardinal, direccion cardinal",
    it: "orientamento, esposizione direzione",
    nl: "orientatie, windrichting",
    pt: "orientacao cardinal",
  },
  list: "north|east|south|west|north-east|south-west|south-east|north-west",
};
