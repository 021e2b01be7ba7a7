/** What numbers in a unit usually lie between, by the last word of a column's name. */
export interface UnitRange {
  readonly min: number;
  readonly max: number;
  /** Digits behind the point, where the column has room for them. */
  readonly scale: number;
  /** Most of them small; otherwise around the middle. */
  readonly small?: true;
}

const range = (min: number, max: number, scale: number, small?: true): UnitRange =>
  small === undefined ? { min, max, scale } : { min, max, scale, small };

const named = (units: string, of: UnitRange): readonly (readonly [string, UnitRange])[] =>
  units.split(" ").map((unit) => [unit, of] as const);

export const UNITS: ReadonlyMap<string, UnitRange> = new Map([
  ...named("hr hrs hours hour std stunden", range(0.5, 12, 2, true)),
  ...named("mins minutes minuten", range(5, 120, 0, true)),
  ...named("secs seconds sekunden", range(1, 600, 0, true)),
  ...named("ms millis milliseconds", range(5, 2500, 0, true)),
  ...named("lufs", range(-20, -12, 1)),
  ...named("dbfs dbtp", range(-30, -1, 1)),
  ...named("km kilometer kilometers", range(1, 800, 1, true)),
  ...named("miles mi", range(1, 500, 1, true)),
  ...named("meters metres", range(1, 200, 1, true)),
  ...named("cm", range(10, 200, 1)),
  ...named("mm", range(1, 200, 1, true)),
  ...named("km2", range(10, 5000, 2, true)),
  ...named("sqm m2 qm", range(20, 300, 1, true)),
  ...named("sqft ft2", range(300, 3500, 0, true)),
  ...named("ha hectares acres", range(0.5, 200, 2, true)),
  ...named("kg", range(0.5, 120, 1, true)),
  ...named("lb lbs", range(1, 250, 1, true)),
  ...named("oz", range(1, 64, 1, true)),
  ...named("g grams", range(5, 2000, 0, true)),
  ...named("mg", range(5, 1000, 0, true)),
  ...named("tons tonnes", range(0.5, 40, 1, true)),
  ...named("liters litres", range(1, 200, 1, true)),
  ...named("ml", range(5, 1000, 0, true)),
  ...named("m3", range(1, 500, 1, true)),
  ...named("kw", range(1, 250, 1, true)),
  ...named("kwh kvarh kvah", range(1, 9000, 1, true)),
  ...named("mwh", range(1, 800, 2, true)),
  ...named("mw", range(1, 500, 1, true)),
  ...named("kva", range(5, 1000, 0, true)),
  ...named("volt volts", range(220, 240, 1)),
  ...named("kv", range(10, 110, 0)),
  ...named("amp amps ampere", range(0.5, 63, 1, true)),
  ...named("hz", range(49.9, 50.1, 3)),
  ...named("mhz", range(700, 3600, 0)),
  ...named("ghz", range(1.2, 5.4, 2)),
  ...named("hpa mbar", range(985, 1035, 1)),
  ...named("bar", range(0.5, 10, 1)),
  ...named("psi", range(20, 120, 0)),
  ...named("celsius", range(-5, 35, 1)),
  ...named("fahrenheit", range(20, 95, 0)),
  ...named("deg degrees", range(0, 359, 0)),
  ...named("octas oktas", range(0, 8, 0)),
  ...named("kb", range(1, 5000, 0, true)),
  ...named("mb mib", range(1, 8192, 0, true)),
  ...named("gb gib", range(1, 1024, 0, true)),
  ...named("tb", range(1, 64, 1, true)),
  ...named("kbps", range(64, 8000, 0, true)),
  ...named("mbps", range(5, 1000, 0, true)),
  ...named("rpm", range(600, 6000, 0)),
  ...named("bpm", range(55, 180, 0)),
  ...named("ppm", range(1, 800, 0, true)),
  ...named("db", range(20, 90, 0)),
  ...named("dbm", range(-105, -45, 1)),
  ...named("lux", range(10, 1200, 0, true)),
  ...named("wm2", range(0, 950, 0, true)),
  ...named("kcal calories", range(80, 900, 0, true)),
  ...named("micros", range(50_000, 9_000_000, 0, true)),
]);
