import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Armed forces. */
export const MILITARY = field(
  "military regiment battalion soldier deployment_order armory army navy platoon squadron military_unit bar_rack conscript veteran",
  [
    one("rank, military rank, rank name", "Private|Corporal|Sergeant|Lieutenant|Captain|Staff Sergeant|Major|Colonel"),
    pattern("pay grade, rank code", "(E-[1-9]|O-[1-6])"),
    one("branch, service branch, branch of service", "Army|Navy|Air Force|Marines|Coast Guard"),
    one(
      "unit, unit name, regiment, battalion, assigned unit",
      "2nd Battalion, 14th Infantry|3rd Engineer Company|1st Signal Battalion|7th Transport Squadron|Headquarters Company|5th Medical Detachment|12th Field Artillery",
    ),
    one("clearance level, security clearance, clearance", "Confidential|Secret|None|Top Secret"),
    one("duty status, service status", "active duty|reserve|on leave|retired|training"),
    one(
      "specialty, military specialty, mos, occupation, trade",
      "Infantry|Signals|Logistics|Medic|Combat engineer|Military police|Mechanic|Intelligence",
    ),
    one("discharge type, type of discharge", "honorable|general|medical|retirement"),
    one("mission type, operation type", "training|patrol|logistics|peacekeeping|search and rescue|humanitarian"),
    one("readiness, readiness level, readiness status", "ready|limited|not ready"),
    one("medal, award, decoration", "Service Medal|Commendation Medal|Good Conduct Medal|Long Service Medal"),
  ],
);
