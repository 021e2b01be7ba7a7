/** Families' trees. */
export const genealogy: Readonly<Record<string, string>> = {
  ancestors: `
    id int pk sequence
    given_names varchar(80) ~[A-Z]
    surname varchar(60) lastName
    maiden_name varchar(60) null lastName
    sex char(1) *
    birth_place varchar(80) city
    burial_place varchar(80) ~[A-Z]
    occupation varchar(60) ~[A-Za-z]
    cause_of_death varchar(60) ~[A-Za-z]
    religion varchar(40) ~[A-Z]
    xref varchar(10) ~^@?I[0-9]+`,
  genealogy_events: `
    id int pk sequence
    event_type varchar(20) list:birth|list:Birth
    date_qualifier varchar(10) list:about|list:ABT|list:exact
    place varchar(80) city
    certainty varchar(20) list:certain|list:probable`,
  family_relationships: `
    id int pk sequence
    relationship_type varchar(20) list:biological|list:spouse
    union_type varchar(20) list:marriage`,
  genealogy_sources: `
    id int pk sequence
    source_type varchar(30) list:census|list:parish_register
    repository varchar(80) ~[A-Z]
    citation varchar(200) ~[a-z]
    quality varchar(20) list:primary
    transcript text ~[a-z]{4}`,
};
