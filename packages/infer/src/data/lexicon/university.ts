import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const DEPARTMENTS =
  "Computer Science|Physics|Mathematics|History|Biology|Music|Economics|Electrical Engineering|Psychology|Philosophy|Chemistry|English|Statistics|Finance|Mechanical Engineering|Linguistics|Civil Engineering|Sociology|Geology|Political Science|Art History|Astronomy|Accounting|Law|Anthropology|Theatre|Nursing|Architecture|Education|Geography";

/** Universities: departments, sections of courses, who takes and teaches them. */
export const UNIVERSITY = field(
  "semester prerequisite prereq degree_program transcript instructor_course takes teaches advisor? instructor? faculty? department? course? section? student? classroom? time_slot? enrollment? enroll? major? dorm? college?",
  [
    ...of("department", one("name, department, title, department name", DEPARTMENTS)),
    one("department, department name, major name, major, minor, field of study", DEPARTMENTS),
    one(
      "college, college name, faculty name",
      "College of Arts and Sciences|College of Engineering|College of Business|College of Education|College of Agriculture|School of Medicine|College of Humanities|School of Law",
    ),
    // What is studied, where no survey is meant.
    ...of(
      "study, degree course, study program, study programme",
      one(
        "name, title",
        "Computer Science|Business Administration|Law|Medicine|Mechanical Engineering|Psychology|Economics|Architecture|History|Biology|Civil Engineering|English Philology|Nursing|Chemistry|Journalism|Fine Arts|Mathematics|Translation and Interpreting",
      ),
    ),
    // In some countries a term is a session.
    ...of(
      "session, academic session, term, academic term, semester",
      one(
        "name, title, session name, term name, label",
        "Fall 2025|Spring 2026|Spring 2025|Fall 2024|Summer 2025|Winter 2025|Spring 2024|Fall 2023|Summer 2024|Winter 2024|Spring 2023|Summer 2023",
      ),
    ),
    ...of(
      "student",
      pattern(
        "roll, roll number, roll no, registration number, enrollment number",
        "2[0-6](CS|EE|ME|CE|PH|MA|BT)[0-9]{3}",
      ),
    ),
    ...of("course, module, subject", figure("cred, credit, credit hour", [3, 4, 3, 2, 4, 1, 6, 5, 3])),
    one("day, class day, meeting day, days", "M|T|W|R|F"),
    figure("start hour", [8, 9, 10, 11, 13, 14, 15, 16]),
    figure("end hour", [17, 18, 19]),
    figure("start minute, start min", [0, 0, 30, 15]),
    figure("end minute, end min", [50, 20, 45, 0]),
    number("total credit, tot cred, credits earned, credit earned", 0, 128),
    number("budget, department budget", 52_000, 980_000),
    one("rank, faculty rank, academic rank", "Professor|Associate Professor|Assistant Professor|Lecturer|Instructor"),
    ...of("student", number("age", 18, 29), one("year, class year, standing", "freshman|sophomore|junior|senior")),
    ...of(
      "degree, degree program, degree programme, program",
      one(
        "name, summary name, degree summary name, degree name",
        "Bachelor of Science|Bachelor of Arts|Master of Science|Master of Arts|Doctor of Philosophy|Master of Business Administration|Bachelor of Laws",
      ),
      one(
        "description, summary description, degree summary description",
        "Three years, full time.|Four years, with a semester abroad.|Two years, taught in English.|Part time, in the evening.|Research degree with a thesis.|Two years, with an internship.|Five years including the thesis.|With a term of practice.|Online, with two weeks on campus.|One year after a first degree.|Joint degree of two universities.",
      ),
    ),
    ...of(
      "semester, term",
      one(
        "description",
        "First half of the academic year.|Second half of the academic year.|Summer session, eight weeks.|Autumn term with examinations in January.|Spring term with a reading week.",
      ),
    ),
    ...of(
      "section, course section",
      one(
        "description",
        "Lectures on Monday and Wednesday.|Evening section for working students.|Laboratory section, twelve places.|Seminar with weekly readings.|Online section with recorded lectures.|Online, with two meetings.|Field trip in May.|Block course in March.|Limited to twenty places.|Tutorials in small groups.",
      ),
    ),
    ...of(
      "transcript, enrolment, student enrolment, enrollment, student enrollment, course, section, semester, department, degree program",
      one(
        "other detail, other details",
        "Checked by the registrar.|Credits accepted from another university.|Fee waived.|Starts one week later.|Taught in English.|Advisor informed.|Needs the consent of the instructor.",
      ),
    ),
    ...of(
      "student",
      one(
        "other detail, other student detail, other student details",
        "Exchange student.|Holds a scholarship.|Part-time student.|Needs a room in a residence.|Plays in the university orchestra.|Works as a tutor.",
      ),
    ),
  ],
);
