import { expect, test } from "vitest";
import { compileGenerator } from "../src/index.ts";
import { contextOf } from "./contexts.ts";

const picture = compileGenerator(
  { generator: "imageBytes", inputs: { of: { column: "mime_type" } } },
  { ...contextOf({ kind: "bytes", maxLength: null, fixed: false }), inputs: ["of"] },
)!;
const made = (type: string, index = 0) => Buffer.from(picture.at(index, [type]) as Uint8Array);

test("pictures are of the kind that their media type says", () => {
  expect(made("image/png").toString("latin1").slice(1, 4)).toBe("PNG");
  expect(made("image/gif").toString("latin1").slice(0, 6)).toBe("GIF89a");
  const jpeg = made("image/jpeg");
  expect([jpeg.subarray(0, 3).toString("hex"), jpeg.subarray(-2).toString("hex")]).toEqual(["ffd8ff", "ffd9"]);
  const webp = made("image/webp");
  expect([webp.toString("latin1").slice(8, 16), webp.readUInt32LE(4)]).toEqual(["WEBPVP8L", webp.length - 8]);
});

test("two pictures of a kind differ", () => {
  for (const type of ["image/jpeg", "image/webp", "image/png"])
    expect(new Set(Array.from({ length: 500 }, (_, index) => made(type, index).toString("hex"))).size).toBe(500);
});
