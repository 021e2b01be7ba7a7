import type { Sort } from "./sort.ts";

/** Rights that somebody is given. */
export const permit: Sort = {
  name: "permit",
  nouns: {
    en: "licence, license, permit, permission, authorisation, authorization, approval document, concession, right, clearance, accreditation, admission right, entitlement, easement, right of way, quota, allowance permit, visa, residence permit, work permit, driving licence, drivers license, driver license, fishing licence, hunting licence, building permit, planning permission, exemption permit, dispensation, waiver permit, pardon, amnesty, privilege, franchise, patent, trademark, copyright, deposit right, access right, pass permit, clearance level, certification, registration certificate, charter, consent, endorsement, seal of approval",
    de: "genehmigung, erlaubnis, zulassung, lizenz, fuehrerschein, bewilligung, konzession, berechtigung, freigabe, aufenthaltstitel",
    fr: "permis, autorisation, licence, agrement, habilitation, derogation permis, titre sejour",
    es: "permiso, autorizacion, licencia, concesion, habilitacion, visado",
    it: "permesso, autorizzazione, licenza, concessione, abilitazione, patente",
    nl: "vergunning, toestemming, licentie, rijbewijs, concessie, machtiging",
    pt: "licenca, autorizacao, alvara, concessao, permissao, habilitacao",
  },
  form: "thing",
  named: ["(Provisional|Annual|Temporary|Full|Special|Seasonal|Commercial|Private) {noun}"],
  described: {
    first: [
      "(Valid for|Issued for) (one year|two years|five years|the season), (renewal on application|cannot be transferred|subject to conditions).",
      "(Covers|Allows) (the whole site|one vehicle|two persons|events with up to 200 guests|work at night).",
    ],
  },
  noted: {
    first: ["(Original|Copy) (seen|on file|requested).", "Renewal (sent|reminded|due) in (spring|October|January)."],
  },
  kinds: "full|provisional|temporary|renewal",
  statuses: "valid|expired|pending|suspended|revoked",
  categories: "Construction|Transport|Trade|Events|Environment",
  grades: "A|B|C",
  reasons: "Conditions not met|Documents missing|Expired|Own request|Change of owner|Safety concerns",
  several: { usual: 1, most: 8 },
};
