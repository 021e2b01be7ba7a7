import { below, uint32 } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";

export const anyValue: Generator = {
  name: "anyValue",
  summary: "Small numbers and short texts, for columns without a type.",
  entity: null,
  types: ["any", "text", "integer"],
  compile(given, context) {
    new OptionReader("anyValue", given).end();
    const { kind } = context.type;
    if (kind !== "any" && kind !== "text" && kind !== "integer") return null;
    const whole = kind === "integer";
    const limit = Math.min(
      100_000,
      kind === "text" ? 10 ** Math.min(context.maxLength ?? 5, 5) : whole && context.type.bits === 8 ? 127 : 30_000,
    );
    const write = kind === "text" ? String : (value: number) => value;
    return {
      capacity: limit,
      at: (index) => write(index % limit),
      draw(key, row) {
        const value = below(limit, key, row);
        return kind === "any" && uint32(key, row, 1) % 2 === 0 ? `value ${value}` : write(value);
      },
    };
  },
};
