import { number, pattern } from "../short-meanings.ts";
import { CLASS_TEXTS } from "./class-texts.ts";
import { field } from "./field.ts";
import { LEARNING_PLATFORMS } from "./learning-platforms.ts";
import { of, one } from "./one.ts";
import { PRACTICE, QUESTION_PAIRS } from "./practice.ts";

/** Platforms on which people learn, and examinations. */
export const LEARNING = field(
  "grade_item course_module course_section lesson quiz quizz learner lms scorm curriculum flash_card lecture course_work exam? examination? instructor? course? assignment? enrollment? sitting? tutorial? student? submission? classroom? class? announcement? gradebook flashcard question_bank quiz_attempt quiz_question mastery roadmap_node srs_entry spaced_repetition study_session study_plan knowledge_component topic_edge topic_state student_topic user_roadmap roadmap? attempt? topic? question? streak? .correct_answer .correct_option .correct_choice",
  [
    ...LEARNING_PLATFORMS,
    ...CLASS_TEXTS,
    ...PRACTICE,
    one(
      "completion rule, completion criterion, completion requirement",
      "view|all_activities|pass_quiz|minimum_score|manual",
    ),
    one("grading method, grading type, attempt grading, grading policy", "highest|latest|average|first"),
    one("question order, answer order, shuffle mode", "fixed|random|shuffled"),
    one(
      "exam board, examination board, awarding body",
      "Northern Board|City Examinations|National Examinations Council|International Board|Regional Board",
    ),
    one("paper, paper name, exam paper", "Paper 1|Paper 2|Paper 3|Oral|Practical|Listening"),
    one("scorm version", "1.2|2004 3rd|2004 4th"),
    one("entry point, launch file, launch url", "index.html|story.html|scormdriver/indexAPI.html|launch.html"),
    one("lesson status, completion status", "completed|incomplete|passed|failed|not attempted|browsed"),
    one(
      "delivery mode, delivery method, delivery format, course format, learning mode",
      "online|self_paced|blended|in_person|live",
    ),
    one(
      "difficulty, difficulty level, course level, skill level, lesson level",
      "beginner|intermediate|advanced|expert",
    ),
    one("question type, item type", "multiple_choice|single_choice|true_false|short_answer|essay|matching|fill_in"),
    one("bloom level, cognitive level", "remember|understand|apply|analyse|evaluate|create"),
    one(
      "activity type, module type, content type, lesson type, unit type, resource type, material type",
      "video|lesson|quiz|reading|assignment|discussion|live_session",
    ),
    one(
      "learning outcome, learning objective, outcome, objective, goal",
      "Explain the main terms and use them in your own examples.|Compare two approaches and choose one for a given case.|Plan a small project and present its results.|Apply the method to real data.|Recognise common mistakes and correct them.|Work in a team and give useful feedback.",
    ),
    one(
      "prerequisite, prerequisites, requirement, requirements",
      "None|Basic arithmetic|Introductory course or equal experience|A computer with internet access|Unit 1 completed|Reading knowledge of English|Some experience with spreadsheets",
    ),
    one(
      "last activity, last action",
      "Watched a video|Submitted the quiz|Opened lesson 3|Posted in the forum|Downloaded the workbook|Finished unit 2",
    ),
    one(
      "malpractice, malpractice note, irregularity",
      "Mobile phone found on desk.|Left the room without leave.|Talked to a neighbour.|Arrived thirty minutes late.",
    ),
    one("target audience, audience", "Beginners|Teachers|Students|Managers|Developers|Everyone"),
    one("proctoring, proctoring mode, proctor mode", "none|automated|live|recorded"),
    one("certificate status", "issued|pending|revoked|expired"),
    one("grade, letter grade, final grade", "B|A|C|B+|A-|D|F"),
    one("enrollment method, enrolment method", "self|manual|cohort|paid|invitation"),
    number("attempt, attempt number, attempts allowed, max attempt, maximum attempt, attempts", 1, 4),
    number("passing score, pass score, pass mark, passing grade, pass percentage", 50, 80),
    number("time limit minute, time limit, duration minute", 15, 120),
    number("estimated minute, estimated duration, lesson minute", 5, 60),
    pattern("seat number, desk number, candidate number", "[0-9]{4}"),
    ...of(
      "course, learning path, program",
      one("status", "published|draft|archived|in_review"),
      one("visibility", "public|private|enrolled_only"),
    ),
    ...of(
      "course, learning path",
      one(
        "subtitle, tagline, short description, summary",
        "From the basics to your first project|Practical skills in six weeks|Learn by doing, step by step|For beginners and those who come back|With exercises, examples and a final task",
      ),
      one(
        "description, about, overview",
        "A practical introduction with short videos, exercises and a final project.|You will learn the basics, practise them with real examples and get feedback.|Six units of about two hours each, with a quiz at the end of every unit.|For learners who know the basics and want to go further.|The course combines reading, discussion and weekly tasks.",
      ),
    ),
    ...of(
      "module, course module, unit, section, chapter, lesson",
      pattern(
        "title, name",
        "(Introduction to|Basics of|Working with|Exploring|Understanding|Practising|Advanced) (Algebra|Grammar|Data|Photography|Negotiation|Databases|Cells|Statistics|Drawing|Accounting|Energy|Listening)",
      ),
    ),
    ...of(
      "quiz, quizz, exam, test, assessment",
      pattern(
        "title, name",
        "(Unit [1-9]|Chapter [1-9]|Week [1-9]|Midterm|Final|Practice|Placement) (Quiz|Test|Check|Review)",
      ),
      one("status", "graded|published|draft|closed"),
    ),
    ...of(
      "quiz, quizz, exam, test, assignment, task",
      one(
        "instruction, instructions, description",
        "Answer all questions. You may use a calculator.|Read each question carefully; there is one right answer.|Write about 300 words and name your sources.|Work alone. You have forty minutes.|Upload your work as one PDF file.|Explain each step of your solution.",
      ),
    ),
    ...of(
      "progress, enrollment, learner progress, lesson progress, attempt",
      one("status, state", "completed|in_progress|not_started|failed|expired"),
    ),
    ...of(
      "submission, assignment submission",
      one("status", "graded|submitted|late|draft|returned"),
      one(
        "feedback, comment, instructor comment",
        "Well argued; the second part could use an example.|Good work, please check the units.|The structure is clear. Name your sources next time.|Some steps are missing in task 3.|Excellent, thank you.|Please hand in again after correcting the table.",
      ),
    ),
    ...of(
      "sitting, exam sitting, exam result, result",
      one("result, outcome", "pass|fail|distinction|merit|absent"),
      one("status", "completed|scheduled|absent|cancelled"),
    ),
    number("progress percent, progress, completion percent", 0, 100),
  ],
  [],
  QUESTION_PAIRS,
);
