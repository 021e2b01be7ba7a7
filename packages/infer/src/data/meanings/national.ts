import { meaning } from "../meaning.ts";
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
