import { meaning } from "../meaning.ts";
import { pattern } from "../short-meanings.ts";
import type { Meaning } from "../meaning.ts";

/** A country's own number, under the names that its people give it, which are no words anywhere else. */
const number = (kind: string, words: string): Meaning => {
  const given = { generator: "nationalNumber", options: { kind } };
  return meaning(words, { text: given, integer: given, decimal: given }, { confidence: 0.92 });
};

export const NATIONAL: readonly Meaning[] = [
  number("cpf", "cpf, cpf number, number cpf"),
  number("cnpj", "cnpj, cnpj number, number cnpj, cpf cnpj, cnpj cpf"),
  number("rg", "brazilian identity card"),
  number("pis", "pis number"),
  number("cnh", "cnh number"),
  number("crm", "crm number"),
  number("oab", "oab number"),
  number("dni", "dni, dni number, number dni, dni nie"),
  number("nie", "nie number"),
  number("rut", "rut number"),
  number("ruc", "ruc, ruc number, number ruc"),
  number("rfc", "rfc person"),
  number("rfcFirm", "rfc number"),
  number("curp", "curp, curp number"),
  number("cedula", "cedula number"),
  number("nit", "nit number"),
  number("cuit", "cuit, cuit number, cuit cuil"),
  number("cuil", "cuil, cuil number"),
  number("nss", "nss number"),
  number("siren", "siren, siren number, number siren"),
  number("siret", "siret, siret number, number siret"),
  number("tva", "vat intracom, intracom vat, vat intracommunautaire, intracommunautaire vat"),
  number("nir", "nir number"),
  number("codiceFiscale", "italian tax code"),
  number("partitaIva", "italian vat number"),
  number("steuernummer", "german tax number"),
  number("ustId", "german vat number"),
  number("steuerId", "german tax id"),
  number("svNummer", "german insurance number"),
  number("bsn", "bsn, bsn number"),
  number("kvk", "kvk, kvk number, number kvk"),
  number("btw", "dutch vat number"),
  number("niss", "niss, niss number"),
  number("nik", "nik, nik number"),
  number("npwp", "npwp"),
  number("tckn", "tckn, tc identity number"),
  number("vkn", "vkn"),
  number("pesel", "pesel, pesel number"),
  number("nip", "nip number"),
  number("regon", "regon, regon number"),
];

const text = (generator: string, words: string): Meaning => meaning(words, { text: generator }, { confidence: 0.92 });

/** What forms of other countries ask for. */
export const FORMS: readonly Meaning[] = [
  pattern("ubigeo", "(0[1-9]|1[0-9]|2[0-4])0[1-9](0[1-9]|1[0-2])", { confidence: 0.92 }),
  pattern("correlativo", "000[0-9]{5}", { confidence: 0.9 }),
  pattern("voucher series", "[FB]00[1-4]", { confidence: 0.92 }),
  pattern("encrypted", "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=", { confidence: 0.86 }),
  text("region", "italian province"),
  pattern("clock time", "(0[7-9]|1[0-9]|2[0-1]):(00|15|30|45)", { confidence: 0.92 }),
  meaning(
    "clinical temperature",
    { decimal: { generator: "decimal", options: { min: 36, max: 39.4, scale: 1, distribution: "normal" } } },
    { confidence: 0.94 },
  ),
  meaning(
    "mark of twenty",
    { number: { generator: "decimal", options: { min: 5, max: 19.5, scale: 2, distribution: "normal" } } },
    { confidence: 0.94 },
  ),
  meaning(
    "mark coefficient",
    { number: { generator: "choice", options: { values: [1, 1, 2, 2, 3, 4, 5] } } },
    { confidence: 0.94 },
  ),
  meaning(
    "minimum reader age, minimum age, min age, recommended age",
    { integer: { generator: "choice", options: { values: [3, 6, 8, 10, 12, 14, 16, 18, 18] } } },
    { confidence: 0.9 },
  ),
  meaning(
    "asking price",
    { number: { generator: "amount", options: { min: 60_000, max: 1_500_000, mean: 280_000 } } },
    { confidence: 0.94 },
  ),
  meaning(
    "alcohol content",
    {
      integer: { generator: "integer", options: { min: 11, max: 15 } },
      decimal: { generator: "decimal", options: { min: 11, max: 15, scale: 1 } },
    },
    { confidence: 0.92 },
  ),
  meaning(
    "damage amount",
    { number: { generator: "amount", options: { min: 150, max: 48_000, mean: 3900 } } },
    { confidence: 0.92 },
  ),
  meaning(
    "car price",
    { number: { generator: "amount", options: { min: 4500, max: 95_000, mean: 24_000 } } },
    { confidence: 0.94 },
  ),
  meaning(
    "monthly payment",
    { number: { generator: "amount", options: { min: 90, max: 1400, mean: 380 } } },
    { confidence: 0.92 },
  ),
  meaning(
    "term months, plazo months",
    { integer: { generator: "choice", options: { values: [12, 24, 36, 36, 48, 60, 72] } } },
    { confidence: 0.92 },
  ),
  meaning(
    "annual premium",
    { number: { generator: "amount", options: { min: 180, max: 1900, mean: 560 } } },
    { confidence: 0.92 },
  ),
  meaning(
    "deductible",
    { integer: { generator: "choice", options: { values: [0, 150, 150, 300, 300, 500, 1000] } } },
    { confidence: 0.9 },
  ),
  meaning(
    "months as customer",
    { integer: { generator: "integer", options: { min: 1, max: 280 } } },
    { confidence: 0.92 },
  ),
  meaning(
    "patient height",
    {
      decimal: { generator: "decimal", options: { min: 1.48, max: 1.96, scale: 2, distribution: "normal" } },
      integer: { generator: "integer", options: { min: 148, max: 196, distribution: "normal" } },
    },
    { confidence: 0.94 },
  ),
  meaning(
    "vintage year",
    { integer: { generator: "integer", options: { min: 2012, max: 2024 } } },
    { confidence: 0.92 },
  ),
];
