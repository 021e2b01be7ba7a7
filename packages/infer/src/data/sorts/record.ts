import type { Sort } from "./sort.ts";

/** What is kept about something. */
export const record: Sort = {
  name: "record",
  nouns: {
    en: "record, log, entry, log entry, diary entry, register entry, dataset, data set, statistic, figure, reading, measurement record, sample, specimen, test result, lab result, archive record, file record, inventory record, medical record, personnel record, sighting, track record, event log, audit log, error log, change log, journal entry, note record, list, catalogue entry, index card",
    de: "eintrag, datensatz, protokolleintrag, aufzeichnung, messwert, probe muster, liste, statistik, fund, sichtung",
    fr: "entree registre, releve mesure, echantillon, liste, donnee, registre",
    es: "registro, entrada registro, lectura, muestra, lista, dato, bitacora",
    it: "voce, rilevazione, campione, elenco, dato, registro",
    nl: "registratie, invoer, meting waarde, monster, lijst, gegeven, logboek",
    pt: "registro, registo, leitura, amostra, lista, dado",
  },
  described: {
    first: [
      "(Entered|Recorded|Imported) by (hand|a volunteer|the device|the office), (checked|not yet checked|corrected once).",
      "(Value|Time|Place) (confirmed|estimated|taken from the paper form).",
    ],
  },
  noted: {
    first: [
      "(Checked|Corrected|Entered later) by (the office|a colleague).",
      "(Photo|Form|Sample number) (attached|missing).",
    ],
  },
  kinds: "manual|automatic|imported|corrected",
  statuses: "valid|draft|corrected|archived",
  grades: "A|B|C",
  several: { usual: 6, most: 200 },
};
