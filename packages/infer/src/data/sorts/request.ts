import type { Sort } from "./sort.ts";

/** What somebody asks for in writing. */
export const request: Sort = {
  name: "request",
  nouns: {
    en: "application, request, claim, petition, appeal, motion, proposal, bid, tender, offer, quote, order request, requisition, booking request, registration, enrolment, enrollment, sign up, nomination, candidacy, submission, report submission, ticket request, support request, service request, maintenance request, leave request, holiday request, travel request, access request, information request, change request, grant application, loan application, membership application, adoption application, visa application, permit application, funding request, fund request, grant, subsidy request, scholarship request, reimbursement request, refund request, insurance claim, warranty claim, damage claim, lost property report, missing person report, tip report, case, file case, referral request, booking, reservation, appointment request, waitlist entry, wish list entry, job application, proposal project, pitch proposal, recommendation request, invitation request",
    de: "antrag, bewerbung, anmeldung, gesuch, forderung, angebot, reservierung, buchung, fall, vorgang, schadensmeldung, meldung fall",
    fr: "demande, candidature, requete, inscription, offre, reservation, proposition, sinistre, signalement, recours",
    es: "solicitud, candidatura, peticion, inscripcion, oferta, reserva, propuesta, denuncia, siniestro, tramite, caso",
    it: "domanda, richiesta, candidatura, iscrizione, offerta, prenotazione, proposta, denuncia, sinistro, istanza, segnalazione, caso",
    nl: "aanvraag, verzoek, aanmelding, inschrijving, offerte, reservering, voorstel, aangifte, zaak, claim",
    pt: "pedido, solicitacao, candidatura, inscricao, requerimento, oferta, reserva, proposta, denuncia, sinistro, caso",
  },
  described: {
    first: [
      "(Asks for|Applies for) (support|a place|a longer term|a refund|permission) (from March|for two people|for one year|as soon as possible).",
      "(Documents|Proof of income|Photos|Quotes) (complete|attached|requested), (decision within four weeks|to be discussed by the board|second application).",
    ],
  },
  noted: {
    first: [
      "(Called back|Letter sent|Documents received) on (Monday|the 9th|Thursday).",
      "(Decision|Answer|Visit) (expected next week|agreed by phone|pending).",
    ],
  },
  kinds: "new|renewal|change|appeal",
  statuses: "approved|submitted|under_review|rejected|withdrawn",
  categories: "Housing|Education|Equipment|Access|Finance|Other",
  grades: "normal|urgent",
  reasons:
    "Documents missing|Conditions not met|Deadline missed|No places left|Withdrawn by the applicant|Duplicate|Budget used up",
  several: { usual: 2, most: 25 },
};
