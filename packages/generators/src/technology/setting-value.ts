import { below } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";

const list = (values: string): readonly string[] => values.split("|");

/** What settings hold, by the last word of their keys; a switch where the key tells nothing. */
const BY_END: Readonly<Record<string, readonly string[]>> = {
  enabled: list("true|true|true|false"),
  limit: list("10|50|100|500|1000"),
  max: list("5|10|100|1000"),
  size: list("10|25|50|100|512"),
  timeout: list("5|10|30|60|120"),
  interval: list("30|60|300|900|3600"),
  ttl: list("60|300|3600|86400"),
  retries: list("0|3|5|10"),
  mode: list("auto|strict|manual|off"),
  level: list("info|warn|error|debug"),
  format: list("json|csv|html|pdf"),
  default: list("none|auto|standard|all"),
  url: list("https://www.example.com|https://api.example.com|https://cdn.example.net"),
  language: list("en|de|fr|es"),
};
const OTHERS = list("true|true|false|auto|default");

/** Values that fit what they are of: `mail.retry.timeout` is a number, `cache.enabled` is true or false. */
export const settingValue: Generator = {
  name: "settingValue",
  summary:
    "A setting's value, as the last word of its key (input `of`) asks for: `30` for a timeout, `true` for enabled.",
  entity: null,
  types: ["text", "any"],
  edges: false,
  compile(given, context) {
    new OptionReader("settingValue", given).end();
    if (!takesText(context)) return null;
    const [position = 0] = requiredInputs("settingValue", context, "of");
    const room = context.maxLength ?? Infinity;
    const make = (inputs: readonly Value[], pick: (count: number) => number): Value => {
      const end = /[a-z]+$/.exec(String(inputs[position] ?? "").toLowerCase())?.[0] ?? "";
      const values = Object.hasOwn(BY_END, end) ? BY_END[end]! : OTHERS;
      const value = values[pick(values.length)] ?? "";
      return value.length > room ? value.slice(0, room) : value;
    };
    return {
      capacity: 0,
      at: (index, inputs) => make(inputs, (count) => hash(index, 37) % count),
      draw: (key, row, inputs) => make(inputs, (count) => below(count, key, row)),
    };
  },
};
