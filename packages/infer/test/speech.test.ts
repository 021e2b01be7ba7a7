import { expect, test } from "vitest";
import { textType } from "@seedloom/core";
import { infer, schemaLocale } from "@seedloom/infer";
import { atWorkAbroad } from "./cases/fields/at-work-abroad.ts";
import * as abroad from "./cases/abroad.ts";
import { meets } from "./helpers/meets.ts";
import { makeCatalog, makeColumn, makeTable, parseTable } from "./helpers/parse-table.ts";
import { wordsInLanguage } from "../src/words/words-in-language.ts";

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
  es_PE: { clientes: "nombre ruc direccion distrito", ventas: "fecha igv" },
  es_CO: { clientes: "nombre apellido nit direccion", afiliados: "cedula eps" },
  es_CL: { clientes: "nombre rut direccion comuna", ventas: "fecha importe" },
  es_AR: { clientes: "nombre cuit direccion", ventas: "fecha importe" },
  it: { clienti: "nome cognome indirizzo citta", fatture: "importo prezzo" },
  nl: { klanten: "voornaam achternaam straat woonplaats", facturen: "bedrag" },
  pt_BR: { clientes: "nome cpf endereco telefone", vendas: "situacao descricao" },
  pt_PT: { clientes: "nome nif morada freguesia telefone", vendas: "descricao funcionario" },
  tr: { musteriler: "adsoyad telno adres", siparisler: "tarih tutar durum" },
  pl: { pacjenci: "imie nazwisko adres", wizyty: "data_wizyty opis cena" },
  id_ID: { pelanggan: "nama alamat telepon", penjualan: "tanggal jumlah harga" },
  en_IN: { customers: "name gstin pincode state", payments: "amount upi_id" },
  en_US: { stores: "name zip county state", employees: "first_name ssn" },
  en_NG: { employees: "name bvn lga_of_origin", companies: "rc_number" },
  // One word that English has, too, and a note in German make no German schema.
  en: { orders: "name status land total fine camera", parcels: "bemerkung width position" },
};

test.each(Object.entries(locales))("a schema of %s is at home there", (locale, tables) => {
  expect(schemaLocale(catalogOf(tables))).toBe(locale);
});

/** The words of a list that a column of a German table is one of. */
function wordsOf(name: string, given: string | null, maxLength = 30): readonly unknown[] {
  const typeText = `varchar(${maxLength})`;
  const columns = ["vorname", "nachname", "strasse", "ort"].map((each) =>
    makeColumn(each, textType({ maxLength }), typeText, false),
  );
  const plain = makeColumn(name, textType({ maxLength }), typeText, false);
  const sql = { text: `'${given}'`, expression: { kind: "literal", value: given } } as const;
  const own = given === null ? plain : { ...plain, default: { sql, volatile: false } };
  const recipe = infer(makeCatalog([makeTable("rechnungen", [...columns, own])]));
  const values = recipe.tables["rechnungen"]?.columns[name]?.spec.options?.["values"] as readonly unknown[];
  return values.map((value: unknown) => (Array.isArray(value) ? (value as readonly unknown[])[0] : value));
}

test("statuses and kinds are in the language of the schema", () => {
  expect(wordsOf("status", null)).toEqual(["bezahlt", "versendet", "ueberfaellig", "entwurf", "ungueltig"]);
  expect(wordsOf("zahlungsart", null)).toContain("Überweisung");
  expect(wordsOf("kundenart", null)).toContain("Gewerbe");
});

test("values are known in languages beyond those that names are read in", () => {
  const columns = ["adsoyad", "telno", "tarih", "tutar"].map((each) =>
    makeColumn(each, textType({ maxLength: 40 }), "varchar(40)", false),
  );
  const durum = makeColumn("durum", textType({ maxLength: 30 }), "varchar(30)", false);
  const catalog = makeCatalog([makeTable("randevular", [...columns, durum])]);
  const { spec } = infer(catalog, { asOf: Date.UTC(2026, 0, 1) }).tables["randevular"]!.columns["durum"]!;
  expect(JSON.stringify(spec)).toContain("onaylandi");
});

test("a default shows which language a list is kept in", () => {
  expect(wordsOf("status", "draft")).toContain("overdue");
  expect(wordsOf("status", "neu")).toEqual(expect.arrayContaining(["neu", "bezahlt"]));
});

test("words that do not fit are left out", () => {
  expect(wordsOf("status", null, 9)).toEqual(["bezahlt", "versendet", "entwurf", "ungueltig"]);
});

test.each([
  ["fr", "heures_prevues", "planned hour"],
  ["fr", "date_derniere_visite", "last visit date"],
  ["fr", "code_postal_livraison", "delivery postal code"],
  ["fr", "contact_nom", "contact name"],
  ["es", "numero_pedido_id", "order number id"],
  ["it", "data_prossima_scadenza", "next due date"],
  ["pt", "data_cadastro", "registration date"],
  ["de", "kundenart", "customer type"],
  ["de", "rechnungstyp", "invoice type"],
  ["nl", "soort_contract", "contract type"],
  ["fr", "created_at", "created at"],
] as const)("%s: %s is a %s", (language, name, words) => {
  expect(wordsInLanguage(name, language).join(" ")).toBe(words);
});

test.each([...Object.entries(abroad), ...Object.entries(atWorkAbroad)])(
  "%s: columns get the kind that a person would name",
  (_, tables) => {
    const parsed = Object.entries(tables).map(([name, text]) => parseTable(name, text));
    const recipe = infer(makeCatalog(parsed.map(({ table }) => table)), { asOf: Date.UTC(2026, 0, 1) });
    const wrong = parsed.flatMap(({ cases }) =>
      cases.flatMap(({ table, column, type, expected }) => {
        const spec = recipe.tables[table]?.columns[column]?.spec ?? { generator: "none" };
        return expected.some((each) => meets(spec, each, type))
          ? []
          : [`${table}.${column}: ${JSON.stringify(spec).slice(0, 120)}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

/** The values, or else the generator, of a table's columns. */
function madeOf(tables: Readonly<Record<string, string>>, table: string): Readonly<Record<string, unknown>> {
  const columns = infer(catalogOf(tables)).tables[table]?.columns ?? {};
  return Object.fromEntries(
    Object.entries(columns).map(([name, { spec }]) => [
      name,
      spec.options?.["values"] ?? spec.options?.["kind"] ?? spec.generator,
    ]),
  );
}

test("what programs read is the same in every language", () => {
  const tables = { clients: "nom prenom adresse ville", factures: "montant statut sql" };
  const { spec } = infer(catalogOf(tables)).tables["factures"]!.columns["sql"]!;
  expect(JSON.stringify(spec)).toContain("SELECT");
  expect(spec.options?.["said"]).toBeUndefined();
});

test("names of things are those of the schema's trade and language", () => {
  const people = "nombre apellidos direccion telefono";
  expect(madeOf({ clientes: people, servicios: "nombre", vehiculos: "placa" }, "servicios")["nombre"]).toContain(
    "Cambio de aceite",
  );
  expect(madeOf({ pacientes: people, servicios: "nombre", dientes: "numero" }, "servicios")["nombre"]).toContain(
    "Endodoncia",
  );
  expect(madeOf({ clientes: people, servicios: "nombre" }, "servicios")["nombre"]).toContain("Asesoría");
  expect(
    madeOf({ kunden: "vorname nachname strasse", feiertage: "bezeichnung" }, "feiertage")["bezeichnung"],
  ).toContain("Karfreitag");
  expect(madeOf({ pacientes: people, historias: "vacuna parentesco" }, "historias")["vacuna"]).toContain("Tétanos");
});

test("national numbers are known by what people call them", () => {
  expect(madeOf({ usuarios: "nome cpf cnpj crm endereco telefone" }, "usuarios")).toMatchObject({
    cpf: "cpf",
    cnpj: "cnpj",
    crm: "crm",
  });
  expect(madeOf({ dipendenti: "nome cognome indirizzo codiceFiscale partita_iva" }, "dipendenti")).toMatchObject({
    codiceFiscale: "codiceFiscale",
    partita_iva: "partitaIva",
  });
  expect(madeOf({ clientes: "nombre apellido direccion dni ruc" }, "clientes")).toMatchObject({
    dni: "dni",
    ruc: "ruc",
  });
  expect(madeOf({ salaries: "nom prenom adresse siret numero_secu" }, "salaries")).toMatchObject({
    siret: "siret",
    numero_secu: "nir",
  });
});

test("what several columns begin with is what they are about", () => {
  const made = madeOf(
    { facturas: "fecha cliente_nombre cliente_direccion cliente_razon_social cliente_ruc descripcion" },
    "facturas",
  );
  expect(made).toMatchObject({ cliente_razon_social: "companyName", cliente_ruc: "ruc", cliente_direccion: "street" });
});
