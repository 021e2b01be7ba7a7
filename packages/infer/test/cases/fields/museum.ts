/** Museums, galleries and archives. */
export const museum: Readonly<Record<string, string>> = {
  museum_objects: `
    id int pk sequence
    accession_number varchar(20) unique ~[0-9]
    object_name varchar(80) ~[A-Za-z]
    classification varchar(40) list:Painting|list:Ceramics
    material varchar(60) ~[a-z]
    technique varchar(60) list:oil painting|~[a-z]
    period varchar(40) list:19th century|~[cC]entury
    provenance text ~[a-z]{4}
    credit_line varchar(120) list:Purchase, 1998|~[Gg]ift|~[Pp]urchase
    condition varchar(20) list:good
    dimensions varchar(60) ~cm
    location_code varchar(20) ~[A-Z0-9]
    acquisition_method varchar(20) list:gift|list:purchase
    culture varchar(40) ~[A-Z]`,
  exhibitions: `
    id int pk sequence
    title varchar(120) ~[A-Z]
    exhibition_type varchar(20) list:temporary
    curator varchar(60) fullName
    gallery varchar(40) list:East Gallery|~Room|~Wing
    status varchar(20) list:open|list:closed|list:planned`,
  conservation_reports: `
    id int pk sequence
    condition_rating varchar(20) list:good|list:stable
    treatment text ~[a-z]{4}
    damage varchar(60) ~[A-Za-z]
    recommendation text ~[a-z]{4}`,
  artwork_loans: `
    id int pk sequence
    loan_type varchar(20) list:outgoing|list:incoming
    borrower_institution varchar(80) companyName|list:City Museum
    status varchar(20) list:returned
    insurance_value decimal(12,2) amount|*
    courier varchar(60) *`,
  fonds: `
    id int pk sequence
    reference_code varchar(30) ~[A-Z]
    level_of_description varchar(20) list:file|list:fonds
    extent varchar(60) ~[0-9]
    access_conditions varchar(40) list:open|list:Open
    arrangement varchar(60) ~[a-z]{4}
    scope_and_content text ~[a-z]{4}
    finding_aid varchar(60) *`,
};
