import type { Sort } from "./sort.ts";

/** What people wear, and cloth. */
export const garment: Sort = {
  name: "garment",
  nouns: {
    en: "garment, clothing, clothes, outfit, uniform, costume, suit, dress, skirt, trousers, pants, jeans, shirt, blouse, t shirt, jumper, sweater, cardigan, jacket, coat, vest, apron, robe, gown, underwear, sock, stocking, shoe, boot, sandal, slipper, sneaker, hat, cap, scarf, glove, tie clothing, jersey, swimsuit, wetsuit, pyjamas, nightgown, veil, kimono, kilt, sash, headgear, footwear, workwear, protective clothing, attire, clothing worn, handbag, jewellery item, ring jewel, necklace, bracelet, earring, brooch, watch item, glasses, sunglasses, umbrella, blanket, towel, pillow, duvet, carpet, rug, tablecloth, tapestry, quilt",
    de: "kleidung, kleid, hose, hemd, jacke, mantel, schuh, hut, kostuem, uniform, bekleidung, decke, teppich",
    fr: "vetement, robe, pantalon, chemise, veste, manteau, chaussure, chapeau, costume, uniforme, tenue, couverture, tapis",
    es: "ropa, vestido, pantalon, camisa, chaqueta, abrigo, zapato, sombrero, traje, uniforme, prenda, manta, alfombra, vestimenta",
    it: "vestito, pantalone, camicia, giacca, cappotto, scarpa, cappello, costume, uniforme, indumento, coperta, tappeto, abbigliamento",
    nl: "kleding, jurk, broek, overhemd, jas, schoen, hoed, kostuum, uniform, deken, tapijt",
    pt: "roupa, vestido, calca, camisa, casaco, sapato, chapeu, traje, uniforme, cobertor, tapete, vestuario",
  },
  short:
    "Blue jacket, grey trousers|Red coat|White shirt|Black dress|Brown boots|Dark suit|Green jumper, jeans|Striped scarf|Work overall|Grey hat|Yellow raincoat|Sports shoes",
  described: {
    first: [
      "(Cotton|Wool|Linen|Leather|Polyester), (washable at 40 degrees|dry clean only|hand wash), (size M to XL|one size|made to measure).",
      "(Two pockets|Long sleeves|Hand-sewn|With lining), (from the 1950s|new this season|altered in 2022).",
    ],
  },
  noted: { first: ["(Button|Seam|Zip|Lining) (repaired|missing|to be checked)."] },
  kinds: "everyday|work|formal|sports|traditional",
  statuses: "available|lent|in_cleaning|damaged",
  grades: "new|good|worn",
  several: { usual: 5, most: 60 },
};
