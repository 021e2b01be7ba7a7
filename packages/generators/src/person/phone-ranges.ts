import { characters, digits } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";

/** Numbers that regulators keep free for fiction; international form. */
export interface PhoneRange {
  readonly landline: Strings;
  readonly mobile: Strings;
}

const one = characters(digits, 1);
const two = characters(digits, 2);
const three = characters(digits, 3);

const areas = wordList(
  "201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251 252 253 254 256 260 262 267 269 270 276 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325 330 334 336 337 339 347 351 352 360 361 386 401 402 404 405 406 407 408 409 410 412 413 414 415 417 419 423 424 425 432 434 435 440 443 469 478 479 480 484 501 502 503 504 505 507 508 509 510 512 513 515 516 517 518 520 530 540 541 551 559 561 562 563 567 570 571 573 574 580 585 586 601 602 603 605 606 607 608 609 610 612 614 615 616 617 618 619 620 623 626 630 631 636 641 646 650 651 660 661 662 678 682 701 702 703 704 706 707 708 712 713 714 715 716 717 718 719 720 724 727 731 732 734 740 757 760 763 765 770 772 773 774 775 781 785 786 801 802 803 804 805 806 808 810 812 813 814 815 816 817 818 828 830 831 832 843 845 847 848 850 856 857 858 859 860 862 863 864 865 870 901 903 904 906 907 908 909 910 912 913 914 915 916 917 918 919 920 925 928 931 936 937 940 941 947 949 951 952 954 956 970 971 972 973 978 979 980 985 989".split(
    " ",
  ),
);

/** 555-0100 to 555-0199 in every area code (NANPA, "555 line numbers"). */
const northAmerican = joined("+1 ", areas, "-555-01", two);
const america: PhoneRange = { landline: northAmerican, mobile: northAmerican };

/** Ofcom, "Telephone numbers for use in TV and radio drama programmes". */
const britain: PhoneRange = {
  landline: joined(
    wordList([
      "+44 1632 960",
      "+44 20 7946 0",
      "+44 113 496 0",
      "+44 121 496 0",
      "+44 131 496 0",
      "+44 161 496 0",
      "+44 29 2018 0",
    ]),
    three,
  ),
  mobile: joined("+44 7700 900", three),
};

/** Bundesnetzagentur, "Rufnummern für Filmproduktionen". */
const germany: PhoneRange = {
  landline: joined(
    wordList(["+49 30 23125 ", "+49 69 90009 ", "+49 40 66969 ", "+49 221 4710 ", "+49 89 99998 "]),
    three,
  ),
  mobile: oneOf(
    joined(wordList(["+49 171 39200", "+49 176 040690"]), two),
    wordList(["+49 152 28817386", "+49 152 28895456", "+49 152 54599371"]),
  ),
};

/** ARCEP, décision n° 2018-0881 ("numéros réservés aux œuvres audiovisuelles"). */
const france: PhoneRange = {
  landline: joined(
    wordList(["+33 1 99 00 ", "+33 2 61 91 ", "+33 3 53 01 ", "+33 4 65 71 ", "+33 5 36 49 "]),
    two,
    " ",
    two,
  ),
  mobile: joined("+33 6 39 98 ", two, " ", two),
};

/** ACMA, "Phone numbers for use in TV shows, films and creative works". */
const australia: PhoneRange = {
  landline: joined(
    wordList([
      "+61 2 5550 ",
      "+61 2 7010 ",
      "+61 3 5550 ",
      "+61 3 7010 ",
      "+61 7 5550 ",
      "+61 7 7010 ",
      "+61 8 5550 ",
      "+61 8 7010 ",
    ]),
    characters(digits, 4),
  ),
  mobile: joined(
    "+61 491 57",
    wordList([
      "0006",
      "0156",
      "0157",
      "0158",
      "0159",
      "0110",
      "0313",
      "0737",
      "1266",
      "1491",
      "1804",
      "2549",
      "2665",
      "2983",
      "3770",
      "3087",
      "4118",
      "4632",
      "5254",
      "5789",
      "6398",
      "6801",
      "7426",
      "7644",
      "8957",
      "8148",
      "8888",
      "9212",
      "9760",
      "9455",
    ]),
  ),
};

/** ComReg keeps (020) 91X XXXX free for drama. */
const ireland: PhoneRange = {
  landline: joined("+353 20 91", one, " ", characters(digits, 4)),
  mobile: joined("+353 20 91", one, " ", characters(digits, 4)),
};

/** PTS, "Telephone numbers for use in books and films". */
const sweden: PhoneRange = {
  landline: joined(wordList(["+46 8 465004", "+46 31 39006", "+46 40 62804"]), two),
  // 070-174 06 05 to 06 99.
  mobile: joined(
    "+46 70 17406",
    wordList(Array.from({ length: 95 }, (_, place) => String(place + 5).padStart(2, "0"))),
  ),
};

/**
 * Japan keeps no numbers for fiction, but no local number and none behind 070, 080 and 090 begins with 0, which dials out of the exchange
 * (MIC, telecommunications numbering plan): these cannot be anybody's.
 */
const japan: PhoneRange = {
  landline: oneOf(
    joined(wordList(["+81 3-0", "+81 6-0"]), three, "-", characters(digits, 4)),
    joined(wordList(["+81 11-0", "+81 45-0", "+81 52-0", "+81 75-0", "+81 92-0"]), two, "-", characters(digits, 4)),
  ),
  mobile: joined(wordList(["+81 70-0", "+81 80-0", "+81 90-0"]), three, "-", characters(digits, 4)),
};

/**
 * Neither do Spain, Italy, the Netherlands, Portugal and Brazil, but their plans have numbers in between that are given to nobody (the
 * regulators' plans as libphonenumber 9 knows them): Spain's 940, 929 and 77, Italy's 30, the Dutch 027, 028 and 060, Portugal's 20 and
 * 95, Brazil's areas 23, 25, 26, 29, 36, 39, 52 and 76.
 */
const spain: PhoneRange = {
  landline: joined(wordList(["+34 940 ", "+34 929 "]), two, " ", two, " ", two),
  mobile: joined("+34 77", one, " ", two, " ", two, " ", two),
};
const italy: PhoneRange = {
  landline: joined("+39 30", one, " ", three, " ", characters(digits, 4)),
  mobile: joined("+39 30", one, " ", three, " ", characters(digits, 4)),
};
const netherlands: PhoneRange = {
  landline: joined(wordList(["+31 27 ", "+31 28 "]), three, " ", characters(digits, 4)),
  mobile: joined("+31 6 0", three, " ", characters(digits, 4)),
};
const portugal: PhoneRange = {
  landline: joined("+351 20", one, " ", three, " ", three),
  mobile: joined("+351 95", one, " ", three, " ", three),
};
const areasOfNone = wordList(["23", "25", "26", "29", "36", "39", "52", "76"]);
const brazil: PhoneRange = {
  landline: joined("+55 ", areasOfNone, " 3", three, "-", characters(digits, 4)),
  mobile: joined("+55 ", areasOfNone, " 9", characters(digits, 4), "-", characters(digits, 4)),
};

/**
 * Nor do those of Latin America; their plans (as libphonenumber knows them) leave out Mexico's area 21, Colombia's 39 and 600, what begins
 * with 0 behind Chile's and Argentina's areas, what begins with 9 in Lima, and Quito's that begin with 0.
 */
const four = characters(digits, 4);
const mexico: PhoneRange = {
  landline: joined("+52 21", one, " ", three, " ", four),
  mobile: joined("+52 21", one, " ", three, " ", four),
};
const colombia: PhoneRange = {
  landline: joined("+57 600 ", three, " ", four),
  mobile: joined("+57 39", one, " ", three, " ", four),
};
const chile: PhoneRange = {
  landline: joined("+56 2 0", three, " ", four),
  mobile: joined("+56 9 0", three, " ", four),
};
const argentina: PhoneRange = {
  landline: oneOf(
    joined("+54 11 0", three, "-", four),
    joined(wordList(["+54 341 0", "+54 351 0", "+54 261 0"]), two, "-", four),
  ),
  mobile: oneOf(
    joined("+54 9 11 0", three, "-", four),
    joined(wordList(["+54 9 341 0", "+54 9 351 0"]), two, "-", four),
  ),
};
const peru: PhoneRange = { landline: joined("+51 1 9", two, " ", four), mobile: joined("+51 1 9", two, " ", four) };
const ecuador: PhoneRange = {
  landline: joined(wordList(["+593 2 0", "+593 4 0"]), two, " ", four),
  mobile: joined(wordList(["+593 2 0", "+593 4 0"]), two, " ", four),
};

/**
 * Nor do Turkey, Poland, Indonesia, India and Nigeria: no local number of theirs begins with 0 or 1 behind an area, which dials out or services,
 * and Turkey's 58 and Indonesia's 834 are given to no network.
 */
const turkey: PhoneRange = {
  landline: joined(wordList(["+90 212 1", "+90 312 1", "+90 232 1", "+90 216 1"]), two, " ", two, " ", two),
  mobile: joined("+90 58", one, " ", three, " ", two, " ", two),
};
const poland: PhoneRange = {
  landline: joined(wordList(["+48 22 0", "+48 12 0", "+48 71 0", "+48 61 0"]), two, " ", two, " ", two),
  mobile: joined("+48 580 ", three, " ", three),
};
const indonesia: PhoneRange = {
  landline: joined(wordList(["+62 21 1", "+62 22 1", "+62 31 1", "+62 24 1"]), three, " ", four),
  mobile: joined("+62 834-", four, "-", four),
};
const india: PhoneRange = {
  landline: joined(wordList(["+91 22 1", "+91 11 1", "+91 80 1", "+91 44 1", "+91 20 1"]), three, " ", four),
  mobile: joined(wordList(["+91 22 1", "+91 11 1", "+91 80 1", "+91 44 1"]), three, " ", four),
};
const nigeria: PhoneRange = {
  landline: joined("+234 1 1", two, " ", four),
  mobile: joined("+234 1 1", two, " ", four),
};

const byRegion: Readonly<Record<string, PhoneRange>> = {
  AR: argentina,
  BR: brazil,
  CL: chile,
  CO: colombia,
  EC: ecuador,
  ES: spain,
  IT: italy,
  MX: mexico,
  NL: netherlands,
  PE: peru,
  PT: portugal,
  GB: britain,
  DE: germany,
  FR: france,
  AU: australia,
  ID: indonesia,
  IE: ireland,
  IN: india,
  NG: nigeria,
  PL: poland,
  TR: turkey,
  SE: sweden,
  JP: japan,
};
const homes: Readonly<Record<string, string>> = {
  de: "DE",
  es: "ES",
  fr: "FR",
  it: "IT",
  ja: "JP",
  nl: "NL",
  pl: "PL",
  tr: "TR",
  sv: "SE",
};

/** The fictional numbers of a country (ISO 3166-1, two letters), or those of North America where its regulator has none. */
export function rangeOfCountry(country: string): PhoneRange {
  return byRegion[country] ?? america;
}

/** The fictional numbers of a locale's country, or those of North America where its regulator has none. */
export function phoneRange(locale: string): PhoneRange {
  const [language = "", region] = locale.replace("-", "_").split("_");
  return byRegion[region ?? homes[language] ?? ""] ?? america;
}
