/** Logistics, fleets, travel. */
export const logistics: Readonly<Record<string, string>> = {
  vehicles: `
    id              int pk            sequence
    vin             char(17) unique   vin
    license_plate   varchar(12)       licensePlate
    make            varchar(30)       vehicleMake
    model           varchar(30)       vehicleModel
    year            int               year
    color           varchar(20)       color
    mileage         int               integer:0-500000
    fuel_type       varchar(15)       list:diesel
    capacity        int               capacityNumber
    status          varchar(20)       list:maintenance
    last_service_date date null       date|dateAfter
    purchase_price  decimal(10,2)     price|cost|amount`,
  drivers: `
    id              int pk            sequence
    name            varchar(80)       fullName
    license_no      varchar(20)       ssnLike|~^[A-Z]{2}[1-9][0-9]{5}$
    phone           varchar(20)       phone
    rating          decimal(3,2)      rating
    hired_at        date              date
    date_of_birth   date              birthDate`,
  trips: `
    id              bigint pk         sequence
    start_lat       decimal(9,6)      latitude
    start_lng       decimal(9,6)      longitude
    end_lat         float             latitude
    end_lon         float             longitude
    distance_km     decimal(8,2)      distance|partOf|quotient
    fare            decimal(8,2)      amount
    duration_sec    int               durationSeconds|integer:120-7200|decimal:60-7200
    started_at      timestamp         timestamp
    ended_at        timestamp null    timestampAfter
    passenger_count smallint          integer:1-10`,
  warehouses: `
    id              int pk            sequence
    name            varchar(80)       ~^[A-Z][A-Za-z ]+ (Warehouse|Depot|Hub|Distribution Centre|Store)$
    code            varchar(6) unique ~^[A-Z]{1,3}-?[0-9]{2,4}$
    address_line1   varchar(120)      street
    address_line2   varchar(120) null addressLine2
    city            varchar(60)       city
    state           varchar(60)       region
    country         varchar(60)       country
    capacity_m3     decimal(10,2)     volume|capacityNumber|choice
    manager_name    varchar(80)       fullName`,
  flights: `
    id              int pk            sequence
    flight_number   varchar(8)        flightNumber
    airline         varchar(60)       airline
    origin          char(3)           airportCode
    destination     char(3)           airportCode
    departure_time  timestamp         timestamp
    arrival_time    timestamp         timestampAfter
    gate            varchar(5)        ~^[A-F][1-9][0-9]?$
    status          varchar(15)       list:delayed
    seats_available int               capacityNumber|stock|integer:0-1000
    aircraft_type   varchar(40)       list:A320`,
  airports: `
    iata_code       char(3) pk        airportCode
    name            varchar(100)      airportName
    city            varchar(60)       airportCity
    country         varchar(60)       airportCountry
    latitude        float             airportLatitude
    longitude       float             airportLongitude
    timezone        varchar(40)       airportTimeZone
    elevation       int               integer|decimal:0-2400`,
  bookings: `
    id              bigint pk         sequence
    booking_reference varchar(10)     orderNumber|~^BKG-[0-9]{5}$
    check_in        date              date
    check_out       date              dateAfter
    guests          int               integer:1-12
    total_price     decimal(10,2)     amount
    special_requests text null        note|rowText
    seat_number     varchar(4)        seat
    status          varchar(20)       list:confirmed`,
  packages: `
    id              bigint pk         sequence
    tracking_no     varchar(30)       trackingNumber
    weight          decimal(8,3)      weight
    length_cm       decimal(6,1)      decimal:2-220
    width_cm        decimal(6,1)      decimal:2-220
    height_cm       decimal(6,1)      decimal:2-220
    recipient_name  varchar(80)       fullName
    delivery_address varchar(160)     street|fullAddress
    dispatched_at   timestamp         timestamp
    delivered_at    timestamp null    timestampAfter
    signature_required boolean        boolean`,
  hotels: `
    id              int pk            sequence
    name            varchar(100)      building|companyName|pattern
    stars           smallint          rating|integer:1-5
    address         varchar(160)      street
    city            varchar(60)       city
    price_per_night decimal(8,2)      price|amount
    email           varchar(100)      companyEmail|email|mailOf
    check_in_time   time              time|choice
    amenities       text null         featureName|list:Wi-Fi|list:Free Wi-Fi`,
  ports: `
    id              int pk            sequence
    name            varchar(80)       city
    country_code    char(2)           countryCode
    un_locode       char(5)           *`,
  inventory_movements: `
    id              bigint pk         sequence
    quantity        int               quantity
    movement_type   varchar(15)       list:in
    unit_cost       decimal(10,2)     price|cost
    batch_no        varchar(20)       ~^L[0-9]{6}$
    expiry_date     date null         date|dateAfter
    bin_location    varchar(10)       ~^[A-F][0-9]{2}-[0-9]{2}$
    reference       varchar(30)       orderNumber|code|~^REF-[0-9]{6}$
    moved_at        timestamp         timestamp`,
};
