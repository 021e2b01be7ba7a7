import type { Sort } from "./sort.ts";

/** What carries people and goods. */
export const vehicle: Sort = {
  name: "vehicle",
  nouns: {
    en: "car, van, lorry, truck, pickup truck, bus, coach, minibus, tram, train, locomotive, wagon, railcar, carriage, trailer, caravan, camper van, motorhome, motorcycle, moped, scooter, tricycle, rickshaw, cart vehicle, sleigh, sled, tractor, combine, harvester, excavator, bulldozer, digger, backhoe, crane, forklift, loader vehicle, dumper, roller vehicle, grader vehicle, paver, ambulance, fire engine, patrol car, police car, taxi, limousine, hearse, tow truck, tanker, boat, ship, vessel, ferry, barge, yacht, sailboat, dinghy, canoe, kayak, raft, lifeboat, tug, tugboat, trawler, submarine, hovercraft, aircraft, airplane, aeroplane, glider, helicopter, balloon craft, airship, drone, spacecraft, satellite, rocket, shuttle, rover, snowmobile, quad, golf cart, segway, wheelchair, stretcher vehicle, pushchair, transport vehicle, service vehicle, company car, rental car, vehicle unit, rolling stock, watercraft, plane craft",
    de: "fahrzeug, wagen, lastwagen, anhaenger, boot, schiff, flugzeug, zug, bagger, kran, fahrrad, motorrad, einsatzfahrzeug, kutsche",
    fr: "vehicule, voiture, camion, remorque, bateau, navire, avion, train, grue, velo, moto, engin, camionnette, fourgon",
    es: "vehiculo, coche, carro, camion, remolque, barco, buque, avion, tren, grua, bicicleta, moto, furgoneta, lancha, camioneta",
    it: "veicolo, auto, camion, rimorchio, barca, nave, aereo, treno, gru, bicicletta, moto, furgone",
    nl: "voertuig, wagen, vrachtwagen, aanhanger, boot, schip, vliegtuig, trein, kraan, fiets, bestelwagen",
    pt: "veiculo, carro, caminhao, reboque, barco, navio, aviao, trem, guindaste, bicicleta, moto, camioneta, furgao",
  },
  form: "thing",
  named: ["{Noun} ([1-9]|1[0-9]|2[0-9])", "(White|Blue|Red|Green|Old|New|Reserve) {noun}"],
  described: {
    first: [
      "(Bought|Leased) in (2016|2018|2020|2022|2023), (winter tyres fitted|tow bar|roof rack|space for a wheelchair).",
      "Used for (deliveries|trips|site visits|maintenance rounds), (about 12,000 km a year|mostly in town|at weekends only).",
      "(Scratch on the left door|New battery|Seats renewed|Minor rust), (runs well|next service in spring|spare key at the office).",
    ],
    then: ["Parked (behind the depot|at the main gate|in the garage)."],
  },
  noted: {
    first: [
      "(Oil change|Tyres|Brakes|Inspection) (due in March|done in May|booked for Friday).",
      "(Tank|Battery) (full|half full|low) on return.",
      "(Fuel card|Papers|First-aid kit) in the glove box.",
    ],
  },
  kinds: "owned|leased|rented|borrowed",
  statuses: "available|in_use|maintenance|retired",
  grades: "good|fair|poor",
  reasons: "Accident|Breakdown|Inspection|Sold|End of lease|Too old",
  several: { usual: 3, most: 25 },
};
