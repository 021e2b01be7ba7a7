import { expect, test } from "vitest";
import { schemaLocale } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const catalogOf = (tables: Readonly<Record<string, string>>) =>
  makeCatalog(
    Object.entries(tables).map(
      ([name, columns]) =>
        parseTable(
          name,
          columns
            .split(" ")
            .map((column) => `${column} varchar(80) has:x`)
            .join("\n"),
        ).table,
    ),
  );

const locales: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { kunden: "vorname nachname strasse plz ort", rechnungen: "rechnungsdatum betrag status" },
  fr: { clients: "nom prenom adresse ville", factures: "montant statut" },
  es: { clientes: "nombre apellidos direccion telefono", facturas: "fecha importe" },
  es_MX: { alumnos: "nombre apellidoPaterno curp colonia", profesores: "rfc direccion" },
  it: { clienti: "nome cognome indirizzo citta", fatture: "importo prezzo" },
  nl: { klanten: "voornaam achternaam straat woonplaats", facturen: "bedrag" },
  pt_BR: { clientes: "nome cpf endereco telefone", vendas: "situacao descricao" },
  pt_PT: { clientes: "nome nif morada freguesia telefone", vendas: "descricao funcionario" },
  // One word that English has, too, and a note in German make no German schema.
  en: { orders: "name status land total fine camera", parcels: "bemerkung width position" },
};

test.each(Object.entries(locales))("a schema of %s is at home there", (locale, tables) => {
  expect(schemaLocale(catalogOf(tables))).toBe(locale);
});
