import { AIRCRAFT } from "../../../data/value-lists.ts";
import { forAll, oneOf } from "../reader.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { about, alone, among, beside, isAbout, list, pattern, text, when } from "./build.ts";

const isFlight = (ask: Ask) => isAbout(ask, "flight") || beside(ask, "airline gate airport aircraft");
const isTrip = (ask: Ask) => isFlight(ask) || isAbout(ask, "trip train bus");
const isHotel = (ask: Ask) => isAbout(ask, "room guest hotel stay reservation") && !isAbout(ask, "chat class");
const isHouse = (ask: Ask) => !isHotel(ask) && beside(ask, "sqft bedroom bathroom bed bath hoa mls acre");
const isDwelling = (ask: Ask) => isHotel(ask) || isHouse(ask);
const isWeather = (ask: Ask) => isAbout(ask, "weather") || beside(ask, "wind rain humidity uv");

/** `st` is a street, and where another column tells the street a state. */
const street: Reader = (ask) =>
  /^st$/i.test(ask.context.column.name) && beside(ask, "street address") && ask.as === "text"
    ? { given: "regionCode", confidence: 0.95 }
    : null;

const aircraft: Reader = (ask) => (ask.context.foreignKey === null ? oneOf(AIRCRAFT, ask, 0.95) : null);
/** Baths come in halves. */
const baths: Reader = (ask) => (ask.as === "integer" ? among(1, 2, 2, 3, 1, 4) : among(1, 1.5, 2, 2, 2.5, 3, 3.5))(ask);

/** Flights, houses, hotels and the weather. */
export const placeReaders: Readers = {
  street,
  aircraft: alone(aircraft),
  seat: when(isFlight, (ask) => (ask.as === "integer" ? among(76, 100, 144, 150, 174, 180, 189, 220, 290)(ask) : null)),
  terminal: when(isFlight, list("1|2|3|T1|T2|A|B")),
  ...forAll("departure, arrival", when(isTrip, pattern("(0[6-9]|1[0-9]|2[0-2]):[0-5][05]"))),
  number: when((ask) => isAbout(ask, "flight"), text("flightNumber")),
  bed: when(isDwelling, about(1, 5, 2)),
  bath: when(isHouse, baths),
  ...forAll(
    "type, kind",
    (ask) =>
      when(isHouse, list("house|apartment|condo|townhouse|studio|land"))(ask) ??
      when(
        (each) => isAbout(each, "room") && beside(each, "bed floor rate smoking"),
        list("double|single|twin|suite|family"),
      )(ask),
  ),
  view: when(isDwelling, list("garden|city|sea|courtyard|mountain")),
  rate: when(isHotel, among(79, 89, 99, 109, 119, 129, 149, 169, 199, 249)),
  press: when(isWeather, about(985, 1035, 1013)),
  hum: when(isWeather, about(25, 99, 65)),
  wdir: alone(about(0, 359, 210)),
};
