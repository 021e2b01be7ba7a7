/** Public registers, places, lookups, real estate, science. */
export const government: Readonly<Record<string, string>> = {
  countries: `
    id              int pk            sequence
    name            varchar(100) unique  isoCountry|country
    iso2            char(2) unique    countryCode|isoCountry
    iso3            char(3)           countryCode3|isoCountry
    phone_code      varchar(6)        callingCode
    capital         varchar(80)       capitalOfPlace
    currency_code   char(3)           currencyCode|currencyOfPlace
    population      bigint            integer:800-140000000|countryPopulation
    continent       varchar(20)       continent
    area_km2        decimal(12,2)     area|decimal:10-900000|countryArea`,
  cities: `
    id              int pk            sequence
    name            varchar(80)       city
    country_code    char(2)           countryCode
    population      int               integer:800-4000000
    latitude        decimal(9,6)      latitude
    longitude       decimal(9,6)      longitude
    timezone        varchar(40)       timeZone
    postal_code     varchar(10)       postalCode
    district        varchar(60)       district|region`,
  currencies: `
    code            char(3) pk        currencyCode|isoCurrency
    name            varchar(50)       currencyName|isoCurrency
    symbol          varchar(5)        currencySymbol
    exchange_rate   decimal(12,6)     rateBetween
    decimal_places  smallint          *`,
  languages: `
    id              int pk            sequence
    code            varchar(5) unique    languageCode|isoLanguage
    name            varchar(50)       languageName|isoLanguage
    is_rtl          boolean           boolean|textSays`,
  addresses: `
    id              bigint pk         sequence
    line1           varchar(120)      street
    line2           varchar(120) null addressLine2
    city            varchar(80)       city
    state           varchar(40)       region
    state_code      char(2)           regionCode
    zip_code        varchar(10)       postalCode
    country         varchar(60)       country
    country_code    char(2)           countryCode
    house_number    varchar(10)       houseNumber
    type            varchar(10)       list:billing
    is_default      boolean           boolean
    lat             decimal(9,6)      latitude
    lng             decimal(9,6)      longitude
    phone           varchar(20)       phone`,
  citizens: `
    id              bigint pk         sequence
    national_id     varchar(20) unique   ssnLike
    full_name       varchar(120)      fullName
    birth_date      date              birthDate
    place_of_birth  varchar(80)       city
    occupation      varchar(80)       occupation
    religion        varchar(40) null  list:Christian
    ethnicity       varchar(40) null  list:White
    household_income decimal(12,2)    decimal:18000-180000
    number_of_children int            integer:0-15
    education_level varchar(40)       list:Bachelor's degree`,
  properties: `
    id              bigint pk         sequence
    address         varchar(160)      street|fullAddress
    bedrooms        smallint          integer:0-10
    bathrooms       smallint          integer:0-10
    square_feet     int               area|integer:500-4200
    year_built      int               year
    price           decimal(12,2)     amount:50000-3000000
    property_type   varchar(20)       list:apartment
    listed_at       timestamp         timestamp
    sold_at         timestamp null    timestampAfter
    owner_name      varchar(80)       fullName
    floor           smallint          floorNumber
    agent_phone     varchar(20)       phone`,
  permits: `
    id              bigint pk         sequence
    permit_number   varchar(20) unique   orderNumber|~^PMT-[0-9]{5}$
    issued_date     date              date
    expiration_date date              dateAfter
    applicant_name  varchar(80)       fullName
    fee             decimal(8,2)      amount
    status          varchar(15)       list:active|statusText|byAge`,
  weather_observations: `
    id              bigint pk         sequence
    station_code    varchar(8)        *
    observed_at     timestamp         timestamp
    wind_speed      decimal(5,1)      speed|decimal:0-24
    wind_direction  smallint          integer:0-360
    humidity        smallint          humidity
    precipitation_mm decimal(6,2)     volume|decimal
    temperature_c   decimal(4,1)      temperature`,
  species: `
    id              int pk            sequence
    common_name     varchar(80)       animal|species|plant
    scientific_name varchar(100)      species
    conservation_status varchar(30)   list:Least Concern|list:endangered|list:LC|list:least_concern`,
  surveys: `
    id              int pk            sequence
    title           varchar(160)      list:Customer Satisfaction
    is_anonymous    boolean           boolean
    response_count  int               count
    opens_at        timestamp         timestamp
    closes_at       timestamp null    timestampAfter`,
  questions: `
    id              int pk            sequence
    question_text   text              question
    question_type   varchar(20)       list:multiple_choice
    is_required     boolean           boolean
    display_order   int               sequence
    points          int               integer|score`,
  documents: `
    id              bigint pk         sequence
    title           varchar(200)      articleTitle|fileName|headline|list:Floor Plan
    file_name       varchar(255)      fileName
    mime_type       varchar(80)       mimeType|mimeTypeOfFile
    file_size       bigint            fileSize|integer:1200-25000000|decimal
    version         int               integer:1-12
    sha256          char(64)          sha256
    language        char(5)           languageCode|localeCode|list:en
    expires_on      date null         date|dateAfter`,
};
