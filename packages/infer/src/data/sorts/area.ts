import type { Sort } from "./sort.ts";

/** Parts of a land or town. */
export const area: Sort = {
  name: "area",
  nouns: {
    en: "constituency, electoral district, precinct, ward area, parish area, borough, hamlet, settlement area, canton, prefecture area, county area, shire, territory area, reservation area, catchment area, catchment, watershed area, buffer zone, conservation area, protected area, nature reserve, national park, residential area, industrial area, business district, downtown, suburb, outskirts, neighbourhood, neighborhood, quarter area, village area, project area, target area, intervention area, survey area, study area, working area, service area, coverage area, delivery area, sales territory, patrol area, fishing ground, hunting ground, grazing area, growing area, wine region, climate zone, time zone area, flood plain, flood zone, fire zone, hazard zone, evacuation zone, safety zone, affected area, affected region, affected district, operational area, administrative area, subdistrict, subdivision, sub county, subcounty, division area, block area, township, municipality area, health zone, school district, police district, postal district, enumeration area, island group, archipelago, peninsula area, home area, origin area",
    de: "bezirk, stadtteil, ortsteil, viertel, gebiet, wahlkreis, revier, landkreis, gemeindegebiet, zone, stadtbezirk, quartier, siedlung, einzugsgebiet, gemarkung",
    fr: "quartier, arrondissement, secteur, zone, circonscription, canton, territoire, hameau, commune zone, departement zone, bassin, faubourg, aire",
    es: "barrio, distrito, sector zona, zona, circunscripcion, comuna, territorio, municipio, vereda, colonia, urbanizacion, comarca, canton, corregimiento, area zona",
    it: "quartiere, rione, zona, circoscrizione, territorio, frazione, contrada, comprensorio, distretto",
    nl: "wijk, buurt, stadsdeel, gebied, kiesdistrict, regio gebied, zone, gemeente gebied, streek",
    pt: "bairro, distrito, setor, zona, circunscricao, territorio, freguesia, concelho, municipio, povoado, comarca",
  },
  form: "area",
  named: [
    "(Northfield|Eastbrook|Westhill|Southport|Millbrook|Ashford|Stonebridge|Oakdale|Fairview|Kingsmead|Redcliff|Greenvale)( East| West| North| South| Central|)",
  ],
  described: {
    first: [
      "(Mostly residential|Mixed use|Rural, scattered houses|Old centre with narrow streets), about (2,000|4,500|8,000|12,000) inhabitants.",
      "Between the (river|railway|main road|forest) and the (harbour|hills|old town|motorway).",
      "(Two|Three|Five) (schools|bus lines|health posts|parks), (well connected|hard to reach in winter|growing quickly).",
    ],
    then: ["Boundaries were changed in (2012|2019|2023)."],
  },
  noted: {
    first: [
      "Map to be updated.",
      "(Visited|Surveyed) in (spring|September|March).",
      "Contact through the (village head|district office|local committee).",
    ],
  },
  kinds: "urban|rural|suburban|coastal",
  statuses: "active|planned|closed",
  grades: "low|medium|high",
  several: { usual: 4, most: 40 },
};
