import { forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

/** Words of tables whose rows are pictures. */
const PICTURES = new Set(
  "image photo picture thumbnail screenshot gallery avatar logo icon banner poster wallpaper".split(" "),
);

/** Where a picture is: `product_images.url`. Whoever holds pictures has a site besides (`photographers.url`). */
const address: Reader = ({ as, modifiers, context: { facts } }) =>
  as === "text" && modifiers.length === 0 && PICTURES.has(facts.words.at(-1) ?? "")
    ? { given: "imageUrl", confidence: 0.94 }
    : null;

/** What is said of pictures. */
export const pictureReaders: Readers = {
  ...forAll("url, link, uri, src, source, href, location, full url, image, original url, source url", address),
};
