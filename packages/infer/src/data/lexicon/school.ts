import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Schools and universities. */
export const SCHOOL = field(
  "pupil teacher classroom timetable homeroom semester faculty lecturer professor syllabus kindergarten university scholarship dormitory tuition disciplinary degree school? campus? admission? transcript? student? class? grade? report_card? hos_phone? pupil_attendance grade_book matriculation alumnus? school_year head_master parent_meeting homework attendance_record attendance? child? parent?",
  [
    ...of(
      "academic year, school year, session",
      one("name, title, year name, label", "2021/2022|2022/2023|2023/2024|2024/2025|2025/2026|2026/2027", {
        confidence: 0.97,
      }),
    ),
    ...of(
      "grade level, grade, class level, school class, year group, standard",
      one(
        "name, title, level name",
        "Grade 1|Grade 2|Grade 3|Grade 4|Grade 5|Grade 6|Grade 7|Grade 8|Grade 9|Grade 10|Grade 11|Grade 12|Kindergarten",
        { confidence: 0.965 },
      ),
      money("tuition fee, fee, annual fee, tuition", 900, 7800, { confidence: 0.965 }),
      number("level order, order, level, sort order", 1, 12, 0, { confidence: 0.965 }),
    ),
    ...of(
      "teacher, lecturer, staff, faculty, instructor",
      one(
        "subject specialty, specialty, speciality, specialization, subject, subject taught, main subject",
        "Mathematics|English|Physics|Chemistry|Biology|History|Geography|Computer Science|Art|Music|Physical Education|French",
        { confidence: 0.965 },
      ),
    ),
    one(
      "leaving reason, reason for leaving, withdrawal reason, exit reason",
      "Moved to another town|Graduated|Changed to a private school|Family reasons|Changed to another school|Moved abroad|Started an apprenticeship",
      { confidence: 0.965 },
    ),
    one("pay mode, payment mode, mode of payment, fee mode", "Cash|Bank transfer|Cheque|Card|Online|Direct debit", {
      confidence: 0.965,
    }),
    one("shift, school shift", "Morning|Afternoon|Full day", { confidence: 0.965 }),
    one(
      "motto, school motto",
      "Learning for life|Knowledge and kindness|Work and courage|Together we grow|Per aspera ad astra|Truth and light|Curiosity first|Strong in heart and mind",
      { confidence: 0.965 },
    ),
    one(
      "textbook, textbook title, text book, text book title, course book",
      "Mathematics in Steps 7|Discover Science 2|English Bridges B1|World History: Trade and Towns|Physics for Secondary Schools|Living Biology|Our Civic Life|Geography Atlas for Schools|Chemistry Basics|Éclair French 1|Art and Design Handbook",
      { confidence: 0.965 },
    ),
    one("absence code, attendance code, absence reason code, reason code", "ILL|MED|FAM|LATE|UNX|TRIP|HOL", {
      confidence: 0.955,
    }),
    ...of(
      "subject, school subject, course, teacher",
      one(
        "department, faculty",
        "Languages|Science|Mathematics|Humanities|Arts and Music|Physical Education|Social Studies|Computer Science",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "notice, announcement, circular, news item, bulletin",
      one(
        "audience, target audience, target group, visible to",
        "All|Parents|Students|Teachers|Grade 10|Staff|Grade 7 parents",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "incident, disciplinary incident, discipline, behaviour incident, behavior incident, accident",
      one(
        "location, place, where, scene",
        "Playground|Corridor, first floor|Classroom 12|Canteen|Sports hall|School bus|Science lab|Toilets|Library|Main entrance",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "timetable, timetable slot, lesson slot, schedule slot, class schedule",
      one("day of week, weekday, day", "Monday|Tuesday|Wednesday|Thursday|Friday", { confidence: 0.965 }),
    ),
    ...of(
      "attendance, student attendance, absence",
      one(
        "note from parent, parent note, parent comment",
        "He had a fever last night.|Dentist appointment at nine.|We missed the bus, sorry.|She will be back on Wednesday.|Family wedding on Friday.|Please excuse her from sports.",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "guardian, parent",
      one(
        "relationship, relation, relation to student",
        "Mother|Father|Guardian|Grandmother|Grandfather|Aunt|Uncle|Stepfather|Stepmother",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "student, pupil, enrollment",
      number("roll number, roll, roll no, class number, seat number", 1, 42, 0, { confidence: 0.965 }),
    ),
    ...of(
      "subject, school subject",
      one(
        "name, title, subject name",
        "Mathematics|English|Science|Physics|Chemistry|Biology|History|Geography|Computer Science|Art|Music|Physical Education|Economics|French|Spanish|Literature|Civics|Drama",
        { confidence: 0.965 },
      ),
      figure("pass mark, passing mark, pass score", [40, 40, 35, 50, 33], { confidence: 0.965 }),
      figure("full mark, max mark, total mark, maximum mark", [100], { confidence: 0.965 }),
      figure("credit, credits, credit hour", [2, 3, 3, 4], { confidence: 0.965 }),
    ),
    number("period number, period, period no, lesson number, slot number", 1, 8, 0, { confidence: 0.962 }),
    ...of(
      "timetable, timetable slot, schedule, class schedule",
      number("period, period number, period no", 1, 8, 0, { confidence: 0.965 }),
    ),
    ...of(
      "exam, examination",
      one(
        "name, title, exam name",
        "First Term Examination|Mid-Term Examination|Final Examination|Unit Test 1|Unit Test 2|Half-Yearly Examination|Annual Examination|Mock Examination|Entrance Test|Practical Examination",
        { confidence: 0.965 },
      ),
      figure("weightage, weight, weight percent", [10, 20, 30, 40, 50], { confidence: 0.965 }),
    ),
    ...of(
      "section, class, school class",
      number("max student, capacity, student limit, strength, max capacity", 20, 42, 0, { confidence: 0.965 }),
    ),
    ...of(
      "library book, book",
      one(
        "category, genre, subject",
        "Fiction|Science|History|Reference|Biography|Mathematics|Poetry|Fantasy|Geography|Art|Textbook",
        { confidence: 0.965 },
      ),
      pattern("shelf number, shelf no, shelf, rack number, rack no", "[A-H]-[1-9][0-9]?", { confidence: 0.965 }),
      money("price, cost", 4, 46, { confidence: 0.965 }),
    ),
    ...of(
      "book issue, issue, borrowing, loan",
      one("book condition, condition, return condition", "good|good|fair|new|damaged", { confidence: 0.965 }),
      money("fine, fine amount, late fee", 0.5, 6, { confidence: 0.965 }),
    ),
    ...of(
      "fee payment, payment, fee, student fee, invoice",
      pattern("cheque number, check number, cheque no", "[0-9]{6}", { confidence: 0.965 }),
      money("discount, concession, scholarship amount, waiver", 5, 80, { confidence: 0.965 }),
      money("fine, late fee, late fine", 1, 15, { confidence: 0.965 }),
    ),
    one(
      "transport route, bus route, route name, school bus route",
      "Route 1 - Riverside|Route 2 - Old Town|Route 3 - Station|Route 4 - Hillcrest|Route 5 - Harbour",
      { confidence: 0.96 },
    ),
    ...of("teacher comment, remark", one("teacher comment", "Good work.", { confidence: 0.965 })),
    one(
      "fee type, fee name, fee head",
      "Tuition|Transport|Library|Laboratory|Examination|Admission|Sports|Hostel|Activity",
      { confidence: 0.94 },
    ),
    one("group name, learning group, kindergarten group", "Ladybirds|Butterflies|Bears|Foxes|Sunflowers|Dolphins"),
    one("grading, grading type, grading scale", "points|grade|pass/fail|none"),
    one(
      "meeting topic, topic of meeting, discussion topic",
      "Progress in reading|Class trip|Behaviour in breaks|Transition to secondary school|Homework load|Support plan",
    ),
    ...of(
      "homework, assignment, homework item",
      one(
        "title, name",
        "Fractions, page 42|Read chapter 3|Essay: my village|Vocabulary unit 5|Map of Europe|Experiment: shadows|Poem by heart|Worksheet 12|Percentages|Letter to a friend",
      ),
      meaning("subject", { text: "subjectName" }),
      one(
        "instruction, instructions, description",
        "Do exercises 3 to 7 in your book.|Learn the words on page 18.|Write about half a page.|Bring a picture that shows your topic.|Read the text and underline the verbs.|Finish the drawing you began in class.",
      ),
    ),
    ...of(
      "class, school class",
      one("label, name", "1A|1B|2A|2B|3A|3B|4A|4B|5C|6A"),
      one("level, grade level, stage", "primary|lower secondary|upper secondary|preschool"),
    ),
    ...of(
      "attendance, attendance record, absence",
      one("reason, note, comment", "Illness|Medical appointment|Family matter|Transport delay|School trip"),
    ),
    ...of(
      "parent meeting, parent conference, parent evening",
      one("topic, subject", "Progress in reading|Class trip|Behaviour in breaks|Homework load|Support plan"),
      one("outcome, result", "Agreed on a weekly plan|Follow-up in six weeks|No action needed|Referred to counsellor"),
      one("format, mode", "in_person|phone|online"),
    ),

    one("promotion status, promotion, progression status", "promoted|promoted with conditions|repeated|transferred"),
    one("admission type, admission category, entry type", "first_year|transfer|readmission|exchange|quota"),
    one("room category", "single|double|triple|dormitory"),
    one("residence, residence type, boarding status", "day student|boarder|hostel|off campus"),
    number("class rank, class position, position in class", 1, 34),
    one("conduct grade, effort grade, effort", "good|very good|satisfactory|excellent|needs improvement"),

    one("homeroom, home room, form, form group, tutor group, registration group", "7A|8B|9C|10A|11B|12A|7B|8A|9A|10C"),
    one("stream, track, academic track", "Science|Humanities|Commerce|Arts|Technical|General|Languages"),
    one(
      "infraction, offense, offence, misconduct",
      "Late to class|Disruptive behaviour|Phone in class|Missing homework|Cheating|Fighting|Skipping class|Damage to property|Bullying|Dress code",
    ),
    one(
      "consequence, action taken, sanction, disciplinary action",
      "Verbal warning|Detention|Call to parents|Written warning|Meeting with counsellor|Loss of privileges|Suspension",
    ),
    one(
      "period, lesson period, class period",
      "1st period|2nd period|3rd period|4th period|5th period|6th period|7th period",
    ),
    one("week type, week cycle", "A|B"),
    one(
      "faculty, faculty name, college name",
      "Faculty of Science|Faculty of Arts|Faculty of Engineering|Faculty of Law|Faculty of Medicine|School of Business|Faculty of Education|Faculty of Social Sciences",
    ),
    one(
      "degree level, program level, study level, level of study, cycle of study",
      "bachelor|master|doctorate|diploma|certificate",
    ),
    one("study mode, mode of study, attendance mode, enrollment type", "full_time|part_time|distance|exchange"),
    one("intake, intake term, entry term, admission term", "Fall 2025|Spring 2025|Fall 2024|Spring 2026|Fall 2023"),
    one("accreditation, accreditation body", "Accredited|Provisionally accredited|Under review|Reaccredited 2024"),
    one(
      "academic standing, standing, academic status",
      "good standing|dean's list|probation|academic warning|suspended",
    ),
    one("attendance status, attendance, attendance code", "present|absent|late|excused|remote"),
    one(
      "absence reason, reason for absence",
      "Illness|Medical appointment|Family matter|Religious holiday|Transport delay|Unexcused",
    ),
    one("behaviour, behavior, conduct", "excellent|good|satisfactory|needs improvement"),
    one("house, house name, school house", "Red|Blue|Green|Yellow"),
    one("room type, classroom type", "classroom|lecture_hall|laboratory|computer_lab|gymnasium|music_room|library"),
    one("wing, block", "North Wing|East Wing|West Wing|Main Building|Science Block|Annex"),
    one("lunch status, lunch program, meal status, meal plan", "paid|free|reduced|packed lunch"),
    one(
      "guardian relationship, guardian relation, relationship to student, relation to student, parent relation",
      "mother|father|guardian|grandparent|stepparent|aunt|uncle",
    ),
    one("bus route, bus line, school bus", "Route 1|Route 2|Route 3|Route 4|Route 5|Route 7|Route 12"),
    one(
      "allergies note, medical note, health note",
      "Allergic to peanuts; carries an auto-injector.|Asthma, inhaler kept in the office.|Wears glasses, please seat near the front.|Lactose intolerant.|No known conditions.|Hay fever in spring.|Diabetes type 1, measures sugar at noon.|Uses a hearing aid on the left.|May not take part in swimming.|Bee stings, call the parents.",
    ),
    one(
      "scholarship type, aid type, financial aid type, bursary type",
      "merit|need_based|athletic|research|international",
    ),
    one("fee type, fee category, fee head", "tuition|registration|exam|library|transport|laboratory|hostel|activity"),
    one(
      "thesis title, dissertation title, thesis",
      "Adaptive control of small wind turbines|Trust and reputation in online markets|Urban heat islands and street trees|Reading habits of bilingual children|Low-power sensing in vineyards|Local newspapers and civic life",
    ),
    number("semester, semester number, term number", 1, 8),
    number("max student, class size, seat limit, enrollment limit", 12, 120),
    pattern(
      "student number, student code, roll number, admission number, enrollment number, registration number, matriculation number, student no, roll no",
      "20(2[0-5])[0-9]{5}",
    ),
    ...of(
      "student, pupil, enrollment, registration, admission",
      one("status, enrollment status", "enrolled|graduated|withdrawn|on_leave|transferred|suspended"),
      one(
        "remark, note, comment",
        "Makes steady progress and asks good questions.|Should revise the basics before the next unit.|Very attentive this term.|Needs support with reading.|Takes responsibility in group work.|Homework is often late.|Excellent contributions in class.",
      ),
    ),
    ...of(
      "application, admission",
      one("status, application status", "accepted|under_review|submitted|rejected|waitlisted|withdrawn"),
      one("decision, admission decision", "admitted|waitlisted|rejected|deferred|conditional"),
    ),
    ...of(
      "teacher, lecturer, professor, faculty",
      one(
        "rank, academic rank, position",
        "Lecturer|Senior Lecturer|Assistant Professor|Associate Professor|Professor",
      ),
      one("employment type, contract type", "full_time|part_time|substitute|adjunct"),
      meaning("specialty, specialization, subject, teaching subject", { text: "subjectName" }),
    ),
    ...of(
      "action, incident, disciplinary action, detention",
      one("status", "resolved|open|served|appealed"),
      one(
        "note, description, comment",
        "Talked in class after two warnings.|Left the building without leave.|Apologised to the class teacher.|Parents were informed by phone.|Phone was kept until the end of the day.|Agreed on a plan with the counsellor.",
      ),
    ),
    ...of("timetable, slot, timetable slot, period, lesson", meaning("subject", { text: "subjectName" })),
    ...of(
      "class, school class, section, course section",
      pattern("name", "(7|8|9|10|11|12)[A-D]"),
      pattern("class name", "Grade ([1-9]|1[0-2])"),
    ),
    ...of("class, school class", one("section, section name, division", "A|B|C|D")),
    ...of("section, course section, class section", pattern("section, section name", "(7|8|9|10|11|12)[A-D]")),
    ...of(
      "dormitory, hos phone",
      pattern("name", "(North|South|Oak|Lake|Maple|River|Hill|Garden) (Hall|House|Residence)"),
    ),
    ...of(
      "scholarship",
      pattern(
        "name, title",
        "(Rector's|Founders'|Alumni|Merit|Science|Arts|International|Community) (Scholarship|Award|Grant)",
      ),
    ),
    ...of(
      "program, degree program, study program",
      pattern(
        "name, title",
        "(BSc|MSc|BA|MA) (Computer Science|Economics|Biology|History|Psychology|Mechanical Engineering|Mathematics|Political Science|Chemistry|Design|Nursing|Linguistics)",
      ),
    ),
  ],
  [],
  [
    pair(
      "title, subject, headline, heading",
      "content, body, message, description, detail, text",
      {
        "Parents' evening on Thursday":
          "Teachers are in their rooms from five to eight. Please book a time at the office.",
        "School closed on Monday": "Because of the public holiday there are no lessons on Monday.",
        "Exam timetable published": "The timetable hangs in the hall and is on the website.",
        "Sports day": "All classes meet on the field at nine. Bring water and a cap.",
        "Library hours": "The library is open until five from next week on.",
        "Fee reminder": "The fees of this term are due on the tenth.",
        "Field trip: consent forms": "Please hand in the signed forms by Friday.",
        Uniform: "From October on the winter uniform is worn.",
        "Science fair": "Projects can be set up from Wednesday afternoon.",
        "Results online": "Results of the first term can be seen from noon.",
        "New bus stop": "Route 3 stops at the station as well from Monday.",
      },
      { of: ["notice", "announcement", "circular", "news", "notification"], confidence: 0.968 },
    ),
  ],
);
