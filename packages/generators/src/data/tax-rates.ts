/**
 * Taxes on what is sold, in per cent, by country: what most pay first, lower rates behind it. Where cities and states have taxes of their
 * own, what they come to together.
 */
export const taxRates: Readonly<Record<string, readonly number[]>> = {
  AE: [5],
  AR: [21, 10.5],
  AT: [20, 10, 13],
  AU: [10],
  BD: [15],
  BE: [21, 6, 12],
  BG: [20, 9],
  BR: [18, 12, 7],
  CA: [13, 5, 15, 12],
  CH: [8.1, 2.6, 3.8],
  CL: [19],
  CN: [13, 9, 6],
  CO: [19, 5],
  CZ: [21, 12],
  DE: [19, 7],
  DK: [25],
  EC: [15],
  EG: [14],
  ES: [21, 10, 4],
  FI: [25.5, 14, 10],
  FR: [20, 10, 5.5, 2.1],
  GB: [20, 5],
  GR: [24, 13, 6],
  HU: [27, 18, 5],
  ID: [11],
  IE: [23, 13.5, 9],
  IL: [18],
  IN: [18, 12, 5],
  IT: [22, 10, 5, 4],
  JP: [10, 8],
  KE: [16],
  KR: [10],
  MA: [20, 10],
  MX: [16, 8],
  NG: [7.5],
  NL: [21, 9],
  NO: [25, 15, 12],
  NZ: [15],
  PE: [18, 10],
  PH: [12],
  PK: [18],
  PL: [23, 8, 5],
  PT: [23, 13, 6],
  RO: [21, 11],
  RU: [20, 10],
  SA: [15],
  SE: [25, 12, 6],
  SK: [23, 19, 5],
  TH: [7],
  TR: [20, 10, 1],
  UA: [20, 7],
  US: [7, 6, 8.25, 6.25, 7.5, 8.5, 5.5, 9.5, 6.75, 8.875],
  VN: [10, 5],
  ZA: [15],
};

/** What they come to in the larger cities of a state or a province, by country and its code. */
export const regionalTaxRates: ReadonlyMap<string, number> = new Map(
  Object.entries({
    US: `AL 9.25, AK 0, AZ 8.6, AR 9.5, CA 9.5, CO 8.81, CT 6.35, DE 0, DC 6, FL 7, GA 8.9, HI 4.5, ID 6, IL 10.25, IN 7, IA 7,
      KS 9.35, KY 6, LA 9.45, ME 5.5, MD 6, MA 6.25, MI 6, MN 9.025, MS 8, MO 9.679, MT 0, NE 7, NV 8.375, NH 0, NJ 6.625, NM 7.625,
      NY 8.875, NC 7.25, ND 7.5, OH 8, OK 8.625, OR 0, PA 8, RI 7, SC 9, SD 6.2, TN 9.25, TX 8.25, UT 7.75, VT 7, VA 6, WA 10.35,
      WV 7, WI 7.9, WY 6`,
    CA: "AB 5, BC 12, MB 12, NB 15, NL 15, NS 14, NT 5, NU 5, ON 13, PE 15, QC 14.975, SK 11, YT 5",
  }).flatMap(([country, rates]) =>
    rates.split(",").map((each): [string, number] => {
      const [region, rate] = each.trim().split(" ");
      return [`${country}-${region}`, Number(rate)];
    }),
  ),
);
