/** Charities, volunteers and churches. */
export const giving: Readonly<Record<string, string>> = {
  donations: `
    id int pk sequence
    donation_type varchar(20) list:one_time
    designation varchar(40) ~[A-Z]
    payment_status varchar(20) *
    tribute_type varchar(20) null list:in memory of|list:in_memory
    receipt_status varchar(20) list:sent|list:issued`,
  volunteers: `
    id int pk sequence
    availability varchar(30) list:weekends
    skills varchar(80) ~[a-z]
    background_check varchar(20) list:cleared|list:passed
    volunteer_role varchar(40) ~[A-Za-z]`,
  beneficiaries: `
    id int pk sequence
    vulnerability varchar(40) ~[a-z]
    household_status varchar(20) ~[a-z]
    displacement_status varchar(20) list:displaced|list:refugee|list:resident
    need varchar(30) list:food|list:shelter`,
  aid_distributions: `
    id int pk sequence
    item_type varchar(30) list:food parcel|list:Food parcel|list:food
    distribution_point varchar(50) ~[A-Z]
    modality varchar(20) list:in_kind|list:in-kind
    status varchar(20) list:completed`,
  parishioners: `
    id int pk sequence
    membership_status varchar(20) list:active
    ministry varchar(30) ~[A-Z]
    baptism_date date date
    sacrament varchar(20) list:baptism|list:Baptism`,
  church_services: `
    id int pk sequence
    service_type varchar(30) list:Sunday worship|list:worship
    sermon_title varchar(80) ~[A-Z]
    scripture varchar(40) ~[0-9]+:[0-9]
    preacher varchar(60) fullName
    liturgical_season varchar(20) list:Ordinary Time`,
};
