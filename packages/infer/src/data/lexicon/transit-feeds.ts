import { figure, number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { pair } from "./pair.ts";

const sure = { confidence: 0.976 };

/** What is told of some tables of that sort. */
const LINES = String.raw`
trip > trip id = ~T(R|1|2|3|4)[0-9]{5}
trip > trip headsign, headsign = Zoo|Stadium|Hospital|North Gate|Museum|Technology Park|Lakeside|South Bridge|Airport|University|Harbour|Central Station
trip > block, block id = ~[1-9][0-9]{3}
trip, shape > shape id, shape = ~shp_([1-9]|[1-4][0-9]|M[1-6])_[01]
stop time > stop headsign = ~(|||||(Zoo|Stadium|Hospital|Museum))
stop > parent station = ~||||S[1-9]000
stop > platform code = ~(|||||(1|2|A|B))
`;

const list = (text: string): readonly string[] => text.split(" ");
/** By each key what is told of it. */
const told = (keys: readonly string[], tell: (key: string) => string) =>
  Object.fromEntries(keys.map((key) => [key, tell(key)]));

const PERIODS = list(
  "spring24 summer24 autumn24 winter24 spring25 summer25 autumn25 winter25 spring26 summer26 autumn26 winter26 school25 school26 fair25 fair26 works26",
);
const SERVICES = [
  ...list("weekday saturday sunday"),
  ...PERIODS.flatMap((period) => ["weekday", "saturday", "sunday", "friday_night"].map((day) => `${day}_${period}`)),
];
const ROUTES = [
  ...Array.from({ length: 44 }, (_, at) => String(at + 101)),
  ...list("M1 M2 M3 M4 M5 M6 S1 S2 S3 S4 S5 S7 S8 S9 N1 N2 N3 N5 N7 F1"),
];
const SORTS: Readonly<Record<string, readonly [type: string, color: string, text: string, told: string]>> = {
  M: ["1", "E30613", "FFFFFF", "Every five minutes, at night every quarter of an hour."],
  S: ["2", "009640", "FFFFFF", "Every twenty minutes, stops at all stations."],
  N: ["3", "1D1D1B", "FFFFFF", "Night service on Fridays and Saturdays."],
  F: ["4", "00A1DE", "000000", "Not in winter, depends on the weather."],
};
const BUS = ["3", "0067B1", "FFFFFF", "Runs every ten minutes on weekdays."] as const;
const ofRoute = (place: 0 | 1 | 2 | 3) => told(ROUTES, (route) => (SORTS[route.charAt(0)] ?? BUS)[place]);

const TOWNS = list(
  "Riverside Lakeside Harbour Northgate Westfield Ashford Millbrook Oakdale Brighton Kingston Fairview Summit Valley Eastport Stonebridge Redhill Clearwater Greenville Marina Hilltop",
);
const AGENCIES = TOWNS.flatMap((town) => ["Transit", "Metro", "Buses"].map((kind) => `${town} ${kind}`));
const FARES = [
  "adult_single 2.8",
  "adult_return 5.2",
  "child_single 1.4",
  "senior_single 1.9",
  "day_pass 7.5",
  "weekly_pass 28",
  "monthly_pass 85",
  "student_month 52",
].map((fare) => fare.split(" ") as [string, string]);
const ZONES = ["", "_a", "_ab", "_abc", "_b", "_bc", "_c", "_airport"];

const on = (tables: string) => ({ of: list(tables), confidence: 0.985 });

/** Timetables as towns publish them: agencies, routes, services by weekday, trips and where they stop. */
export const TRANSIT_FEEDS = field(
  "stop_time calendar_date? fare_attribute feed_info fare_rule agency? route? trip? shape? stop? transfer? frequency?",
  [
    ...fromLines(LINES, 0.976),
    ...of("route", figure("route type", [3, 1, 2, 4], sure)),
    // A feed is of one town.
    ...of(
      "stop, shape",
      number(
        "stop latitude, stop lat, shape point latitude, shape pt lat, latitude, pt latitude, shape pt latitude",
        45.48,
        45.56,
        6,
        sure,
      ),
      number(
        "stop longitude, stop lon, shape point longitude, shape pt lon, longitude, pt longitude, shape pt longitude",
        -122.72,
        -122.56,
        6,
        sure,
      ),
    ),
    ...of("fare attribute", figure("price", [2.8, 5.2, 1.4, 1.9, 7.5, 28, 85, 52], sure)),
  ],
  [],
  [
    pair(
      "service id, service",
      "service note",
      told(SERVICES, (service) => service),
      on("calendar"),
    ),
    pair(
      "service id, service",
      "service note",
      told(SERVICES, (service) => service),
      on("trip"),
    ),
    pair("route id, route", "route type, type", ofRoute(0), on("route")),
    pair("route id, route", "route color, color", ofRoute(1), on("route")),
    pair("route id, route", "route text color, text color", ofRoute(2), on("route")),
    pair("route id, route", "route desc, route description, description", ofRoute(3), on("route")),
    pair(
      "agency name, name",
      "agency id, agency",
      told(AGENCIES, (name) =>
        name.replace(/^(..)\w* (.).*$/, (_, town: string, kind: string) => (town + kind).toUpperCase()),
      ),
      on("agency"),
    ),
    pair(
      "agency name, name",
      "agency url, url",
      told(AGENCIES, (name) => `https://www.${name.toLowerCase().replaceAll(" ", "-")}.example`),
      on("agency"),
    ),
    pair(
      "agency name, name",
      "agency fare url, fare url",
      told(AGENCIES, (name) => `https://www.${name.toLowerCase().replaceAll(" ", "-")}.example/fares`),
      on("agency"),
    ),
    pair(
      "feed publisher name, publisher name",
      "feed publisher url, publisher url",
      told(AGENCIES, (name) => `https://www.${name.toLowerCase().replaceAll(" ", "-")}.example`),
      { of: ["feed info", "feed"], confidence: 0.985 },
    ),
    pair(
      "fare id, fare",
      "price",
      Object.fromEntries(FARES.flatMap(([fare, price]) => ZONES.map((zone) => [fare + zone, price]))),
      { of: ["fare attribute", "fare rule"], confidence: 0.985 },
    ),
  ],
);
