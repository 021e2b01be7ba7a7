/** Courts, law firms, contracts and patents. */
export const legal: Readonly<Record<string, string>> = {
  court_cases: `
    id int pk sequence
    docket_number varchar(20) ~[0-9]
    case_type varchar(20) list:civil
    court varchar(60) ~Court
    case_status varchar(20) list:closed|list:pending
    cause_of_action varchar(60) list:Breach of contract|list:breach of contract
    presiding_judge varchar(60) fullName
    jurisdiction varchar(40) ~[A-Z]
    disposition varchar(30) *`,
  case_parties: `
    id int pk sequence
    party_role varchar(20) list:plaintiff
    representation varchar(20) list:represented|list:counsel|list:attorney`,
  hearings: `
    id int pk sequence
    hearing_type varchar(30) list:motion|list:status conference|list:trial
    courtroom varchar(20) ~[0-9]
    outcome varchar(40) list:adjourned|list:continued
    minutes text ~[a-z]{4}`,
  legal_matters: `
    id int pk sequence
    matter_number varchar(20) ~[0-9]
    practice_area varchar(40) list:Corporate|list:Litigation
    billing_type varchar(20) list:hourly
    conflict_check varchar(20) list:cleared|list:clear
    opposing_counsel varchar(60) fullName
    description text ~[a-z]{4}`,
  contract_clauses: `
    id int pk sequence
    clause_type varchar(40) list:confidentiality|list:Confidentiality
    title varchar(80) ~[A-Z]
    text text ~[a-z]{4}
    risk_level varchar(10) *`,
  signature_requests: `
    id int pk sequence
    status varchar(20) list:signed|list:completed
    signer_role varchar(20) list:signer
    authentication_method varchar(20) list:email
    decline_reason varchar(200) ~[a-z]{3}`,
  patents: `
    id int pk sequence
    patent_number varchar(20) ~[0-9]{6}
    kind_code varchar(2) list:B1|list:B2
    ipc_class varchar(15) ~^[A-H][0-9]{2}
    title varchar(200) ~[A-Za-z]{4}
    abstract text ~[a-z]{4}
    legal_status varchar(20) list:granted
    inventor varchar(60) fullName`,
  trademarks: `
    id int pk sequence
    nice_class int integer:1-45
    mark_type varchar(20) list:word|list:word mark
    status varchar(20) list:registered`,
};
