import { UNITS } from "../data/units.ts";
import type { Rule } from "../rule.ts";
import { splitName } from "../words/split-name.ts";

/** Units that stand in front, too: `km_home_work`. */
const LEADS = /^(?:km|kg|kwh|mb|gb|kb|miles|ml|ms)$/;

/** Numbers whose name ends in a unit, where the rest of it says nothing: `pressure_hpa`, `disk_io_mb`. */
export const unitNumber: Rule = {
  name: "unitNumber",
  strength: 36,
  propose({ typeClass, column, unique }) {
    if ((typeClass !== "integer" && typeClass !== "decimal") || unique) return [];
    const parts = splitName(column.name);
    const last = parts.at(-1) ?? "";
    const unit =
      UNITS.get(last) ?? (parts.length > 2 && LEADS.test(parts[0] ?? "") ? UNITS.get(parts[0] ?? "") : undefined);
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
