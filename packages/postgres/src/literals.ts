/** An array literal's elements as text, null for NULL, nested for more dimensions. */
export type ArrayTexts = readonly (string | null | ArrayTexts)[];

/**
 * Parses an array's output text (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO). `delimiter` is `,` for all types but
 * `box`, whose is `;`.
 * @example
 * parseArray('{a,"b,c",NULL,{d}}', ","); // => ["a", "b,c", null, ["d"]]
 */
export function parseArray(text: string, delimiter: string): ArrayTexts {
  // Bounds other than 1 are written before the braces: [0:1]={a,b}
  let at = text.indexOf("{") + 1;
  const list = (): ArrayTexts => {
    const items: (string | null | ArrayTexts)[] = [];
    while (at < text.length && text[at] !== "}") {
      const character = text[at];
      if (character === delimiter || character === " ") {
        at += 1;
      } else if (character === "{") {
        at += 1;
        items.push(list());
      } else if (character === '"') {
        const [value, end] = quoted(text, at + 1);
        at = end;
        items.push(value);
      } else {
        let value = "";
        while (at < text.length && text[at] !== delimiter && text[at] !== "}") {
          if (text[at] === "\\") at += 1;
          value += text[at];
          at += 1;
        }
        items.push(/^null$/i.test(value) ? null : value);
      }
    }
    at += 1;
    return items;
  };
  return list();
}

/**
 * The fields of a composite value's output text (https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX).
 * @example
 * parseComposite('(1,,"a ""b""")'); // => ["1", null, 'a "b"']
 */
export function parseComposite(text: string): readonly (string | null)[] {
  const fields: (string | null)[] = [];
  let at = 1;
  while (at < text.length) {
    const [value, end] = bare(text, at, ",)");
    fields.push(value);
    at = end;
    if (text[at] === ")") break;
    at += 1;
  }
  return fields;
}

/** A range's bounds as text, null where unbounded. */
export interface RangeTexts {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
  readonly empty: boolean;
}

/** Parses a range's output text (https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO). */
export function parseRange(text: string): RangeTexts {
  return rangeAt(text, 0)[0];
}

/** Parses a multirange's output text, e.g. `{[1,3),[5,7)}`. */
export function parseMultirange(text: string): readonly RangeTexts[] {
  const ranges: RangeTexts[] = [];
  let at = 1;
  while (at < text.length && text[at] !== "}") {
    if (text[at] === ",") {
      at += 1;
      continue;
    }
    const [range, end] = rangeAt(text, at);
    ranges.push(range);
    at = end;
  }
  return ranges;
}

function rangeAt(text: string, start: number): readonly [RangeTexts, number] {
  if (text.startsWith("empty", start)) {
    return [{ lower: null, upper: null, lowerInclusive: false, upperInclusive: false, empty: true }, start + 5];
  }
  const [lower, middle] = bare(text, start + 1, ",");
  const [upper, end] = bare(text, middle + 1, ")]");
  const range = { lower, upper, lowerInclusive: text[start] === "[", upperInclusive: text[end] === "]", empty: false };
  return [range, end + 1];
}

/** Text up to one of the `stops`, quoted parts included; null where there is none. */
function bare(text: string, start: number, stops: string): readonly [string | null, number] {
  let value: string | null = null;
  let at = start;
  while (at < text.length && !stops.includes(text.charAt(at))) {
    if (text[at] === '"') {
      const [part, end] = quoted(text, at + 1);
      value = (value ?? "") + part;
      at = end;
    } else {
      if (text[at] === "\\") at += 1;
      value = (value ?? "") + text.charAt(at);
      at += 1;
    }
  }
  return [value, at];
}

/** The inside of double quotes that begins at `start`, and where it ends; `""` and `\"` stand for a quote. */
function quoted(text: string, start: number): readonly [string, number] {
  let value = "";
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\\") {
      value += text.charAt(at + 1);
      at += 2;
    } else if (character === '"') {
      if (text[at + 1] !== '"') return [value, at + 1];
      value += '"';
      at += 2;
    } else {
      value += character;
      at += 1;
    }
  }
  return [value, at];
}
