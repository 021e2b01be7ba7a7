import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Scooters, bicycles and cars that many ride. */
export const SHARING = field(
  "scooter docking_station bike_share car_share moped geofence? ebike bike? dock? ride? rider? unlock? battery_swap? trip? bicycle? zone?",
  [
    one("end reason, trip end reason", "rider|timeout|low battery|geofence|support|theft suspected"),
    one(
      "parking quality, parking status, parking rating",
      "good|blocking the pavement|outside the zone|fallen over|not checked",
    ),
    one("lock state, lock status", "locked|unlocked|unknown"),
    one("propulsion, propulsion type", "electric|human|electric_assist"),
    one("zone type, geofence type, area type", "service_area|no_parking|slow_zone|no_ride|parking|incentive"),
    one(
      "issue type, report type, problem type, damage type",
      "flat tyre|brake|handlebar|lock|battery|scratched|bell missing|display",
    ),
    one("swap status, rebalancing status, task status", "done|open|assigned|skipped"),
    number("dock count, number of docks, docks total, total docks, capacity", 10, 40),
    number("available bike, bikes available, available docks, docks available, bike available count", 0, 18),
    number("speed limit, speed limit kmh, max speed kmh, speed cap", 6, 25),
    number("range km, remaining range, range left km, current range meter", 3, 55, 1),
    pattern("qr code, unlock code, short code, vehicle code", "[A-Z0-9]{3}-[A-Z0-9]{3}"),
    ...of(
      "scooter, bike, bicycle, moped, ebike, vehicle",
      one("status, state", "available|in_use|low_battery|maintenance|reserved|missing"),
      one("model, model name", "CityGlide 3|Volta S1|Urban One|Swift Max|Commuter E|Breeze 2|Trail E-Bike"),
      one("type, kind", "scooter|bike|e-bike|cargo bike|moped"),
    ),
    ...of(
      "docking station, station, dock station",
      one("status", "active|full|empty|maintenance|planned"),
      pattern(
        "name",
        "(Central Station|City Hall|Market Square|University|Riverside|Museum|Old Town|Stadium|Harbour|Park Lane|Library|West End) (North|South|East|West)",
      ),
    ),
    ...of("dock", one("status", "occupied|free|defective")),
    ...of(
      "ride, trip, rental",
      one("status, state", "completed|active|paused|reserved|disputed"),
      one("type", "pay_per_minute|pass|day_rental"),
    ),
    ...of("rider, user", one("status", "active|unverified|suspended|blocked")),
    ...of("plan", one("name", "Day Pass|Commuter Monthly|Weekend Pass|Pay As You Go|Annual Member|Student Pass")),
  ],
);
