/** Schools and universities. */
export const school: Readonly<Record<string, string>> = {
  pupils: `
    id int pk sequence
    homeroom varchar(20) ~^[0-9A-Z]
    bus_route varchar(20) ~[0-9]
    enrollment_status varchar(20) list:enrolled
    lunch_status varchar(20) list:free|list:paid
    guardian_relationship varchar(20) list:mother
    stream varchar(20) list:Science|list:science
    allergies_note text ~[a-z]{4}`,
  classrooms: `
    id int pk sequence
    room_type varchar(30) list:classroom|list:lecture_hall|list:Classroom
    wing varchar(20) list:North|list:East Wing|list:North Wing
    capacity int capacityNumber`,
  disciplinary_actions: `
    id int pk sequence
    infraction varchar(60) list:Tardiness|list:Late to class
    severity varchar(20) severity
    action_taken varchar(60) list:Detention|list:Verbal warning
    status varchar(20) list:resolved|list:closed
    notes text ~[a-z]{4}`,
  timetable_slots: `
    id int pk sequence
    period varchar(20) ~[0-9]|list:1st period
    weekday varchar(10) weekdayName|list:Monday
    subject varchar(40) subjectName
    week_type varchar(5) list:A`,
  degree_programs: `
    id int pk sequence
    name varchar(100) ~[A-Z][a-z]+
    degree_level varchar(20) list:bachelor|list:Bachelor
    mode_of_study varchar(20) list:full_time|list:Full-time
    faculty varchar(80) list:Faculty of Science|~Science|list:Engineering
    duration_semesters int integer:1-12
    accreditation varchar(40) ~[A-Z]`,
  admissions_applications: `
    id int pk sequence
    university varchar(80) school
    intake varchar(20) ~20[0-9]{2}|list:Fall 2025
    application_status varchar(30) list:under_review|list:accepted
    decision varchar(20) list:accepted|list:admitted
    entrance_score decimal(5,2) score|decimal:0-2000|integer:0-2000
    statement text ~[a-z]{4}`,
};
