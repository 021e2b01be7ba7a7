import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";

const NUMBER_GRADE = { generator: "integer", options: { min: 45, max: 100, distribution: "normal" } } as const;

export const EDUCATION: readonly Meaning[] = [
  meaning(
    "course name, course, course title, class title, lesson name, module name course, lecture, training, lecture title, training name, training title, lesson title, curriculum, program name, degree program",
    { text: "courseName" },
  ),
  meaning("title, name", { text: "courseName" }, { about: ["education"], confidence: 0.5 }),
  meaning("course code, class code, module code, subject code, course number, course no, section code, catalog code", {
    text: "courseCode",
  }),
  meaning("code, number", { text: "courseCode" }, { about: ["education"] }),
  meaning("grade, letter grade, final grade, grade letter, course grade", { text: "grade", number: NUMBER_GRADE }),
  meaning("grade, score, mark, point", { number: NUMBER_GRADE }, { about: ["education"] }),
  meaning(
    "mark, exam score, test score, exam mark, points obtained, obtained mark, midterm score, quiz score, marks obtained, exam grade, assignment score",
    { number: NUMBER_GRADE },
  ),
  meaning(
    "maximum score, maximum point, total mark, maximum mark, passing score, pass mark, total point, passing mark, full marks, points possible, marks",
    { number: { generator: "choice", options: { values: [10, 20, 50, 100] } } },
  ),
  meaning("gpa, cgpa, grade point average, cumulative gpa", {
    number: { generator: "decimal", options: { min: 1.8, max: 4, scale: 2, distribution: "normal" } },
  }),
  meaning("grade level, class level, school grade, year level, academic level, class year", {
    text: { generator: "pattern", options: { regex: "(9|10|11|12)" } },
    integer: { generator: "integer", options: { min: 1, max: 12 } },
  }),
  meaning(
    "credit, credit hour, ects, number of credit, credits, course credit, credit point, credit unit",
    { number: { generator: "choice", options: { values: [2, 3, 3, 4, 5, 6] } } },
    { about: ["education", "person"] },
  ),
  meaning("credit hour, ects, ects credit, course credit, credit hours", {
    number: { generator: "choice", options: { values: [2, 3, 3, 4, 5, 6] } },
  }),
  meaning(
    "degree, degree name, qualification, diploma, education degree, certification, degree type, degree title, certification name, certificate name",
    { text: "degree" },
  ),
  meaning(
    "school, school name, university, college, university name, institute, college name, alma mater, campus, institution name, previous school, campus name",
    { text: "school" },
  ),
  meaning(
    "subject name, school subject, field of study, discipline, study program, specialization, course subject, area of study, teaching subject",
    { text: "subjectName" },
  ),
  meaning("subject, major, minor", { text: "subjectName" }, { about: ["education"], confidence: 0.9 }),
  meaning("subject, major, minor", { text: "subjectName" }, { about: ["person"], confidence: 0.9 }),
  meaning(
    "semester, term, academic term, term name, quarter, trimester, semester name, season term",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["Fall 2025", 30],
            ["Spring 2026", 30],
            ["Spring 2025", 20],
            ["Fall 2024", 20],
          ],
        },
      },
      integer: { generator: "integer", options: { min: 1, max: 8 } },
    },
    { about: ["education", "person"] },
  ),
  meaning("semester, academic term, trimester", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Fall 2025", 30],
          ["Spring 2026", 30],
          ["Spring 2025", 20],
          ["Fall 2024", 20],
        ],
      },
    },
    integer: { generator: "integer", options: { min: 1, max: 8 } },
  }),
  meaning("academic year, school year, fiscal year text", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["2025/2026", 45],
          ["2024/2025", 35],
          ["2023/2024", 20],
        ],
      },
    },
    integer: { generator: "year", options: { from: 2021, to: 2026 } },
  }),
  meaning("skill, skill name, competency, skills, expertise, technology, required skill, tech stack", {
    text: "skill",
  }),
  meaning(
    "proficiency, proficiency level, skill level, experience level, language level, expertise level, difficulty level",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["beginner", 25],
            ["intermediate", 42],
            ["advanced", 25],
            ["expert", 8],
          ],
        },
      },
      integer: { generator: "integer", options: { min: 1, max: 5, distribution: "normal" } },
    },
  ),
  meaning("difficulty, complexity, level difficulty", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["easy", 40],
          ["medium", 42],
          ["hard", 18],
        ],
      },
    },
    number: { generator: "integer", options: { min: 1, max: 5, distribution: "normal" } },
  }),
  meaning("cefr level, language proficiency", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["B1", 25],
          ["B2", 25],
          ["A2", 18],
          ["C1", 15],
          ["A1", 10],
          ["C2", 7],
        ],
      },
    },
  }),
  meaning("attendance status, attendance", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["present", 86],
          ["absent", 8],
          ["late", 6],
        ],
      },
    },
  }),
];
