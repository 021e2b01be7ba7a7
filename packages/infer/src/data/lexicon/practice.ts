import type { Meaning } from "../meaning.ts";
import { figure, small } from "../short-meanings.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

/** What is learned and asked: topics, questions with their answers and hints, cards, paths. */
export const PRACTICE: readonly Meaning[] = [
  ...of(
    "topic, subject, concept, knowledge component, lesson topic, study topic",
    one(
      "title, name, label",
      "Fractions|Linear Equations|Photosynthesis|Percentages|Newton's Laws|Past Tense|Probability|Angles and Triangles|Chemical Bonds|Reading Graphs|Decimals|Cell Structure|Quadratic Functions|Supply and Demand|The Water Cycle|Ratios|Electric Circuits|Word Order|Negative Numbers|World War I|Variables and Loops|Area and Volume|Functions|Sets",
    ),
    one(
      "description, summary, overview",
      "Add, subtract and compare fractions.|Solve equations with one unknown.|How plants make sugar out of light.|Read, draw and compare graphs.|Forces, mass and acceleration.|Chances of one or more events.|Use the past tense in short texts.|How current flows in simple circuits.|Use percentages in everyday sums.|Tell apart cause and effect in a text.|The water cycle, step by step.|Write a letter of complaint.|Angles and triangles.|Electric circuits with two lamps.|Past tenses in short stories.",
    ),
    one(
      "cluster, strand, domain, area, category, group",
      "Algebra|Geometry|Number|Statistics|Biology|Physics|Chemistry|Grammar|Programming|History",
    ),
  ),
  ...of(
    "question, quiz question, exam question, question bank, test question, practice question, flashcard, flash card, card",
    one("answer type, response type", "multiple_choice|numeric|short_text|true_false"),
  ),
  ...of(
    "roadmap, learning path, study plan",
    one(
      "title, name",
      "Frontend Developer|Data Science Basics|Machine Learning from Scratch|Backend with Python|Algebra in 8 Weeks|Spanish A1|Cloud Fundamentals|Cyber Security Starter|SQL for Analysts|Physics for Beginners|UI Design|Statistics",
    ),
    one(
      "description, summary",
      "From the first page to your own project.|Eight weeks with exercises and a quiz each.|For beginners, no experience needed.|The basics, step by step, with small projects.|What you need before your first interview.|Learn with real data and short videos.|Twelve lessons, each with a test.|For people who have an hour a week.|Advanced: bring some experience.|Ends with a certificate.",
    ),
    one("category, topic, area, track", "Programming|Data|Design|Mathematics|Languages|Science|Business"),
  ),
  one(
    "self report reason, error reason, mistake type, error type",
    "guessed|careless|did not know|misread the question|ran out of time",
    { of: ["attempt", "quiz attempt", "answer", "response", "question attempt"] },
  ),
  one(
    "error tag, likely error tag, misconception, mistake tag",
    "sign-error|wrong-unit|rounding|order-of-operations|misread|off-by-one|spelling",
  ),
  figure("ease factor, easiness, ease, efactor", [2.5, 2.5, 2.36, 2.18, 2.6, 1.96, 1.7], { confidence: 0.945 }),
  small("hint used, hints used, hint count", 0, 3, 0, { confidence: 0.945 }),
  small("streak, current streak, day streak, streak count, streak day", 0, 45),
  small("longest streak, best streak, max streak", 3, 120),
];

const ASKED = "question, question text, text, body, prompt, front, title, content, stem";
const OF_QUESTIONS = {
  of: "question,quiz question,exam question,question bank,test question,practice question,flashcard,flash card,card".split(
    ",",
  ),
  confidence: 0.945,
};

/** Questions with their answers, hints and why it is so. */
const QUESTIONS: readonly (readonly [question: string, answer: string, hint: string, why: string])[] = [
  ["What is 3/4 + 1/8?", "7/8", "Find a common denominator first.", "3/4 is 6/8, and one more eighth makes 7/8."],
  ["Solve 2x + 5 = 17.", "6", "Subtract 5 on both sides.", "Subtracting 5 leaves 2x = 12, so x is 6."],
  [
    "Which gas do plants take in?",
    "Carbon dioxide",
    "It is also in the air that we breathe out.",
    "Plants take in carbon dioxide and give off oxygen.",
  ],
  ["What is 15 % of 240?", "36", "One tenth and half of it.", "10 % of 240 is 24 and 5 % is 12."],
  [
    "What is the capital of Portugal?",
    "Lisbon",
    "It lies where the Tagus meets the sea.",
    "Lisbon has been the capital since the 13th century.",
  ],
  ["What is the past tense of 'go'?", "went", "The verb is irregular.", "'Go' is irregular: go, went, gone."],
  [
    "Which of these numbers is prime: 15, 17, 21?",
    "17",
    "Check whether it can be divided by 3.",
    "15 and 21 can be divided by 3, 17 only by one and itself.",
  ],
  [
    "How many degrees are in a triangle?",
    "180",
    "Think of the sum of all angles.",
    "The angles of a triangle add up to 180 degrees.",
  ],
  [
    "What does a compiler do?",
    "Turns source code into machine code",
    "It runs before the program does.",
    "A compiler reads source code and writes what a machine can run.",
  ],
  [
    "Which planet is closest to the sun?",
    "Mercury",
    "It is the smallest one, too.",
    "The order is Mercury, Venus, Earth, Mars.",
  ],
  [
    "Who wrote 'Hamlet'?",
    "William Shakespeare",
    "He also wrote 'Macbeth'.",
    "Shakespeare wrote the play about the year 1600.",
  ],
  [
    "What is the chemical symbol for iron?",
    "Fe",
    "It comes from Latin.",
    "The symbol comes from 'ferrum', Latin for iron.",
  ],
  ["How many bits are in a byte?", "8", "It is a power of two.", "A byte has eight bits, so it has 256 values."],
  ["What is the square root of 144?", "12", "Between 10 and 15.", "12 times 12 is 144."],
  [
    "Which force keeps planets in orbit?",
    "Gravity",
    "It also makes apples fall.",
    "Gravity pulls planets towards the sun while they move on.",
  ],
  [
    "In which year did World War II end?",
    "1945",
    "In the middle of the forties.",
    "It ended in Europe in May and in Asia in September 1945.",
  ],
];

/** What else is offered beside the right answer; none of these is right elsewhere. */
const OFFERED: Readonly<Record<string, string>> = {
  "What is 3/4 + 1/8?": "4/12|5/8|1",
  "Solve 2x + 5 = 17.": "11|22|-5",
  "Which gas do plants take in?": "Oxygen|Nitrogen|Hydrogen",
  "What is 15 % of 240?": "24|30|15",
  "What is the capital of Portugal?": "Porto|Madrid|Faro",
  "What is the past tense of 'go'?": "goed|gone|going",
  "Which of these numbers is prime: 15, 17, 21?": "15|21|None of them",
  "How many degrees are in a triangle?": "90|270|360",
  "What does a compiler do?": "Checks the spelling of comments|Runs a program line by line|Stores files",
  "Which planet is closest to the sun?": "Venus|Mars|Earth",
  "Who wrote 'Hamlet'?": "Charles Dickens|Jane Austen|Christopher Marlowe",
  "What is the chemical symbol for iron?": "Ir|In|F",
  "How many bits are in a byte?": "4|16|10",
  "What is the square root of 144?": "14|72|24",
  "Which force keeps planets in orbit?": "Friction|Magnetism|Light",
  "In which year did World War II end?": "1918|1939|1949",
};

/** The right answers, as texts that are one of them whole. */
export const RIGHT_ANSWERS = `^(?:${QUESTIONS.map(([, answer]) => answer).join("|")})$`;

const OPTIONS = one(
  "option text, answer option, option, choice, choice text, answer text, answer, text, label, content",
  Object.entries(OFFERED)
    .map(([question, wrong]) => `${QUESTIONS.find(([asked]) => asked === question)?.[1] ?? ""}|${wrong}`)
    .join("|"),
  {
    of: [
      "answer option",
      "question option",
      "quiz option",
      "question choice",
      "answer choice",
      "quiz answer",
      "question answer",
      "option",
      "choice",
    ],
    confidence: 0.95,
  },
);

const byQuestion = (place: 1 | 2 | 3): Readonly<Record<string, string>> =>
  Object.fromEntries(QUESTIONS.map((each) => [each[0], each[place]]));

export const QUESTION_PAIRS: readonly Pair[] = [
  pair(ASKED, "correct answer, answer, back, solution, expected answer, answer text", byQuestion(1), OF_QUESTIONS),
  {
    meanings: [OPTIONS],
    by: Object.fromEntries(QUESTIONS.map(([asked, answer]) => [asked, `${answer}|${OFFERED[asked] ?? ""}`])),
  },
  pair(ASKED, "hint, hint text, clue", byQuestion(2), OF_QUESTIONS),
  pair(ASKED, "explanation, explanation text, rationale, solution text, feedback", byQuestion(3), OF_QUESTIONS),
];
