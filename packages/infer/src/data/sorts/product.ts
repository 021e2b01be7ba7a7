import type { Sort } from "./sort.ts";

/** What is made to be sold. */
export const product: Sort = {
  name: "product",
  nouns: {
    en: "product, goods, merchandise, item goods, ware, brand product, model product, souvenir, craft product, product line, assortment, range product, bundle, set product, package product, offer product, sample product, prototype, batch, lot product, series product, collection product, display product, seasonal product, menu product, service product, subscription product, ticket product, voucher product, admission product",
    de: "ware, produkt, artikel, sortiment",
    fr: "produit, article produit, marchandise",
    es: "producto, articulo, mercancia",
    it: "prodotto, articolo, merce",
    nl: "product, waar",
    pt: "produto, artigo, mercadoria",
  },
  given: "productName",
  kinds: "standard|custom|seasonal|bundle",
  statuses: "available|sold_out|discontinued",
  several: { usual: 5, most: 80 },
};
