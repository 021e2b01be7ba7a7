import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** What free texts tell, by the tables of small schemas: a piece of what they say, or what they do not say. */
const schemas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gym: {
    workout_sets: `notes text has:New personal best`,
    members: `
      medical_notes text has:Takes) the medication
      cancel_reason varchar(200) has:Changed to another gym
      join_reason varchar(200) lacks:Changed to another gym`,
  },
  clinic: {
    patients: `travel_notes text has:Window seat`,
    appointments: `
      reason text has:Annual check-up
      cancellation_reason text lacks:Annual check-up`,
    prescriptions: `instructions text has:Take one tablet`,
    lab_orders: `result_summary text lacks:Repeat order`,
  },
  hotel: {
    rooms: `description text has:metres`,
    guests: `remarks text has:Baby cot`,
    bookings: `driver_notes text has:No doorbell`,
  },
  shop: {
    orders: `delivery_notes varchar(255) has:ring twice`,
    lighthouses: `notes text lacks:Kitchen tap`,
    owners: `notes text lacks:scratch`,
  },
  verein: {
    mitglieder: `
      vorname varchar(50) has:firstName
      strasse varchar(80) has:street
      bemerkung text has:Lastschrift`,
    veranstaltungen: `beschreibung text has:Ein Abend`,
    fahrzeuge: `notizen text has:Steinschlag`,
  },
  clinica: {
    pacientes: `
      apellidos varchar(80) has:lastName
      direccion varchar(80) has:street
      observaciones text has:Alergia`,
    citas: `
      motivo text has:Control anual
      notas text has:Alergia`,
    medicos: `descripcion text lacks:rodilla`,
    facturas: `concepto varchar(100) has:Alquiler`,
  },
  ecole: {
    eleves: `
      prenom varchar(50) has:firstName
      ville varchar(80) has:city
      remarques text has:Devoirs`,
    factures: `
      montant decimal(10,2) has:amount
      description text has:Loyer`,
  },
};

const cases = Object.entries(schemas);

test.each(cases)("free texts of a %s speak of what its tables hold, in its language", (_, tables) => {
  const parsed = Object.entries(tables).map(([name, text]) => parseTable(name, text));
  const recipe = infer(makeCatalog(parsed.map(({ table }) => table)), { asOf: Date.UTC(2026, 0, 1) });
  const wrong = parsed
    .flatMap(({ cases: each }) => each)
    .flatMap(({ table, column, expected }) => {
      const spec = recipe.tables[table]?.columns[column]?.spec ?? { generator: "none" };
      const said = JSON.stringify(spec);
      const met = expected.every((one) => said.includes(one.replace(/^\w+:/, "")) === one.startsWith("has:"));
      return met ? [] : [`${table}.${column}: ${said.slice(0, 120)}, not ${expected.join(" or ")}`];
    });
  expect(wrong).toEqual([]);
});
