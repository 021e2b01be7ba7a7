import { absolute, formatNumeric, type Numeric, roundTo, signOf } from "./numeric.ts";

/**
 * A number written by `to_char`'s numeric template: digits `9` and `0`, the point `.`/`D`, groups `,`/`G`, `FM`, `S`, `MI`, `PR`, `L`, quoted text
 * (https://www.postgresql.org/docs/current/functions-formatting.html#FUNCTIONS-FORMATTING-NUMERIC-TABLE). Too large a number becomes `#`s.
 */
export function formatNumberPattern(pattern: string, value: Numeric): string {
  const fill = !/FM/i.test(pattern);
  const body = pattern.replace(/FM/gi, "");
  const [wholePattern = "", fractionPattern = ""] = body.split(/[.D]/i);
  const places = fractionPattern.replace(/[^09]/g, "").length;
  const width = wholePattern.replace(/[^09]/g, "").length;
  const negative = signOf(value) < 0;
  const [digits = "0", decimals = ""] = formatNumeric(absolute(roundTo(value, places, "half away")), places).split(".");
  const shown = digits === "0" && !wholePattern.includes("0") && places > 0 ? "" : digits;
  if (shown.length > width) return body.replace(/[09]/g, "#");
  const whole = writeWhole(wholePattern, shown.padStart(width, " "), fill);
  const fraction = places === 0 ? "" : `.${trimOptional(fractionPattern.replace(/[^09]/g, ""), decimals, fill)}`;
  return withSign(body, whole + fraction + trailing(fractionPattern), negative, fill);
}

/** Literal text after the last digit. */
function trailing(pattern: string): string {
  return /[^09,GSMIPRL]+$/.exec(pattern)?.[0] ?? "";
}

function writeWhole(pattern: string, digits: string, fill: boolean): string {
  const firstZero = [...pattern].filter((mark) => mark === "0" || mark === "9").indexOf("0");
  let text = "";
  let place = 0;
  let started = false;
  for (const mark of pattern) {
    if (mark === "0" || mark === "9") {
      const digit = digits[place]!;
      if (digit !== " ") started = true;
      else if (firstZero >= 0 && place >= firstZero) started = true;
      text += digit === " " ? (started ? "0" : fill ? " " : "") : digit;
      place++;
    } else if (mark === "," || mark === "G") text += started ? "," : fill ? " " : "";
    else if (!"SMIPRL$".includes(mark)) text += mark;
  }
  return text;
}

/** `FM` cuts zeros that stand at optional places. */
function trimOptional(pattern: string, decimals: string, fill: boolean): string {
  if (fill) return decimals;
  let end = decimals.length;
  while (end > 0 && decimals[end - 1] === "0" && pattern[end - 1] === "9") end--;
  return decimals.slice(0, end);
}

function withSign(pattern: string, text: string, negative: boolean, fill: boolean): string {
  if (/PR/.test(pattern)) return negative ? `<${text.trimStart()}>` : fill ? ` ${text} ` : text;
  if (pattern.endsWith("MI")) return text + (negative ? "-" : fill ? " " : "");
  if (pattern.endsWith("S")) return text + (negative ? "-" : "+");
  const sign = negative ? "-" : pattern.startsWith("S") ? "+" : fill ? " " : "";
  const blanks = /^ */.exec(text)![0];
  return blanks + sign + text.slice(blanks.length);
}
