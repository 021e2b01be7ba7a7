import { forAll, oneOf } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

/** Words of tables whose rows are pictures. */
const PICTURES = new Set(
  "image photo picture thumbnail screenshot gallery avatar logo icon banner poster wallpaper favicon art artwork sticker".split(
    " ",
  ),
);

/** Pictures of which there are several by size and origin. */
const SHOWN = new Set(["avatar", "gravatar", "logo", "thumbnail", "icon", "favicon", "banner", "poster"]);

/** Where somebody gets who clicks on a picture, and what does something with it. */
const LEADING = new Set(
  "link target click destination redirect upload base api page service callback landing".split(" "),
);

/** Where a picture is: `product_images.url`. Whoever holds pictures has a site besides (`photographers.url`). */
const address: Reader = ({ as, modifiers, context: { facts } }) =>
  as === "text" &&
  ((modifiers.length === 0 && PICTURES.has(facts.words.at(-1) ?? "")) ||
    // `avatar_default_url` is the picture's, `logo_link_url` another page's.
    (modifiers.some((word) => SHOWN.has(word)) && !modifiers.some((word) => LEADING.has(word))))
    ? { given: "imageUrl", confidence: 0.94 }
    : null;

const GOODS = new Set(["product", "item", "variant", "goods", "article", "sku"]);

/** What shops show of goods. */
const VIEWS = [
  "Front view",
  "Side view",
  "Back view",
  "View from above",
  "In use",
  "Detail of the finish",
  "Close-up of the material",
  "With its packaging",
  "Size comparison",
  "All colours side by side",
];

/** What a picture of goods shows: other captions are of places and people. */
const view: Reader = (ask) => {
  const { words } = ask.context.facts;
  return words.some((word) => GOODS.has(word)) && PICTURES.has(words.at(-1) ?? "") ? oneOf(VIEWS, ask, 0.93) : null;
};

/** What is said of pictures. */
export const pictureReaders: Readers = {
  ...forAll("caption, image caption, alt text, alternative text, image alt, alternative, description", view),
  ...forAll("url, link, uri, src, source, href, location, full url, image, original url, source url", address),
};
