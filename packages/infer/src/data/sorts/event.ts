import type { Sort } from "./sort.ts";

/** What happens at a time where people come together. */
export const event: Sort = {
  name: "event",
  nouns: {
    en: "event, gathering, celebration, party, feast, festival, fair, carnival, parade, procession, ceremony, wedding, funeral, burial, cremation, christening, baptism, confirmation, communion, service church, mass, worship, pilgrimage, graduation, inauguration, opening, premiere, performance, concert, recital, play performance, show, screening, exhibition, vernissage, auction, sale event, market day, open day, conference, congress, symposium, seminar, workshop, course event, class event, lesson, lecture, talk, webinar, training, training session, session, rehearsal, practice, meeting, hearing, debate, panel discussion, ballot, election, referendum, competition, contest, tournament, championship, match, game event, race, regatta, marathon, rally, derby, show jumping, retreat, reunion, reception, banquet, picnic, barbecue, gala, blood drive, clean up day, volunteer day, work day, exercise drill, demonstration, protest, strike, vigil, visit event, site visit, open house, launch, product launch, ribbon cutting, anniversary, jubilee, birthday, holiday event, quiz night, film night, game night, dance event",
    de: "veranstaltung, feier, fest, konzert, kurs, seminar, sitzung, versammlung, besprechung, ausstellung, turnier, wettkampf, gottesdienst, hochzeit, beerdigung, bestattung, trauung, taufe, ausflug, fuehrung, vortrag, probe, auffuehrung, lehrgang, freizeit",
    fr: "evenement, fete, concert, cours, atelier, seminaire, reunion, assemblee, exposition, tournoi, ceremonie, mariage, obseques, bapteme, sortie, visite, conference, spectacle, stage, animation, seance, rencontre, manifestation",
    es: "evento, fiesta, concierto, curso, taller, seminario, reunion, asamblea, exposicion, torneo, ceremonia, boda, funeral, bautizo, excursion, visita, conferencia, espectaculo, clase, sesion, encuentro, jornada, actividad",
    it: "evento, festa, concerto, corso, laboratorio, seminario, riunione, assemblea, mostra, torneo, cerimonia, matrimonio, funerale, battesimo, gita, visita, conferenza, spettacolo, lezione, seduta, incontro, attivita",
    nl: "evenement, feest, concert, cursus, workshop, vergadering, tentoonstelling, toernooi, ceremonie, bruiloft, begrafenis, doop, uitstap, bezoek, lezing, voorstelling, les, sessie, bijeenkomst",
    pt: "evento, festa, concerto, curso, seminario, reuniao, assembleia, exposicao, torneio, cerimonia, casamento, funeral, batizado, passeio, visita, palestra, espetaculo, aula, sessao, encontro, atividade",
  },
  form: "plan",
  named: [
    "(Spring|Summer|Autumn|Winter|Annual|Community|Harbour|Village|Youth|Open-air|Sunday) {Noun}",
    "{Noun} (by the River|in the Old Town|for Families|at the Harbour|of the Year)",
  ],
  described: {
    first: [
      "(Starts|Doors open) at (9:00|10:30|14:00|18:00|19:30), (free entry|tickets at the door|registration by email), (food and drinks available|bring warm clothes|ends at about 22:00).",
      "(For|Open to) (families|members and guests|everybody|beginners|adults), (indoors if it rains|rain or shine|limited to 40 places).",
      "(With|Led by) (local musicians|a guest speaker|two trainers|the youth group|volunteers), (about two hours|the whole day|with a break).",
    ],
    then: ["(Fourth|Tenth|Second) time in a row."],
  },
  noted: {
    first: [
      "(Room|Catering|Sound) (booked|confirmed|to be booked), (permit|insurance|flowers) (arranged|still open).",
      "(Set-up|Rehearsal) (from 8:00|the day before|at noon).",
      "(Twelve|Thirty|Eighty) (registered|chairs needed|meals ordered).",
    ],
  },
  kinds: "public|private|members_only|family",
  statuses: "completed|planned|confirmed|cancelled|postponed",
  categories: "Culture|Sports|Education|Community|Family|Religion",
  grades: "beginners|intermediate|advanced|all",
  reasons: "Bad weather|Too few registrations|Illness|Room not available|Official order|Clash of dates",
  several: { usual: 3, most: 30 },
};
