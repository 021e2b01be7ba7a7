import { meaning } from "../meaning.ts";
import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Where devices stand, what they are a family of, and which one of them it is. */
const AREAS = "sr|linac|booster|bl01|bl02|bl07|lab|hall1|cooling|sys";
const FAMILIES = "motor|ps|vacuum|gauge|valve|camera|bpm|temperature|plc|shutter|flow|interlock";
const MEMBERS = "(0[1-9]|1[0-9]|[1-9])|(x|y|z|theta)[1-4]?|(in|out|ref|main)-[1-9]";
const DEVICES = `(${AREAS})/(${FAMILIES})/(0[1-9]|1[0-9]|[xyz][1-4]|main-[1-9])`;

const CLASSES =
  "MotorAxis|PowerSupply|VacuumGauge|IonPump|TemperatureController|BeamPositionMonitor|CameraServer|Shutter|ValveController|FlowMeter|Oscilloscope|ModbusGateway|SerialLine|Interlock|SignalGenerator|PressureSensor|Archiver|AlarmHandler|ChillerUnit|UndulatorGap";
const ATTRIBUTES =
  "position|velocity|acceleration|current|voltage|pressure|temperature|humidity|flow|state|status|setpoint|gain|exposure|intensity|frequency|phase|power|limitMin|limitMax|readback";
/** By each class the servers that run it. */
const SERVERS = Object.fromEntries(
  CLASSES.split("|").map((each) => [
    each,
    AREAS.split("|")
      .map((area) => `${each}/${area}`)
      .join("|"),
  ]),
);
const PROPERTIES = "attribute|class|device|pipe|attribute class|attribute device|pipe class|pipe device"
  .split("|")
  .flatMap((of_) => [`property ${of_}`, `property ${of_} history`])
  .concat("property", "property history")
  .join(", ");
const sure = { confidence: 0.97 };

/** Laboratories and plants whose devices are run by programs: control systems, their devices' classes, attributes and properties. */
export const CONTROL_SYSTEMS = field(
  "attribute_class attribute_alias property_device device_pipe device_server control_system scada epics ioc process_variable opc_node device? setpoint?",
  [
    pattern("device, device name", DEVICES, sure),
    ...of("device, device info", pattern("name, device name", DEVICES, sure)),
    one("domain, device domain", AREAS, sure),
    one("family, device family", FAMILIES, sure),
    pattern("member, device member", MEMBERS, sure),
    one("attribute, attribute name", ATTRIBUTES, sure),
    ...of("attribute class, device attribute, class attribute, attribute", one("name, title", ATTRIBUTES, sure)),
    ...of(
      "property, property history",
      one(
        "object, object name",
        "Archiver|AlarmHandler|Database|Scheduler|Interlock|Logbook|Elog|Synoptic|Orbit|Startup",
        sure,
      ),
    ),
    ...of(
      "attribute alias, device alias, alias",
      pattern(
        "alias",
        "(beam|ring|gun|hall|chiller|sample|mono|slit)_(current|pressure|temperature|position|flow|voltage|lifetime|energy)",
        sure,
      ),
      pattern("name", `${DEVICES}/(${ATTRIBUTES})`, sure),
    ),
    one("pipe, pipe name", "config|image_info|status_report|waveform|calibration|scan_result|diagnostics|roi", sure),
    ...of(
      "event",
      pattern("name, event name", `(${AREAS})/(${FAMILIES})/(0[1-9]|1[0-9])/(change|periodic|archive|alarm)`, sure),
    ),
    ...of("server, device server", pattern("name", `(${CLASSES})/(${AREAS})`, sure)),
    ...of(PROPERTIES, figure("count", [1, 1, 1, 1, 2, 3, 4], sure)),
    ...of(
      PROPERTIES,
      one(
        "comment",
        "Set at commissioning.|Default for all instances.|Changed after the recalibration in March.|Taken over from the old configuration.|For tests only.|See the logbook.|As agreed with operations.|Read at start-up only.|Raised after false alarms.|In the units of the device.",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "attribute alias, device alias, alias",
      one(
        "comment",
        "Shown on the overview panel.|Asked for by operations.|Short name for the logbook.|Old name, kept for scripts.|Used by the archiver.|Read by the alarm panel.|For the shift display.|Replaces the name of before the upgrade.",
        { confidence: 0.96 },
      ),
    ),
    pattern("ior", "IOR:010000000[1-9][0-9a-f]{72}", sure),
    pattern(
      "host, host name",
      "(ioc|ctl|vme|pc)-(sr|linac|booster|bl01|bl02|bl07|hall1|cooling)-(0[1-9]|1[0-9])",
      sure,
    ),
    one("right, access right", "read|write", sure),
    meaning(
      "exported",
      {
        integer: {
          generator: "weighted",
          options: {
            values: [
              [1, 80],
              [0, 20],
            ],
          },
        },
      },
      sure,
    ),
  ],
  [],
  [
    // A motor is of no class of valves, and the server of a class runs that class.
    pair(
      "family, device family",
      "class, device class, class name",
      {
        motor: "MotorAxis|UndulatorGap",
        ps: "PowerSupply",
        vacuum: "IonPump|VacuumGauge",
        gauge: "PressureSensor|VacuumGauge",
        valve: "ValveController",
        camera: "CameraServer",
        bpm: "BeamPositionMonitor|Oscilloscope",
        temperature: "TemperatureController|ChillerUnit",
        plc: "ModbusGateway|SerialLine",
        shutter: "Shutter",
        flow: "FlowMeter",
        interlock: "Interlock|AlarmHandler",
      },
      sure,
    ),
    pair("class, device class, class name", "server, server name, device server", SERVERS, sure),
  ],
);
