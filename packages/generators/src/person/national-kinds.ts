import { hash } from "../scramble.ts";

/** A number that a country gives to a person, a firm or a professional. */
export interface NationalKind {
  /** How many digits are free. */
  readonly digits: number;
  /** The number as computers keep it. @param free so many digits */
  readonly plain: (free: string, index: number) => string;
  /** How people write it, with `#` for each of its characters, the longest form first. */
  readonly forms?: readonly string[];
  /** The kind that stands in where there is no room for it. */
  readonly less?: string;
  /** What it is elsewhere, by locale. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, place) => total + weight * Number(digits[place] ?? 0), 0);

/** What is left to eleven; 10 and 11 are 0. */
const toEleven = (total: number): number => ((11 - (total % 11)) % 11) % 10;

/** Another digit than the right one: with it the number is nobody's, whoever has the others. */
const wrong = (digit: number): string => String((digit + 1) % 10);

const down = (from: number, to: number): number[] => Array.from({ length: from - to + 1 }, (_, step) => from - step);

function luhn(digits: string): number {
  let total = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 2 : 1);
    total += digit > 9 ? digit - 9 : digit;
  }
  return (10 - (total % 10)) % 10;
}

const consonants = "BCDFGLMNPRSTV";
const vowels = "AEIO";
/** Letters as the index tells them: `c` a consonant, `v` a vowel. */
const lettersOf = (index: number, shape: string): string =>
  [...shape]
    .map((sort, place) => {
      const from = sort === "c" ? consonants : vowels;
      return from[hash(index, 200 + place) % from.length];
    })
    .join("");

const two = (number: number): string => String(number).padStart(2, "0");
const yearOf = (index: number): string => two((55 + (hash(index, 220) % 50)) % 100);
/** A letter for a digit. */
const letterOf = (digit: string | undefined): string => "BCDFGLMNPR"[Number(digit ?? 0)] ?? "B";
const monthOf = (index: number): number => 1 + (hash(index, 221) % 12);
const dayOf = (index: number): number => 1 + (hash(index, 222) % 28);
const oneOf = (list: string, index: number, salt: number): string => {
  const words = list.split(" ");
  return words[hash(index, salt) % words.length] ?? "";
};

/** Brazil's two check digits, the second of them wrong. */
function brazilian(body: string, first: readonly number[], second: readonly number[]): string {
  const one = body + String(toEleven(sum(body, first)));
  return one + wrong(toEleven(sum(one, second)));
}

const spanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
/** Spain's letter of a number, the right one. */
const spanishLetter = (number: string): string => spanishLetters[Number(number) % 23] ?? "T";

/** Chile's digit: `K` for ten. */
function chilean(number: string): string {
  const rest = toElevenOf(sum([...number].toReversed().join(""), [2, 3, 4, 5, 6, 7, 2, 3]));
  return rest === 10 ? "K" : String(rest);
}
const toElevenOf = (total: number): number => (11 - (total % 11)) % 11;

const italianOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/** The last letter of an Italian tax code. */
function italianLetter(code: string): string {
  const total = [...code].reduce((before, sign, place) => {
    const at = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return before + (place % 2 === 0 ? (italianOdd[at] ?? 0) : at);
  }, 0);
  return String.fromCharCode(65 + (total % 26));
}

/** ISO 7064 MOD 11, 10, as Germany's numbers have it. */
function modElevenTen(digits: string): number {
  const product = [...digits].reduce((before, digit) => {
    const total = (Number(digit) + before) % 10 || 10;
    return (total * 2) % 11;
  }, 10);
  return (11 - product) % 10;
}

/**
 * Numbers that look right and are nobody's. Where a country keeps a range free, or has not come so far, they are of that range and
 * their check digits are right; elsewhere the last check digit is wrong.
 */
export const NATIONAL: Readonly<Record<string, NationalKind>> = {
  // China: an area that no province has (99), birth date, number, check digit.
  shenfenzheng: {
    digits: 7,
    plain: (free, index) => {
      const born = `${yearOf(index) > "50" ? "19" : "20"}${yearOf(index)}${two(monthOf(index))}${two(dayOf(index))}`;
      const body = `99${free.slice(0, 4)}${born}${free.slice(4)}`;
      const rest = sum(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
      return `${body}${"10X98765432"[rest] ?? "X"}`;
    },
  },
  cpf: { digits: 9, plain: (free) => brazilian(free, down(10, 2), down(11, 2)), forms: ["###.###.###-##"] },
  cnpj: {
    digits: 8,
    plain: (free) =>
      brazilian(`${free}0001`, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]),
    forms: ["##.###.###/####-##"],
  },
  rg: { digits: 8, plain: (free) => free + wrong(toEleven(sum(free, down(9, 2)))), forms: ["##.###.###-#"] },
  pis: {
    digits: 10,
    plain: (free) => free + wrong(toEleven(sum(free, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]))),
    forms: ["###.#####.##-#"],
  },
  cnh: { digits: 9, plain: (free) => free + wrong((sum(free, down(9, 1)) % 11) % 10) + String(Number(free) % 10) },
  /** No state's council has come to 900,000. */
  crm: {
    digits: 5,
    plain: (free, index) => `CRM/${oneOf("SP RJ MG RS PR BA SC PE", index, 230)} 9${free}`,
    less: "council",
  },
  council: { digits: 5, plain: (free) => `9${free}` },
  oab: {
    digits: 5,
    plain: (free, index) => `OAB/${oneOf("SP RJ MG RS PR BA SC PE", index, 230)} 9${free}`,
    less: "council",
  },
  /** Spain and Peru have not come to 99 million. */
  dni: {
    digits: 6,
    plain: (free) => `99${free}${spanishLetter(`99${free}`)}`,
    less: "dniPeru",
    elsewhere: { es_PE: "dniPeru", es_AR: "dniArgentina" },
  },
  dniPeru: { digits: 6, plain: (free) => `99${free}` },
  dniArgentina: { digits: 6, plain: (free) => `99${free}`, forms: ["##.###.###"] },
  nie: { digits: 6, plain: (free) => `Z9${free}${spanishLetter(`29${free}`)}` },
  /** No Spanish province has number 00. */
  cif: { digits: 5, plain: (free) => `B00${free}${luhn(`00${free}`)}` },
  /** Chile's persons are below 30 million, its firms above 45. */
  rut: { digits: 6, plain: (free) => `39${free}${chilean(`39${free}`)}`, forms: ["##.###.###-#", "########-#"] },
  ruc: {
    digits: 8,
    plain: (free) => `20${free}${wrong(toEleven(sum(`20${free}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])))}`,
    elsewhere: { es_EC: "rucEcuador" },
  },
  /** No province of Ecuador has number 29. */
  rucEcuador: { digits: 8, plain: (free) => `29${free}001` },
  cedulaEcuador: { digits: 8, plain: (free) => `29${free}` },
  /** Colombia's numbers have come to 1.2 thousand million. */
  cedula: { digits: 8, plain: (free) => `19${free}`, less: "dniPeru", elsewhere: { es_EC: "cedulaEcuador" } },
  nit: {
    digits: 6,
    plain: (free) => `901${free}${wrong((sum(`901${free}`, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11) % 10)}`,
    forms: ["###.###.###-#", "#########-#"],
  },
  cuit: {
    digits: 8,
    plain: (free) => `30${free}${wrong(toEleven(sum(`30${free}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])))}`,
    forms: ["##-########-#"],
  },
  cuil: {
    digits: 8,
    plain: (free) => `20${free}${wrong(toEleven(sum(`20${free}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])))}`,
    forms: ["##-########-#"],
  },
  /** No firm and nobody is of the 30th of February. */
  rfc: {
    digits: 6,
    plain: (free, index) => rfc(`${lettersOf(index, "cvc")}${letterOf(free[5])}`, free),
    less: "rfcFirm",
  },
  rfcFirm: { digits: 6, plain: (free, index) => rfc(`${lettersOf(index, "cc")}${letterOf(free[5])}`, free) },
  curp: {
    digits: 6,
    plain: (free, index) =>
      `${lettersOf(index, "cvcc")}${free.slice(0, 2)}0230${oneOf("H M", index, 232)}${oneOf("DF JC NL PL MC VZ GT YN", index, 233)}${letterOf(free[4])}${lettersOf(index + 7, "c")}${letterOf(free[5])}${free.slice(2, 4)}`,
  },
  nss: { digits: 10, plain: (free) => free + wrong(luhn(free)) },
  /** The INSEE's and the tax office's key is wrong. */
  siren: { digits: 7, plain: (free) => siren(free), forms: ["### ### ###"] },
  siret: { digits: 7, plain: (free) => `${siren(free)}00012`, forms: ["### ### ### #####"] },
  tva: {
    digits: 7,
    less: "siren",
    plain: (free) => `FR${two((12 + 3 * (Number(siren(free)) % 97)) % 97)}${siren(free)}`,
  },
  nir: {
    digits: 6,
    plain: (free, index) => {
      const body = `${1 + (hash(index, 234) % 2)}${yearOf(index)}${two(monthOf(index))}${two(1 + (hash(index, 235) % 95)).replace("20", "21")}${free}`;
      return body + two(1 + ((97 - (Number(body) % 97)) % 97));
    },
    forms: ["# ## ## ## ### ### ##"],
  },
  /** No place has the code Z9 (foreign countries have come to Z735). */
  codiceFiscale: {
    digits: 6,
    plain: (free, index) => {
      const month = "ABCDEHLMPRST"[monthOf(index) - 1] ?? "A";
      const day = dayOf(index) + (hash(index, 236) % 2) * 40;
      const names = `${lettersOf(index, "cc")}${letterOf(free[4])}${lettersOf(index + 9, "cc")}${letterOf(free[5])}`;
      const body = `${names}${free.slice(0, 2)}${month}${two(day)}Z9${free.slice(2, 4)}`;
      return body + italianLetter(body);
    },
    less: "partitaIva",
  },
  /** No office has a number from 200 to 799. */
  partitaIva: {
    digits: 8,
    plain: (free) => withLuhn(`${free.slice(0, 7)}${2 + (Number(free.at(-1)) % 6)}4${free.at(-1)}`),
  },
  /** No office's number begins with 9. */
  steuernummer: {
    digits: 7,
    plain: (free) => `9${free.slice(0, 2)}8${free.slice(2)}15`,
    forms: ["###/####/####"],
  },
  ustId: { digits: 8, plain: (free) => `DE${free}${wrong(modElevenTen(free))}` },
  steuerId: { digits: 9, plain: (free) => `8${free}${wrong(modElevenTen(`8${free}`))}`, forms: ["## ### ### ###"] },
  /** No pension office has number 99. */
  svNummer: {
    digits: 5,
    plain: (free, index) =>
      `99${two(dayOf(index))}${two(monthOf(index))}${free.slice(0, 2)}${oneOf("B D F H K M R S W", index, 237)}${free.slice(2)}`,
    forms: ["## ###### # ###"],
  },
  /** The series 999 is kept for tests. */
  bsn: { digits: 5, plain: (free) => bsn(free) },
  /** The register's own examples begin with 900. */
  kvk: { digits: 5, plain: (free) => `900${free}` },
  btw: { digits: 6, plain: (free) => `NL000${free}B01` },
  nifPortugal: {
    digits: 7,
    plain: (free) => `2${free}${wrong(toEleven(sum(`2${free}`, down(9, 2))))}`,
    forms: ["### ### ###"],
  },
  niss: { digits: 10, plain: (free) => `1${free}` },
  nik: {
    digits: 8,
    plain: (free, index) =>
      `99${two(1 + (hash(index, 239) % 70))}${two(1 + (hash(index, 240) % 30))}${two(dayOf(index))}${two(monthOf(index))}${yearOf(index)}${free.slice(0, 4)}`,
  },
  npwp: { digits: 9, plain: (free) => `${free}0999000`.slice(0, 15), forms: ["##.###.###.#-###.###"] },
  tckn: { digits: 8, plain: (free) => turkish(free) },
  vkn: { digits: 9, plain: (free) => `${free}${wrong(luhn(free))}` },
  pesel: {
    digits: 6,
    plain: (free, index) => {
      const body = `${free.slice(0, 2)}${two(monthOf(index))}${two(dayOf(index))}${free.slice(2)}`;
      return body + wrong((10 - (sum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
    },
  },
  nip: {
    digits: 9,
    plain: (free) => free + wrong((sum(free, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11) % 10),
    forms: ["###-###-##-##"],
  },
  regon: { digits: 8, plain: (free) => free + wrong((sum(free, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10) },
};

function siren(free: string): string {
  const body = `8${free}`;
  return body + wrong(luhn(body));
}

const withLuhn = (body: string): string => body + String(luhn(body));

/** Ten is no digit: there any other fails the test. */
function bsn(free: string): string {
  const digit = sum(`999${free}`, down(9, 2)) % 11;
  return `999${free}${digit === 10 ? 5 : digit}`;
}

function turkish(free: string): string {
  const body = `7${free}`;
  const odd = sum(body, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = sum(body, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${body}${tenth}${wrong((odd + even + tenth) % 10)}`;
}

/** Letters of the name, the 30th of a February, and three signs. */
function rfc(letters: string, free: string): string {
  return `${letters}${free.slice(0, 2)}0230${letterOf(free[2])}${free[3]}${letterOf(free[4])}`;
}
