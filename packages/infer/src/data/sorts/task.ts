import type { Sort } from "./sort.ts";

/** What is to be done. */
export const task: Sort = {
  name: "task",
  nouns: {
    en: "task, todo, to do, step, chore task, errand, assignment, homework, exercise, duty task, order task, mission task, quest task, milestone, deliverable, checkpoint task, subtask, ticket task, story task, epic, sprint, backlog item, work item, work package, activity task, job task, shift task, reminder, follow up, deadline, punch list item, open point, pending task, planned activity, planned action, upcoming activity",
    de: "schritt, arbeitsschritt, uebung, hausaufgabe, teilaufgabe, meilenstein, erledigung, termin aufgabe",
    fr: "etape, devoir, exercice, action, jalon, echeance",
    es: "paso, deber, ejercicio, accion, hito, pendiente, actividad programada",
    it: "passo, esercizio, azione, tappa, scadenza, adempimento",
    nl: "stap, oefening, huiswerk, actie, mijlpaal, actiepunt",
    pt: "passo, exercicio, acao, marco, pendencia, etapa",
  },
  short:
    "Prepare the list of participants|Call the supplier|Check the equipment|Send out invitations|Count the stock|Book the room|Collect the forms|Update the notice board|Order materials|Confirm the date|Clean up afterwards|Write the report",
  described: {
    first: [
      "(Takes|Plan) (half an hour|two hours|a morning), (one person|two people|with the team), (before the opening|by Friday|after the meeting).",
      "(Fill in|Check|Collect|Write down) (the form|the list|all numbers|the results) and (hand it in|file it|discuss it with a partner).",
    ],
  },
  noted: { first: ["(Started|Half done|Waiting for an answer|Done, to be checked)."] },
  kinds: "single|recurring|group|optional",
  statuses: "done|in_progress|open|blocked",
  categories: "Planning|Communication|Repair|Shopping|Paperwork",
  grades: "low|medium|high",
  reasons: "Not needed any more|No time|Waiting for others|Done by somebody else",
  several: { usual: 3, most: 40 },
};
