import type { Sort } from "./sort.ts";

/** What people agree on. */
export const agreement: Sort = {
  name: "agreement",
  nouns: {
    en: "agreement, contract, lease, tenancy, rental agreement, covenant, treaty, convention, memorandum of understanding, mou, pact, partnership agreement, deal agreement, arrangement, settlement, warranty, guarantee, pledge, insurance policy, insurance cover, coverage, loan agreement, service agreement, service level agreement, sla, framework agreement, collective agreement, employment contract, work contract, maintenance contract, supply contract, purchase contract, licence agreement, non disclosure agreement, nda, prenuptial, sponsorship agreement, cooperation agreement, membership agreement, order contract, engagement contract, retainer, subcontract, term of contract",
    de: "vertrag, vereinbarung, mietvertrag, pachtvertrag, abkommen, versicherung, police, garantie, arbeitsvertrag, rahmenvertrag, pacht",
    fr: "contrat, convention, accord, bail, police, garantie, avenant, pacte",
    es: "contrato, convenio, acuerdo, poliza, garantia, arrendamiento",
    it: "contratto, convenzione, accordo, polizza, garanzia, locazione",
    nl: "contract, overeenkomst, akkoord, polis, garantie, huurcontract",
    pt: "contrato, convenio, acordo, apolice, garantia, arrendamento",
  },
  form: "thing",
  named: ["(Annual|Framework|Standard|Two-year|Revised|Seasonal|Joint) {noun}", "{Noun} (2023|2024|2025|2026)"],
  described: {
    first: [
      "(One|Two|Three|Five) years, (renewed automatically|notice of three months|ends without notice), (paid monthly|paid in advance|price fixed).",
      "(Covers|Includes) (maintenance|cleaning|insurance|delivery|two visits a year), (extra work billed by the hour|parts included|travel not included).",
    ],
    then: ["Signed by (both sides|all partners) in (2021|2023|2024)."],
  },
  noted: {
    first: [
      "(Price|Term|Address|Contact) (changed|confirmed|to be renegotiated) from (January|next year|the spring).",
      "(Signed copy|Reminder|Draft) sent on (Monday|the 12th|request).",
    ],
  },
  kinds: "fixed_term|open_ended|framework|trial",
  statuses: "active|draft|signed|expired|terminated",
  categories: "Rent|Service|Supply|Employment|Insurance|Cooperation",
  grades: "basic|standard|extended",
  reasons: "End of term|Mutual agreement|Breach of contract|Late payment|Moved away|Better offer|Own use",
  several: { usual: 1, most: 8 },
};
