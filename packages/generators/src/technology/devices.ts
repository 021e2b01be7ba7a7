import { digitsToo } from "../build/digits-too.ts";
import { fromList, fromParts } from "../build/from.ts";
import { entityText } from "../build/entity-text.ts";
import { luhn } from "../finance/cards.ts";
import { scramble } from "../scramble.ts";
import { mask } from "../strings/mask.ts";

export const deviceName = fromParts(
  "deviceName",
  "What somebody calls a device.",
  ["{place} {thing} {number}", "{place} {thing}"],
  {
    place: "Office|Kitchen|Lobby|Warehouse|Lab|Meeting Room|Garage|Garden|Basement|Reception|Studio|Workshop|Hall|Roof",
    thing: "Printer|Sensor|Camera|Tablet|Laptop|Thermostat|Display|Router|Scanner|Phone|Gateway|Speaker|Lock|Meter",
    number: mask("!#"),
  },
);
export const deviceType = fromList(
  "deviceType",
  "A kind of device.",
  "smartphone|laptop|desktop|tablet|sensor|printer|camera|router|smartwatch|tv|gateway|scanner|thermostat|console|server",
  1.5,
);
export const deviceModel = fromParts(
  "deviceModel",
  "A device's model (made up).",
  ["{maker} {series} {number}", "{series}-{number}"],
  {
    maker: "Nordvale|Lumora|Kestrel|Torvik|Vireo|Quillon|Zellmar|Halden|Bexford|Solvane",
    series: "Pro|Air|Edge|Go|Max|Neo|One|Plus|Core|Lite|Ultra|Flex",
    number: mask("!##"),
  },
);
export const sensorType = fromList(
  "sensorType",
  "A kind of sensor.",
  "temperature|humidity|pressure|motion|light|vibration|co2|sound|flow|level|proximity|current|voltage|gps|smoke|ph",
);
export const unitOfMeasure = fromList(
  "unitOfMeasure",
  "A unit of measure.",
  "kg|m|°C|%|kWh|l|s|V|A|Pa|bar|lx|ppm|dB|rpm|W|m/s|mm|g|Hz",
);

/** Reporting body 00: the GSMA's prefix of test devices. */
export const imei = digitsToo(
  entityText({
    name: "imei",
    summary: "An IMEI of the range for test devices, with its check digit.",
    ascii: true,
    entity: "device",
    text: () => ({
      capacity: 1e10,
      longest: 15,
      at(index) {
        const body = `0010${String(scramble(index, 1e10)).padStart(10, "0")}`;
        return body + luhn(body);
      },
    }),
  }),
);
