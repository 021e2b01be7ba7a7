import type { GeneratorContext } from "@seedloom/core";
import { entityText } from "../build/entity-text.ts";
import type { Generator } from "@seedloom/core";
import { displayNames } from "../place/country.ts";
import { mixture } from "../mixture.ts";
import { hash } from "../scramble.ts";

/** ISO 639-1, the most spoken first. */
const codes =
  `en es fr de zh pt ar ja it ru hi ko nl pl tr sv vi cs uk el ro hu da fi nb he id th bn fa ur sw ta te mr ca hr sk sl bg sr
  lt lv et ms tl is ga eu gl cy sq mk bs mt lb af am az be hy ka kk ky uz tg tk mn my km lo ne si gu kn ml pa so ha yo ig zu
  xh st sn rw ps ku sd as or sa mi sm to fj ht eo la yi fo fy gd br co oc rm sc wa qu gn ay kl iu ug tt ba cv os ab ce dv dz
  bo ii jv su mg ny rn sg ln lu kg ti om aa ff wo bm tw ee ts tn ss ve nr nd bi ch mh na ty ho`.split(/\s+/);

/** ISO 639-3 of the same, in the same order. */
const threeLetters =
  `eng spa fra deu zho por ara jpn ita rus hin kor nld pol tur swe vie ces ukr ell ron hun dan fin nob heb ind tha ben
  fas urd swa tam tel mar cat hrv slk slv bul srp lit lav est msa tgl isl gle eus glg cym sqi mkd bos mlt ltz afr amh
  aze bel hye kat kaz kir uzb tgk tuk mon mya khm lao nep sin guj kan mal pan som hau yor ibo zul xho sot sna kin pus
  kur snd asm ori san mri smo ton fij hat epo lat yid fao fry gla bre cos oci roh srd wln que grn aym kal iku uig tat
  bak chv oss abk che div dzo bod iii jav sun mlg nya run sag lin lub kon tir orm aar ful wol bam twi ewe tso tsn ssw
  ven nbl nde bis cha mah nau tah hmo`.split(/\s+/);

const entity = "language";

/**
 * The language of an index: the first ones go through the list, each once; behind them most speak the language of their locale,
 * the others one of the widely spoken.
 */
function languagesOf(context: GeneratorContext): (index: number) => string {
  const locales = mixture(context.locale);
  return (index) => {
    const listed = codes[index];
    if (listed !== undefined) return listed;
    if (hash(index, 3) % 100 < 65) return (locales.locales[locales.which(index)] ?? "en").slice(0, 2);
    // The square leans towards the first.
    const place = (hash(index, 5) % 1000) / 1000;
    return codes[Math.floor(place * place * 24)] ?? "en";
  };
}

const spelled = (context: GeneratorContext) => displayNames(context, "language");

function language(
  name: string,
  summary: string,
  capacity: number,
  writer: (context: GeneratorContext) => (code: string) => string,
): Generator {
  return entityText({
    name,
    summary,
    entity,
    text(context) {
      const at = languagesOf(context);
      const write = writer(context);
      return {
        capacity,
        longest: Math.max(...codes.map((code) => write(code).length)),
        at: (index) => write(at(index)),
      };
    },
  });
}

export const languageCode: Generator = {
  ...language("languageCode", "A language's code, ISO 639.", codes.length, () => (code) => code),
  beside: { place: "languageOfPlace" },
};
export const languageCode3 = language(
  "languageCode3",
  "A language's code in three letters, ISO 639-3.",
  codes.length,
  () => (code) => threeLetters[codes.indexOf(code)] ?? code,
);
export const languageName: Generator = {
  ...language("languageName", "A language's name.", codes.length, spelled),
  beside: { place: "languageNameOfPlace" },
};
export const isoLanguage: Generator = {
  ...language("isoLanguage", "Languages for a lookup table, each once.", codes.length, spelled),
  exhaustive: true,
};

/** Where most who speak it live: `en-US`, `sv-SE`. */
const localeOf = (code: string): string => {
  const { region } = new Intl.Locale(code).maximize();
  return region === undefined ? code : `${code}-${region}`;
};
export const languageLocale = language(
  "languageLocale",
  "A language's code with the country where most speak it.",
  codes.length,
  () => localeOf,
);

/** What those who speak it call it; in English where no words are known. */
function nativeOf(code: string): string {
  const [known] = Intl.DisplayNames.supportedLocalesOf([code]);
  const text = new Intl.DisplayNames([known ?? "en"], { type: "language" }).of(code) ?? code;
  return text.charAt(0).toLocaleUpperCase(code) + text.slice(1);
}
export const languageNativeName = language(
  "languageNativeName",
  "A language's name in that language.",
  codes.length,
  () => nativeOf,
);
