import { EvaluationFailure } from "../failure.ts";
import { overload, type Overload, type SqlFunction } from "../signature.ts";
import { BYTES, INTEGER, TEXT } from "../sql-type.ts";

// Looked up when it is called, since hardly any schema hashes; an import would load all of it, Web Crypto too.
const digest = (algorithm: string, given: string | Uint8Array) =>
  process.getBuiltinModule("node:crypto").createHash(algorithm).update(given).digest();

function hash(algorithm: string): readonly Overload[] {
  return [
    overload(["text"], TEXT, (text) => digest(algorithm, text).toString("hex")),
    overload(["bytes"], TEXT, (bytes) => digest(algorithm, bytes).toString("hex")),
  ];
}

function binaryHash(algorithm: string): readonly Overload[] {
  return [
    overload(["bytes"], BYTES, (bytes) => digest(algorithm, bytes)),
    overload(["text"], BYTES, (text) => digest(algorithm, text)),
  ];
}

function encode(bytes: Uint8Array, name: string): string {
  const encoding = name.toLowerCase();
  if (encoding !== "hex" && encoding !== "base64") throw new EvaluationFailure(`unrecognized encoding: ${name}`);
  return Buffer.from(bytes).toString(encoding);
}

/** Functions over bytes: hashes, encodings. */
export const bytesFunctions = {
  md5: hash("md5"),
  sha1: hash("sha1"),
  sha224: binaryHash("sha224"),
  sha256: binaryHash("sha256"),
  sha384: binaryHash("sha384"),
  sha512: binaryHash("sha512"),
  encode: [overload(["bytes", "text"], TEXT, encode)],
  decode: [
    overload(["text", "text"], BYTES, (text, encoding) =>
      Buffer.from(text, encoding.toLowerCase() === "hex" ? "hex" : "base64"),
    ),
  ],
  hex: [
    overload(["bytes"], TEXT, (bytes) => Buffer.from(bytes).toString("hex").toUpperCase()),
    overload(["whole"], TEXT, (value) => value.toString(16).toUpperCase()),
    overload(["text"], TEXT, (text) => Buffer.from(text, "utf8").toString("hex").toUpperCase()),
  ],
  unhex: [overload(["text"], BYTES, (text) => (/^(?:[0-9a-f]{2})*$/i.test(text) ? Buffer.from(text, "hex") : null))],
  to_hex: [overload(["whole"], TEXT, (value) => BigInt.asUintN(value < 0 ? 32 : 64, BigInt(value)).toString(16))],
  convert_to: [overload(["text", "text"], BYTES, (text) => Buffer.from(text, "utf8"))],
  convert_from: [overload(["bytes", "text"], TEXT, (bytes) => Buffer.from(bytes).toString("utf8"))],
  get_byte: [
    overload(["bytes", "integer"], INTEGER, (bytes, place) => {
      const byte = bytes[place];
      if (byte === undefined) throw new EvaluationFailure("index out of valid range");
      return byte;
    }),
  ],
  get_bit: [overload(["bit", "integer"], INTEGER, (bits, place) => Number(bits[place] ?? 0))],
} satisfies Record<string, SqlFunction>;
