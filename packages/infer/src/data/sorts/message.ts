import type { Sort } from "./sort.ts";

/** What somebody tells somebody. */
export const message: Sort = {
  name: "message",
  nouns: {
    en: "message, notice, notification text, warning, alert text, invitation text, reply, answer text, response text, inquiry, enquiry, query message, memo message, circular, bulletin message, broadcast message, voicemail, text message, chat message, direct message, email message, mail message, call message, fax, telegram message, thank you note, condolence, congratulation, correspondence, communication, communique, announcement, public notice, signal message, dispatch message, tip off, report message, private message, contact request, contact message, contact form, guestbook entry",
    de: "nachricht, mitteilung, meldung, benachrichtigung, einladung text, antwort, anfrage, bekanntmachung, schreiben, hinweis nachricht",
    fr: "message, avis message, notification, annonce, courrier, reponse, communication, invitation texte, communique",
    es: "mensaje, aviso, notificacion, anuncio, comunicado, respuesta, comunicacion, circular",
    it: "messaggio, avviso, notifica, annuncio, comunicato, risposta, comunicazione",
    nl: "bericht, melding, kennisgeving, aankondiging, antwoord, mededeling",
    pt: "mensagem, aviso, notificacao, anuncio, comunicado, resposta, comunicacao",
  },
  kinds: "inbound|outbound|system|internal",
  statuses: "read|sent|delivered|draft|failed",
  categories: "General|Dates|Billing|Safety|Events|Service",
  grades: "normal|important|urgent",
  reasons: "Wrong recipient|Address unknown|No longer valid|Sent twice|On request",
  several: { usual: 6, most: 120 },
};
