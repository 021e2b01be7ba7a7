import { baseType } from "@seedloom/core";
import type { ColumnType, Generator, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { day } from "../time-target.ts";

/** Places in a row of the plane. */
const across = 1_000;
/** Networks of 256 addresses in 10.0.0.0/8 (RFC 1918). */
const ipv4Networks = 2 ** 16;
/** Networks of 2^64 addresses in fd00::/16 (RFC 4193). */
const ipv6Networks = 2 ** 40;

export const apart: Generator = {
  name: "apart",
  summary: "Figures, networks and multiranges of which no two meet: each index has a place of its own.",
  entity: null,
  types: ["geometric", "network", "range"],
  compile(given, context) {
    new OptionReader("apart", given).end();
    const place = placesOf(baseType(context.type), context.asOf);
    if (place === null) return null;
    const { capacity, at } = place;
    return { capacity, at, draw: (_, row) => at(row % capacity) };
  },
};

interface Places {
  readonly capacity: number;
  readonly at: (index: number) => Value;
}

function placesOf(type: ColumnType, asOf: number): Places | null {
  switch (type.kind) {
    case "geometric":
      return { capacity: across * across * across, at: (index) => figure(type.of, index) };
    case "network":
      return networks(type.of);
    case "range": {
      const element = baseType(type.element);
      const step = stepOf(element);
      if (step === null) return null;
      const start = element.kind === "date" || element.kind === "timestamp" ? Math.floor(asOf / day) * day : 0;
      const stretch = (index: number): Value => {
        // Instants go back, one day or so after another; numbers go up.
        const lower = start === 0 ? step * index : start - step * (index + 1);
        return {
          kind: "range",
          lower,
          upper: lower + step / 2,
          lowerInclusive: true,
          upperInclusive: false,
          empty: false,
        };
      };
      return { capacity: 500_000, at: (index) => (type.multi ? [stretch(index)] : stretch(index)) };
    }
    default:
      return null;
  }
}

/** How far apart ranges begin; half of that is their length. */
function stepOf(type: ColumnType): number | null {
  switch (type.kind) {
    case "date":
      return 2 * day;
    case "timestamp":
      return day;
    case "integer":
    case "decimal":
      return 20;
    default:
      return null;
  }
}

/** A figure within a square of 10 by 10; squares are 20 apart. Lines are parallel. */
function figure(of: (ColumnType & { kind: "geometric" })["of"], index: number): string {
  const x = (index % across) * 20;
  const y = Math.floor(index / across) * 20;
  const size = 2 + (index % 8);
  const point = (dx: number, dy: number) => `(${x + dx},${y + dy})`;
  switch (of) {
    case "point":
      return point(0, 0);
    case "line":
      return `{1,-1,${index}}`;
    case "lseg":
      return `[${point(0, 0)},${point(size, size)}]`;
    case "box":
      return `${point(size, size)},${point(0, 0)}`;
    case "path":
      return `[${point(0, 0)},${point(size, 0)},${point(size, size)}]`;
    case "polygon":
      return `(${point(0, 0)},${point(size, 0)},${point(size, size)},${point(0, size)})`;
    case "circle":
      return `<${point(5, 5)},${size / 2}>`;
  }
}

function networks(of: (ColumnType & { kind: "network" })["of"]): Places | null {
  const sized = (text: string, bits: number) => (of === "cidr" ? `${text}/${bits}` : text);
  const four = (index: number) => sized(`10.${Math.floor(index / 256)}.${index % 256}.0`, 24);
  const six = (index: number) => {
    const groups = [2 ** 32, 2 ** 16, 1].map((unit) => (Math.floor(index / unit) % 65_536).toString(16));
    return sized(`fd00:${groups.join(":")}::`, 64);
  };
  switch (of) {
    case "inet4":
      return { capacity: ipv4Networks, at: four };
    case "inet6":
      return { capacity: ipv6Networks, at: six };
    case "inet":
    case "cidr":
      return {
        capacity: ipv4Networks + ipv6Networks,
        at: (index) => (index < ipv4Networks ? four(index) : six(index - ipv4Networks)),
      };
    default:
      return null;
  }
}
