import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Fire brigades and rescue. */
export const FIRE_RESCUE = field(
  "fire_incident fire_station firefighter apparatus hydrant fire_department response_cue fire_engine ems_run ambulance_run fire_truck fire fire_inspection fire_crew fire_alarm",
  [
    ...of(
      "apparatus, appliance, fire engine, fire vehicle, emergency vehicle",
      one(
        "type, apparatus type, vehicle type, kind",
        "pumper|ladder|rescue|tender|ambulance|brush truck|battalion chief|hazmat",
        { confidence: 0.965 },
      ),
      one("manufacturer, make, builder", "Pierce|Rosenbauer|E-One|Seagrave|Spartan|Sutphen|Ferrara|KME", {
        confidence: 0.965,
      }),
    ),
    ...of(
      "incident, call, fire incident, dispatch, emergency",
      one(
        "nature, nature of call, call nature, incident type, call type",
        "Structure fire|Medical emergency|Vehicle accident|Alarm activation|Gas leak|Brush fire|Lift rescue|Water rescue|Smoke investigation|Hazardous materials",
        { confidence: 0.96 },
      ),
    ),
    one("inspection result", "passed|failed|passed with remarks|re-inspection"),
    one("occupancy, occupancy class", "residential|office|assembly|mercantile|industrial|school"),
    one(
      "violation, fire code violation",
      "Blocked exit|Missing extinguisher|Expired inspection tag|Faulty alarm|Combustible storage",
    ),
    one("chief complaint, complaint", "Chest pain|Shortness of breath|Fall|Dizziness|Allergic reaction|Abdominal pain"),
    one("transport mode, transport priority", "emergency|routine|no transport"),

    one(
      "incident type, call type, alarm type",
      "structure fire|medical aid|false alarm|vehicle accident|brush fire|gas leak|water rescue|vehicle fire|smoke investigation",
    ),
    one(
      "fire cause, cause, ignition cause",
      "Cooking|Electrical fault|Smoking materials|Heating|Open flame|Undetermined|Arson|Lightning",
    ),
    one(
      "action taken, actions taken",
      "Attack from the stairwell with one line, ventilated, overhaul completed.|Shut off gas and ventilated the building.|Patient treated and transported.|Alarm reset, building handed back to the owner.|Vehicle secured, traffic regulated.|Searched both floors, no one found.",
    ),
    one(
      "building type, property use, occupancy type, structure type",
      "single-family house|apartment building|warehouse|restaurant|office|school|garage",
    ),
    pattern(
      "unit designation, unit, unit name, call sign, apparatus number",
      "(Engine|Ladder|Rescue|Medic|Battalion) [1-9][0-9]?",
    ),
    one("apparatus type, unit type, vehicle type", "engine|ladder|rescue|ambulance|tanker|command"),
    one("shift, platoon", "A|B|C"),
    one("firefighter rank, rank", "Firefighter|Lieutenant|Captain|Engineer|Battalion Chief|Probationary"),
    one("hydrant type", "underground|pillar|wall|dry barrel"),
    one("flow class, hydrant color", "blue|green|orange|red"),
    one("extinguishing agent, agent", "water|foam|CO2|dry powder"),
    number("alarm level, alarm, alarms", 1, 4),
    number("response minute, response time minute, turnout minute", 3, 14),
    ...of(
      "apparatus, fire apparatus, unit, fire engine",
      one("status", "in_service|out_of_service|available|responding|reserve"),
    ),
  ],
);
