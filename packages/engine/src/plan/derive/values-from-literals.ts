import { type ColumnType, type Expression, operandsOf } from "@seedloom/core";

/** Values that are tried of one kind. */
const MOST = 400;

/**
 * Values of types whose operators only the database knows, made from the literals that a rule compares them with: points in and around
 * its figures, hstores with its keys, paths that begin with its labels, shapes of the kinds it names. The database is asked which of them will do.
 */
export function valuesFromLiterals(type: ColumnType, expressions: readonly Expression[]): string[] {
  const literals = expressions.flatMap(literalsOf);
  switch (type.kind) {
    case "geometric":
      return figures(type.of, literals);
    case "hstore":
      return hstores(literals.filter((literal) => Number.isNaN(Number(literal))));
    case "ltree":
      return paths(literals);
    case "spatial":
      return shapes(literals);
    case "other":
      return expressions.some(asksForEarth) ? onEarth() : [];
    default:
      return [];
  }
}

function literalsOf(expression: Expression): string[] {
  if (expression.kind === "literal") {
    return typeof expression.value === "string" || typeof expression.value === "number"
      ? [String(expression.value)]
      : [];
  }
  return operandsOf(expression).flatMap(literalsOf);
}

/** The domain `earth` of earthdistance: https://www.postgresql.org/docs/current/earthdistance.html */
function asksForEarth(expression: Expression): boolean {
  return (expression.kind === "call" && expression.name === "earth") || operandsOf(expression).some(asksForEarth);
}

/** Points on the sphere that earthdistance takes the Earth for, between the polar circles. */
function onEarth(): string[] {
  const radius = 6_378_168;
  return Array.from({ length: 10 * MOST }, (_, place) => {
    const latitude = ((((place * 0.618_034) % 1) * 120 - 55) * Math.PI) / 180;
    const longitude = ((((place * 0.754_878) % 1) * 360 - 180) * Math.PI) / 180;
    const around = radius * Math.cos(latitude);
    return `(${around * Math.cos(longitude)}, ${around * Math.sin(longitude)}, ${radius * Math.sin(latitude)})`;
  });
}

const numbersIn = (text: string) => (text.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi) ?? []).map(Number);

/** Figures of several sizes on grids of several sizes over the area that the literals span. */
function figures(of: (ColumnType & { kind: "geometric" })["of"], literals: readonly string[]): string[] {
  const numbers = literals.flatMap(numbersIn);
  if (numbers.length === 0) return [];
  const areas = literals.flatMap((literal) => {
    const own = numbersIn(literal);
    if (own.length < 2) return [];
    const radius = literal.startsWith("<") ? (own[2] ?? 0) : 0;
    const xs = radius > 0 ? [own[0]! - radius, own[0]! + radius] : own.filter((_, place) => place % 2 === 0);
    const ys = radius > 0 ? [own[1]! - radius, own[1]! + radius] : own.filter((_, place) => place % 2 === 1);
    return [[Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const];
  });
  const reach = Math.max(1, ...numbers.map(Math.abs));
  const found: string[] = [];
  for (const [left, right, low, high] of [...areas, [-reach, reach, -reach, reach] as const]) {
    const [width, height] = [right - left || reach, high - low || reach];
    // Inside, off the edges; then around it.
    for (const margin of [0.08, -0.5]) {
      const at = (from: number, size: number, step: number) =>
        Math.round((from + size * (margin + (1 - 2 * margin) * step)) * 1000) / 1000;
      for (let place = 0; place < MOST / 8; place++) {
        const x = at(left, width, ((place * 7) % 50) / 49);
        const y = at(low, height, ((place * 19) % 50) / 49);
        for (const size of of === "point" ? [0] : [width / 100, width / 10, 1, Math.sqrt(reach)]) {
          found.push(figure(of, x, y, Math.max(0.001, Math.round(size * 1000) / 1000)));
        }
      }
    }
  }
  return [...new Set(found)].slice(0, 4 * MOST);
}

function figure(of: (ColumnType & { kind: "geometric" })["of"], x: number, y: number, size: number): string {
  const point = (dx: number, dy: number) => `(${x + dx},${y + dy})`;
  switch (of) {
    case "point":
      return point(0, 0);
    case "line":
      return `{${size},-1,${y}}`;
    case "lseg":
      return `[${point(0, 0)},${point(size, size)}]`;
    case "box":
      return `${point(size, size)},${point(0, 0)}`;
    case "path":
      return `[${point(0, 0)},${point(size, 0)},${point(size, size)}]`;
    case "polygon":
      return `(${point(0, 0)},${point(size, 0)},${point(size, size)},${point(0, size)})`;
    case "circle":
      return `<${point(0, 0)},${size}>`;
  }
}

/** Every literal as a key, with others as its value: a key too many does no harm. */
function hstores(literals: readonly string[]): string[] {
  const words = [...new Set(literals)];
  if (words.length === 0) return [];
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
  const others = [...words, "1", "10", "true", "2024-01-01", ""];
  return Array.from({ length: MOST }, (_, place) =>
    words
      .map((key, index) => {
        const value = place < others.length ? place : place * (2 * index + 1) + index;
        return `${quoted(key)}=>${quoted(others[value % others.length]!)}`;
      })
      .join(", "),
  );
}

/** Paths below the labels of the literals, whatever wildcards stand between them. */
function paths(literals: readonly string[]): string[] {
  const roots = literals.map((literal) =>
    literal
      .replace(/\{[^}]*\}|[@%]/g, "")
      .split(".")
      .map((level) => level.split("|")[0]!.replace(/[^\p{L}\p{N}_-]/gu, ""))
      .filter((label) => label !== "")
      .join("."),
  );
  return [...new Set(roots)].flatMap((root) =>
    root === "" ? [] : [root, ...Array.from({ length: 12 * MOST }, (_, place) => `${root}.part_${place + 1}`)],
  );
}

/** Shapes of every kind in every reference system that the literals name, each in several places. */
function shapes(literals: readonly string[]): string[] {
  const systems = new Set([...literals.map(Number).filter((number) => number >= 1000 && number < 1e6), 4326, 0]);
  return [...systems].flatMap((system) =>
    Array.from({ length: 20 }, (_, place) => {
      const [x, y] = [(place * 17) % 90, (place * 29) % 45];
      const [a, b, c] = [`${x} ${y}`, `${x + 1} ${y}`, `${x + 1} ${y + 1}`];
      const kinds = [
        `POINT(${a})`,
        `LINESTRING(${a},${b},${c})`,
        `POLYGON((${a},${b},${c},${a}))`,
        `MULTIPOINT((${a}),(${c}))`,
        `MULTILINESTRING((${a},${b},${c}))`,
        `MULTIPOLYGON(((${a},${b},${c},${a})))`,
      ];
      return kinds.map((kind) => `${system === 0 ? "" : `SRID=${system};`}${kind}`);
    }).flat(),
  );
}
