import type { Language } from "../../language/language.ts";

/** What rows say in Italian. */
export const it: Language = {
  words: {
    dose: `5|10|20|25|40|50|75|100|200|250|400|500|600|850`,
    object: `listino prezzi|bolla di consegna|sala riunioni|spese di viaggio|sondaggio clienti|modulo di contatto|pagina iniziale|
      circolare mensile|copia delle chiavi|turni di lavoro|relazione annuale|inventario|etichetta di reso|linea telefonica|
      piano di formazione|prima bozza|pianta dell'ufficio|lista dei colli|rapporto vendite|preventivo|piano di progetto|
      lettera di benvenuto|comunicato stampa|scheda prodotto|contratto di fornitura|piano di manutenzione|calendario ferie|
      lista degli invitati|controllo qualità|sopralluogo|stato dei lavori|riunione settimanale|offerta di lavoro|tesserino visitatori|
      auto aziendale|macchina del caffè|porta d'ingresso|banchina di carico|pagina di aiuto|modulo di iscrizione|lista di controllo|modello|
      copia di sicurezza|sala server|ambiente di prova|sollecito di pagamento|nota di credito|ordine di acquisto|accordo quadro|
      contratto di affitto|pratica del cliente|indirizzario|presentazione|stand in fiera|vetrina|scaffale|stampante|scanner|cuffie|
      schermo|lampada da tavolo|lavagna|porta tagliafuoco|ascensore|sala d'attesa|portineria|riscaldamento|rilevatore di fumo|orario|
      buono regalo|carta fedeltà|pezzo di ricambio|cassetta degli attrezzi|ordine di lavoro|foglio ore|busta paga|richiesta di ferie|
      certificato|permesso|dichiarazione dei redditi|estratto conto|ricevuta|caparra|piano dei posti|menù|laboratorio|manuale|
      dépliant|manifesto|catalogo|cruscotto|cartella condivisa|verbale|fattura|procura|caso di studio`,
    thing: `il rapporto|la lista|l'ordine|la fattura|il pacco|l'appuntamento|la consegna|la bozza|la richiesta|il modulo|il contratto|
      la risposta|il progetto|la riunione|il documento|la nota|il messaggio|il conto|il prodotto|la versione|il calendario|la scheda|
      il modello|la foto|il servizio|la pagina|il piano|la proposta|l'avviso|la prova`,
    fact: `arriva la settimana prossima|manca ancora|si trova in ufficio|piace al cliente|richiede più tempo|può attendere fino a venerdì|
      parte stamattina|costa meno del previsto|viene prima del resto|sarà disponibile domani|deve cambiare|aspetta una firma|
      dipende dal cliente|sta in una pagina|risale a lunedì|torna troppo tardi|va bene così|ha la precedenza|serve da esempio`,
    task: `aggiornare il listino|spedire il contratto|controllare l'indirizzo|richiamare il fornitore|confermare l'appuntamento|
      ordinare i ricambi|rinnovare il permesso|prenotare una sala|raccogliere i documenti mancanti|firmare la bolla|
      rispondere al cliente|preparare il rapporto mensile|confrontare i preventivi|riordinare la cartella|provare il nuovo modulo|
      stampare le etichette|contare le scorte|cambiare il filtro|riparare la porta|misurare la stanza|fare nuove foto|
      scrivere il riassunto|tradurre il manuale|pubblicare l'orario|archiviare le vecchie pratiche|unire i doppioni|correggere il nome|
      spostare l'appuntamento|rimborsare le spese di spedizione|invitare tutto il gruppo|formare la nuova collega|
      consegnare le chiavi|preparare i campioni|ritirare il pacco|pagare la caparra|mandare un promemoria|chiedere un secondo parere|
      ricontrollare la fattura|condividere i risultati|reimpostare la parola d'ordine|chiudere il vecchio conto|prorogare la scadenza|
      chiarire i punti aperti`,
    later: `oggi|questa settimana|la settimana prossima|il mese prossimo|prima del fine settimana|dopo la riunione|domani mattina|
      entro fine trimestre|appena possibile|lunedì|entro venerdì|dopo le feste|nei prossimi giorni|entro due settimane`,
    earlier: `ieri|la settimana scorsa|il mese scorso|lunedì scorso|stamattina|qualche giorno fa|due settimane fa|prima delle feste|
      all'ultima riunione|a inizio anno|in primavera|nel fine settimana|giovedì scorso`,
    people: `il gruppo|l'ufficio|il cliente|il fornitore|l'assistenza|la contabilità|la responsabile del progetto|il magazzino|
      il nostro partner|l'ufficio vendite|una collega|un collega|la direzione|la portineria|il tecnico`,
    because: `perché fa risparmiare tempo|perché così avevamo deciso|perché lo hanno chiesto in molti|perché costa meno|
      perché le regole sono cambiate|perché era stato promesso al cliente|perché nessun altro ha accesso|perché il primo tentativo è fallito`,
    opinion: `Spiegato molto bene|Questo risponde alla mia domanda|Non ci avevo pensato|Giusta osservazione|Non sono d'accordo|
      Mi è stato molto utile|Proprio quello che cercavo|Io farei il contrario|Ottimo lavoro|Grazie per la condivisione|
      Un po' lungo per me|Teneteci aggiornati|Pienamente d'accordo|Mi sembra ragionevole|Non lo sapevo`,
    todo: `Da ricontattare|Richiamare|Inviare i dettagli|In attesa di risposta|Preferisce la posta elettronica|Accordo preso al telefono|
      Da rivedere|Passato a una collega|Nient'altro da fare|Lasciato messaggio|Chiede un promemoria|Segnare in agenda|
      Manca la conferma|Tutto chiarito|Controllare l'indirizzo`,
    cause: `Ha cambiato idea|Ordinato per errore|Doppione|Su richiesta del cliente|Non serve più|Trovato un prezzo migliore|Dati incompleti|
      Non arriva in tempo|Non risponde ai requisiti|Danneggiato nel trasporto|Pagamento rifiutato|Orari incompatibili|Trasloco|
      Sostituito da uno più recente|Taglia o colore sbagliati|Contrario al regolamento|Malattia|Ritardo nella consegna`,
    topic: `il telelavoro|il giardinaggio|il trasporto pubblico|la riservatezza|la cucina sana|la gestione del tempo|la bicicletta|
      l'energia solare|la formazione a distanza|la fotografia di strada|il servizio clienti|il software libero|il risparmio|il sonno|
      il pane fatto in casa|l'escursionismo|la ricerca di una casa|l'auto elettrica|il riciclo|il prezzo delle case|il volontariato|
      la mensa scolastica|la storia locale|l'osservazione degli uccelli|la corsa|il gioco da tavolo|il treno di notte|la lettura|
      il cinema di quartiere|il nuoto|il compostaggio|l'isolamento termico|il caffè|l'orto urbano|la musica in casa|
      la vita di quartiere|il fai da te|l'intelligenza artificiale|il podcast|l'apicoltura`,
    audience: `principianti|famiglie|piccoli gruppi|studenti|neogenitori|chi ha poco tempo|liberi professionisti|insegnanti|pensionati|curiosi|
      inquilini|proprietari|volontari|vicini|appassionati`,
    plus: `consegna rapida|buona qualità|prezzo giusto|finitura curata|servizio gentile|bel design|uso semplice|taglia perfetta|
      imballaggio curato|tessuto piacevole|istruzioni chiare|lunga durata|colore splendido|facile da pulire`,
    minus: `consegna lenta|imballaggio rovinato|prezzo alto|istruzioni confuse|finitura scadente|servizio sgarbato|colore sbagliato|
      taglia piccola|troppo rumore|cattivo odore|graffi evidenti|pezzi mancanti`,
    praise: `lo consiglio|vale quello che costa|mantiene le promesse|meglio del precedente|cinque stelle|oltre le aspettative|
      lo ricomprerei subito|piena soddisfazione|una meraviglia|tutto perfetto`,
    doubt: `niente male|giusto per il prezzo|fa il suo dovere|né bene né male|meglio di niente|pareri divisi|nella media|così così`,
    complaint: `mai più|una delusione|non vale il prezzo|mi aspettavo di più|restituito|non lo consiglio|pessima esperienza|inutilizzabile`,
    motif: `il fiume|la notte|l'ombra|la luce|il fuoco|la pioggia|la strada|la casa|il mare|la stella|il giardino|il sogno|il cuore|la luna|
      la tempesta|l'isola|lo specchio|la lettera|la straniera|il segreto|il silenzio|il ponte|la montagna|il bosco|la danza|il treno|
      il porto|la neve|il faro|la promessa|l'orologio|la canzone|la ladra|il lupo|la chiave|la finestra`,
    setting: `del porto|del nord|della valle|di Lisbona|del vecchio mulino|d'inverno|delle isole|d'agosto|delle montagne|di mezzanotte|
      del fiume|d'estate|del giardino|di Vienna|della costa|di Trieste|del deserto|d'autunno|della soffitta|del confine|del martedì|del lago`,
    spot: `del Lago|del Parco|del Mulino|del Mercato|del Bosco|della Riva|del Borgo|del Castello|del Porto|dei Tigli|della Stazione|del Canale|delle Vigne|del Ponte`,
    scene: `Vista dalla terrazza|Ingresso principale|Il gruppo al lavoro|Luce del mattino sul porto|Dettaglio della superficie|
      Folla all'inaugurazione|Fronte e retro|Primo piano dell'etichetta|La città vecchia di notte|Foto di gruppo|Primo giorno in cantiere|
      Vista sulla valle|Officina nel cortile|Imballato e pronto|Prima dei lavori|Dopo i lavori|Tramonto in spiaggia|
      Piazza del mercato di sabato|Il prototipo|Un angolo tranquillo|Tavola per sei|Il palco prima del concerto|Neve sul tetto|
      Cucina con finestra|Giardino in primavera|Il nostro stand in fiera|Pianta del secondo piano|Porto con barche`,
    hobby: `l'escursionismo|la pasticceria|la lettura|il ciclismo|il giardinaggio|la fotografia|gli scacchi|il nuoto|i giochi da tavolo|
      la cucina|la corsa|la pittura|gli uccelli|la vela|i vecchi film|il jazz|i viaggi|l'arrampicata|la ceramica|le parole crociate|
      il canto|il cucito|la pesca|il ballo|il teatro`,
    noun: `accordo|agenda|aiuto|angolo|archivio|articolo|avviso|base|biglietto|bilancio|borsa|bozza|busta|calendario|campo|canale|carta|casa|
      caso|cassa|centro|chiave|cliente|codice|colore|copia|corso|data|documento|dubbio|edizione|elenco|errore|esempio|fase|fattura|fine|
      firma|foglio|fonte|forma|foto|giardino|giorno|gruppo|guida|idea|immagine|incontro|lato|lavoro|lettera|libro|linea|lista|livello|
      luogo|mappa|mercato|mese|metodo|modo|modulo|nome|nota|numero|opera|ora|ordine|pacco|pagina|parte|passo|pezzo|piano|piazza|
      porta|posto|prezzo|prova|punto|rete|sala|scelta|scheda|serie|sito|tavolo|tema|testo|tipo|turno|vista|zona|sole|mare|re|tè|blu|via`,
  },
  lists: {
    allergy: `Penicillina|Arachidi|Polline|Lattice|Crostacei|Acari|Uova|Latte|Punture d'ape|Aspirina|Pelo di gatto|Soia|Grano|Nichel|Muffe|
      Frutta a guscio|Sesamo|Sulfamidici`,
    animal: `cane|gatto|cavallo|mucca|pecora|capra|coniglio|volpe|lupo|orso|cervo|scoiattolo|lontra|tasso|riccio|gufo|aquila|falco|airone|
      cigno|oca|anatra|pettirosso|passero|delfino|balena|foca|salmone|trota|tartaruga|rana|lucertola|elefante|giraffa|leone|tigre|pinguino`,
    building: `Torre Nord|Torre Sud|Edificio principale|Dépendance|Ala est|Ala ovest|Torre 1|Torre 2|Il Mulino|Padiglione del giardino|
      Palazzina A|Palazzina B|Palazzina C|Residenza del Parco|Casa del porto|Vecchia filanda|La Fonderia|I Portici`,
    catchPhrase: `Qualità che resta|Semplice e ben pensato|Più vicini a voi|Insieme, avanti|Idee che durano|Chiari, rapidi, affidabili|
      Soluzioni per ogni giorno|Il gusto del lavoro ben fatto|Per risparmiare tempo|Pensare oggi al domani|Un servizio che ascolta|
      Spazio alle vostre idee|Sempre in buone mani|Ben consigliati fin dall'inizio|La tecnica che unisce|Meno fatica, più risultati`,
    category: `Casa e giardino|Cucina e sapori|Viaggi e cultura|Salute e cura|Musica e cinema|Libri e sapere|Tempo libero e movimento|
      Scienza e tecnica|Moda e stile|Famiglia e bambini|Lavoro e carriera|Soldi e diritto|Natura e ambiente|Giochi e passioni|
      Arte e design|Auto e mobilità|Animali e compagnia|Città e regione|Economia e politica|Fai da te e abitare`,
    color: `nero|bianco|blu|rosso|verde|grigio|giallo|marrone|arancione|viola|rosa|blu marino|beige|turchese|argento|oro|oliva|ottanio|bordeaux|
      avorio|verde chiaro|corallo|lilla|magenta|cachi|azzurro|indaco|salmone|lavanda|antracite`,
    county: `Provincia di Cuneo|Provincia di Lecco|Provincia di Siena|Provincia di Lucca|Provincia di Modena|Provincia di Perugia|
      Provincia di Treviso|Provincia di Savona|Provincia di Matera|Provincia di Lecce|Provincia di Nuoro|Provincia di Pavia|
      Provincia di Rieti|Provincia di Ancona`,
    cuisine: `italiana|cinese|messicana|indiana|francese|giapponese|thailandese|greca|spagnola|turca|libanese|vietnamita|coreana|etiope|
      marocchina|tedesca|americana|peruviana|polacca|georgiana`,
    degree: `Laurea triennale|Laurea magistrale|Dottorato di ricerca|Diploma di maturità|Laurea in ingegneria|Laurea in economia|
      Laurea in giurisprudenza|Laurea in lettere|Diploma professionale|Specializzazione|Laurea in medicina|Perito tecnico`,
    department: `Vendite|Progettazione|Marketing|Servizio clienti|Operazioni|Finanza|Risorse umane|Prodotto|Logistica|Ufficio legale|Acquisti|
      Ricerca e sviluppo|Controllo qualità|Informatica|Produzione|Contabilità|Comunicazione|Grafica|Servizi generali|Formazione|Sicurezza|
      Amministrazione|Sviluppo commerciale|Spedizioni`,
    diagnosis: `Ipertensione arteriosa|Diabete di tipo 2|Asma|Emicrania|Bronchite acuta|Lombalgia|Rinite allergica|Anemia|Gastrite|Influenza|
      Artrosi|Sinusite|Eczema|Insonnia|Polmonite|Infezione urinaria|Ipotiroidismo|Tonsillite|Distorsione della caviglia|
      Frattura del polso|Congiuntivite|Otite media|Tendinite|Vertigini|Psoriasi|Calcoli biliari|Appendicite|
      Sindrome del tunnel carpale|Dermatite|Iperlipidemia`,
    district: `Centro storico|Porto|Lungofiume|Quartiere Nord|Quartiere Sud|Borgo Nuovo|Quartiere Est|Collina|Lago|Città Studi|Mercato|
      Stazione|Parco|Città Giardino|Mulino|Centro|Città Alta|Città Bassa|Borgo Vecchio|Santa Lucia`,
    featureName: `Rapporti automatici|Calendari condivisi|Esportazione dei dati|Modelli personali|Copia di sicurezza giornaliera|
      Ricerca completa|Promemoria programmati|Allegati cifrati|Ruoli e permessi|Più lingue|Commenti|Etichette|Importazione di tabelle|
      Accesso unico|Riepilogo fatture|Filtri salvati|Avvisi|Moduli|Versione mobile|Cronologia`,
    genre: `Rock|Pop|Jazz|Classica|Hip-hop|Elettronica|Blues|Country|Folk|Metal|Reggae|Soul|Punk|Cantautori|Musica latina|Funk|Gospel|Opera|
      Colonne sonore|Musica dal mondo`,
    groupName: `Soci locali|Partner esterni|Gruppo di prova|Nuovi clienti|Clienti abituali|Redazione|Volontari|Turno di notte|
      Comitato direttivo|Acquisti|Agenti|Rivenditori regionali|Circolo di lettura|Consiglio|Contatti stampa|Apprendisti|
      Comitato genitori|Gruppo di lavoro`,
    ingredient: `farina|zucchero|sale|burro|uova|latte|panna|cipolla|aglio|pomodori|patate|carote|peperoni|zucchine|spinaci|lenticchie|riso|
      pasta|olio d'oliva|aceto|senape|miele|prezzemolo|basilico|timo|pepe|limoni|mele|nocciole|pollo|carne macinata|salmone|tofu|
      formaggio|lievito|cannella|vaniglia|funghi|zucca|fagioli`,
    jobTitle: `Responsabile marketing|Responsabile vendite|Responsabile acquisti|Capo progetto|Responsabile servizio clienti|Contabile|
      Addetto paghe|Assistente di direzione|Responsabile logistica|Responsabile comunicazione|Responsabile di prodotto|
      Analista programmatore|Sistemista|Responsabile qualità|Controllo di gestione|Responsabile risorse umane|Consulente legale|
      Direzione lavori|Addetto alla pianificazione|Consulente commerciale|Agente zona sud|Agente zona nord|Direzione di stabilimento|
      Capoturno|Responsabile di negozio|Caporedattore|Analista di dati|Grafica pubblicitaria|Disegno tecnico|
      Responsabile sicurezza|Addetto alla portineria|Tecnico di manutenzione|Direzione finanziaria|Direzione generale|
      Direzione tecnica|Assistente amministrativo|Architetto software|Magazziniere`,
    labTest: `Emocromo|Profilo lipidico|Glicemia|HbA1c|Profilo tiroideo|Funzione epatica|Funzione renale|Elettroliti|Proteina C reattiva|
      Vitamina D|Ferritina|Esame delle urine|Coagulazione|Troponina|Emocoltura|Creatinina`,
    league: `Prima Divisione|Seconda Divisione|Lega Regionale|Campionato provinciale|Coppa della Città|Coppa regionale|Lega Nazionale|
      Campionato giovanile|Girone Nord|Girone Sud|Girone Est|Girone Ovest|Torneo di Primavera`,
    occupation: `Contabile|Attore|Architetto|Panettiere|Parrucchiere|Muratore|Autista|Macellaio|Falegname|Cassiere|Cuoco|Chimico|Ingegnere|
      Consulente|Dentista|Economista|Editore|Elettricista|Agricoltore|Vigile del fuoco|Fioraio|Giardiniere|Geologo|Grafico|Giornalista|
      Giudice|Avvocato|Bibliotecario|Fabbro|Meccanico|Musicista|Infermiere|Ottico|Soccorritore|Farmacista|Fotografo|Medico|
      Fisioterapista|Pilota|Idraulico|Poliziotto|Postino|Programmatore|Ricercatore|Carpentiere|Segretario|Assistente sociale|Traduttore|
      Veterinario|Insegnante|Libraio|Sarto`,
    plant: `Quercia|Acero|Betulla|Pino|Salice|Rosa|Tulipano|Margherita|Lavanda|Felce|Edera|Muschio|Girasole|Giglio|Orchidea|Bambù|Cactus|Timo|
      Basilico|Menta|Salvia|Agrifoglio|Sambuco|Nocciolo|Faggio|Cedro|Olivo|Fico|Melo|Ciliegio|Peonia|Trifoglio`,
    position: `Responsabile|Assistente|Caposquadra|Specialista|Coordinamento|Direzione|Analista|Tirocinio|Supervisione|Consulenza|Addetto|
      Ingegneria|Portiere|Difensore|Centrocampista|Attaccante|Capitano|Allenatore`,
    procedureName: `Esame del sangue|Radiografia|Risonanza magnetica|Elettrocardiogramma|Ecografia|Vaccinazione|Visita medica|Colonscopia|
      Pulizia dei denti|Medicazione|Seduta di fisioterapia|TAC|Biopsia|Esame della vista|Esame dell'udito|Endoscopia|
      Rimozione del gesso|Prova allergologica|Controllo della pressione|Controllo dei nei`,
    season: `primavera|estate|autunno|inverno`,
    size: `M|L|S|XL|XS|XXL|XXXL|Taglia unica|2XS|4XL`,
    skill: `Gestione di progetti|SQL|Parlare in pubblico|JavaScript|Negoziazione|Excel|Python|Scrittura|Saldatura|Primo soccorso|
      Analisi dei dati|Servizio clienti|Contabilità|Traduzione|Fotografia|Guida di un gruppo|Falegnameria|Collaudo|Usabilità|
      Guida di muletti|Vendita|Insegnamento|Correzione di bozze|Cucina|Pianificazione|Reti`,
    specimen: `Sangue intero|Siero|Plasma|Urina|Saliva|Tampone faringeo|Tampone nasale|Tessuto|Feci|Espettorato|Capelli|Raschiato cutaneo|
      Midollo osseo|Liquor`,
    sport: `Calcio|Pallacanestro|Tennis|Nuoto|Pallavolo|Ciclismo|Corsa|Rugby|Hockey|Badminton|Golf|Canottaggio|Pallamano|Pugilato|Sci|
      Tennistavolo|Judo|Vela|Arrampicata|Scherma|Ginnastica|Atletica`,
    subjectName: `Matematica|Italiano|Inglese|Biologia|Chimica|Fisica|Storia|Geografia|Informatica|Arte|Musica|Economia|Filosofia|Psicologia|
      Sociologia|Letteratura|Francese|Spagnolo|Latino|Statistica|Educazione fisica|Diritto|Astronomia|Politica|Tecnologia|Teatro`,
    teamName: `Volpi Rosse|Aquile Blu|Lupi del Nord|Leoni d'Oro|Orsi|Falchi|Squali|Pantere|Comete|Titani|Corvi|Virtus del Porto|
      Unione Sportiva|Pro Valle|Libertas|Lontre|Civette|Frecce d'Argento|Tuoni|Stambecchi`,
    typeName: `normale|personalizzato|interno|esterno|semplice|avanzato|predefinito|manuale|automatico|temporaneo|permanente|principale|secondario|
      condiviso|privato|pubblico`,
    unit: `pezzo|kg|scatola|confezione|litro|set|m|g|paio|bottiglia|sacchetto|rotolo|ml|dozzina|pallet|cartone|cm|lattina|mazzo|foglio`,
    unsettled: `nessuno|non specificato|altro`,
    unitName: `metro|chilogrammo|secondo|ampere|kelvin|mole|candela|hertz|newton|pascal|joule|watt|coulomb|volt|farad|ohm|siemens|weber|tesla|
      henry|lumen|lux|becquerel|gray|sievert|katal|litro|ettaro|tonnellata|bar|minuto|ora|giorno|grado`,
  },
  phrases: {
    addressLine2: `Scala A, int. {digit}|Scala B, int. {digit}|Interno {digit}|Piano {digit}|Int. {number}|Palazzina A|Palazzina B`,
    answer: `Vedi qui: {object}, {object2}.|Basta guardare nella pagina di aiuto.|Si cambia nelle impostazioni.|Sì, dall'ultimo aggiornamento.|
      Non ancora, ma è previsto.|{people} deve {task} {later}.|Che io sappia, non cambia nulla.|No, purtroppo non è previsto.|
      Conviene {task} {later}.|Dipende dal contratto.|Sì, è gratis.|Basta una mail.|{thing} {fact}.|Di solito servono due o tre giorni.|
      Lo abbiamo chiesto {earlier} e aspettiamo ancora.`,
    articleTitle: `{topic}, {topic2}: guida per {audience}|{topic} per {audience}|Capire {topic}|Perché scegliere {topic}|
      {topic}: cinque consigli per iniziare|{topic}: gli errori più comuni|{topic}: che cosa cambia|Dieci domande: {topic}|
      {topic} ogni giorno|Riscoprire {topic}|{topic}: quello che abbiamo imparato|Raccontare {topic}`,
    bio: `Ufficio di giorno, e nel tempo libero {hobby}, {hobby2}.|Interessi: {hobby}, {hobby2} e il buon caffè.|Prima in una grande azienda, oggi in proprio.|
      Due figli, un gatto e tanta energia.|Sempre voglia di imparare.|Vive per {hobby} e {hobby2}.|All'aria aperta appena può.|
      In città da poco. Passatempi: {hobby}, {hobby2}.|Dieci anni di esperienza.|La sua passione: {hobby}.`,
    bookTitle: `{motif} e {motif2}|{motif} {setting}|{motif}, {motif2} e {motif3}`,
    caption: `{scene}, {year}|{scene}|{scene} ({year})|{scene}, foto {id}`,
    comment: `{opinion}: {object}, {object2}.|{opinion}.|Grazie, mi è stato molto utile.|È successo anche a noi {earlier}.|Per me va bene.|
      Qualcuno può {task} {later}?|Posso {task} {later}.|Ci sono novità? {Thing} {fact}.|{people} lo ha chiesto {earlier}.|
      Ne parliamo {later}?|{opinion}, grazie!|Da noi ha funzionato subito.|Non vedo l'ora del seguito.|Noi facciamo così, {because}.|
      Da ricordare.|In breve: ancora!`,
    courseName: `Introduzione: {subjectName}|{subjectName}, livello avanzato|Fondamenti: {subjectName}|{subjectName}: metodi|
      {subjectName}: casi di studio|Seminario: {subjectName}|{subjectName} in pratica|{subjectName} e società|{subjectName}, {subjectName2}`,
    dish: `Salmone con riso|Pollo arrosto|Melanzane alla parmigiana|Tofu con verdure|Agnello al forno|Risotto ai funghi|Vellutata di zucca|
      Trota al limone|Brasato al vino|Peperoni ripieni|Anatra all'arancia|Cavolfiore gratinato|Spaghetti alle vongole|Gnocchi al pesto|
      Lenticchie in umido|Lasagne agli spinaci|Ossobuco|Saltimbocca|Tagliatelle al ragù|Tiramisù|Minestrone|Caponata|Polenta e funghi|
      Orecchiette alle cime di rapa|Insalata di farro|Frittata di zucchine`,
    dosage: `{dose} mg una volta al giorno|{dose} mg due volte al giorno|{dose} mg al mattino|{dose} mg alla sera|{dose} mg al bisogno|
      {dose} mg prima dei pasti`,
    eventName: `Festival {spot}|Fiera del libro {year}|Serata di cinema {spot}|Festa {spot}|Congresso {year}|Mercato {spot}|
      Porte aperte {year}|Incontro {spot}|Concerto {spot}|Fiera del vino {year}|Torneo {spot}|Corsa {spot}|
      Laboratorio: {topic}|Conferenza: {topic}|Dibattito: {topic}|Sagra {spot}|Mostra {spot}|Mercatino di Natale {year}`,
    headline: `{topic}: che cosa bisogna sapere|{topic} come non mai|Il comune discute: {topic}|Un'associazione sostiene {topic}|
      Uno studio racconta {topic}|Cresce l'interesse: {topic}|{topic}: nuove regole dall'autunno|Parola ai cittadini: {topic}|
      {topic}: chi paga?|Più fondi per {audience}|Premio per {audience}|Una guida per {audience}`,
    keywords: `{object}, {object2}|{object}, {object2}, {audience}|{object}, {topic}`,
    message: `Ciao, una domanda veloce: {object}, {object2}.|Ciao, puoi {task} {later}?|Grazie, guardo {later}.|Hai tempo {later}?|
      È arrivato tutto, grazie mille.|Hai potuto vedere? {Thing} {fact}.|Fammi sapere se ti serve qualcosa prima.|
      {people} deve {task}, non c'è fretta.|Buongiorno, bisogna {task} {later}.|D'accordo, a presto!|Puoi richiamarmi {later}?|
      Sono in viaggio, rispondo {later}.|Come d'accordo, ecco il documento.|{people} ha chiamato {earlier}.|
      Va bene un appuntamento {later}?|Un saluto e buon fine settimana.`,
    note: `{todo}: {object}, {object2}.|Ha chiamato {earlier}.|{thing} manca ancora.|{later}: {task}.|{todo}.|In sospeso: {object}, {object2}, {object3}.|
      Importante: {task}.|{people} lo sa da tempo.|{thing} {fact}.|Parlato con la signora Conti.|Fatto, copia allegata.|
      Per favore {task} {later}.|Trattare con riservatezza.|Solo al mattino.|Vuole essere richiamato {later}.|Sentire il tecnico.`,
    pageTitle: `{topic} per {audience}|Chi siamo|Domande frequenti: {topic}|{topic} e {topic2}|{object} e {object2}|Contatti|Tutto qui: {topic}|
      Note legali|I nostri servizi|Novità: {topic}`,
    projectName: `Restauro {spot}|Progetto {object}|Avvio {object}|Costruzione {spot}|{object} e {object2}|Studio: {topic}|Pilota {object}|
      Migrazione {object}|Ampliamento {spot} {year}`,
    question: `Chi se ne occupa: {object}, {object2}?|Dove trovo i documenti?|Posso ancora cambiarlo {later}?|Quanto tempo ci vuole?|
      C'è anche in altri colori?|Potete {task} {later}?|Chi può {task} {later}?|Che cosa succede dopo?|Bisogna iscriversi prima?|
      Le spese di spedizione sono comprese?|Come posso disdire?|È vero che cambia {later}?|Si può restituire?|A chi posso rivolgermi?|
      Perché è necessario?`,
    reason: `{cause}: {object}, {object2}.|{cause}.|{cause}, segnalato {earlier}.|{cause}, vedi allegato.|{cause} (al telefono).|{cause}, {because}.`,
    restaurantName: `Da Gino|Al Leone d'Oro|Il Vecchio Porto|La Posta|Osteria {spot}|Trattoria {spot}|La Cucina del Porto|La Cantina|
      Bella Vista|Locanda {spot}|Caffè Centrale|La Pentola|Da Marcello|Pizzeria {spot}|Il Tiglio|L'Albero Verde|
      La Tavola Rotonda|Caffè del Parco|Il Cucchiaio|Il Mulino`,
    roomName: `Sala {number}|Ufficio {number}|Aula {digit}|Sala riunioni {digit}|Laboratorio {digit}|Studio {digit}|Salone blu|Biblioteca|
      Sala del giardino`,
    school: `Scuola primaria {spot}|Scuola media {spot}|Liceo {spot}|Istituto Dante Alighieri|Liceo Galilei|Scuola Manzoni|
      Istituto tecnico {spot}|Liceo Leopardi|Scuola di musica {spot}|Scuola materna {spot}|Istituto Volta|Scuola Montessori {spot}`,
    sentence: `I dettagli seguono {later}.|Controllato {earlier}, tutto in ordine.|Sarà completato {later}.|Per domande basta scriverci.|
      Ecco in breve i punti principali.|Tutto resta come concordato.|Altre informazioni seguono {later}.|I suggerimenti sono benvenuti.|
      Così concordato {earlier}.|Questi dati valgono fino a nuovo avviso.|Se ne riparla {later}.|Non c'è altro da segnalare.`,
    songTitle: `{motif} {setting}|{motif}, {motif2}|Il mio cuore {setting}|Il ballo {setting}|Ancora {motif}|Gli amanti {setting}`,
    subject: `Domanda: {object}, {object2}|{object}: prossimi passi|Richiesta: {object}|Manca: {object}|RE: {object}|Per favore {task}|
      Novità: {object}|{object} e {object2}|Promemoria: {object}|Chiarimento: {object}|La sua richiesta: {object}|Problema: {object}|Invito: {object}`,
    templateName: `{object} {id}|{object}|{object}, versione breve|{object} per nuovi clienti|{object} (bozza)`,
    title: `{object}|{object} {number}|{object}: {object2}|{task}|{object} (copia)`,
    transactionDescription: `Carta panificio del mercato|Addebito luce {id}|Bonifico affitto|Ordine in rete {id}|Bonifico periodico|Rimborso {id}|
      Carta distributore|Addebito assicurazione {id}|Carta farmacia|Abbonamento giornale|Carta libreria|Bonifico {id}|Prelievo|
      Carta supermercato {number}|Accredito {id}`,
  },
  reviewText: {
    content: `{praise}: {plus}, {plus2}.|Sono molto contento e lo comprerei di nuovo.|Proprio come descritto.|Dopo tre mesi è ancora come nuovo.|
      Arrivato presto e ben imballato.|Meglio di quanto pensassi.|In famiglia piace a tutti.|Il rapporto qualità-prezzo è ottimo.|
      Finalmente qualcosa che dura.|L'assistenza ha risposto subito.|È la seconda volta che lo compro.|Tutto ha funzionato subito.|
      Finiture molto belle, niente da dire.|Lo consiglio senza dubbi.|Lo uso ogni giorno con piacere.|{praise}.`,
    undecided: `{doubt}: {plus}, ma {minus}.|{doubt}.|Nel complesso va bene.|Fa il suo dovere e poco più.|
      La consegna è stata lunga, il resto va bene.|A questo prezzo non si può chiedere di più.|Abbastanza buono, ma non eccezionale.|
      Il colore è un po' diverso dalla foto.|Le istruzioni potrebbero essere migliori.|Con un po' di pratica va.|Ho ancora dubbi.|
      Buon prodotto con piccoli difetti.|Ho dovuto cambiarlo, ma è stato facile.|Non male, ma niente di speciale.|Vedremo quanto dura.`,
    disappointed: `{complaint}: {minus}, {minus2}.|{complaint}.|Si è rotto dopo due settimane.|L'ho rimandato indietro.|
      Per niente come descritto.|L'assistenza non ha mai risposto.|Arrivato troppo tardi.|Meglio tenersi i soldi.|
      La qualità è davvero scarsa.|Era rotto già nella scatola.|Non calza e sembra di poco valore.|Non compro più qui.|
      Una delusione per questo prezzo.|Mancavano dei pezzi.|Aspetto ancora il rimborso.`,
  },
  reviewTitle: {
    content: `{plus}|Molto contento|Lo consiglio|Come descritto|Cinque stelle|Vale il prezzo|Meglio del previsto|Da ricomprare|Fantastico|
      Ottima scelta|Gran prodotto|Entusiasta|Qualità eccellente|Perfetto|Buon acquisto`,
    undecided: `Discreto|Buono, ma in ritardo|Fa il suo dovere|Piccoli difetti|Giusto per il prezzo|Niente male|Pareri divisi|Nella media|Così così|
      Luci e ombre|Migliorabile|Accettabile`,
    disappointed: `{minus}|Deluso|Mai più|Non vale il prezzo|Non come descritto|Qualità scarsa|Rotto subito|Sconsigliato|
      Acquisto sbagliato|Restituito|Mi aspettavo di più|Deludente`,
  },
  goods: `Elettronica;in;Cuffie|Monitor|Tastiera|Altoparlante|Webcam|Router|Tablet|Orologio smart|Caricatore|Proiettore|Microfono|Fotocamera|Batteria esterna|Soundbar;alluminio|plastica|vetro|carbonio
Mobili;in;Sedia|Tavolo|Scrivania|Libreria|Divano|Letto|Armadio|Panca|Mensola|Credenza|Sgabello|Madia|Comodino;rovere|noce|pino|acciaio|bambù|faggio
Abbigliamento;in;Camicia|Giacca|Pantaloni|Maglione|Abito|Cappotto|Gonna|Felpa|Maglietta|Sciarpa|Camicetta|Gilet|Jeans;cotone|lino|lana|denim|seta|pile
Scarpe;in;Scarpe da ginnastica|Stivali|Sandali|Mocassini|Pantofole|Scarpe da corsa|Scarponi|Zoccoli;pelle|tela|camoscio|gomma|rete
Cucina;in;Padella|Coltello|Bollitore|Tagliere|Ciotola|Tostapane|Frullatore|Caffettiera|Pentolino|Teglia|Colino|Spatola;acciaio|ceramica|ghisa|vetro|bambù|rame
Giardino;in;Tagliaerba|Annaffiatoio|Rastrello|Vanga|Tubo da giardino|Fioriera|Mangiatoia|Ombrellone|Carriola|Cesoie|Graticcio;acciaio|terracotta|teak|plastica|zinco
Giocattoli;in;Puzzle|Costruzioni|Bambola|Trenino|Gioco da tavolo|Aquilone|Orsetto|Macchinina|Pista per biglie|Trottola;legno|plastica|feltro|cartone
Libri;in;Libro di cucina|Romanzo|Atlante|Guida di viaggio|Libro illustrato|Dizionario|Biografia|Taccuino|Calendario|Guida naturalistica;brossura|copertina rigida|edizione tascabile|edizione limitata
Sport;in;Tappetino da yoga|Manubrio|Racchetta da tennis|Pallone|Casco da bici|Tenda|Zaino|Sacco a pelo|Corda per saltare|Vogatore;gomma|nylon|carbonio|acciaio|sughero
Salute;in;Spazzolino|Termometro|Cassetta di pronto soccorso|Palla per massaggi|Portapillole|Cuscino termico|Misuratore di pressione|Benda;bambù|cotone|silicone|plastica
Bellezza;con;Shampoo|Crema mani|Sapone|Burro labbra|Balsamo|Maschera viso|Latte corpo|Olio per unghie|Sali da bagno;lavanda|olio d'oliva|miele|rosa|mandorla
Alimentari;da;Caffè|Tè|Miele|Pasta|Olio d'oliva|Cioccolato|Marmellata|Riso|Muesli|Biscotti|Mandorle|Salsa di pomodoro;coltivazione biologica|commercio equo|filiera corta|produzione propria|produzione limitata
Utensili;in;Martello|Trapano|Set di cacciaviti|Sega|Chiave inglese|Metro a nastro|Cassetta degli attrezzi|Levigatrice|Scala|Pinze|Livella;acciaio|titanio|gomma|fibra di vetro|faggio
Ufficio;in;Cucitrice|Lampada da tavolo|Set di penne|Raccoglitore|Vaschetta portacarte|Lavagna|Etichettatrice|Portapenne|Calcolatrice|Distruggidocumenti;plastica|acciaio|rovere|pelle|sughero
Gioielli;in;Anello|Collana|Bracciale|Orecchini|Spilla|Orologio da polso|Gemelli|Ciondolo;argento|oro|madreperla|oro rosa|titanio
Musica;in;Chitarra|Violino|Batteria|Ukulele|Armonica|Supporto per tastiera|Metronomo|Flauto|Amplificatore;acero|abete|mogano|ottone|palissandro
Animali;in;Cuccia per cane|Albero per gatto|Guinzaglio|Ciotola per cane|Acquario|Gabbia|Tiragraffi|Gioco da mordere;cotone|sisal|acciaio|nylon|corda|plastica
Auto;in;Caricatore da auto|Tappetini|Barre da tetto|Avviatore|Coprisedile|Compressore|Telecamera da cruscotto|Rete portaoggetti;gomma|acciaio|nylon|pelle|plastica
Infanzia;in;Carrozzina|Lettino|Baby monitor|Seggiolone|Tappeto gioco|Set di biberon|Copertina|Borsa fasciatoio;cotone|legno|bambù|lana|plastica
Casa;in;Lampada|Cuscino|Vaso|Tappeto|Portacandela|Specchio|Tenda a pannello|Orologio da parete|Cornice|Cesto|Plaid;lino|vetro|rattan|lana|marmo|ottone`,
  praises: `Resistenza e pulizia facile.|Da anni tra i preferiti dei nostri clienti.|Garanzia di due anni.|Uso immediato.|
    Progetto di un piccolo laboratorio, prove quotidiane.|Peso ridotto, comodo in viaggio.|Imballaggio senza plastica.|
    Buon rapporto qualità-prezzo.|Una bella idea regalo.|Spedizione in due giorni.|Pratico ogni giorno.|Reso gratuito.`,
  offer: "{name}, nel reparto {category}.",
  manufacturer: "Officine {brand}|Manifatture {brand}|Industrie {brand}",
  industries: `Software|Industria|Alimentare|Edilizia|Servizi finanziari|Sanità|Ristorazione e alberghi|Consulenza|Commercio all'ingrosso|Energia|Agricoltura|Media|
    Tempo libero|Trasporti|Commercio al dettaglio|Assicurazioni|Ricerca|Servizi legali|Automobile|Telecomunicazioni|Farmaceutica|Immobiliare|Servizi pubblici|Turismo`,
  gender: ["femmina", "maschio", "altro"],
  maritalStatus: ["celibe,nubile", "sposato,sposata", "divorziato,divorziata", "unione civile", "vedovo,vedova"],
  nationality: { "*": "italiana", it_CH: "svizzera" },
  invoice: "FT",
  order: "ORD",
  extension: " int. ",
};
