import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

/** What is told of some tables of that sort. */
const LINES = String.raw`
attribute > attribute = fuel|battery|speedKmh|engineHours|temperature1|driverName|doorOpen
device > name = ~(Truck|Van|Trailer|Car|Bus|Forklift|Pickup) ([1-9][0-9]?|[A-Z]{2}-[1-9][0-9]{2})
device > model = FMB120|FMB920|FMC130|GT06N|TK103B|ST-901|GV300W|AT35
event > type = deviceOnline|deviceOffline|geofenceEnter|geofenceExit|alarm|ignitionOn|ignitionOff|deviceOverspeed|maintenance
order > description = Two pallets, call before delivery|Documents for the depot|Return of empty crates|Spare tyre, rear entrance|Chilled goods, ramp 3
report > description = Weekly trips of all vans|Stops of yesterday|Kilometres by month|Overspeed of the last week|Route of truck 12
report > type = trips|summary|stops|route|events
server > poi layer, poilayer = https://www.example.com/poi.kml|https://maps.example.net/depots.kml
statistic > protocol, protocols = {"osmand":1250,"teltonika":300}|{"gt06":4120,"osmand":96}|{"teltonika":8211}
`;

/** Trackers in vehicles: where they were, what they are told, what has to be done. */
export const VEHICLE_TRACKERS = field(
  "geofence position? tracker .geofence_id .geofence_ids .device_time .fix_time device? event? statistic? maintenance? driver?",
  [
    ...fromLines(LINES, 0.964),
    number("period", 5_000_000, 30_000_000, 0, { confidence: 0.964, of: ["maintenance"] }),
    number("start", 0, 60_000_000, 0, { confidence: 0.964, of: ["maintenance"] }),
    number("message stored", 900, 4000, 0, { confidence: 0.964, of: ["statistic"] }),
    number("message received", 4000, 9000, 0, { confidence: 0.964, of: ["statistic"] }),
  ],
);
