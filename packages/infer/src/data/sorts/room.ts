import type { Sort } from "./sort.ts";

/** Parts of a building. */
export const room: Sort = {
  name: "room",
  nouns: {
    en: "chamber, cell room, cabin, kitchen, bathroom, bedroom, living room, dining room, study room, cellar, basement, attic, loft, corridor, hallway, lobby, foyer, staircase, balcony, terrace, veranda, porch, pantry, storeroom, store room, stockroom, changing room, locker room, dressing room, waiting room, treatment room, consulting room, consultation room, exam room, examination room, operating room, operating theatre, delivery room, recovery room, dark room, darkroom, clean room, server room, boiler room, control room, engine room, sickroom, ballroom, banquet hall, lecture hall, seminar room, training room, workroom, reading room, showroom, sales room, salesroom, rehearsal room, practice room, music room, playroom, game room, craft room, prayer room, quiet room, nursery room, day room, common room, guest room, hotel room, cubicle, booth, compartment, sanctuary, nave, chancel, vestry, sacristy, mortuary, morgue",
    de: "raum, zimmer, saal, kueche, keller, flur, buero, lagerraum, klassenzimmer, behandlungsraum, probenraum, dachboden, kammer raum",
    fr: "salle, piece, chambre, bureau, cuisine, cave, couloir, local salle, vestiaire, grenier, reserve salle",
    es: "sala, salon, habitacion, cuarto, cocina, aula, sotano, oficina sala, consultorio sala, vestuario, despacho, ambiente",
    it: "sala, stanza, camera, aula, cucina, cantina, ufficio stanza, salone, spogliatoio",
    nl: "zaal, kamer, lokaal, ruimte, keuken, kelder, gang, zolder, klaslokaal",
    pt: "sala, quarto, cozinha, salao, aula sala, porao, gabinete, corredor, vestiario",
  },
  form: "thing",
  named: ["{Noun} [1-3](0[1-9]|1[0-9])", "{Noun} [1-9]", "(Blue|Green|Garden|Corner|North|South|Small|Large) {Noun}"],
  described: {
    first: [
      "(Bright|Quiet|Large|Small) room (on the ground floor|on the first floor|in the annex|under the roof), (20|35|50|80) square metres.",
      "Seats (8|12|20|30|60), (projector and whiteboard|sound system|movable tables|small kitchen next door).",
      "(Windows to the garden|No windows|Two doors), (air conditioning|heating|blinds).",
    ],
    then: ["(Booked|Used) mostly (in the evening|on weekdays|at weekends)."],
  },
  noted: {
    first: [
      "(Projector|Light|Heating|Lock) (out of order|repaired in May|to be replaced).",
      "Leave (clean|locked|the chairs as they were).",
    ],
  },
  kinds: "single|shared|multipurpose|storage",
  statuses: "available|occupied|cleaning|closed",
  grades: "standard|comfort|superior",
  several: { usual: 4, most: 30 },
};
