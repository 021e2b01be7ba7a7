import type { Sort } from "./sort.ts";

/** Short words on or for something. */
export const inscription: Sort = {
  name: "inscription",
  nouns: {
    en: "inscription, motto, slogan, watchword, saying, proverb, quotation, epigraph, greeting, toast, catchphrase, password hint, graffiti text, label text, legend inscription, card text, card message, gift message, banner text, signboard text, device text, parole",
    de: "inschrift, wahlspruch, motto, spruch, leitspruch, widmung, grusstext",
    fr: "inscription texte, devise texte, slogan, dedicace, proverbe, citation, mot ordre",
    es: "lema, eslogan, dedicatoria, frase, refran",
    it: "iscrizione testo, motto, slogan, dedica, proverbio",
    nl: "inscriptie, motto, leus, spreuk, opdracht inscriptie",
    pt: "lema, slogan, dedicatoria, frase, proverbio",
  },
  short:
    "In loving memory|Together we are strong|With all our love|Step by step|Forever in our hearts|Hand in hand for our town|Rest in peace|Every drop counts|Unity, work, joy|With thanks and respect|Good things grow slowly|Always with us|All the best|Open doors, open minds",
};
