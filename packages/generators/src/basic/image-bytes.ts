import { baseType, below } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { inputPositions } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";

/** A GIF of one dot up to its color, and what follows the color: the other color, the picture and the end (GIF89a). */
const BEFORE = Buffer.from("47494638396101000100800000", "hex");
const AFTER = Buffer.from("0000002c00000000010001000002024401003b", "hex");
const LENGTH = BEFORE.length + 3 + AFTER.length;
const COLORS = 2 ** 24;

/** The smallest picture that every program shows: a dot of a color. */
export const imageBytes: Generator = {
  name: "imageBytes",
  summary:
    "The bytes of a picture: a dot in some color, as the media type or the name beside it says (inputs `of…`), a GIF otherwise.",
  entity: null,
  types: ["bytes", "any"],
  compile(given, context) {
    new OptionReader("imageBytes", given).end();
    const type = baseType(context.type);
    if (type.kind !== "bytes" && type.kind !== "any") return null;
    const room = (type.kind === "bytes" ? type.maxLength : null) ?? context.maxLength ?? Infinity;
    if (room < LENGTH || (type.kind === "bytes" && type.fixed)) return null;
    const positions = inputPositions(context, "of");
    const at = (index: number, inputs: readonly Value[]) => {
      const said = positions.map((position) => String(inputs[position] ?? "").toLowerCase()).join(" ");
      const color = scramble(index % COLORS, COLORS);
      const made = OF_KIND.find(([kind]) => kind.test(said))?.[1](color);
      return made === undefined || made.length > room ? picture(color) : made;
    };
    return { capacity: COLORS, at, draw: (key, row, inputs) => at(below(COLORS, key, row), inputs) };
  },
};

function picture(color: number): Uint8Array {
  const value = new Uint8Array(LENGTH);
  value.set(BEFORE);
  value.set([color >>> 16, (color >>> 8) & 0xff, color & 0xff], BEFORE.length);
  value.set(AFTER, BEFORE.length + 3);
  return value;
}

/** A table of the sums by which PNG keeps its parts (CRC-32). */
const SUMS = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum >>> 0;
});

/** A part of a PNG: its length, its name, what it holds, and their sum. */
function part(name: string, held: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), held]);
  const sum = ~named.reduce((before, byte) => (before >>> 8) ^ SUMS[(before ^ byte) & 0xff]!, -1) >>> 0;
  const [length, end] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(held.length);
  end.writeUInt32BE(sum);
  return Buffer.concat([length, named, end]);
}

/** One dot of eight bits for each of three colors, not compressed. */
function png(color: number): Buffer {
  const line = [0, color >>> 16, (color >>> 8) & 0xff, color & 0xff];
  // The two sums that follow compressed data (Adler-32).
  let [low, high] = [1, 0];
  for (const byte of line) {
    low += byte;
    high += low;
  }
  const data = Buffer.from([0x78, 1, 1, 4, 0, 0xfb, 0xff, ...line, high >>> 8, high & 0xff, low >>> 8, low & 0xff]);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    part("IHDR", Buffer.from("00000001000000010802000000", "hex")),
    part("IDAT", data),
    part("IEND", Buffer.alloc(0)),
  ]);
}

/** Bits as WebP packs them, the least first: `[value, how many]`. */
function packed(bits: readonly (readonly [value: number, count: number])[]): readonly number[] {
  const all = bits.flatMap(([value, count]) => Array.from({ length: count }, (_, bit) => (value >>> bit) & 1));
  return Array.from({ length: Math.ceil(all.length / 8) }, (_, byte) =>
    all.slice(byte * 8, byte * 8 + 8).reduce((sum, bit, place) => sum | (bit << place), 0),
  );
}

/** One dot without loss (RFC 9649): each channel has a code of one symbol, so that the dot itself takes no bits. */
function webp(color: number): Buffer {
  const symbol = (value: number) =>
    [
      [0b101, 3],
      [value, 8],
    ] as const;
  const bits = packed([
    ...([
      [0, 14],
      [0, 14],
      [0, 1],
      [0, 3],
    ] as const),
    [0, 3],
    ...symbol((color >>> 8) & 0xff),
    ...symbol(color >>> 16),
    ...symbol(color & 0xff),
    ...symbol(0xff),
    [0b0001, 4],
  ]);
  const held = Buffer.from([0x2f, ...bits]);
  const padded = held.length % 2 === 0 ? held : Buffer.concat([held, Buffer.alloc(1)]);
  const [size, length] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32LE(held.length);
  size.writeUInt32LE(padded.length + 12);
  return Buffer.concat([Buffer.from("RIFF"), size, Buffer.from("WEBPVP8L"), length, padded]);
}

const marked = (marker: number, held: readonly number[]): readonly number[] => [
  0xff,
  marker,
  (held.length + 2) >>> 8,
  (held.length + 2) & 0xff,
  ...held,
];

/** How many codes of a Huffman table there are of each length, all of them of one. */
const ofLength = (length: number, codes: number): readonly number[] =>
  Array.from({ length: 16 }, (_, at) => (at === length - 1 ? codes : 0));

/** A JPEG before the comment that keeps dots of different colors apart, and what follows it: sizes up to 11 in four bits, and the end of a block. */
const JPEG_BEGINS = [0xff, 0xd8, ...marked(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])];
const JPEG_GOES_ON = [
  ...marked(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
  ...marked(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
  ...marked(0xc4, [0, ...ofLength(4, 12), ...Array.from({ length: 12 }, (_, size) => size)]),
  ...marked(0xc4, [0x10, ...ofLength(1, 1), 0]),
  ...marked(0xda, [1, 1, 0, 0, 0x3f, 0]),
];

/** One dot as grey as the color is light: how far it lies from the middle, by its size and its bits (ITU-T T.81, F.1.2.1). */
function jpeg(color: number): Buffer {
  const channels = [color >>> 16, (color >>> 8) & 0xff, color & 0xff];
  const far = 8 * (Math.round(channels.reduce((sum, one) => sum + one, 0) / 3) - 128);
  const size = far === 0 ? 0 : 32 - Math.clz32(Math.abs(far));
  const low = (far < 0 ? far + 2 ** size - 1 : far).toString(2);
  const bits = `${size.toString(2).padStart(4, "0")}${size === 0 ? "" : low.padStart(size, "0")}0`;
  const data = (bits.padEnd(Math.ceil(bits.length / 8) * 8, "1").match(/.{8}/g) ?? []).flatMap((byte) =>
    byte === "11111111" ? [0xff, 0] : [Number.parseInt(byte, 2)],
  );
  return Buffer.from([...JPEG_BEGINS, ...marked(0xfe, channels), ...JPEG_GOES_ON, ...data, 0xff, 0xd9]);
}

/** Programs read a PNG within an ICO. */
function ico(color: number): Buffer {
  const held = png(color);
  const head = Buffer.from("00000100010001010000010018000000000016000000", "hex");
  head.writeUInt32LE(held.length, 14);
  return Buffer.concat([head, held]);
}

const svg = (color: number): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" fill="#${color.toString(16).padStart(6, "0")}"/></svg>`,
  );

/** How pictures of a kind are made; every program shows a GIF in place of the others. */
const OF_KIND: readonly (readonly [kind: RegExp, make: (color: number) => Uint8Array])[] = [
  [/png/, (color) => new Uint8Array(png(color))],
  [/jpe?g/, (color) => new Uint8Array(jpeg(color))],
  [/webp/, (color) => new Uint8Array(webp(color))],
  [/x-icon|microsoft\.icon|\.ico$/, (color) => new Uint8Array(ico(color))],
  [/svg/, (color) => new Uint8Array(svg(color))],
];
