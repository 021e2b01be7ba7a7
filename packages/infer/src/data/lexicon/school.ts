import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Schools and universities. */
export const SCHOOL = field(
  "pupil teacher classroom timetable homeroom semester faculty lecturer professor syllabus kindergarten university scholarship dormitory tuition disciplinary degree school? campus? admission? transcript? student? class? grade? report_card? hos_phone? pupil_attendance grade_book matriculation alumnus? school_year head_master parent_meeting homework attendance_record attendance? child? parent?",
  [
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
      "Allergic to peanuts; carries an auto-injector.|Asthma, inhaler kept in the office.|Wears glasses, please seat near the front.|Lactose intolerant.|No known conditions.|Hay fever in spring.",
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
);
