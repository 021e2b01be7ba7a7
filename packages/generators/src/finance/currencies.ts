import { entityNumber } from "../build/attribute.ts";
import { entityText } from "../build/entity-text.ts";
import type { Generator, GeneratorContext } from "@seedloom/core";
import { displayNames } from "../place/country.ts";
import { mixture } from "../mixture.ts";
import { hash } from "../scramble.ts";

/** ISO 4217: code, name, symbol; the common ones first. */
const lines = `USD|US Dollar|$
EUR|Euro|€
GBP|Pound Sterling|£
JPY|Yen|¥
CHF|Swiss Franc|CHF
CAD|Canadian Dollar|CA$
AUD|Australian Dollar|A$
CNY|Yuan Renminbi|CN¥
SEK|Swedish Krona|kr
NZD|New Zealand Dollar|NZ$
INR|Indian Rupee|₹
BRL|Brazilian Real|R$
MXN|Mexican Peso|MX$
KRW|Won|₩
SGD|Singapore Dollar|S$
HKD|Hong Kong Dollar|HK$
NOK|Norwegian Krone|Nkr
DKK|Danish Krone|Dkr
PLN|Zloty|zł
CZK|Czech Koruna|Kč
HUF|Forint|Ft
TRY|Turkish Lira|₺
ZAR|Rand|R
ILS|New Israeli Sheqel|₪
THB|Baht|฿
AED|UAE Dirham|AED
SAR|Saudi Riyal|SAR
MYR|Malaysian Ringgit|RM
IDR|Rupiah|Rp
PHP|Philippine Peso|₱
VND|Dong|₫
RON|Romanian Leu|lei
UAH|Hryvnia|₴
RUB|Russian Ruble|₽
CLP|Chilean Peso|CLP$
COP|Colombian Peso|COL$
ARS|Argentine Peso|AR$
PEN|Sol|S/
EGP|Egyptian Pound|E£
NGN|Naira|₦
KES|Kenyan Shilling|KSh
GHS|Ghana Cedi|GH₵
MAD|Moroccan Dirham|MAD
PKR|Pakistan Rupee|PRs
BDT|Taka|৳
LKR|Sri Lanka Rupee|LRs
KWD|Kuwaiti Dinar|KWD
QAR|Qatari Rial|QAR
BHD|Bahraini Dinar|BHD
OMR|Rial Omani|OMR
JOD|Jordanian Dinar|JOD
TND|Tunisian Dinar|TND
DZD|Algerian Dinar|DZD
KZT|Tenge|₸
GEL|Lari|₾
AMD|Armenian Dram|֏
AZN|Azerbaijan Manat|₼
ISK|Iceland Krona|Ikr
RSD|Serbian Dinar|RSD
ALL|Lek|ALL
MKD|Denar|MKD
BAM|Convertible Mark|KM
MDL|Moldovan Leu|MDL
BYN|Belarusian Ruble|Br
UYU|Peso Uruguayo|$U
PYG|Guarani|₲
BOB|Boliviano|Bs
CRC|Costa Rican Colon|₡
GTQ|Quetzal|Q
HNL|Lempira|L
NIO|Cordoba Oro|C$
DOP|Dominican Peso|RD$
JMD|Jamaican Dollar|J$
TTD|Trinidad and Tobago Dollar|TT$
BBD|Barbados Dollar|Bds$
BSD|Bahamian Dollar|B$
XCD|East Caribbean Dollar|EC$
TWD|New Taiwan Dollar|NT$
MNT|Tugrik|₮
NPR|Nepalese Rupee|NRs
MMK|Kyat|K
KHR|Riel|៛
LAK|Lao Kip|₭
UGX|Uganda Shilling|USh
TZS|Tanzanian Shilling|TSh
RWF|Rwanda Franc|RF
ETB|Ethiopian Birr|ETB
XOF|CFA Franc BCEAO|F CFA
XAF|CFA Franc BEAC|FCFA
MUR|Mauritius Rupee|MURs
BWP|Pula|P
NAD|Namibia Dollar|N$
ZMW|Zambian Kwacha|ZK
MZN|Mozambique Metical|MT
AOA|Kwanza|Kz
FJD|Fiji Dollar|FJ$
PGK|Kina|PGK`;

const currencies = lines.split("\n").map((line) => line.split("|"));
const count = currencies.length;
/** What trade is done in, of which the first by far most. */
const usual = 12;

/** What is paid with where, by locale, else by language; elsewhere what is common in the world. */
const homes: Readonly<Record<string, string>> = {
  de: "EUR",
  de_CH: "CHF",
  en_AU: "AUD",
  en_CA: "CAD",
  en_GB: "GBP",
  en_IE: "EUR",
  en_IN: "INR",
  en_NG: "NGN",
  en_ZA: "ZAR",
  es: "EUR",
  es_AR: "ARS",
  es_CL: "CLP",
  es_CO: "COP",
  es_EC: "USD",
  es_MX: "MXN",
  es_PE: "PEN",
  fr: "EUR",
  fr_CA: "CAD",
  fr_CH: "CHF",
  id: "IDR",
  it: "EUR",
  nl: "EUR",
  pl: "PLN",
  pt_BR: "BRL",
  pt_PT: "EUR",
  tr: "TRY",
};
const codes = currencies.map(([code]) => code);

/**
 * The place of an index's currency: the first indexes go through all of them, the others favour that of their locale's country, or the
 * common ones.
 */
function placesOf(context: GeneratorContext): (index: number) => number {
  const { locales, which } = mixture(context.locale);
  const own = locales.map((locale) => {
    const code = locale.replace("-", "_");
    return codes.indexOf(homes[code] ?? homes[code.slice(0, 2)] ?? "");
  });
  return (index) => {
    if (index < count) return index;
    const home = own[which(index)] ?? -1;
    if (home >= 0 && hash(index, 72) % 10 < 9) return home;
    return Math.floor(usual * (hash(index, 71) / 0x1_0000_0000) ** 5);
  };
}

/** Names are ICU's in other languages than English. */
function reader(context: GeneratorContext, field: 0 | 1 | 2): (one: readonly string[]) => string {
  const read = (one: readonly string[]) => one[field] ?? "";
  if (field !== 1 || (context.locale[0]?.[0] ?? "en").startsWith("en")) return read;
  const nameOf = displayNames(context, "currency");
  return ([code = ""]) => nameOf(code);
}

function ofCurrency(name: string, summary: string, field: 0 | 1 | 2, distinct: boolean) {
  return entityText({
    name,
    summary,
    entity: "currency",
    text(context) {
      const read = reader(context, field);
      const placeOf = placesOf(context);
      const texts = currencies.map(read);
      return {
        capacity: distinct ? count : 0,
        longest: Math.max(...texts.map((text) => text.length)),
        at: (index) => texts[placeOf(index)] ?? "",
      };
    },
  });
}

export const currencyCode: Generator = {
  ...ofCurrency("currencyCode", "A currency's code, ISO 4217.", 0, true),
  beside: { place: "currencyOfPlace" },
};
export const currencyName: Generator = {
  ...ofCurrency("currencyName", "A currency's name.", 1, true),
  beside: { place: "currencyNameOfPlace" },
};
export const currencySymbol = ofCurrency("currencySymbol", "A currency's symbol.", 2, false);
export const isoCurrency = ofCurrency("isoCurrency", "Currency codes for a lookup table, each once.", 0, true);

export const currencyDecimals = entityNumber({
  name: "currencyDecimals",
  summary: "How many places behind the point sums of a currency have.",
  entity: "currency",
  scale: 0,
  bounds: [0, 4],
  number(context) {
    const placeOf = placesOf(context);
    const places = new Map<string, number>();
    return (index) => {
      const code = codes[placeOf(index)] ?? "USD";
      const known = places.get(code);
      if (known !== undefined) return known;
      const format = new Intl.NumberFormat("en", { style: "currency", currency: code });
      const found = format.resolvedOptions().maximumFractionDigits ?? 2;
      places.set(code, found);
      return found;
    };
  },
});
