/** Hospitals, clinics, laboratories. */
export const health: Readonly<Record<string, string>> = {
  patients: `
    patient_id      int pk            sequence
    mrn             varchar(12) unique   ~^[1-9][0-9]{6}$
    first_name      varchar(50)       firstName
    last_name       varchar(50)       lastName
    dob             date              birthDate
    sex             char(1)           gender|genderCode
    blood_type      varchar(3)        bloodType
    allergies       text null         allergy
    phone_number    varchar(20)       phone
    emergency_contact_name varchar(80)  fullName
    emergency_contact_phone varchar(20) phone
    insurance_provider varchar(80)    companyName|list:Northfield Health
    insurance_number varchar(20)      ~^[A-Z]{2}[1-9][0-9]{5}$
    height_cm       decimal(5,1)      decimal:100-220
    weight_kg       decimal(5,1)      decimal:2-250
    smoker          boolean           boolean
    marital_status  varchar(15)       maritalStatus
    address         text              street|fullAddress
    registered_at   timestamp         timestamp
    deceased_date   date null         dateAfter`,
  doctors: `
    id              int pk            sequence
    name            varchar(80)       fullName
    specialty       varchar(60)       list:Cardiology
    license_number  varchar(20)       ~^[A-Z]{2}[1-9][0-9]{5}$
    email           varchar(100)      email
    years_experience int              integer:0-60|decimal:0-60
    consultation_fee decimal(8,2)     amount`,
  appointments: `
    id              int pk            sequence
    scheduled_at    timestamp         timestamp
    duration_minutes int              durationMinutes|choice
    status          varchar(20)       list:no_show
    reason          text null         reason
    room            varchar(10)       ~^[1-5][0-9]{2}$
    notes           text null         note|rowText
    reminder_sent   boolean           boolean`,
  diagnoses: `
    id              int pk            sequence
    icd_code        varchar(10)       icd10
    description     varchar(255)      diagnosis|diagnosisOfCode
    diagnosed_at    timestamp         timestamp
    severity        varchar(10)       severity|list:moderate`,
  prescriptions: `
    id              int pk            sequence
    medication      varchar(100)      medication
    dosage          varchar(50)       dosage|conditional
    frequency       varchar(30)       list:twice daily
    route           varchar(20)       list:oral
    refills         int               quantity|integer:0-12
    start_date      date              date
    end_date        date null         dateAfter
    prescribed_by   varchar(80)       fullName`,
  vital_signs: `
    id              bigint pk         sequence
    heart_rate      int               integer:30-220
    blood_pressure_systolic int       integer:70-220
    blood_pressure_diastolic int      integer:40-140
    temperature     decimal(4,1)      temperature|decimal:34-43
    respiratory_rate int              integer:5-50
    oxygen_saturation int             integer:70-100
    recorded_at     timestamp         timestamp
    bmi             decimal(4,1)      decimal:12-60`,
  lab_results: `
    id              bigint pk         sequence
    test_name       varchar(80)       labTest|list:Glucose
    value           decimal(10,3)     measurement
    unit            varchar(15)       unitOfMeasure|list:mg/dL
    reference_range varchar(40) null  *
    specimen        varchar(40)       specimen
    collected_at    timestamp         timestamp
    comments        text null         comment|~[a-z]
    abnormal_flag   char(1) null      list:Y`,
  admissions: `
    id              int pk            sequence
    admit_time      timestamp         timestamp
    discharge_time  timestamp null    timestampAfter
    admission_type  varchar(20)       list:Emergency
    ward            varchar(40)       district|roomName|list:Surgery
    bed_number      varchar(8)        ~^[1-9][0-9]?[A-D]$
    insurance       varchar(20)       list:Medicare|companyName
    primary_diagnosis varchar(200)    diagnosis`,
  pharmacies: `
    id              int pk            sequence
    name            varchar(100)      companyName
    address         varchar(120)      street
    phone           varchar(20)       phone|companyPhone
    opening_hours   varchar(80)       list:Mon-Fri 9:00-17:00
    latitude        decimal(9,6)      latitude
    longitude       decimal(9,6)      longitude`,
};
