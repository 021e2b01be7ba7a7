import type { ColumnType, CompositeValue, RangeValue, Value } from "@seedloom/core";
import { parseArray, parseComposite, parseMultirange, parseRange } from "./literals.ts";
import type { ArrayTexts, RangeTexts } from "./literals.ts";

/** An output text as a value. */
export type Decode = (text: string) => Value;

/** The values of a type's output text, under the settings of `pinSettings`. */
export function decoder(type: ColumnType): Decode {
  switch (type.kind) {
    case "boolean":
      return (text) => text === "t";
    case "integer":
      return (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text));
    case "decimal":
      return decimalValue;
    case "money":
      // lc_monetary is C: a dollar sign may stand in front, commas between thousands.
      return (text) => decimalValue(text.replace(/[$,]/g, ""));
    case "float":
      return floatValue;
    case "bytes":
      return (text) => Uint8Array.from(Buffer.from(text.slice(2), "hex"));
    case "date":
    case "timestamp":
      return timestampValue;
    case "time":
      return timeValue;
    case "interval":
      return intervalValue;
    case "domain":
      return decoder(type.base);
    case "array": {
      const decode = decoder(type.element);
      const box = type.element.kind === "geometric" && type.element.of === "box";
      const items = (texts: ArrayTexts): readonly Value[] =>
        texts.map((item) => (item === null ? null : typeof item === "string" ? decode(item) : items(item)));
      return (text) => items(parseArray(text, box ? ";" : ","));
    }
    case "range": {
      const decode = decoder(type.element);
      const range = (texts: RangeTexts): RangeValue => ({
        kind: "range",
        lower: texts.lower === null ? null : decode(texts.lower),
        upper: texts.upper === null ? null : decode(texts.upper),
        lowerInclusive: texts.lowerInclusive,
        upperInclusive: texts.upperInclusive,
        empty: texts.empty,
      });
      return type.multi ? (text) => parseMultirange(text).map(range) : (text) => range(parseRange(text));
    }
    case "composite": {
      const decoders = type.fields.map((field) => decoder(field.type));
      return (text): CompositeValue => ({
        kind: "composite",
        fields: parseComposite(text).map((field, index) =>
          field === null ? null : (decoders[index]?.(field) ?? field),
        ),
      });
    }
    default:
      return (text) => text;
  }
}

/** A number where one holds it exactly (15 significant digits always fit), else the digits. */
export function decimalValue(text: string): number | string {
  const digits = text.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "");
  return digits.length <= 15 && /^[-.\d]+$/.test(text) ? Number(text) : text;
}

function floatValue(text: string): number {
  if (text === "Infinity") return Number.POSITIVE_INFINITY;
  return text === "-Infinity" ? Number.NEGATIVE_INFINITY : Number(text);
}

/** ISO output: `2024-02-29 13:37:00.123456+00 BC`, `infinity`. The session's time zone is UTC. */
function timestampValue(text: string): number {
  if (text === "infinity") return Number.POSITIVE_INFINITY;
  if (text === "-infinity") return Number.NEGATIVE_INFINITY;
  const match = /^(\d+)-(\d\d)-(\d\d)(?: ([\d:.]+))?(?:\+00)?( BC)?$/.exec(text);
  if (match === null) return Number.NaN;
  const year = match[5] === undefined ? Number(match[1]) : 1 - Number(match[1]);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(match[2]) - 1, Number(match[3]));
  return date.getTime() + (match[4] === undefined ? 0 : clockValue(match[4]));
}

function clockValue(text: string): number {
  const [hours = "0", minutes = "0", seconds = "0"] = text.split(":");
  return (Number(hours) * 60 + Number(minutes)) * 60_000 + Math.round(Number(seconds) * 1_000_000) / 1000;
}

/** `13:37:00.5`, with `timetz` an offset behind it, which is taken off. */
function timeValue(text: string): number {
  const match = /^([\d:.]+)(?:([+-])([\d:]+))?$/.exec(text);
  const clock = clockValue(match?.[1] ?? "0");
  if (match?.[3] === undefined) return clock;
  const offset = clockValue(match[3]) * (match[2] === "-" ? -1 : 1);
  return (((clock - offset) % 86_400_000) + 86_400_000) % 86_400_000;
}

/** IntervalStyle `postgres`: `1 year 2 mons -3 days +04:05:06.789`. A month counts 30 days, as where the server compares. */
function intervalValue(text: string): number {
  const units: Readonly<Record<string, number>> = { year: 360, mon: 30, day: 1 };
  let ms = 0;
  for (const [, count, unit = ""] of text.matchAll(/([+-]?\d+) (year|mon|day)/g)) {
    ms += Number(count) * (units[unit] ?? 0) * 86_400_000;
  }
  const clock = /([+-]?)(\d+:\d\d:\d\d(?:\.\d+)?)$/.exec(text);
  return clock === null ? ms : ms + clockValue(clock[2] ?? "0") * (clock[1] === "-" ? -1 : 1);
}
