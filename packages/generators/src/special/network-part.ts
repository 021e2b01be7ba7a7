import { baseType, below } from "@seedloom/core";
import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";

const parts = ["first", "last", "mask", "host", "length", "version"] as const;
type Part = (typeof parts)[number];

/** Where nothing is said of the network, it is this one. */
const [BASE, BITS] = [10 * 2 ** 24, 24];

const dotted = (address: number): string => [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");

function ofVersion4(network: string, part: Part, pick: (count: number) => number): string {
  const found = /^(\d+)\.(\d+)\.(\d+)\.(\d+)(?:\/(\d+))?$/.exec(network)?.slice(1) ?? [];
  const [a = 0, b = 0, c = 0, d = 0, given = BITS] = found.map((each) =>
    each === undefined ? undefined : Number(each),
  );
  const bits = Math.min(30, Math.max(8, given));
  const size = 2 ** (32 - bits);
  const address = found.length === 0 ? BASE : a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
  const start = address - (address % size);
  if (part === "mask") return dotted(2 ** 32 - size);
  if (part === "first") return dotted(start + 1);
  return dotted(part === "last" ? start + size - 1 : start + 2 + pick(size - 3));
}

/** Of a network of version 6: it ends in two colons before its length. */
function ofVersion6(network: string, part: Part, pick: (count: number) => number): string {
  const [prefix = "", length = ""] = network.split("/");
  const start = prefix.endsWith("::") ? prefix : "2001:db8::";
  if (part === "first") return `${start}1`;
  if (part !== "mask") return `${start}${(part === "last" ? 0xffff : 2 + pick(0xfffc)).toString(16)}`;
  const groups = Math.min(7, Math.max(1, Math.floor((Number(length) || 64) / 16)));
  return `${Array.from({ length: groups }, () => "ffff").join(":")}::`;
}

/** How many characters there are for it; null where addresses do not go there. */
function roomOf(context: GeneratorContext): number | null {
  const type = baseType(context.type);
  if (type.kind === "text" || type.kind === "any") return context.maxLength ?? Infinity;
  if (type.kind === "integer") return Infinity;
  return type.kind === "network" && type.of.startsWith("inet") ? Infinity : null;
}

export const networkPart: Generator = {
  name: "networkPart",
  summary:
    "Of the network that another column holds (input `of`, `10.1.2.0/24`, or an address of one of 256): its `first` address, its `last`, its `mask`, some `host`, its `length` (24) or the `version` of such addresses (4).",
  entity: null,
  types: ["text", "network", "integer", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("networkPart", given);
    const part = options.oneOf("part", parts) ?? "host";
    options.end();
    const [position = 0] = requiredInputs("networkPart", context, "of");
    const room = roomOf(context);
    const counted = part === "length" || part === "version";
    if (room === null || (!counted && room < 15) || (!counted && baseType(context.type).kind === "integer"))
      return null;
    const make = (inputs: readonly Value[], pick: (count: number) => number): Value => {
      const network = String(inputs[position] ?? "");
      if (counted) {
        const isSix = network.includes(":");
        const number =
          part === "version" ? (isSix ? 6 : 4) : Number(/\/(\d+)$/.exec(network)?.[1] ?? (isSix ? 64 : BITS));
        return baseType(context.type).kind === "integer" ? number : String(number);
      }
      return (network.includes(":") ? ofVersion6 : ofVersion4)(network, part, pick);
    };
    return {
      capacity: 0,
      at: (index, inputs) => make(inputs, (count) => hash(index, 41) % count),
      draw: (key, row, inputs) => make(inputs, (count) => below(count, key, row)),
    };
  },
};
