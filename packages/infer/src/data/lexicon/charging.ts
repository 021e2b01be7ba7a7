import { meaning } from "../meaning.ts";
import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Places where cars are charged. */
export const CHARGING = field(
  "charging_station charging_session charging_point charger evse ocpp charge_point charge_session connector? ev? charging_tariff socket?",
  [
    one("stop cause, stop reason, end cause", "EVDisconnected|Local|Remote|EnergyLimitReached|DeAuthorized|PowerLoss"),
    one("valid for, customer group", "all customers|members|roaming|employees|fleet"),
    number("session fee, start fee, connection fee", 0, 2, 2),
    ...of("socket, plug", one("state, status", "available|charging|preparing|finishing|unavailable|faulted")),
    one("connector type, plug type, socket type, connector standard, plug", "Type 2|CCS2|CHAdeMO|Type 1|Schuko|NACS"),
    one("current type, power type", "AC|DC"),
    one(
      "stop reason, end reason, session end reason",
      "EVDisconnected|Local|Remote|EnergyLimitReached|DeAuthorized|PowerLoss",
    ),
    one(
      "auth method, authentication method, authorization method, start method, started by",
      "RFID|app|plug_and_charge|card_terminal|remote",
    ),
    one("access type, access, accessibility", "public|private|semi-public|customers only|employees"),
    one(
      "error code, vendor error code",
      "NoError|ConnectorLockFailure|GroundFailure|HighTemperature|EVCommunicationError|OverCurrentFailure",
    ),
    one("ocpp version, protocol version, protocol", "1.6J|2.0.1"),
    one("location type, site type", "car park|on street|motorway services|shop|office|hotel|home"),
    one("measurand", "Energy.Active.Import.Register|Power.Active.Import|Current.Import|Voltage|SoC"),
    meaning("power kw, max power kw, rated power, charging power, maximum power, power", {
      integer: { generator: "choice", options: { values: [11, 22, 50, 150, 300, 7] } },
      decimal: { generator: "choice", options: { values: [11, 22, 50, 150, 300, 7.4, 3.7] } },
    }),
    small("energy kwh, energy delivered, energy, kwh delivered, total energy, energy consumed, kwh", 2, 78, 3),
    number("start soc, soc start, initial soc", 5, 60),
    number("end soc, soc end, final soc, stop soc, target soc", 60, 100),
    number("price per kwh, price kwh, rate per kwh", 0.29, 0.79, 2),
    small("idle fee, blocking fee", 0, 12, 2),
    pattern("id tag, rfid tag, rfid, rfid uid, token uid", "([0-9A-F]{2}){4}"),
    pattern("evse id, evse number", "[A-Z]{2}\\*[A-Z]{3}\\*E[0-9]{5}"),
    pattern("charge point id, charger id number, station code", "CP-[0-9]{5}"),
    meaning("operator, operator name, cpo, charge point operator, emsp", { text: "companyName" }),
    ...of(
      "charging station, charger, charge point, station, connector, evse, outlet, port",
      one("status, state", "available|charging|preparing|finishing|unavailable|faulted|reserved"),
      one("type", "AC|DC fast|HPC"),
    ),
    ...of(
      "charging station, charge point, charger, station, site, location",
      pattern(
        "name",
        "(Central|Harbour|North|South|City|Market|Park|Station|Mall|Airport) (Garage|Square|Plaza|Street|Hub|Centre) [1-9]",
      ),
    ),
    ...of(
      "charging session, session, charge session, transaction",
      one("status, state", "completed|charging|authorized|failed|invoiced"),
    ),
    ...of(
      "charging tariff, tariff, price",
      one("name, title", "Standard AC|Standard DC|Night Saver|Member|Roaming|High Power|Ad hoc|Fleet"),
      one("type", "per_kwh|per_minute|flat|mixed"),
    ),
    ...of("reservation", one("status", "used|active|expired|cancelled")),
  ],
);
