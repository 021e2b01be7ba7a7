/** Police, fire brigades, armies and prisons. */
export const safety: Readonly<Record<string, string>> = {
  police_reports: `
    id int pk sequence
    offense varchar(60) list:Theft|list:theft
    report_status varchar(20) list:closed|list:open
    weapon_type varchar(30) null list:none|list:knife
    precinct varchar(30) ~[0-9A-Z]
    officer_badge varchar(10) ~[0-9]{3}
    narrative text ~[a-z]{4}
    clearance varchar(20) list:cleared by arrest|list:unfounded|list:arrest`,
  arrests: `
    id int pk sequence
    charge varchar(60) ~[A-Z]
    arrest_type varchar(20) list:on view|list:warrant|list:on_view
    disposition varchar(20) *`,
  evidence_items: `
    id int pk sequence
    evidence_type varchar(30) list:physical|list:digital
    storage_location varchar(20) ~[0-9]
    description varchar(120) ~[a-z]{3}
    custody_status varchar(20) list:in custody|list:in_storage`,
  traffic_citations: `
    id int pk sequence
    violation varchar(60) list:Speeding|list:speeding
    posted_speed int integer:10-130|choice
    vehicle_color varchar(20) *`,
  fire_incidents: `
    id int pk sequence
    incident_type varchar(30) list:structure fire|list:structure_fire
    alarm_level int integer:1-5|*
    cause varchar(40) list:Cooking|list:cooking|list:Electrical fault|*
    building_type varchar(30) *
    actions_taken text ~[a-z]{4}`,
  fire_apparatus: `
    id int pk sequence
    unit_designation varchar(12) ~[A-Z]
    apparatus_type varchar(20) list:ladder
    status varchar(20) list:in_service|list:available`,
  military_personnel: `
    id int pk sequence
    rank varchar(20) list:Sergeant|list:Private
    branch varchar(20) list:Army
    unit varchar(40) ~[0-9A-Z]
    clearance_level varchar(20) list:Secret|list:Confidential
    duty_status varchar(20) list:active|list:active duty
    specialty varchar(40) ~[A-Za-z]`,
  inmates: `
    id int pk sequence
    booking_number varchar(15) ~[0-9]{4}
    custody_level varchar(15) list:medium
    cell_block varchar(10) ~[A-Z]
    release_type varchar(20) null list:parole
    offense varchar(60) ~[A-Z]
    behavior_rating varchar(15) list:good`,
};
