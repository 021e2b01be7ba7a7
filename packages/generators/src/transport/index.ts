import type { Generator } from "@seedloom/core";
import {
  airportCity,
  airportCode,
  airportCountry,
  airportCountryCode,
  airportIcao,
  airportLatitude,
  airportLongitude,
  airportName,
  airportTimeZone,
} from "./airports.ts";
import { licensePlate, vehicle, vehicleMake, vehicleModel, vin } from "./vehicles.ts";
import { airline, carrier, flightNumber, route, seat, shippingMethod, trackingNumber } from "./travel.ts";

/** Generators about vehicles, travel and delivery. */
export const transportGenerators = {
  airline,
  airportCity,
  airportCode,
  airportCountry,
  airportCountryCode,
  airportIcao,
  airportLatitude,
  airportLongitude,
  airportName,
  airportTimeZone,
  carrier,
  flightNumber,
  licensePlate,
  route,
  seat,
  shippingMethod,
  trackingNumber,
  vehicle,
  vehicleMake,
  vehicleModel,
  vin,
} satisfies Record<string, Generator>;
