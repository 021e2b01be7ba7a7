/** Schools, libraries, sport, games. */
export const education: Readonly<Record<string, string>> = {
  students: `
    student_id      int pk            sequence
    student_number  varchar(10) unique   ~^ST-[0-9]{5}$
    first_name      varchar(40)       firstName
    last_name       varchar(40)       lastName
    dob             date              birthDate
    gpa             decimal(3,2)      decimal:0-4
    major           varchar(60)       subjectName
    enrollment_year int               year
    grade_level     int               integer:1-13
    guardian_name   varchar(80)       fullName
    guardian_phone  varchar(20)       phone
    email           varchar(100)      email
    status          varchar(15)       list:graduated
    scholarship     boolean           boolean`,
  courses: `
    id              int pk            sequence
    code            varchar(10) unique   courseCode
    title           varchar(120)      courseName
    description     text              description|pattern|entryText
    credits         int               list:2
    department      varchar(60)       department
    max_students    int               capacityNumber
    semester        varchar(20)       list:Spring 2026
    level           varchar(20)       *`,
  enrollments: `
    id              int pk            sequence
    grade           char(2) null      grade|banded
    enrolled_at     timestamp         timestamp
    completed_at    timestamp null    timestampAfter
    status          varchar(15)       list:dropped
    attendance_rate decimal(5,2)      percentage
    final_score     int               integer:0-100|score`,
  exams: `
    id              int pk            sequence
    name            varchar(80)       list:Midterm Exam
    exam_date       date              date
    max_score       int               list:10
    duration_minutes int              durationMinutes|list:60
    room            varchar(10)       ~^[1-5][0-9]{2}$
    passing_score   int               list:10|partOf`,
  teachers: `
    id              int pk            sequence
    name            varchar(80)       fullName
    subject         varchar(50)       subjectName|list:Mathematics
    phone           varchar(20)       phone
    salary          int               salary
    hire_date       date              date`,
  schools: `
    id              int pk            sequence
    name            varchar(120)      school
    address         varchar(160)      street
    principal       varchar(80)       fullName
    student_count   int               count
    website         varchar(200)      addressOf
    founded_year    int               year`,
  games: `
    id              int pk            sequence
    title           varchar(120)      bookTitle|movieTitle|list:Iron Harbor
    developer       varchar(80)       companyName|fullName|list:Lumen Forge Games
    release_date    date              date
    price           decimal(6,2)      price
    metacritic_score int              score|percentage
    genre           varchar(30)       list:RPG`,
  players: `
    id              int pk            sequence
    nickname        varchar(30)       nickname
    level           int               level
    experience_points bigint          integer:0-5000
    gold            int               integer:0-5000
    country_code    char(2)           countryCode
    last_login      timestamp null    timestampAfter|timestamp
    win_count       int               count
    ranking         int               rank
    jersey_number   int               integer:0-99
    position        varchar(30)       position|jobTitle
    height          decimal(4,2)      *|decimal:10-220
    team_name       varchar(60)       teamName`,
  matches: `
    id              int pk            sequence
    home_team       varchar(60)       teamName
    away_team       varchar(60)       teamName
    home_score      smallint          integer:0-20|list:0
    away_score      smallint          integer:0-20|list:0
    venue           varchar(80)       roomName|building|*
    kickoff_at      timestamp         timestamp
    attendance      int               *
    referee         varchar(80)       fullName
    status          varchar(15)       list:finished`,
  teams: `
    id              int pk            sequence
    name            varchar(60)       teamName
    city            varchar(60)       city
    coach           varchar(80)       fullName
    founded         int               year
    stadium         varchar(80)       building|*|pattern
    wins            int               integer:0-200`,
  events: `
    id              int pk            sequence
    name            varchar(120)      eventName
    description     text              description|pattern|entryText
    venue           varchar(100)      roomName|building
    starts_at       timestamp         timestamp
    ends_at         timestamp         timestampAfter
    capacity        int               capacityNumber|choice
    ticket_price    decimal(8,2)      price|amount
    organizer_email varchar(120)      email
    is_public       boolean           boolean`,
  recipes: `
    id              int pk            sequence
    title           varchar(120)      dish
    instructions    text              note|paragraph|paragraphs|description|weighted|akin
    prep_time       int               durationMinutes|integer:5-120
    cook_time_minutes int             durationMinutes|list:30
    servings        int               quantity|integer:1-12
    calories        int               integer:10-3000
    difficulty      varchar(10)       list:easy
    cuisine         varchar(40)       cuisine
    image           varchar(255)      imageUrl`,
  pets: `
    id              int pk            sequence
    name            varchar(40)       firstName|nickname|animal|list:Bella
    species         varchar(40)       species|animal|list:dog
    breed           varchar(60)       list:Beagle
    birth_date      date              birthDate|date
    weight          decimal(5,2)      weight|decimal:2-48
    microchip_id    varchar(15)       ~^\\d{15}$`,
  faculties: `
    id              int pk            sequence
    name            varchar(80)       list:Faculty of Law`,
  hostel_applications: `
    id              int pk            sequence
    full_name       varchar(100)      fullName
    gender          varchar(10)       gender
    dob             date              birthDate
    income_certificate varchar(255)   ~^uploads/documents/
    id_proof        varchar(255)      ~^uploads/documents/`,
  mess_menu: `
    id              int pk            sequence
    meal_type       varchar(20)       list:lunch
    items           text              list:Bread, eggs and fruit`,
};
