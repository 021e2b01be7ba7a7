import type { Abroad } from "./topic.ts";

/** What people write about things in Italian. */
export const IT: Abroad = {
  any: {
    noted: `
(Concordato|Confermato|Discusso) (per telefono|per e-mail|sul posto).
Chiedere a (Anna|Luca|Chiara|Marco).
Vedi e-mail del (3|12|18|27) (marzo|maggio|giugno).
Da rivedere a (marzo|maggio|ottobre).
Come concordato.
Fino a (marzo|giugno|fine anno).`,
    described: `
Vedi (documento allegato|allegato).
Come da accordo del (3|12|18|27) (marzo|maggio|giugno).
Dal (2019|2021|2022|2023).
(Nulla da segnalare|Da completare).`,
    instructed: `
(Chiamare prima|Maneggiare con cura|Conservare all'asciutto|Consegnare a mano).
(Controllare|Pulire) (ogni giorno|ogni settimana|dopo l'uso).
In caso di dubbio (chiedere in ufficio|avvisare il responsabile).`,
    reasons: `
Su richiesta del cliente
Malattia
Impegno concomitante
Non più necessario
Registrazione doppia
Troppo caro
Dati incompleti
Trasloco
Fuori termine
Errore di inserimento`,
  },
  patient: {
    noted: `
(Pressione|Temperatura|Glicemia) (nella norma|leggermente alta|stabile), controllo tra (due|quattro) settimane.
(Dolore|Gonfiore) (molto ridotto|invariato|più forte di notte).
Terapia ben tollerata(|, nessun effetto collaterale).
Allergia (alla penicillina|al lattice|alle noci|ai pollini).
Ferita (pulita e asciutta|in via di guarigione), punti da togliere (venerdì|al decimo giorno).
Informato dei rischi, consenso firmato.`,
    described: `
(Visita|Trattamento) (del ginocchio|della schiena|della spalla), (ambulatoriale|circa 20 minuti|in anestesia locale).
Dolore da (tre giorni|una settimana|un mese), (senza febbre|sotto sforzo).`,
    occasions: `
Controllo annuale
Mal di schiena
Tosse persistente
Vaccinazione
Mal di testa
Esito delle analisi
Rinnovo ricetta
Eruzione cutanea`,
  },
  guest: {
    noted: `
(Arriva tardi, verso le 23|Arriva in treno|Check-in anticipato), se possibile.
(Camera tranquilla|Due letti singoli|Culla) da preparare.
(Cliente abituale|Viaggio di nozze|Viaggia con cane), (fiori in camera|partenza posticipata).
(Doccia|Televisione|Finestra) (riparata|da controllare).`,
    described: `
Camera (luminosa|tranquilla|spaziosa) con (letto matrimoniale|due letti|divano letto), (vista giardino|balcone sul mare|sul cortile).
(18|24|32) metri quadrati, (bagno completo|doccia e scrivania|aria condizionata).
Comprende (colazione|mezza pensione|parcheggio e internet), (cancellazione gratuita|non rimborsabile).`,
  },
  pupil: {
    noted: `
(Partecipa molto|Si distrae facilmente|Molto tranquillo|Aiuta gli altri) in classe.
Compiti (non consegnati|in ritardo|completi).
(Genitori informati|Colloquio con i genitori giovedì|Sostegno in lettura).
(Assente|In ritardo) per (malattia|visita medica).`,
    described: `
(Introduzione|Esercizi|Ripasso|Progetto) su (le frazioni|la poesia|il clima|la cellula), (in gruppo|con scheda).
Corso per (principianti|livello intermedio|tutti), (dieci lezioni|due volte a settimana|con esame).`,
  },
  customer: {
    noted: `
Cliente dal (2016|2019|2022), (paga a 30 giorni|sconto del 5 %).
Preferisce (e-mail|telefonate al mattino|messaggi).
(Ha traslocato|Nuovo numero) a (marzo|maggio|settembre).`,
  },
  sale: {
    noted: `
(Confezione regalo|Chiamare prima della consegna|Un solo pacco), per favore.
Cliente (abituale|nuovo), (sconto del 5 %|paga a 30 giorni|consegna dopo il 10).
Ritira (sabato|domani pomeriggio).`,
    described: `
Ordine (mensile|di campioni|di riassortimento) per (la filiale|l'ufficio|un cliente).
(Due|Tre|Dieci) articoli, (disponibili|consegna in due settimane).`,
    reasons: `
Taglia sbagliata
Arrivato danneggiato
Consegna in ritardo
Ordine doppio
Ha cambiato idea
Prezzo migliore altrove`,
  },
  delivery: {
    noted: `
Consegnato (al vicino|al portiere|in reception).
(Assente|Indirizzo non trovato|Rifiutato), (nuovo tentativo domani|torna al deposito).
(Fragile|Tenere all'asciutto|Non impilare), consegnare (prima di mezzogiorno|nei feriali).`,
    reasons: `
Destinatario assente
Indirizzo incompleto
Rifiutato
Strada chiusa
Guasto al veicolo
Pacco danneggiato`,
  },
  stock: {
    noted: `
Inventario di (marzo|giugno|dicembre), (nessuna differenza|due mancanti|uno in più).
Scaffale (A3|B12|C4), (in alto|dietro la porta).
(Da riordinare|Usare prima il lotto vecchio|Imballo danneggiato).`,
  },
  money: {
    noted: `
Pagato (con bonifico|in contanti|in due rate|con carta), ricevuta (archiviata|mancante).
Sollecito inviato il (3|12|20).
(Differenza|Nota di credito) da verificare.`,
    described: `
(Affitto|Luce|Internet|Assicurazione) di (marzo|giugno|settembre).
(Cancelleria|Treno|Pranzo di lavoro|Licenza software).
(Manutenzione|Consulenza|Pulizia|Riparazione) di (aprile|maggio|settembre).
(Quota|Acconto|Saldo|Cauzione) (2025|2026|da contratto).`,
  },
  vehicle: {
    noted: `
(Graffio|Ammaccatura) su (porta sinistra|paraurti), (già segnalato|con foto).
(Olio|Pastiglie|Batteria) da cambiare al prossimo tagliando.
Revisione a (marzo|giugno|ottobre).`,
    described: `
(Tagliando|Cambio olio|Controllo freni) (a 60.000 km|prima delle ferie|con filtro).
(Rumore|Vibrazione|Spia accesa) (in frenata|a freddo|oltre 80 km/h).`,
  },
  machine: {
    noted: `
(Filtro|Giunto|Fusibile) sostituito, (funziona|provato un'ora).
(Rumore|Perdita|Errore E04) (da lunedì|sotto carico|risolto al riavvio).
Ricambio (ordinato|arriva giovedì|esaurito).`,
    described: `
(Controllo|Pulizia|Taratura) (annuale|mensile), a macchina ferma.
(Non parte|Si surriscalda|Perde olio|Mostra errore E12) da lunedì.`,
    reasons: `
Usura
Mancanza di corrente
Errore dell'operatore
Manutenzione programmata
Ricambio mancante
Surriscaldamento`,
  },
  home: {
    noted: `
(Riscaldamento|Rubinetto|Citofono) (riparato|da sostituire|guasto da lunedì).
Chiavi (consegnate|restituite|mancanti).
(Visita|Consegna|Lettura) (sabato alle 10|martedì sera|a fine mese).`,
    described: `
Appartamento (luminoso|tranquillo|ristrutturato) di (due|tre|quattro) locali con (balcone|giardino|cucina arredata), (vicino alla stazione|di fronte al parco|con ascensore).
Costruito nel (1968|1995|2012), (infissi nuovi|posto auto|cantina).`,
  },
  staff: {
    noted: `
Turno scambiato con (un collega|una collega).
(Contratto|Badge|Documento) (firmato|mancante|consegnato).
(Puntuale e affidabile|Impara in fretta|Preferisce il mattino).`,
    reasons: `
Malattia
Ferie
Formazione
Motivi familiari
Visita medica
Fine contratto
Trasloco`,
  },
  club: {
    noted: `
Aiuta (alle feste|nel fine settimana|in cucina).
Quota (pagata in contanti|con addebito|in attesa).`,
    described: `
Incontro (settimanale|mensile) per (soci|famiglie|giovani).`,
  },
  event: {
    noted: `
Allestimento dalle (8|10|14), (audio prenotato|due aiutanti).
(Catering|Proiettore|Fioraio) (confermato|da prenotare|pagato).
(Dodici|Trenta|Ottanta) iscritti, (tutto esaurito|posti liberi).`,
    described: `
Una (serata|giornata) di (musica|incontri|visite|buona cucina), (ingresso libero|posti limitati|su iscrizione).
(Sala|Corte|Terrazza) per (40|120|300) persone, (accessibile|con cucina|con parcheggio).`,
    reasons: `
Maltempo
Pochi iscritti
Malattia
Sala non disponibile`,
  },
  animal: {
    noted: `
Mangia (bene|poco|normalmente), (tranquillo|vivace|un po' stanco).
Vaccinato in (marzo|maggio|autunno), richiamo tra (sei|dodici) mesi.`,
    occasions: `
Vaccinazione
Zoppia
Controllo
Non mangia
Pulizia dei denti`,
  },
  plant: {
    noted: `
(Seminato|Potato|Irrigato) (dopo la pioggia|al mattino|a mano).
(Afidi|Peronospora|Lumache) sulla fila (2|3|7), (trattato|da controllare).`,
  },
  kitchen: {
    noted: `
(Senza cipolla|Senza noci|Salsa a parte|Ben cotto), grazie.
(Compleanno|Seggiolone|Tavolo in terrazza) (richiesto|confermato).`,
    described: `
Con (verdure arrosto|erbe fresche|salsa della casa), servito con (pane|riso|insalata|patate).
(Fatto in casa|Alla griglia|Al forno), (leggermente piccante|molto tenero|per due persone).`,
  },
};
