/** Permits, grants, elections, census, tax, immigration. */
export const government: Readonly<Record<string, string>> = {
  permits: `
    id int pk sequence
    permit_number varchar(20) ~[0-9]
    permit_type varchar(30) list:building
    work_description text ~[a-z]{4}
    zoning varchar(10) ~[A-Z]
    status varchar(20) list:issued|list:approved
    inspection_result varchar(20) list:passed`,
  elections: `
    id int pk sequence
    election_type varchar(20) list:general
    office varchar(40) list:Mayor
    voting_system varchar(30) list:plurality|list:first past the post`,
  polling_stations: `
    id int pk sequence
    name varchar(60) ~[A-Z]
    precinct_code varchar(10) ~[0-9]
    accessibility varchar(20) *`,
  ballots: `
    id int pk sequence
    ballot_type varchar(20) list:in_person|list:mail
    ballot_status varchar(20) list:counted
    rejection_reason varchar(40) null list:signature mismatch|list:Signature mismatch`,
  census_households: `
    id int pk sequence
    dwelling_type varchar(20) list:detached house
    tenure varchar(20) list:owned
    heating_fuel varchar(20) list:gas
    water_source varchar(20) list:public supply
    household_size int integer:1-15`,
  tax_returns: `
    id int pk sequence
    filing_status varchar(30) list:single
    form_type varchar(20) ~[A-Z0-9]
    return_status varchar(20) list:accepted|list:assessed|list:processed
    taxpayer_type varchar(20) list:individual`,
  visa_applications: `
    id int pk sequence
    visa_class varchar(10) ~[A-Z]
    purpose_of_visit varchar(30) list:tourism
    entry_type varchar(10) list:single
    application_status varchar(20) list:approved
    refusal_reason text null ~[a-z]{4}
    consulate varchar(40) city|~[A-Z]`,
  border_crossings: `
    id int pk sequence
    direction varchar(8) list:entry
    checkpoint varchar(40) ~[A-Z]
    travel_document varchar(20) list:passport
    mode varchar(10) list:air|list:land`,
  public_tenders: `
    id int pk sequence
    procedure_type varchar(20) list:open
    cpv_code varchar(10) ~^[0-9]{8}
    contract_nature varchar(15) list:services|list:works
    status varchar(20) list:awarded`,
};
