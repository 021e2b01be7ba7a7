import type { GeneratorContext } from "@seedloom/core";
import { entityText, loose } from "../build/entity-text.ts";
import { languageAt, languagesOf } from "../language/in-languages.ts";
import { itemsOf } from "../language/said.ts";
import { mixture } from "../mixture.ts";
import { hash, scramble } from "../scramble.ts";
import type { OptionReader } from "../options.ts";
import { slugify } from "../slug.ts";
import { firmsAbroad } from "./firms-abroad.ts";

const entity = "company";

const beginnings =
  "Alder Amber Apex Arbor Atlas Aurora Azure Beacon Birch Blue Bright Brook Cascade Cedar Clear Cobalt Compass Copper Coral Crest Delta Eagle East Ember Evergreen Falcon Fern First Fox Garnet Glacier Golden Granite Green Harbor Hazel Heritage High Horizon Iron Ivory Jade Juniper Keystone Lake Lark Liberty Lumen Maple Meadow Meridian Mission Modern Mountain Noble North Nova Oak Ocean Olive Onyx Opal Orchard Pacific Pearl Pine Pioneer Polar Prairie Prime Quartz Quiet Rapid Raven Redwood Ridge River Rowan Royal Ruby Sage Sapphire Silver Sky Solar South Spring Sterling Stone Summit Sun Swift Tall Terra Tidal Timber Trail True Union Valley Velvet Vista West Willow Wind Winter Wren Zenith".split(
    " ",
  );
const middles =
  "Bridge Field Gate Haven Line Path Point Rock Shore Stream View Way Works Wood Peak Grove Hill Port Star Crest Mark Light Leaf Forge Mill".split(
    " ",
  );
const trades =
  "Analytics Architects Automation Bakery Brewing Builders Capital Catering Clinics Coffee Components Construction Consulting Design Digital Distribution Electric Energy Engineering Events Farms Films Finance Fitness Foods Freight Furniture Gardens Glass Health Holdings Hotels Imports Industries Instruments Insurance Interiors Labs Law Leasing Logistics Machinery Marine Market Media Medical Metals Mobility Motors Music Networks Optics Packaging Paper Partners Pharma Plastics Power Press Printing Properties Publishing Recycling Research Robotics Security Shipping Software Solutions Sports Steel Studios Supply Systems Technologies Textiles Tools Tours Toys Transport Travel Ventures Water Wines".split(
    " ",
  );
/** By locale, else by language. */
const legal: Readonly<Record<string, readonly string[]>> = {
  en: ["Inc", "LLC", "Ltd", "Group", "Corp", "Co"],
  de: ["GmbH", "AG", "GmbH & Co. KG", "KG", "UG", "e.K."],
  fr: ["SARL", "SA", "SAS", "EURL"],
  de_CH: ["AG", "GmbH"],
  fr_BE: ["SRL", "SA"],
  fr_CA: ["inc.", "ltée", "S.E.N.C."],
  fr_CH: ["SA", "Sàrl"],
  es: ["S.L.", "S.A.", "S.L.U."],
  es_AR: ["S.R.L.", "S.A.", "S.A.S."],
  es_CL: ["SpA", "Ltda.", "S.A."],
  es_CO: ["S.A.S.", "Ltda.", "S.A."],
  es_EC: ["S.A.", "Cía. Ltda."],
  es_MX: ["S.A. de C.V.", "S. de R.L."],
  es_PE: ["S.A.C.", "E.I.R.L.", "S.R.L."],
  it: ["S.r.l.", "S.p.A.", "S.a.s."],
  nl: ["B.V.", "N.V.", "V.O.F."],
  nl_BE: ["BV", "NV"],
  pt: ["Ltda.", "S.A."],
  pt_PT: ["Lda.", "S.A."],
  ja: ["株式会社", "合同会社"],
  sv: ["AB", "HB"],
  pl: ["Sp. z o.o.", "S.A."],
  tr: ["Ltd. Şti.", "A.Ş.", "San. ve Tic. Ltd. Şti."],
  id: ["Tbk", "Persada", "Sejahtera"],
};

const stems = beginnings.length * middles.length;
const longest = (words: readonly string[]) => Math.max(...words.map((word) => word.length));
const longestStem = longest(beginnings) + longest(middles);

/** Companies that are all in one of some trades. */
interface Firms {
  /** How many names there are. */
  readonly names: number;
  readonly longestTrade: number;
  trade(index: number): string;
  stem(index: number): string;
  /** Which of the stems that is. */
  place(index: number): number;
}

/** @param among what they are in, as their names end: `["Freight", "Shipping"]` */
function firmsIn(among: readonly string[]): Firms {
  const names = stems * among.length;
  const spot = (index: number) => scramble(index, names);
  return {
    names,
    longestTrade: longest(among),
    trade: (index) => among[Math.floor(spot(index) / stems)] ?? "",
    place: (index) => spot(index) % stems,
    stem(index) {
      const place = spot(index) % stems;
      const middle = middles[Math.floor(place / beginnings.length)] ?? "";
      return (beginnings[place % beginnings.length] ?? "") + middle.toLowerCase();
    },
  };
}

const anyFirms = firmsIn(trades);

/** The option `trades`, which all that tells of such a company has to be given. */
function firmsOf(options: OptionReader): Firms {
  const given = (options.list("trades") ?? []).filter((trade) => typeof trade === "string");
  return given.length === 0 ? anyFirms : firmsIn(given);
}

/** The legal form of an index's company, one of its locale's. */
function suffixes(context: GeneratorContext): (index: number) => string {
  const { locales, which } = mixture(context.locale);
  const lists = locales.map((code) => legal[code.replace("-", "_")] ?? legal[code.slice(0, 2)] ?? legal["en"] ?? []);
  return (index) => {
    const list = lists[which(index)] ?? [];
    return list[hash(index, 51) % list.length] ?? "";
  };
}

/** A firm's name without its legal form, as its locale has it, and how long such names get. */
function namesIn(context: GeneratorContext, firms: Firms): { of(index: number): string; readonly longest: number } {
  const { locales, which } = mixture(context.locale);
  const abroad = locales.map(firmsAbroad);
  const english = longestStem + firms.longestTrade + 1;
  return {
    of: (index) =>
      abroad[which(index % firms.names)]?.name(firms.place(index), firms.trade(index)) ??
      `${firms.stem(index)} ${firms.trade(index)}`,
    longest: Math.max(...abroad.map((one) => one?.longest ?? english)),
  };
}

export const companyName = entityText({
  name: "companyName",
  summary: "A company's name, as in Amberfield Logistics.",
  entity,
  options: firmsOf,
  text(context, fit, _, firms) {
    const { names, stem, trade } = firms;
    const called = namesIn(context, firms);
    // Where names of that language have no room, English ones are shorter.
    const roomy = fit.maxLength >= called.longest;
    const whole = roomy ? called.longest : longestStem + firms.longestTrade + 1;
    const nameOf = (index: number) => (roomy ? called.of(index) : `${stem(index)} ${trade(index)}`);
    const { locales, which } = mixture(context.locale);
    const suffixOf = suffixes(context);
    if (fit.maxLength < whole) {
      const short = (index: number) => {
        const name = `${stem(index)} ${trade(index)}`;
        return name.length <= fit.maxLength ? name : stem(index);
      };
      if (fit.maxLength >= longestStem) return { capacity: 0, longest: fit.maxLength, at: short };
      return loose(longestStem, (index) =>
        (beginnings[scramble(index, names) % beginnings.length] ?? "").slice(0, fit.maxLength),
      );
    }
    // What a bank or a shop is called in everyday life has no legal form.
    if (fit.maxLength < whole + 15 || firms !== anyFirms) return { capacity: names, longest: whole, at: nameOf };
    return {
      capacity: names,
      longest: whole + 15,
      at(index) {
        const name = nameOf(index);
        // A name's legal form follows from the name, so that two rows never differ by it alone.
        if (locales[which(index % names)]?.startsWith("ja")) return `${suffixOf(index % names)} ${name}`;
        return hash(index % names, 52) % 3 === 0 ? name : `${name} ${suffixOf(index % names)}`;
      },
    };
  },
});

export const companySuffix = entityText({
  name: "companySuffix",
  summary: "A company's legal form as it stands behind its name.",
  entity,
  options: firmsOf,
  text(context, _fit, _nth, { names }) {
    const suffixOf = suffixes(context);
    return loose(14, (index) => suffixOf(index % names));
  },
});

export const legalForm = entityText({
  name: "legalForm",
  summary: "A company's legal form.",
  entity,
  options: firmsOf,
  text(context, _fit, _nth, { names }) {
    const suffixOf = suffixes(context);
    return loose(14, (index) => suffixOf(index % names));
  },
});

/** The reserved domain of an index's company. */
function domainsOf(context: GeneratorContext, firms: Firms, room: number): Domains {
  const { locales, which } = mixture(context.locale);
  const abroad = locales.map(firmsAbroad);
  const english = (index: number) => `${firms.stem(index)} ${firms.trade(index)}`;
  const englishLongest = longestStem + firms.longestTrade + 1;
  const names = namesIn(context, firms);
  if (names.longest + 8 <= room)
    return { capacity: firms.names, of: (index) => `${slugify(names.of(index))}.example`, longest: names.longest + 8 };
  // Where a name has no room its owners have.
  const of = (index: number) =>
    `${slugify(abroad[which(index % firms.names)]?.owners(firms.place(index)) ?? english(index))}.example`;
  return {
    capacity: abroad.every((one) => one === null) ? firms.names : 0,
    of,
    longest: Math.max(...abroad.map((one) => one?.longestOwners ?? englishLongest)) + 8,
  };
}

/** Domains of firms; as many as `capacity` are told apart. */
interface Domains {
  readonly capacity: number;
  readonly longest: number;
  of(index: number): string;
}

export const companyDomain = entityText({
  name: "companyDomain",
  summary: "A company's domain, below the reserved `example`.",
  ascii: true,
  entity,
  options: firmsOf,
  text(context, fit, _nth, firms) {
    const { capacity, of, longest } = domainsOf(context, firms, fit.maxLength);
    return { capacity, longest, at: of };
  },
});

/** Before the @ of addresses that several people read, by language. */
const boxes: Readonly<Record<string, readonly string[]>> = {
  en: ["info", "contact", "hello", "office", "sales", "support"],
  de: ["info", "kontakt", "buero", "vertrieb", "service", "verwaltung"],
  es: ["info", "contacto", "ventas", "administracion", "compras", "atencion"],
  fr: ["info", "contact", "accueil", "commercial", "service", "compta"],
  it: ["info", "contatti", "vendite", "ufficio", "acquisti", "assistenza"],
  nl: ["info", "contact", "verkoop", "kantoor", "inkoop", "service"],
  pt: ["info", "contato", "vendas", "financeiro", "compras", "atendimento"],
};
const longestBox = longest(Object.values(boxes).flat());

export const companyEmail = entityText({
  name: "companyEmail",
  summary: "An address at a company's reserved domain.",
  ascii: true,
  entity,
  options: firmsOf,
  text(context, fit, _nth, firms) {
    const { locales, which } = mixture(context.locale);
    const boxesOf = locales.map((code) => boxes[code.slice(0, 2)] ?? boxes["en"] ?? []);
    const domains = domainsOf(context, firms, fit.maxLength - longestBox - 1);
    const whole = domains.longest + longestBox + 1;
    if (fit.maxLength < whole) return loose(16, (index) => `${index % 2 === 0 ? "info" : "office"}@a.example`);
    return {
      capacity: domains.capacity,
      longest: whole,
      at(index) {
        const own = boxesOf[which(index % firms.names)] ?? [];
        return `${own[hash(index % firms.names, 53) % own.length] ?? "info"}@${domains.of(index)}`;
      },
    };
  },
});

export const companyUrl = entityText({
  name: "companyUrl",
  summary: "A company's site at its reserved domain.",
  ascii: true,
  entity,
  options: firmsOf,
  text(context, fit, _nth, firms) {
    const { capacity, of, longest } = domainsOf(context, firms, fit.maxLength - 12);
    return { capacity, longest: longest + 12, at: (index) => `https://www.${of(index)}` };
  },
});

/** What a company of each trade is in. */
const industries: Readonly<Record<string, string>> = {
  Analytics: "Software",
  Assurance: "Insurance",
  Autos: "Automotive",
  Bank: "Financial Services",
  Books: "Retail",
  Brewery: "Food and Beverage",
  "Credit Union": "Financial Services",
  Couriers: "Transportation",
  Diagnostics: "Healthcare",
  Electronics: "Retail",
  Express: "Transportation",
  Fashion: "Retail",
  Legal: "Legal Services",
  Mutual: "Insurance",
  Outfitters: "Retail",
  Parcel: "Transportation",
  Pharmacy: "Healthcare",
  Pictures: "Media",
  Productions: "Media",
  Records: "Media",
  "Savings Bank": "Financial Services",
  Shoes: "Retail",
  Telecom: "Telecommunications",
  Automation: "Manufacturing",
  Bakery: "Food and Beverage",
  Brewing: "Food and Beverage",
  Builders: "Construction",
  Capital: "Financial Services",
  Catering: "Hospitality",
  Clinics: "Healthcare",
  Coffee: "Food and Beverage",
  Construction: "Construction",
  Consulting: "Professional Services",
  Design: "Professional Services",
  Digital: "Software",
  Distribution: "Wholesale",
  Electric: "Energy",
  Energy: "Energy",
  Events: "Hospitality",
  Farms: "Agriculture",
  Films: "Media",
  Finance: "Financial Services",
  Fitness: "Leisure",
  Foods: "Food and Beverage",
  Freight: "Transportation",
  Furniture: "Retail",
  Gardens: "Agriculture",
  Health: "Healthcare",
  Holdings: "Financial Services",
  Hotels: "Hospitality",
  Imports: "Wholesale",
  Insurance: "Insurance",
  Labs: "Research",
  Law: "Legal Services",
  Leasing: "Financial Services",
  Logistics: "Transportation",
  Market: "Retail",
  Media: "Media",
  Medical: "Healthcare",
  Motors: "Automotive",
  Music: "Media",
  Networks: "Telecommunications",
  Pharma: "Pharmaceuticals",
  Power: "Energy",
  Press: "Media",
  Properties: "Real Estate",
  Publishing: "Media",
  Recycling: "Utilities",
  Research: "Research",
  Shipping: "Transportation",
  Software: "Software",
  Solutions: "Professional Services",
  Sports: "Leisure",
  Studios: "Media",
  Supply: "Wholesale",
  Systems: "Software",
  Technologies: "Software",
  Tours: "Travel",
  Toys: "Retail",
  Transport: "Transportation",
  Travel: "Travel",
  Ventures: "Financial Services",
  Water: "Utilities",
  Wines: "Food and Beverage",
};

/** All industries, in the order in which other languages list them. */
export const industryNames =
  "Software|Manufacturing|Food and Beverage|Construction|Financial Services|Healthcare|Hospitality|Professional Services|Wholesale|Energy|Agriculture|Media|Leisure|Transportation|Retail|Insurance|Research|Legal Services|Automotive|Telecommunications|Pharmaceuticals|Real Estate|Utilities|Travel".split(
    "|",
  );

export const industry = entityText({
  name: "industry",
  summary: "What a company is in, in keeping with its name.",
  entity,
  options: firmsOf,
  text(context, _fit, _nth, { trade }) {
    const languageOf = languageAt(context);
    const namesIn = new Map(
      languagesOf(context).map((one) => [one, one === null ? industryNames : itemsOf(one.industries)]),
    );
    const longest = Math.max(...[...namesIn.values()].flat().map((name) => name.length));
    return loose(longest, (index) => {
      const name = industries[trade(index)] ?? "Manufacturing";
      return namesIn.get(languageOf(index))?.[industryNames.indexOf(name)] ?? name;
    });
  },
});
