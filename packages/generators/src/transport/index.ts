import type { Generator } from "@seedloom/core";
import { licensePlate, vehicle, vehicleMake, vehicleModel, vin } from "./vehicles.ts";
import {
  airline,
  airportCode,
  airportName,
  carrier,
  flightNumber,
  route,
  seat,
  shippingMethod,
  trackingNumber,
} from "./travel.ts";

/** Generators about vehicles, travel and delivery. */
export const transportGenerators = {
  airline,
  airportCode,
  airportName,
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
