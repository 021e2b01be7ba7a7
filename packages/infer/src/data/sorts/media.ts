import type { Sort } from "./sort.ts";

/** Pictures, sounds, films. */
export const media: Sort = {
  name: "media",
  nouns: {
    en: "photo, photograph, picture, image, portrait, snapshot, illustration, painting, drawing, watercolour, watercolor, etching, engraving, print art, lithograph, woodcut, collage, mosaic, fresco, mural, icon picture, cartoon, comic strip, caricature, sculpture, statue, bust art, relief art, artwork, work of art, monument, memorial, fountain art, ornament, pottery, ceramics piece, artefact, artifact, relic, antique, antiquity, slide, screenshot, x ray, x ray image, aerial photo, logo, emblem, coat of arms, flag, museum object, collectible, craft piece, handicraft",
    de: "foto, bild, gemaelde, skulptur, denkmal, kunstwerk, wappen, objekt",
    fr: "photo, image, tableau, peinture tableau, sculpture, monument, oeuvre, blason, statue",
    es: "foto, fotografia, imagen, cuadro, escultura, monumento, obra, escudo",
    it: "foto, immagine, quadro, dipinto, scultura, monumento, opera, stemma",
    nl: "foto, afbeelding, schilderij, beeld, beeldhouwwerk, monument, kunstwerk, wapen",
    pt: "foto, imagem, quadro, pintura, escultura, monumento, obra, brasao",
  },
  named: [
    "(Morning|Evening|Winter|Summer|Harvest|Market) (in the Valley|at the Harbour|by the River|on the Square)",
    "(The) (Ferryman|Weaver|Old Oak|Red Door|Messenger|Sower|Two Sisters|Lighthouse|Watchman)",
    "(Portrait of|Study of) (a Young Woman|an Old Man|a Fisherman|Hands|the Coast)",
  ],
  described: {
    first: [
      "Shows (the harbour|a family at table|the old market|two children|a winter landscape) (around 1900|in the evening light|from above|with the church behind).",
      "(Oil|Bronze|Sandstone|Black and white|Pencil|Colour), (signed|not signed|dated 1912|restored in 1998|slightly faded).",
      "(Donated by|Bought from|On loan from) (a private collector|the family|the town|a gallery) in (1975|2003|2019).",
    ],
  },
  noted: {
    first: [
      "(Frame|Base|Label|Glass) (loose|renewed|missing).",
      "(Photographed|Measured|Cleaned) in (2018|2021|spring).",
    ],
  },
  kinds: "original|copy|print|digital",
  statuses: "on_display|in_storage|on_loan|in_restoration",
  categories: "Portrait|Landscape|History|Everyday life|Abstract",
  grades: "A|B|C",
  several: { usual: 3, most: 40 },
};
