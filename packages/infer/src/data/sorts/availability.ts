import type { Sort } from "./sort.ts";

/** When somebody or something can be had. */
export const availability: Sort = {
  name: "availability",
  nouns: {
    en: "availability, opening hour, office hour, business hour, consultation hour, visiting hour, time slot text, service hour, working time text, reachability, opening schedule, hours of operation, operating hour text, schedule text, timetable text, weekly schedule, visiting time",
    de: "oeffnungszeit, verfuegbarkeit, sprechstunde, sprechzeit, erreichbarkeit, arbeitszeit text, besuchszeit",
    fr: "disponibilite, horaire, permanence, horaire ouverture, heure ouverture",
    es: "disponibilidad, horario, horario de atencion, horario atencion",
    it: "disponibilita, orario, orario di apertura",
    nl: "beschikbaarheid, openingstijd, spreekuur, openingsuur, bereikbaarheid",
    pt: "disponibilidade, horario, horario de funcionamento, horario atendimento",
  },
  told: {
    first: [
      "(Mon-Fri|Mon-Thu|Tue-Sat|Daily) (8:00|9:00|10:00)-(12:00|13:00|16:00|17:00|18:00)",
      "(Mon and Wed|Tue and Thu|Wednesdays|Fridays) (9:00-12:00|14:00-17:00|17:00-20:00), Sat (10:00-13:00|9:00-12:00|by appointment)",
      "(Weekdays|Weekends|Evenings) (from 18:00|after 16:00|until noon|by arrangement)",
      "Mon-Fri (8:00|9:00)-(12:00|12:30) and (13:30|14:00)-(17:00|18:00)",
    ],
  },
};
