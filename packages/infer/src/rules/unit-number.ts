import { UNITS } from "../data/units.ts";
import type { Rule } from "../rule.ts";
import { splitName } from "../words/split-name.ts";

/** Numbers whose name ends in a unit, where the rest of it says nothing: `pressure_hpa`, `disk_io_mb`. */
export const unitNumber: Rule = {
  name: "unitNumber",
  strength: 36,
  propose({ typeClass, column, unique }) {
    if ((typeClass !== "integer" && typeClass !== "decimal") || unique) return [];
    const last = splitName(column.name).at(-1) ?? "";
    const unit = UNITS.get(last);
    if (unit === undefined) return [];
    const { min, max, scale, small } = unit;
    const mean = small === true ? min + (max - min) / 6 : (min + max) / 2;
    const shape =
      small === true
        ? { distribution: "lognormal", mean, deviation: mean * 1.2 }
        : { distribution: "normal", mean, deviation: (max - min) / 6 };
    const generator = scale === 0 || typeClass === "integer" ? "integer" : "decimal";
    const bounds = generator === "integer" ? { min: Math.ceil(min), max } : { min, max, scale };
    return [
      {
        spec: { generator, options: { ...bounds, ...shape } },
        evidence: `a number in ${last}`,
        confidence: 0.6,
      },
    ];
  },
};
