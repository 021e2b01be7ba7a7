import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Networks of electricity, gas, heat, and their meters. */
export const UTILITY = field(
  "meter_reading metering utility substation feeder service_point premise smart_meter energy_reading consumption_reading grid? transformer? electricity district_heating ami power_line meter? outage? tariff? reading? consumption? customer_account?",
  [
    one("plausibility, plausibility check", "plausible|implausible|checked manually|not checked"),
    one("tariff kind, tariff type, price model", "single rate|dual rate|dynamic|demand"),
    one("meter type, utility type, commodity, energy type, medium", "electricity|gas|water|heat"),
    one("reading type, read type, reading method, reading source", "actual|estimated|customer|remote|final"),
    one("reading quality, data quality, quality, quality flag", "valid|estimated|missing|suspect"),
    one("connection status, supply status, service status", "connected|disconnected|pending"),
    one("voltage level, network level, pressure level", "low|medium|high"),
    one(
      "premise type, customer class, customer category, consumer type, usage type",
      "residential|commercial|industrial|agricultural|public",
    ),
    ...of(
      "meter reading, meter, reading, consumption, utility bill, utility meter, utility reading",
      one("utility, utility type, utility kind, resource, medium, energy, supply", "electricity|gas|water|heat", {
        confidence: 0.957,
      }),
      one("unit of measure, unit, uom, measure unit, measurement unit", "kWh|m³|MWh", { confidence: 0.957 }),
      number("tariff, unit price, price per unit, unit rate", 0.09, 0.48, 4, { confidence: 0.957 }),
    ),
    one("load profile, profile, profile type", "H0|G0|G1|L0|EV|PV"),
    one("outage type, interruption type", "unplanned|planned|momentary"),
    one("phase, phase type, phase count", "three|single"),
    one("insulation type, conductor type, cable type", "XLPE|PVC|overhead bare|paper"),
    one("communication, communication type, communication module", "PLC|GPRS|NB-IoT|M-Bus|LoRaWAN|manual"),
    one("billing period, billing cycle", "monthly|quarterly|yearly"),
    number("rated capacity kva, transformer capacity, capacity kva, rated power kva", 100, 2500),
    number("rated voltage kv, voltage kv", 10, 110),
    pattern("register, register code, obis, obis code", "1-0:(1|2)\\.8\\.[0-2]"),
    pattern("meter number, meter no, meter serial, meter serial number", "1[A-Z]{3}00[0-9]{8}"),
    pattern("pod, metering point, metering point number, mpan, supply number", "(DE|AT|CH)00[0-9]{20}"),
    pattern("feeder code, feeder number, feeder name, feeder", "F[0-9]{2}-[A-D]"),
    ...of(
      "meter, smart meter",
      one("status, state", "installed|active|in_stock|removed|defective"),
      one("model, type name", "EM-100|Smart 3P|G4 Gas|Ultra W20|Heat H2|EM-300"),
    ),
    ...of("outage, interruption", one("status, state", "restored|in_progress|reported|planned")),
    ...of(
      "tariff, utility tariff, price plan",
      one(
        "name, title",
        "Household Basic|Green Home|Night and Day|Business Plus|Heat Pump|EV Charge|Flex Hourly|Basic Supply",
      ),
      one("type", "single_rate|dual_rate|dynamic|demand"),
    ),
    ...of(
      "substation, transformer",
      pattern("name, code", "(North|South|East|West|Harbour|Mill|Hill|River) (Substation|Transformer) [1-9]"),
      one("status", "in_service|maintenance|out_of_service"),
    ),
  ],
  [],
  [
    {
      meanings: [],
      by: { electricity: "kWh", gas: "m³|kWh", water: "m³", heat: "MWh|kWh" },
    },
  ],
);
