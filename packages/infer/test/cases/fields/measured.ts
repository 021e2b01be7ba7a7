import type { Schemas } from "./schemas.ts";

/** What is weighed, timed and driven, in whatever unit. */
export const measured: Schemas = {
  vetPractice: {
    clients: `
    id                int pk              sequence
    first_name        text                firstName`,
    species: `
    id                int pk              sequence
    normal_temp_min   decimal(4,1)        decimal:36-42
    gestation_days    int                 weighted`,
    patients: `
    id                int pk              sequence
    breed             text                list:Labrador Retriever
    date_of_birth     date                date
    body_condition_score int              choice|weighted`,
    kennels: `
    id                int pk              sequence
    width_cm          int                 integer:60-180
    width_m           decimal(4,2)        decimal:0.6-1.8`,
    staff_members: `
    id                int pk              sequence
    role              text                list:veterinarian`,
    consultations: `
    id                int pk              sequence
    crt_seconds       decimal(2,1)        decimal:1-3.5
    examination       text                list:Ears red, brown wax on both sides.`,
  },
  trackedVehicles: {
    vehicles: `
    id                int pk              sequence
    gross_weight_kg   int                 integer:1800-44000
    gross_weight_t    decimal(5,2)        decimal:1.8-44
    odometer_mi       int                 integer:1490-236000`,
    trips: `
    id                int pk              sequence
    duration_sec      int                 integer|decimal
    avg_speed_kph     decimal(5,1)        decimal|speed
    distance_km       decimal(7,2)        quotient`,
    maintenance_plans: `
    id                int pk              sequence
    interval_km       int                 weighted
    interval_months   int                 choice|integer|weighted`,
    positions: `
    id                int pk              sequence
    coolant_temp_f    int                 integer:143-219`,
    fuel_transactions: `
    id                int pk              sequence
    price_per_litre   decimal(6,3)        amount:1.5-1.9`,
    tyre_inspections: `
    id                int pk              sequence
    wheel_position    text                list:FL`,
    dtc_events: `
    id                int pk              sequence
    code              text                list:P0420`,
  },
};
