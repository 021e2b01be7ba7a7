/** Events, their tickets and weddings. */
export const ticketing: Readonly<Record<string, string>> = {
  events: `
    id int pk sequence
    title varchar(100) eventName|~[A-Z]
    event_format varchar(20) list:in_person
    category varchar(30) list:Music|list:Conference|list:concert
    age_restriction varchar(10) list:all ages|list:18+
    dress_code varchar(20) list:casual
    status varchar(20) list:published|list:completed`,
  ticket_types: `
    id int pk sequence
    name varchar(50) list:General Admission|list:Adult|list:VIP
    sales_channel varchar(20) list:online
    delivery_method varchar(20) list:e_ticket|list:mobile
    status varchar(20) list:on_sale`,
  event_attendees: `
    id int pk sequence
    rsvp_status varchar(20) list:attending|list:yes|list:accepted
    check_in_status varchar(20) list:checked_in
    badge_type varchar(20) list:attendee
    dietary_requirement varchar(30) list:none|list:vegetarian
    tshirt_size varchar(5) list:M|size`,
  event_sessions: `
    id int pk sequence
    title varchar(120) ~[A-Z]
    track varchar(30) ~[A-Z]
    session_format varchar(20) list:talk
    level varchar(20) list:intermediate|list:beginner
    abstract text ~[a-z]{4}
    room varchar(30) *`,
  event_sponsors: `
    id int pk sequence
    sponsor_level varchar(20) list:Gold|list:gold
    booth varchar(10) ~[A-Z]?[0-9]`,
  wedding_guests: `
    id int pk sequence
    side varchar(10) list:bride
    rsvp varchar(20) list:accepted|list:yes|list:attending
    meal_choice varchar(30) list:beef|list:Beef|list:fish|list:Chicken
    table_name varchar(20) ~[A-Z0-9]
    relation varchar(20) list:friend
    plus_one_name varchar(60) null fullName`,
  wedding_vendors: `
    id int pk sequence
    vendor_category varchar(30) list:photographer|list:catering|list:Catering
    contract_status varchar(20) list:signed
    notes text ~[a-z]{3}`,
};
