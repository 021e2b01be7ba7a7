import { entityText, loose } from "../build/entity-text.ts";
import { placesOf } from "./gazetteer.ts";

/** Parts of continents and their countries, after the United Nations' M49. */
const REGIONS: Readonly<Record<string, string>> = {
  "Western Europe": "AT BE CH DE FR LI LU MC NL",
  "Northern Europe": "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ",
  "Southern Europe": "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK",
  "Eastern Europe": "BG BY CZ HU MD PL RO RU SK UA",
  "North America": "BM CA GL PM US",
  "Central America": "BZ CR GT HN MX NI PA SV",
  Caribbean: "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
  "South America": "AR BO BR CL CO EC FK GF GY PE PY SR UY VE",
  "Northern Africa": "DZ EG EH LY MA SD TN",
  "Western Africa": "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG",
  "Eastern Africa": "BI DJ ER ET KE KM MG MU MW MZ RE RW SC SO SS TZ UG YT ZM ZW",
  "Central Africa": "AO CD CF CG CM GA GQ ST TD",
  "Southern Africa": "BW LS NA SZ ZA",
  "Middle East": "AE AM AZ BH CY GE IL IQ IR JO KW LB OM PS QA SA SY TR YE",
  "Central Asia": "KG KZ TJ TM UZ",
  "South Asia": "AF BD BT IN IO LK MV NP PK",
  "Southeast Asia": "BN CC CX ID KH LA MM MY PH SG TH TL VN",
  "East Asia": "CN HK JP KP KR MN MO TW",
  Oceania: "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
  Antarctica: "AQ BV GS HM TF",
};

const REGION_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) => codes.split(" ").map((code) => [code, region] as const)),
);

export const worldRegion = entityText({
  name: "worldRegion",
  summary: "The part of the world that the country lies in, e.g. Western Europe.",
  entity: "place",
  text(context) {
    const places = placesOf(context);
    return loose(Math.max(...Object.keys(REGIONS).map(({ length }) => length)), (index) => {
      const { code, continent } = places.city(index).country;
      return REGION_OF.get(code) ?? continent;
    });
  },
});
