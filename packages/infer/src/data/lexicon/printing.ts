import { field } from "./field.ts";
import { one } from "./one.ts";

/** Printing on paper. */
export const PRINTING = field(
  "print_order print_shop print_product paper_stock pre_press printing_press bindery letter_press print_queue offset_plate",
  [
    one(
      "paper stock, paper type, paper, stock",
      "135 g matte|90 g offset|170 g gloss|300 g board|80 g recycled|250 g uncoated",
    ),
    one("finishing, finish, finishing type", "none|folding|stapling|lamination|perfect binding|die cutting|varnish"),
    one("color mode, colour mode, chromaticity, colors", "4/4|4/0|1/1|CMYK|1/0"),
    one("print method, printing method, printing process", "digital|offset|screen|large format|letterpress"),
    one("proof status, proofing status", "approved|sent|changes requested|not required"),
    one("paper size, format, trim size, sheet size", "A4|A5|A3|DL|210 × 210 mm|85 × 55 mm"),
    one("product type, print product", "Flyer|Brochure|Business card|Poster|Booklet|Letterhead|Sticker"),
    one("order status, job status, production status, status", "delivered|printing|proofing|prepress|shipped|received"),
    one("folding type, fold", "half fold|letter fold|z-fold|none"),
    one("delivery form, packing", "bundled|boxed|palletised|shrink-wrapped"),
  ],
);
