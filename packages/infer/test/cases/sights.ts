/** Classes of mistakes seen in schemas of applications that nobody had prepared for, under other names. */
export const sights: Readonly<Record<string, string>> = {
  Departures: `
    departure_id     int pk        sequence
    scheduled_departure text           timestamp
    actual_arrival   text null         timestampAfter|timestamp
    inspection_date  text              date|dateAfter
    luggage_tag      text              ~^[A-Z]{2}[0-9]{6}$
    boarding_zone    text              list:A`,
  choir_rehearsals: `
    id               int pk            sequence
    piece_order      int               sortOrder
    sets_min         int               *
    sets_max         int               atLeast
    fatigue          int null          integer:1-10
    stress           smallint null     integer:1-10
    concentration    int null          integer:1-10
    surge_multiplier float  weighted
    group            int null          list:1
    takeaway         text null         summary
    rationale        text              summary|sentence`,
  field_revisions: `
    id               int pk            sequence
    label            text              list:Department`,
  import_findings: `
    id               int pk            sequence
    severity         varchar(10)       severity
    message          text              errorMessage`,
  mapping_profiles: `
    id               int pk            sequence
    name             text              label`,
  audit_events: `
    id               int pk            sequence
    name             varchar(60)       *`,
};
