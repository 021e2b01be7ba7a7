import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, number, oneOf, pattern, small } from "../short-meanings.ts";

/** Weather, fields, animals, power and telephone lines. */
export const SURROUNDINGS: readonly Meaning[] = [
  // Weather.
  number(
    "temperature minimum, temperature maximum, t minimum, t maximum, min temperature, max temperature, temp min, temp max, low temperature, high temperature, feels like, apparent temperature, water temperature, air temperature, outdoor temperature, ambient temperature",
    -4,
    32,
    1,
  ),
  number("indoor temperature, room temperature, thermostat, set point, target temperature", 17, 25, 1),
  small("precipitation, precip, rainfall, rain, snowfall, precipitation amount", 0, 42, 1),
  small("annual rainfall, yearly rainfall, annual precipitation", 320, 1900),
  number(
    "pressure, air pressure, barometric pressure, atmospheric pressure, sea level pressure, barometer, altimeter, qnh, baro, pressure hpa, pressure mb",
    985,
    1035,
    1,
  ),
  number(
    "wind chill, windchill, chill, heat index, heatindex, app temperature, humidex, wind chill temperature",
    -6,
    33,
    1,
  ),
  number("dew point, dewpoint, dew point temperature", -4, 19, 1),
  number("soil moisture, soil moist, leaf wetness", 8, 62, 1),
  number("cloud base, cloudbase, cloud height, cloud ceiling", 120, 2600),
  number("wind gust direction, gust direction, wind gust dir, wind dir degree", 0, 359),
  small("wind speed, wind gust, gust, gust speed, average wind, maximum gust, wind", 0, 24, 1),
  number("wind direction, wind bearing, bearing, heading, azimuth, wind dir, direction degree, compass", 0, 359),
  number("uv index, uv", 0, 10),
  number("cloud cover, cloudiness, cloud amount", 0, 8),
  small("visibility distance, visibility meter", 800, 40_000),
  small("solar radiation, solar irradiance, irradiance, global radiation", 0, 950),
  number("weather code, wmo weather code, condition code", 0, 99),
  list(
    "weather condition, weather, weather description, sky condition, sky, forecast condition, conditions, condition text",
    "sunny|partly cloudy|cloudy|light rain|rain|thunderstorm|fog|snow|windy|clear",
  ),
  list(
    "wind direction, direction wind, wind directory, swell direction, current direction, prevailing wind, wind from",
    "W|SW|NW|S|N|E|SE|NE|WSW|NNW",
    { confidence: 0.91 },
  ),
  list("hazard, hazard type, risk type, peril", "flood|storm|heat|fire|ice|heavy snow|fog|wind"),
  pattern(
    "polygon, wkt, boundary, outline, shape geometry, bounding box",
    "POLYGON\\(\\(4\\.912 45\\.731, 4\\.918 45\\.732, 4\\.917 45\\.735, 4\\.913 45\\.734, 4\\.912 45\\.731\\)\\)|POLYGON\\(\\(2\\.318 48\\.612, 2\\.324 48\\.613, 2\\.323 48\\.616, 2\\.319 48\\.615, 2\\.318 48\\.612\\)\\)|POLYGON\\(\\(7\\.441 47\\.203, 7\\.447 47\\.204, 7\\.446 47\\.207, 7\\.442 47\\.206, 7\\.441 47\\.203\\)\\)|POLYGON\\(\\(1\\.437 43\\.598, 1\\.443 43\\.599, 1\\.442 43\\.602, 1\\.438 43\\.601, 1\\.437 43\\.598\\)\\)|POLYGON\\(\\(6\\.118 46\\.204, 6\\.124 46\\.205, 6\\.123 46\\.208, 6\\.119 46\\.207, 6\\.118 46\\.204\\)\\)|POLYGON\\(\\(3\\.872 50\\.631, 3\\.878 50\\.632, 3\\.877 50\\.635, 3\\.873 50\\.634, 3\\.872 50\\.631\\)\\)|POLYGON\\(\\(5\\.214 51\\.702, 5\\.220 51\\.703, 5\\.219 51\\.706, 5\\.215 51\\.705, 5\\.214 51\\.702\\)\\)|POLYGON\\(\\(8\\.531 49\\.412, 8\\.537 49\\.413, 8\\.536 49\\.416, 8\\.532 49\\.415, 8\\.531 49\\.412\\)\\)|POLYGON\\(\\(9\\.187 45\\.512, 9\\.193 45\\.513, 9\\.192 45\\.516, 9\\.188 45\\.515, 9\\.187 45\\.512\\)\\)|POLYGON\\(\\(5\\.041 47\\.322, 5\\.047 47\\.323, 5\\.046 47\\.326, 5\\.042 47\\.325, 5\\.041 47\\.322\\)\\)",
  ),
  pattern(
    "geojson, geo json",
    '\\{"type":"Polygon","coordinates":\\[\\[\\[7\\.4[1-3],46\\.9[1-3]\\],\\[7\\.4[5-7],46\\.9[1-3]\\],\\[7\\.4[5-7],46\\.9[5-7]\\],\\[7\\.41,46\\.95\\]\\]\\]\\}',
  ),
  // Farms, energy, telephony.
  list(
    "variety, cultivar, seed variety, crop variety, plant variety",
    "Golden Queen|Early Pearl|Redstar|Bluebell|Northern Light|Sunrise|Highland|Amber",
  ),
  small("yield, yield per hectare, crop yield, yield t ha, harvest yield", 1.5, 14, 2),
  small("nitrogen, phosphorus, potassium, nitrogen kg ha", 5, 180, 1),
  pattern("sire tag, dam tag, sire id, dam id, animal tag, tag number, eartag", "[A-Z]{2}[0-9]{9}"),
  list(
    "cause, outage cause, cause description, reason for outage, fault cause",
    "Storm damage|Equipment failure|Tree contact|Planned maintenance|Vehicle collision|Animal contact|Overload|Cable fault",
    { about: ["event", "log", "device", "internet"] },
  ),
  number("voltage, supply voltage, line voltage, voltage l 1, voltage l 2, voltage l 3, mains voltage", 226, 236, 1),
  number("frequency hz, grid frequency, line frequency", 49.92, 50.08, 3),
  small("current, current a, current amp, amperage", 0.2, 48, 2),
  number("power factor, cos phi", 0.82, 1, 2),
  list("ct ratio, transformer ratio", "100/5|200/5|400/5|600/5|50/5"),
  list("phase, phases", "1|3", { confidence: 0.7 }),
  pattern("tariff code, tariff, rate code, rate plan code", "T[1-9][AB]?"),
  pattern("feeder, feeder name, feeder id, substation, circuit, line name electrical", "Feeder [0-9]{2}[A-D]"),
  list(
    "crew, crew name, field crew, gang, work crew",
    "Crew A|Crew B|Crew C|North crew|South crew|Night crew|Line crew 4",
  ),
  pattern("puk, puk code, pin code, sim pin", "[0-9]{8}"),
  list("technology, network technology, radio technology, access technology, network type, rat", "2G|3G|4G|5G|LTE|NR", {
    about: ["device", "internet", "place"],
  }),
  list("backhaul, backhaul type, transmission type", "fiber|microwave|satellite|copper"),
  meaning(
    "band, frequency band, band mhz, carrier frequency",
    {
      integer: { generator: "choice", options: { values: [700, 800, 900, 1800, 2100, 2600, 3500] } },
      text: oneOf("700|800|900|1800|2100|2600|3500"),
    },
    { confidence: 0.8 },
  ),
  meaning(
    "calling number, calling party, caller number, a number, caller, called party, callee, b number, originating number, terminating number, from number, to number, ani, dnis",
    { text: "phone" },
    { confidence: 0.88 },
  ),
  list("fuel level, tank level, fuel level out, fuel level in", "full|3/4|1/2|1/4|7/8"),
  pattern("trunk in, trunk out, trunk, trunk group, sip trunk", "TG-[0-9]{3}"),
  number("doors, door count, number of door", 3, 5),
  number("tilt, antenna tilt, downtilt, electrical tilt", 0, 10, 1),
  small(
    "data allowance, data limit, data cap, data quota, data volume, data allowance mb, fair use limit",
    1024,
    51_200,
  ),
];
