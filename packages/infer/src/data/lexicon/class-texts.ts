import { of, one } from "./one.ts";
import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";

const sure = { confidence: 0.955 };

const FEEDBACK =
  "Well done, clear structure.|Good start, add an example.|Please cite your sources.|Check the calculation in part two.|Excellent work.|Late, but complete.|Read the question again.|Nice diagrams, short conclusion.|Well argued throughout.|Show your working next time.|Much better than the last one.|Spelling needs attention.";

/** What teachers and students write to one another on platforms of learning. */
export const CLASS_TEXTS: readonly Meaning[] = [
  ...of(
    "class, classroom, course, subject, section, group, batch, training, learning path",
    one(
      "description, detail, summary, overview, about",
      "Basics and first projects, no previous knowledge needed.|Weekly lectures and a lab every second Friday.|Prepares for the final examination.|Reading, discussion and short essays.|Problem solving in small groups.|Introduction for first-year students.|Theory in the morning, practice in the afternoon.|Continues the course of last term.|Project-based, ends with a presentation.|Revision and exercises for the test in June.",
      { confidence: 0.94 },
    ),
  ),
  ...of(
    "announcement, class announcement, course announcement, notice, class notice, circular, notice board",
    one(
      "title, subject, heading",
      "Test moved to Thursday|No class on Monday|Homework due tomorrow|Field trip: consent forms|Results are online|New reading list|Parents' evening|Library closed this week|Sports day|Exam timetable|Bring your calculators|Project groups",
      sure,
    ),
    one(
      "content, body, message, text, description, detail, announcement",
      "The test is moved to Thursday, same room.|No class on Monday because of the holiday.|Please hand in your essays by Friday noon.|The slides of today's lesson are online.|Bring your calculators tomorrow.|Consent forms for the field trip are due on Wednesday.|Grades of the midterm are published.|The lab takes place in room 204 this week.|Office hours are on Tuesday from two to four.|Groups for the project are posted below.|Read chapter five before the next lesson.|Well done on the presentations, everybody.",
      sure,
    ),
  ),
  ...of(
    "assignment, homework, task, coursework, course work, project assignment, exercise, activity",
    one(
      "description, instruction, instructions, detail, content, body, prompt, question",
      "Write two pages on a topic of your choice.|Solve problems 1 to 8 and show your working.|Read chapter three and answer the questions.|Prepare a presentation of ten minutes.|Build a small website with three pages.|Compare two poems of the anthology.|Write a lab report of the experiment.|Collect data for a week and draw a graph.|Summarise the article in 200 words.|Work in pairs, hand in one solution.|Draw a map of your neighbourhood.|Learn the vocabulary of unit five.",
      { confidence: 0.945 },
    ),
  ),
  ...of(
    "result, test result, score, quiz result, student score",
    one(
      "remark, remarks, comment, comments, feedback",
      "Good work.|Very good, keep it up.|Needs more practice.|Improved since the last test.|Careless mistakes.|Excellent.|Did not finish in time.|Please revise chapter 4.|Solid result.|Below what you can do.|Well prepared.",
      sure,
    ),
  ),
  ...of(
    "submission, assignment submission, homework submission, student submission, student work, answer",
    one(
      "content, text, body, answer, submission text, response, comment",
      "Please find my solution attached.|My essay is about renewable energy in cities.|I solved problems 1 to 6, the last two I could not finish.|The experiment showed that salt water freezes later.|In my opinion the main character changes in chapter four.|The answer is 42 metres per second.|Link to our presentation is in the document.|We compared three sources and found two agree.|Here is the second draft with your corrections.|The graph shows a steady rise until June.|Both poems deal with loss, but in different ways.|I used a loop instead of the formula.",
      { confidence: 0.95 },
    ),
    one(
      "feedback, teacher feedback, teacher comment, teacher remark, grader comment, instructor feedback, comment from teacher, remark, remarks",
      FEEDBACK,
      sure,
    ),
    meaning(
      "file name, attachment name, document name",
      { text: { generator: "fileName", options: { medium: "document" } } },
      { confidence: 0.92 },
    ),
  ),
  one(
    "teacher feedback, teacher comment, teacher remark, grader comment, instructor feedback, class teacher remark",
    FEEDBACK,
    { confidence: 0.94 },
  ),
];
