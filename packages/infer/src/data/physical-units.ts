/** A unit by what it measures, and how many of the units that we reckon in (kg, m, m2, l, s, °C, km/h, bar, kW, kWh) one of it is. */
export interface PhysicalUnit {
  readonly measures: string;
  readonly size: number;
  /** What zero is: 32 °F are 0 °C. */
  readonly zero?: number;
}

const units = (
  measures: string,
  of: Readonly<Record<string, number>>,
  zero?: number,
): readonly (readonly [string, PhysicalUnit])[] =>
  Object.entries(of).flatMap(([names, size]) =>
    names.split("|").map((name) => [name, zero === undefined ? { measures, size } : { measures, size, zero }] as const),
  );

function grouped(all: readonly (readonly [string, PhysicalUnit])[]): ReadonlyMap<string, readonly PhysicalUnit[]> {
  const byName = new Map<string, readonly PhysicalUnit[]>();
  for (const [name, unit] of all) byName.set(name, [...(byName.get(name) ?? []), unit]);
  return byName;
}

/** Units by the last words of a name as it is written: `flow_m3_h` ends in "m3 h". `nm` is of a torque and of a voyage: what is measured tells. */
export const PHYSICAL_UNITS: ReadonlyMap<string, readonly PhysicalUnit[]> = grouped([
  ...units("mass", {
    "kg|kgs|kilo|kilos|kilogram|kilograms": 1,
    "g|gr|gram|grams|gm": 1e-3,
    "mg|milligrams": 1e-6,
    "ug|mcg|micrograms": 1e-9,
    "t|mt|ton|tons|tonne|tonnes": 1000,
    "lb|lbs|pound|pounds": 0.453_59,
    "oz|ounces": 0.028_35,
    "quintal|quintals": 100,
  }),
  ...units("length", {
    "m|mtr|mtrs|meter|meters|metre|metres": 1,
    "km|kms|kilometers|kilometres|kilometer|kilometre": 1000,
    "cm|cms|centimeters|centimetres": 0.01,
    "mm|millimeters|millimetres": 0.001,
    "um|micron|microns": 1e-6,
    "ft|feet|foot": 0.3048,
    "in|inch|inches": 0.0254,
    "mi|mile|miles": 1609.34,
    "nmi|nm|nautical miles": 1852,
    "yd|yards": 0.9144,
  }),
  ...units("area", {
    "m2|sqm|sq m|square meters|square metres": 1,
    "ha|hectare|hectares": 10_000,
    "acre|acres|ac": 4046.86,
    "km2|sqkm|sq km": 1e6,
    "cm2|sq cm": 1e-4,
    mm2: 1e-6,
    "sqft|sq ft|ft2|square feet": 0.0929,
  }),
  ...units("volume", {
    "l|ltr|ltrs|lt|liter|liters|litre|litres": 1,
    "ml|milliliters|millilitres|cc": 0.001,
    "ul|microliters|microlitres": 1e-6,
    "m3|cbm|cum|cubic meters|cubic metres": 1000,
    "hl|hectoliters|hectolitres": 100,
    "gal|gallon|gallons": 3.785,
    "bbl|barrels": 158.99,
    "ft3|cuft|cu ft|cubic feet": 28.32,
  }),
  ...units("time", {
    "ms|millis|milliseconds": 0.001,
    "s|sec|secs|second|seconds": 1,
    "min|mins|minute|minutes": 60,
    "h|hr|hrs|hour|hours": 3600,
    "d|day|days": 86_400,
    "week|weeks|wk|wks": 604_800,
    "month|months|mo": 2_629_800,
    "year|years|yr|yrs": 31_557_600,
  }),
  ...units("temperature", { "c|celsius|deg c|degc|degrees c": 1 }),
  ...units("temperature", { "f|fahrenheit|deg f|degf|degrees f": 5 / 9 }, 32),
  ...units("temperature", { "k|kelvin": 1 }, 273.15),
  ...units("speed", {
    "kmh|kph|kmph|km h": 1,
    mph: 1.609,
    "ms|mps|m s": 3.6,
    "kn|kt|kts|knot|knots": 1.852,
    "m min": 0.06,
    "mm min": 0.000_06,
    fpm: 0.018_29,
    "km s": 3600,
  }),
  ...units("pressure", {
    bar: 1,
    psi: 0.068_95,
    kpa: 0.01,
    "mbar|hpa": 0.001,
    mpa: 10,
    pa: 1e-5,
  }),
  ...units("power", {
    "w|watt|watts|wp": 0.001,
    "kw|kwp|kilowatts": 1,
    "mw|megawatts": 1000,
    "hp|bhp|ps": 0.7355,
    kva: 1,
    kvar: 1,
    mva: 1000,
  }),
  ...units("energy", { wh: 0.001, kwh: 1, mwh: 1000, gwh: 1e6, mj: 0.2778, kj: 0.000_278 }),
  ...units("voltage", { "v|volt|volts": 1, kv: 1000, mv: 0.001 }),
  ...units("current", { "a|amp|amps|ampere|amperes": 1, ma: 0.001, ka: 1000 }),
  ...units("flow", {
    "l min|lpm|l m|liters per minute": 1,
    "l s|lps": 60,
    "l h|lph": 1 / 60,
    "ml h|ml hr|mlh": 1 / 60_000,
    "ml min": 0.001,
    "m3 h|m3h|cmh": 1000 / 60,
    "m3 s": 60_000,
    "m3 day|m3d": 1000 / 1440,
    gpm: 3.785,
  }),
  ...units("yield", {
    "t ha|tons ha|tonnes per hectare|tha|t per ha": 1000,
    "kg ha|kg per ha|kgha": 1,
    "bu ac|bushels per acre": 62.8,
  }),
  ...units("emission", { "g km|gkm|g per km": 1 }),
  ...units("consumption", { "l100km|l100 km|l100": 1 }),
  ...units("force", { n: 0.001, kn: 1 }),
  ...units("torque", { "nm|n m": 1 }),
  ...units("rotation", { rpm: 1 }),
  ...units("share", { "pct|percent|percentage|perc|prc": 1 }),
  ...units("frequency", { hz: 1, khz: 1000, mhz: 1e6, ghz: 1e9 }),
]);
