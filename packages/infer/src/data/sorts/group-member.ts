import type { Sort } from "./sort.ts";

/** People by what they take part in or are affected by. */
export const groupMember: Sort = {
  name: "group-member",
  nouns: {
    en: "deceased, deceased person, dead person, survivor person, inhabitant, occupant, dweller, mourner, interviewee, respondent, spectator, onlooker, bystander, pupil person, camper, hiker, pilgrim, tourist, traveller, traveler, commuter, refugee, migrant, asylum seeker, evacuee, survivor, casualty, victim, patient count, beneficiary, participant, attendee, attendance, guest count, visitor count, audience member, listener, viewer, reader person, villager, householder, household, family count, homeowner, smallholder, settler, newcomer, adult, child, children, youth, teenager, adolescent, minor person, senior, elder, pensioner, retiree, woman, man, girl, boy, infant, toddler, baby, newborn, orphan, widow, widower, twin, schoolchild, undergraduate, graduate, postgraduate, alumna, dropout, prisoner, inmate, detainee, hostage, soldier, veteran, reservist, conscript, recruit person, voter, elector, ballot caster, taxpayer, ratepayer, shareholder, stakeholder, congregant, worshipper, churchgoer, believer, devotee, disciple, follower person, supporter, sympathiser, admirer, player person, competitor, contestant, contender, entrant, finalist, challenger, opponent, teammate, classmate, roommate, flatmate, housemate, neighbour, neighbor, colleague, coworker, peer, acquaintance, newcomer person, stranger, passer by, pedestrian, road user, motorist, biker, rider person, crew size, team size, group size, class size, headcount, workforce size, staff size, population, resident count, capita, people reached, person reached, people affected, people served, person affected, household reached, family reached, patient seen, client served, people trained, person trained, people employed, people present, person present",
    de: "teilnehmer, teilnehmerin, einwohner, besucher, bewohner, gast, zuschauer, anwesender, betroffener, haushalt, erwachsener, jugendlicher, kind, senior, mitglied",
    fr: "participant, habitant, visiteur, spectateur, present, foyer, menage, adulte, enfant, jeune, senior, membre, inscrit, convive, usager",
    es: "participante, habitante, visitante, asistente, espectador, hogar, adulto, nino, joven, adulto mayor, miembro, inscrito, usuario persona, poblador, asistencia",
    it: "partecipante, abitante, visitatore, spettatore, presente, nucleo familiare, adulto, bambino, giovane, anziano, membro, iscritto",
    nl: "deelnemer, inwoner, bezoeker, bewoner, gast, toeschouwer, aanwezige, huishouden, volwassene, jongere, kind, oudere",
    pt: "participante, habitante, visitante, assistente pessoa, espectador, agregado familiar, domicilio familiar, adulto, crianca, jovem, idoso, membro, inscrito, morador",
  },
  given: "fullName",
  kinds: "adult|child|senior|family",
  statuses: "confirmed|registered|waiting|cancelled",
  several: { usual: 40, most: 800 },
  counts: [
    { of: "inhabitant dweller villager population resident settler capita", usual: 4000, most: 60000 },
    { of: "beneficiary reached affected served evacuee refugee migrant pilgrim", usual: 150, most: 3000 },
    { of: "voter elector taxpayer", usual: 2500, most: 40000 },
    { of: "spectator onlooker listener viewer visitor tourist", usual: 300, most: 9000 },
    { of: "household family homeowner householder", usual: 60, most: 900 },
    { of: "occupant casualty victim survivor finalist twin orphan prisoner hostage fatality", usual: 3, most: 60 },
    { of: "adult child infant toddler baby senior youth", usual: 2, most: 9 },
    { of: "stakeholder interviewee respondent", usual: 14, most: 90 },
  ],
};
