import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";

export const TRANSPORT: readonly Meaning[] = [
  meaning(
    "passport number, passport, passport no",
    { text: { generator: "pattern", options: { regex: "[A-Z][0-9]{8}" } } },
    { confidence: 0.92 },
  ),
  meaning(
    "pnr, booking reference, record locator, reservation code, confirmation code",
    {
      text: { generator: "pattern", options: { regex: "[A-Z][A-Z0-9]{5}" } },
    },
    { confidence: 0.9 },
  ),

  meaning("vehicle, vehicle name, car, car name, car model name, aircraft, vessel, vessel name", {
    text: "vehicle",
  }),
  meaning("vehicle make, car make, make, car brand, vehicle brand, make name", { text: "vehicleMake" }),
  meaning("brand, manufacturer", { text: "vehicleMake" }, { about: ["vehicle"] }),
  meaning("vehicle model, car model, model, model name", { text: "vehicleModel" }, { about: ["vehicle"] }),
  meaning("vehicle model, car model, aircraft type, aircraft model, equipment model aircraft", {
    text: "vehicleModel",
  }),
  meaning("vin, vehicle identification number, vin number, chassis number, chassis no, frame number", { text: "vin" }),
  meaning(
    "license plate, plate number, registration plate, number plate, plate, license plate number, vehicle number, plate no, vehicle registration number, vehicle registration, registration number vehicle, vehicle no",
    { text: "licensePlate" },
  ),
  meaning("registration number, registration, license number", { text: "licensePlate" }, { about: ["vehicle"] }),
  meaning(
    "departed from, arrived at, started from, travelled from, travelled to, moved from, driven from, driven to, dispatched from, collected from",
    { text: "city" },
    { confidence: 0.92, whole: true },
  ),
  meaning("tail number, aircraft registration", {
    text: { generator: "pattern", options: { regex: "N[1-9][0-9]{2}[A-Z]{2}" } },
  }),
  meaning("airline, airline name, operating airline, marketing airline", { text: "airline" }),
  meaning("airline code, carrier code, iata airline", {
    text: { generator: "pattern", options: { regex: "[A-Z]{2}" } },
  }),
  meaning(
    "airport code, iata, iata code, airport, origin airport, destination airport, departure airport, arrival airport, from airport, to airport, departure airport code, arrival airport code, airport iata, faa code",
    { text: "airportCode" },
  ),
  meaning("icao, icao code, airport icao, icao airport code, icao identifier", { text: "airportIcao" }),
  meaning("airport name", { text: "airportName" }),
  meaning("flight number, flight, flight no, flight code", {
    text: "flightNumber",
    integer: { generator: "integer", options: { min: 100, max: 9800 } },
  }),
  meaning("seat, seat number, seat no, seat code, seat assignment", {
    text: "seat",
    integer: { generator: "integer", options: { min: 1, max: 40 } },
  }),
  meaning("gate, gate number, boarding gate, gate code", {
    text: { generator: "pattern", options: { regex: "[A-F][1-9][0-9]?" } },
  }),
  meaning("cabin class, travel class, seat class, fare class, service class, ticket class", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["economy", 74],
          ["premium economy", 10],
          ["business", 13],
          ["first", 3],
        ],
      },
    },
  }),
  meaning(
    "tracking number, tracking code, tracking id, tracking no, shipment tracking number, waybill number, consignment number, carrier tracking number, awb, bill of lading, awb number, parcel number, tracking reference, airway bill number, waybill",
    { text: "trackingNumber" },
  ),
  meaning("tracking url, tracking link", { text: "url" }),
  meaning(
    "carrier, carrier name, courier, courier name, shipper, shipping company, shipping carrier, delivery company, shipping provider, freight carrier, logistics provider, shipper name, transporter, delivery partner",
    { text: "carrier" },
  ),
  meaning(
    "shipping method, ship method, delivery method, ship mode, shipping option, delivery type, shipping service, delivery option, shipping type, transport mode, shipping speed, shipment type, shipment method, mode of transport, shipping service level, incoterm, fulfillment method, ship via",
    { text: "shippingMethod" },
  ),
  meaning("route, route name, itinerary, bus route, trip name, line route", { text: "route" }),
  meaning("route number, route code, bus number, line number route, route short name", {
    text: { generator: "pattern", options: { regex: "[1-9][0-9]{0,2}" } },
    integer: { generator: "integer", options: { min: 1, max: 250 } },
  }),
  meaning(
    "mileage, odometer, odometer reading, kilometer, km driven, odometer km, miles, current mileage, odometer value, mileage km, start odometer, end odometer",
    { number: { generator: "integer", options: { min: 1200, max: 210000, distribution: "lognormal" } } },
  ),
  // What the meter of a machine has counted so far.
  meaning("engine hour, hour meter, hourmeter, hour meter reading, start hourmeter, end hourmeter", {
    number: { generator: "integer", options: { min: 40, max: 14_000, distribution: "lognormal" } },
  }),
  meaning("fuel type, fuel", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["petrol", 45],
          ["diesel", 28],
          ["electric", 14],
          ["hybrid", 13],
        ],
      },
    },
  }),
  meaning("transmission, transmission type, gearbox", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["automatic", 58],
          ["manual", 42],
        ],
      },
    },
  }),
  meaning("engine size, engine capacity, displacement, engine cc", {
    number: { generator: "choice", options: { values: [1000, 1200, 1400, 1600, 1800, 2000, 2500, 3000] } },
  }),
  meaning("fuel level, tank level", { number: { generator: "decimal", options: { min: 2, max: 100, scale: 1 } } }),
  meaning("fuel consumed, fuel amount, liters, litres, gallons, fuel liters, fuel quantity", {
    number: { generator: "decimal", options: { min: 5, max: 90, scale: 2, distribution: "normal" } },
  }),
  meaning("body type, vehicle type, vehicle class, car type, vehicle category, body style", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Sedan", 28],
          ["SUV", 28],
          ["Hatchback", 18],
          ["Van", 10],
          ["Pickup", 10],
          ["Coupe", 6],
        ],
      },
    },
  }),
  meaning(
    "heading, bearing, course, direction, wind direction, azimuth, course degree, orientation degree, direction degree",
    { number: { generator: "integer", options: { min: 0, max: 359 } } },
  ),
  meaning("direction", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["inbound", 50],
          ["outbound", 50],
        ],
      },
    },
  }),
  meaning(
    "number of seats, seat count, seats, passenger count, number of passenger, guest count, number of guests, party size, adults, guests, number guest, passengers, occupancy, number of people, people count, head count, number of adult, pax, adult count",
    { number: { generator: "integer", options: { min: 1, max: 6, distribution: "zipf" } } },
  ),
  meaning("child count, infant count, number of infant, infants", {
    number: { generator: "integer", options: { min: 0, max: 3, distribution: "zipf" } },
  }),
  meaning("incoterms, delivery term", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["DAP", 30],
          ["EXW", 25],
          ["FOB", 20],
          ["CIF", 15],
          ["DDP", 10],
        ],
      },
    },
  }),
];
