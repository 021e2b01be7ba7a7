import { baseType, uint32 } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { inputPositions } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits, "hex"));

/** What files of a kind begin with, by the ends of their names and words of their media types. */
const BEGINNINGS: readonly (readonly [kind: RegExp, bytes: Uint8Array])[] = [
  [/pdf/, latin("%PDF-1.7\n")],
  [/png/, hex("89504e470d0a1a0a0000000d49484452")],
  [/jpe?g/, hex("ffd8ffe000104a46494600010100")],
  [/gif/, latin("GIF89a")],
  [/webp/, latin("RIFF\x24\x00\x00\x00WEBPVP8 ")],
  [/mp3|mpeg/, hex("494433040000000000")],
  [/mp4|mov|quicktime/, hex("000000186674797069736f6d00000200")],
  [/docx|xlsx|pptx|odt|ods|zip|officedocument|opendocument/, hex("504b030414000600080000002100")],
  [/\bdoc\b|\bxls\b|\bppt\b|msword|ms-excel|ms-powerpoint/, hex("d0cf11e0a1b11ae1")],
  [/gz|tar/, hex("1f8b0800000000000003")],
  [/x-icon|microsoft\.icon|\.ico$/, hex("00000100010010100000")],
];
/** Texts that begin as programs ask, by the same. */
const MARKED: readonly (readonly [kind: RegExp, text: string])[] = [
  [/svg/, '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="7"/></svg>\n'],
  [/html/, "<!DOCTYPE html>\n<html><body><p>See the list below.</p></body></html>\n"],
  [/xml/, '<?xml version="1.0" encoding="UTF-8"?>\n<note><title>First draft</title></note>\n'],
  [/json/, '{"title":"First draft","pages":2}\n'],
];
/** Of these kinds a file is a text. */
const TEXTS = /txt|csv|text|md|markdown|css|log|sql|ya?ml|javascript/;
const LINES = "Notes of the meeting\n|Name;Amount\n|First draft\n|See the list below\n|Updated on Monday\n".split("|");
const REST = 24;

/** What a file's content begins with; a whole one would fill the database. */
export const fileBytes: Generator = {
  name: "fileBytes",
  summary:
    "The first bytes of a file, of the kind that its name or media type (inputs `of…`) says; of a PDF where nothing says.",
  entity: null,
  types: ["bytes"],
  edges: false,
  compile(given, context) {
    new OptionReader("fileBytes", given).end();
    const type = baseType(context.type);
    if (type.kind !== "bytes" || type.fixed) return null;
    const room = type.maxLength ?? Infinity;
    const positions = inputPositions(context, "of");
    const make = (inputs: readonly Value[], seed: (place: number) => number): Uint8Array => {
      const said = positions.map((position) => String(inputs[position] ?? "").toLowerCase()).join(" ");
      const begun = BEGINNINGS.find(([kind]) => kind.test(said))?.[1];
      const marked = begun === undefined ? MARKED.find(([kind]) => kind.test(said))?.[1] : undefined;
      if (marked !== undefined) return latin(marked).slice(0, room);
      if (begun === undefined && TEXTS.test(said)) return latin(LINES[seed(0) % LINES.length]!).slice(0, room);
      const head = begun ?? BEGINNINGS[0]![1];
      const value = new Uint8Array(Math.min(room, head.length + REST));
      value.set(head.slice(0, value.length));
      for (let place = head.length; place < value.length; place++) value[place] = seed(place) & 0xff;
      return value;
    };
    return {
      capacity: 0,
      at: (index, inputs) => make(inputs, (place) => hash(index, place + 51)),
      draw: (key, row, inputs) => make(inputs, (place) => uint32(key, row * 64 + place)),
    };
  },
};
