import type { Spoken } from "./topic.ts";

/** What is said of a row of a list, by what the list is of, as in the files beside: sentences, one a line, with choices in brackets. */
export type ListKind = "access" | "sorting" | "division" | "service" | "plan" | "log";

/** Words of tables that are such lists, in English and singular. */
export const LIST_KINDS: readonly (readonly [words: RegExp, kind: ListKind])[] = [
  [/^(?:role|permission|right|privilege|profile|access|user role|permissao|perfi|droit|recht)$/, "access"],
  [/^(?:log|history|audit|activity|event log|bitacora|historial|journal|protokoll|audit log|trace|movement)$/, "log"],
  [
    /^(?:department|division|area|unit|branch|office|team|sector|board|faculty|organizational unit|branch office|setor|diretoria|sede|reparto)$/,
    "division",
  ],
  [
    /^(?:service|servicio|servico|servizio|servizi|dienst|leistung|prestation|soin|treatment|procedure|treatment type)$/,
    "service",
  ],
  [
    /^(?:plan|membresia|plano|formule|abbonamento|abbonamenti|tarif|tarife|membership|subscription|promotion|offer|tariff|package|rate plan|discount|coupon)$/,
    "plan",
  ],
  [/^(?:category|type|kind|group|class|subcategory|status|state|tag|label|level|family|genre|brand)$/, "sorting"],
];

/** Descriptions of rows of lists. */
export const LISTS_ABROAD: Readonly<Record<Spoken, Readonly<Record<ListKind, string>>>> = {
  es: {
    access: `
Acceso (completo al sistema|de solo lectura|a los módulos de ventas|a reportes y consultas).
Puede (crear y editar registros|aprobar solicitudes|ver todos los reportes|gestionar usuarios).
Permite (consultar información|exportar datos|administrar el catálogo|anular operaciones).`,
    sorting: `
Agrupa (los registros más frecuentes|elementos de uso general|casos especiales|los elementos nuevos).
(Clasificación|Grupo) de uso (interno|general|habitual).
Para (casos sin otra clasificación|uso diario|seguimiento y reportes).`,
    division: `
(Encargada|Responsable) de (la atención al cliente|los procesos internos|la planificación|los recursos de la empresa).
Coordina (las tareas diarias|los proyectos del área|el trabajo con otras áreas).
Atiende (de lunes a viernes|a toda la organización|las solicitudes internas).`,
    service: `
(Incluye|Comprende) (revisión previa|materiales|garantía de 30 días|atención personalizada).
(Duración aproximada|Tiempo estimado) de (30 minutos|una hora|dos horas).
(Requiere cita previa|Disponible todos los días|Se realiza en nuestras instalaciones).`,
    plan: `
(Acceso ilimitado|Acceso en horario reducido|Incluye todos los beneficios|Ideal para comenzar).
Válido por (un mes|tres meses|un año|tiempo limitado).
(Sin costo de inscripción|Renovación automática|Con descuento para estudiantes|Cancelable en cualquier momento).`,
    log: `
(Registro creado|Registro actualizado|Registro eliminado) desde (el panel|la aplicación|la web).
(Inicio de sesión|Cambio de contraseña|Cierre de sesión) correcto.
(Cambio de estado|Datos de contacto actualizados|Documento descargado|Exportación del reporte mensual).`,
  },
  pt: {
    access: `
Acesso (completo ao sistema|somente leitura|aos módulos de vendas|a relatórios e consultas).
Pode (criar e editar registros|aprovar solicitações|ver todos os relatórios|gerenciar usuários).
Permite (consultar informações|exportar dados|administrar o catálogo|cancelar operações).`,
    sorting: `
Agrupa (os registros mais frequentes|itens de uso geral|casos especiais|os itens novos).
(Classificação|Grupo) de uso (interno|geral|habitual).
Para (casos sem outra classificação|uso diário|acompanhamento e relatórios).`,
    division: `
Responsável (pelo atendimento ao cliente|pelos processos internos|pelo planejamento|pelos recursos da empresa).
Coordena (as tarefas diárias|os projetos da área|o trabalho com outras áreas).
Atende (de segunda a sexta|toda a organização|as solicitações internas).`,
    service: `
Inclui (avaliação prévia|materiais|garantia de 30 dias|atendimento personalizado).
(Duração aproximada|Tempo estimado) de (30 minutos|uma hora|duas horas).
(Requer agendamento|Disponível todos os dias|Realizado em nossa unidade).`,
    plan: `
(Acesso ilimitado|Acesso em horário reduzido|Inclui todos os benefícios|Ideal para começar).
Válido por (um mês|três meses|um ano|tempo limitado).
(Sem taxa de matrícula|Renovação automática|Com desconto para estudantes|Cancelável a qualquer momento).`,
    log: `
(Registro criado|Registro atualizado|Registro excluído) pelo (painel|aplicativo|site).
(Login|Troca de senha|Logout) com sucesso.
(Mudança de status|Dados de contato atualizados|Documento baixado|Relatório mensal exportado).`,
  },
  fr: {
    access: `
Accès (complet au système|en lecture seule|aux modules de vente|aux rapports et consultations).
Peut (créer et modifier des fiches|valider les demandes|voir tous les rapports|gérer les utilisateurs).
Permet de (consulter les informations|gérer le catalogue|sortir les rapports).`,
    sorting: `
Regroupe (les cas les plus fréquents|les éléments d'usage général|les cas particuliers|les nouveautés).
(Classement|Groupe) à usage (interne|général|courant).
Pour (les cas sans autre classement|l'usage quotidien|le suivi et les rapports).`,
    division: `
Chargé (de la relation client|des processus internes|de la planification|des moyens généraux).
Coordonne (les tâches quotidiennes|les projets du service|le travail entre services).
Ouvert (du lundi au vendredi|à toute l'organisation|pour les demandes internes).`,
    service: `
Comprend (un diagnostic préalable|les fournitures|une garantie de 30 jours|un accueil personnalisé).
Durée (approximative|estimée) : (30 minutes|une heure|deux heures).
(Sur rendez-vous|Disponible tous les jours|Réalisé dans nos locaux).`,
    plan: `
(Accès illimité|Accès en heures creuses|Tous les avantages inclus|Idéal pour débuter).
Valable (un mois|trois mois|un an|pour une durée limitée).
(Sans frais d'inscription|Renouvellement automatique|Réduction pour les étudiants|Résiliable à tout moment).`,
    log: `
(Fiche créée|Fiche modifiée|Fiche supprimée) depuis (le tableau de bord|l'application|le site).
(Connexion|Changement de mot de passe|Déconnexion) (réussie|enregistrée).
(Changement de statut|Coordonnées mises à jour|Document téléchargé|Rapport mensuel exporté).`,
  },
  de: {
    access: `
(Voller Zugriff|Nur lesender Zugriff|Zugriff auf den Verkauf|Zugriff auf Berichte).
Darf (Datensätze anlegen und ändern|Anträge freigeben|alle Berichte sehen|Benutzer verwalten).
Erlaubt (das Ansehen von Daten|den Export|die Pflege des Katalogs|das Stornieren von Vorgängen).`,
    sorting: `
Fasst (die häufigsten Fälle|allgemeine Einträge|Sonderfälle|neue Einträge) zusammen.
Für (Fälle ohne andere Zuordnung|den täglichen Gebrauch|Auswertungen und Berichte).
(Interne|Allgemeine|Übliche) Einteilung.`,
    division: `
Zuständig für (den Kundendienst|interne Abläufe|die Planung|die Betriebsmittel).
Koordiniert (die täglichen Aufgaben|die Projekte des Bereichs|die Zusammenarbeit mit anderen Bereichen).
Erreichbar (montags bis freitags|für alle Standorte|für interne Anfragen).`,
    service: `
Enthält (eine Voruntersuchung|das Material|30 Tage Garantie|persönliche Beratung).
Dauert (etwa 30 Minuten|etwa eine Stunde|rund zwei Stunden).
(Nur nach Terminvereinbarung|Täglich verfügbar|Wird in unseren Räumen durchgeführt).`,
    plan: `
(Unbegrenzter Zugang|Zugang zu Nebenzeiten|Mit allen Vorteilen|Ideal für den Einstieg).
Gültig für (einen Monat|drei Monate|ein Jahr|begrenzte Zeit).
(Ohne Aufnahmegebühr|Verlängert sich automatisch|Ermäßigt für Studierende|Jederzeit kündbar).`,
    log: `
(Datensatz angelegt|Datensatz geändert|Datensatz gelöscht) (in der App|im Web|im Verwaltungsbereich).
(Anmeldung|Passwortänderung|Abmeldung) erfolgreich.
(Status geändert|Kontaktdaten aktualisiert|Dokument heruntergeladen|Monatsbericht exportiert).`,
  },
  it: {
    access: `
Accesso (completo al sistema|in sola lettura|ai moduli di vendita|a rapporti e consultazioni).
Può (creare e modificare schede|approvare richieste|vedere tutti i rapporti|gestire gli utenti).
Permette di (consultare i dati|esportare i dati|gestire il catalogo|annullare operazioni).`,
    sorting: `
Raggruppa (i casi più frequenti|le voci di uso generale|i casi particolari|le novità).
(Classificazione|Gruppo) di uso (interno|generale|corrente).
Per (casi senza altra classificazione|l'uso quotidiano|controlli e rapporti).`,
    division: `
Responsabile (dell'assistenza clienti|dei processi interni|della pianificazione|delle risorse aziendali).
Coordina (le attività quotidiane|i progetti dell'area|il lavoro con gli altri uffici).
Attivo (dal lunedì al venerdì|per tutta l'organizzazione|per le richieste interne).`,
    service: `
Comprende (una verifica preliminare|i materiali|30 giorni di garanzia|assistenza personalizzata).
Durata (approssimativa|stimata) di (30 minuti|un'ora|due ore).
(Su appuntamento|Disponibile tutti i giorni|Eseguito nella nostra sede).`,
    plan: `
(Accesso illimitato|Accesso a orario ridotto|Tutti i vantaggi inclusi|Ideale per iniziare).
Valido (un mese|tre mesi|un anno|per un periodo limitato).
(Senza quota d'iscrizione|Rinnovo automatico|Sconto per studenti|Disdetta in ogni momento).`,
    log: `
(Scheda creata|Scheda modificata|Scheda eliminata) (dal pannello|dall'app|dal sito).
(Accesso|Cambio password|Uscita) (riuscito|registrato).
(Cambio di stato|Recapiti aggiornati|Documento scaricato|Rapporto mensile esportato).`,
  },
  nl: {
    access: `
(Volledige toegang|Alleen lezen|Toegang tot verkoop|Toegang tot rapporten).
Mag (gegevens aanmaken en wijzigen|aanvragen goedkeuren|alle rapporten zien|gebruikers beheren).
Maakt het mogelijk om (gegevens te bekijken|te exporteren|de catalogus te beheren).`,
    sorting: `
Groep voor (de meest voorkomende gevallen|algemeen gebruik|bijzondere gevallen|nieuwe items).
Voor (gevallen zonder andere indeling|dagelijks gebruik|overzichten en rapporten).
(Interne|Algemene|Gangbare) indeling.`,
    division: `
Verantwoordelijk voor (de klantenservice|interne processen|de planning|de middelen van het bedrijf).
Coördineert (de dagelijkse taken|de projecten van de afdeling|het werk met andere afdelingen).
Bereikbaar (van maandag tot vrijdag|voor alle vestigingen|voor interne vragen).`,
    service: `
Inclusief (vooronderzoek|materiaal|30 dagen garantie|persoonlijk advies).
Duurt (ongeveer 30 minuten|ongeveer een uur|zo'n twee uur).
(Alleen op afspraak|Dagelijks beschikbaar|Wordt bij ons uitgevoerd).`,
    plan: `
(Onbeperkt toegang|Toegang tijdens daluren|Alle voordelen inbegrepen|Ideaal om te beginnen).
Geldig voor (een maand|drie maanden|een jaar|beperkte tijd).
(Zonder inschrijfgeld|Wordt automatisch verlengd|Korting voor studenten|Altijd opzegbaar).`,
    log: `
(Record aangemaakt|Record gewijzigd|Record verwijderd) via (het beheer|de app|de website).
(Aanmelding|Wachtwoordwijziging|Afmelding) gelukt.
(Status gewijzigd|Contactgegevens bijgewerkt|Document gedownload|Maandrapport geëxporteerd).`,
  },
};
