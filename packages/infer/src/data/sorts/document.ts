import type { Sort } from "./sort.ts";

/** Papers, whatever they say. */
export const document: Sort = {
  name: "document",
  nouns: {
    en: "document, form, letterhead, certificate, deed, birth certificate, marriage certificate, passport, identity card, id card, invoice document, receipt document, ticket document, pass, map, site plan, floor plan, blueprint, drawing technical, sketch, diagram, chart, graph, table document, report, annual report, thesis, dissertation, essay, manual, handbook, guidebook, brochure, leaflet, flyer, pamphlet, catalogue, catalog, directory, register, logbook, ledger book, notebook, diary, calendar, checklist, questionnaire, survey form, application form, consent form, waiver form, declaration, affidavit, balance sheet, tax return, payslip, pay slip, timesheet, time sheet, inventory document, bill of lading, waybill, packing slip, delivery note document, customs declaration, data sheet, fact sheet, white paper, green paper, dossier, folder document, attachment, appendix, enclosure, supporting document, draft, manuscript, transcript, memorandum, letter, postcard, telegram, envelope letter, newspaper, gazette, bulletin, magazine issue, journal, book, booklet, textbook, workbook, atlas, encyclopedia, bible, songbook, score music, photo album, scrapbook, cv, resume, cover letter, reference letter, recommendation letter, reminder letter, offer letter, termination letter, power of attorney, will document, testament, title deed, insurance certificate, membership card, business card, identification document, document type, file document, exhibit, slide deck, presentation, spreadsheet, template document, label document, tag document, sticker, stamp, poster, banner document, sign, plaque",
    de: "dokument, unterlage, formular, bescheinigung, urkunde, ausweis, plan, lageplan, zeichnung, bericht, protokoll, gutachten, akte, brief, rechnung dokument, nachweis, beleg, karte dokument, handbuch, heft, schild, plakat, zeugnis",
    fr: "document, formulaire, attestation, acte, piece identite, plan, dessin, rapport, proces verbal document, dossier, lettre, justificatif, recu document, carte, manuel, livret, affiche, cahier, fiche, facture document, piece jointe",
    es: "documento, formulario, constancia, acta, plano, dibujo, informe, expediente, carta, comprobante, recibo documento, mapa, manual, folleto, cartel, cuaderno, ficha, oficio, anexo documento, reporte",
    it: "documento, modulo, attestato documento, atto, disegno, relazione, verbale documento, pratica, lettera, ricevuta documento, mappa, manuale, opuscolo, manifesto, quaderno, scheda, allegato",
    nl: "document, formulier, attest, akte, tekening, rapport, dossier, brief, bewijs, kaart, handleiding, boekje, affiche, schrift, bijlage",
    pt: "documento, formulario, atestado, ata, desenho, relatorio, dossie, carta, comprovante, recibo documento, mapa, manual, folheto, cartaz, caderno, ficha, anexo documento, laudo",
  },
  form: "thing",
  named: [
    "{Noun} [A-D]",
    "{Noun} (2023|2024|2025|2026)",
    "(Signed|Revised|Final|Updated|First) {noun}",
    "{Noun}, (part one|part two|copy|original|short version)",
  ],
  described: {
    first: [
      "(Two|Four|Twelve|Thirty) pages, (signed by both sides|with drawings|with attachments|in English and French).",
      "(Replaces|Extends) the version of (2019|2022|March), (valid until further notice|reviewed every year|only the last page changed).",
      "(Original|Copy|Scan) (kept in the archive|at the office|with the lawyer|in the safe).",
      "(Needed for|Part of) (the application|the annual review|the permit|the tender).",
    ],
    then: ["(Not to be copied|Public)."],
  },
  noted: {
    first: [
      "(Signature|Stamp|Date|Page 3) (missing|illegible|added).",
      "(Original|Copy) sent (by post|to the client|back for correction).",
      "(To be renewed|Checked) in (March|autumn|2026).",
    ],
  },
  kinds: "original|copy|draft|scan|translation",
  statuses: "final|draft|in_review|approved|archived",
  categories: "Contracts|Reports|Plans|Forms|Certificates|Correspondence",
  grades: "public|internal|confidential",
  reasons: "Out of date|Wrong version|Signature missing|Incomplete|Requested by the client|Replaced",
  several: { usual: 4, most: 40 },
};
