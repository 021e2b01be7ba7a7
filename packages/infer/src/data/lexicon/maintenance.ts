import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Upkeep of machines and plants. */
export const MAINTENANCE = field(
  "cmms maintenance_order maintenance_plan maintenance_task pm_plan preventive_maintenance breakdown lubrication equipment_unit maintenance_request functional_location equipment? maintenance? asset? work_order? technician? spare_part? machine?",
  [
    one("wo type, work order type, order kind", "preventive|corrective|inspection|emergency|predictive"),
    one(
      "failure class, failure category, problem class",
      "mechanical|electrical|hydraulic|instrument|operating error|structural",
    ),
    ...of(
      "asset, equipment unit, equipment, functional location",
      pattern(
        "location, place, area, position",
        "(Hall [1-4]|Building [A-D]|Boiler house|Pump station|Line [1-6]), (ground floor|level 1|level 2|roof)",
      ),
      one("state", "in_operation|standby|under_repair|decommissioned"),
    ),
    one(
      "maintenance type, order type, work type, maintenance strategy",
      "preventive|corrective|predictive|inspection|emergency|improvement",
    ),
    one(
      "failure code, problem code, damage code, failure mode, failure type",
      "WEAR|LEAK|VIBRATION|NOISE|OVERHEATING|ELECTRICAL|BLOCKED|CORROSION|LOOSE",
    ),
    one("trade, craft, skill, discipline", "mechanical|electrical|instrumentation|HVAC|plumbing|hydraulics"),
    one("criticality, criticality class, asset criticality", "B|A|C"),
    one("condition, asset condition, equipment condition", "good|fair|very good|poor|critical"),
    one("interval unit, frequency unit", "months|weeks|hours|years|days"),
    one("trigger type, trigger, scheduling type", "time|meter|condition|event"),
    one("lubricant, oil type, grease", "ISO VG 46|ISO VG 220|Lithium grease EP2|Food-grade oil"),
    one(
      "part name, spare part, part, part description",
      "Bearing 6205|V-belt SPZ 1250|Shaft seal 40x62|Filter element|Contactor 24 V|Proximity sensor|Pressure gauge|O-ring set|Coupling insert|Fuse 16 A",
    ),
    one(
      "checklist item, task, task name, task description, check item, activity",
      "Check oil level|Clean filter|Tighten bolts|Measure vibration|Inspect belts|Lubricate bearings|Test emergency stop|Replace seals|Check for leaks|Calibrate sensor",
    ),
    one(
      "work description, work performed, work done, completion note, description of work, remedy",
      "Bearing replaced and shaft aligned.|Filter cleaned, pressure back to normal.|Loose terminal tightened, motor test run without faults.|Leak at the flange sealed.|Belt tension adjusted.|Sensor replaced and calibrated.|Oil changed, sample taken.|Emergency stop tested on all positions.",
    ),
    one(
      "problem description, fault description, failure description, symptom",
      "Unusual noise at the drive side.|Pump does not reach its pressure.|Motor trips after ten minutes.|Oil under the gearbox.|Conveyor stops without a message.|Temperature display frozen.|Door does not close completely.",
    ),
    number("downtime hour, downtime hours, repair hour, repair hours, labour hour", 0.5, 9, 1),
    number("interval value, frequency value", 1, 12),
    pattern("functional location, technical place, location code", "[A-Z]{2}[0-9]{2}-[A-Z]{3}-[0-9]{2}"),
    ...of(
      "equipment unit, equipment, asset, machine",
      pattern(
        "name, label, tag, description",
        "(Pump P|Motor M|Fan F|Conveyor C|Compressor K|Valve V|Gearbox G|Boiler B)-[1-4]0[1-9]",
      ),
      one("status, state", "in_operation|standby|under_repair|decommissioned"),
      one("type, category, class", "pump|motor|fan|conveyor|compressor|valve|gearbox|boiler|heat exchanger"),
    ),
    ...of(
      "maintenance order, work order, maintenance request, maintenance task, maintenance",
      one("status, state", "completed|in_progress|planned|open|waiting_for_parts|cancelled"),
      one("priority", "normal|high|low|emergency"),
      one(
        "title, subject, name",
        "Inspect pump P-101|Replace bearing on fan F-203|Quarterly lubrication|Leak at valve V-104|Motor M-301 overheating|Annual boiler inspection|Clean heat exchanger|Check emergency stops",
      ),
    ),
    ...of(
      "maintenance plan, pm plan, plan",
      one(
        "name, title",
        "Monthly lubrication|Quarterly inspection|Annual overhaul|Weekly safety check|Filter change 500 h|Belt check|Thermography|Oil analysis",
      ),
    ),
  ],
);
