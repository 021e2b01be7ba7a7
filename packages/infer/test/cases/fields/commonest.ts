import type { Schemas } from "./schemas.ts";

/** What people build most: rides, gyms, vets, schools, cars for hire, staff, restaurants, subscriptions. */
export const commonest: Schemas = {
  rides: {
    drivers: `
      id bigint pk *
      tier varchar(20) list:Gold
      acceptance_rate decimal(5,2) decimal:70-100
      bank_account json json`,
    vehicle_classes: `
      id int pk *
      name varchar(30) list:Economy
      base_fare decimal(6,2) amount
      per_km decimal(6,2) amount`,
    trips: `
      id bigint pk *
      driver_id bigint *
      pickup_lat float *
      requested_at timestamp timestamp
      accepted_at timestamp timestampAfter
      started_at timestamp timestampAfter
      otp char(4) ~^[0-9]{4}$
      cancel_reason varchar(100) list:Waited too long`,
    zones: `
      id int pk *
      name varchar(60) list:Airport`,
  },
  training: {
    branches: `
      id int pk *
      name varchar(80) list:Riverside
      city varchar(80) city
      closes_at time *`,
    trainers: `
      id int pk *
      bio text list:Helps beginners find a routine that lasts.`,
    class_types: `
      id int pk *
      name varchar(60) list:Pilates`,
    exercises: `
      id int pk *
      name varchar(80) list:Squat
      muscle_group varchar(30) list:legs|conditional`,
    workout_exercises: `
      id int pk *
      reps varchar(15) list:8-12`,
    check_ins: `
      id int pk *
      checked_in_at timestamp timestamp
      checked_out_at timestamp timestampAfter
      method varchar(15) list:qr_code`,
  },
  animals_doctor: {
    species: `
      id int pk *
      name varchar(50) list:Dog`,
    pets: `
      id int pk *
      name varchar(60) list:Bella
      blood_type varchar(15) list:DEA 1.1+`,
    vaccines: `
      id int pk *
      name varchar(80) list:Rabies`,
    veterinarians: `
      id int pk *
      consultation_fee decimal(8,2) amount`,
  },
  classes: {
    teachers: `
      id int pk *
      subject_specialty varchar(60) list:Mathematics`,
    academic_years: `
      id int pk *
      name varchar(20) list:2024/2025`,
    grade_levels: `
      id int pk *
      name varchar(30) list:Grade 1`,
    students: `
      id int pk *
      roll_no int integer:1-60`,
    guardians: `
      id int pk *
      relationship varchar(20) list:Mother`,
  },
  people_at_work: {
    employees: `
      id int pk *
      hire_date date *`,
    leave_types: `
      id int pk *
      name varchar(50) list:Annual Leave`,
    attendance: `
      id int pk *
      work_date date date
      clock_in timestamp timestampAfter
      clock_out timestamp timestampAfter
      remarks text list:Worked from home.`,
    payroll_runs: `
      id int pk *
      total_gross decimal(14,2) amount
      employee_count int integer`,
  },
  teams_and_plans: {
    payment_methods: `
      id int pk *
      brand text list:visa
      last4 char(4) *`,
    memberships: `
      organization_id int *
      user_id int *
      title text list:Designer`,
    feature_flags: `
      id int pk *
      key text *
      description text list:New navigation for small screens.`,
    users: `
      id int pk *
      reminder_time text list:20:00
      wake_time text list:07:00
      reminder_days text list:sat,sun`,
  },
  houses: {
    hotels: `
      id int pk *
      check_in_time time choice
      check_out_time time choice`,
    rooms: `
      id int pk *
      number varchar(10) *`,
    reservations: `
      id int pk *
      arrival_date date *
      departure_date date dateAfter`,
  },
  parcels: {
    couriers: `
      id int pk *
      name varchar(80) fullName
      vehicle_type varchar(20) *`,
    shipments: `
      id int pk *
      sender_address text street
      recipient_city text city
      weight_kg decimal(7,2) *
      pod_name varchar(60) list:Reception`,
    claims: `
      id int pk *
      shipment_id int *
      claim_type varchar(30) list:damage`,
  },
  hair: {
    stylists: `
      id int pk *
      bio text list:Takes time to listen before starting.`,
    services: `
      id int pk *
      price decimal(8,2) amount`,
    appointments: `
      id int pk *
      source varchar(20) list:walk-in`,
  },
  jobs_and_people: {
    work_experiences: `
      id int pk *
      title varchar(80) list:Nurse`,
    candidates: `
      id int pk *
      summary text ~[.]$`,
    issues: `
      id int pk *
      labels text[] array`,
  },
  congregation: {
    church_services: `
      id int pk *
      theme varchar(80) list:Gratitude
      attendance_adults int integer
      preacher varchar(80) *`,
    small_groups: `
      id int pk *
      host_name varchar(80) fullName`,
    contributions: `
      id int pk *
      check_number varchar(12) ~^[1-9][0-9]+$`,
  },
  films_online: {
    titles: `
      id int pk *
      imdb_score decimal(3,1) decimal:1-10`,
    watch_history: `
      id int pk *
      quality varchar(10) list:4K`,
  },
  family_organiser: {
    families: `
      id int pk *
      name varchar(80) list:The Harpers`,
    family_members: `
      id int pk *
      name varchar(80) fullName`,
    appointments: `
      id int pk *
      title varchar(120) list:Dentist
      date date *
      created_at timestamp timestamp
      location varchar(120) list:Swimming pool
      reminder varchar(20) list:1hour`,
    shopping_items: `
      id int pk *
      name varchar(80) list:Milk
      quantity int list:12
      price decimal(8,2) amount`,
    meals: `
      id int pk *
      type varchar(20) list:breakfast`,
    budgets: `
      id int pk *
      category varchar(40) list:Groceries`,
    push_subscriptions: `
      id int pk *
      endpoint varchar(500) *
      auth varchar(80) ~^[A-Za-z0-9_-]{22}$`,
  },
  guest_house: {
    rooms: `
      id int pk *
      room_number varchar(8) ~^[1-6]`,
    guests: `
      id int pk *
      name varchar(80) fullName`,
    room_types: `
      id int pk *
      name varchar(80) list:Double Room`,
    reservations: `
      id int pk *
      kids int list:3
      total_rate decimal(10,2) amount`,
    service_list: `
      id int pk *
      name varchar(80) list:Laundry
      base_price decimal(8,2) amount`,
    about_us: `
      id int pk *
      title varchar(120) list:Our story`,
  },
  small_college: {
    departments: `
      id int pk *
      name varchar(80) list:Physics`,
    courses: `
      id int pk *
      cred int list:4`,
    sessions: `
      id int pk *
      s_name varchar(80) list:Spring 2026`,
    students: `
      id int pk *
      roll varchar(20) ~^2[0-6][A-Z]{2}`,
  },
};
