import { figure, number, pattern } from "../short-meanings.ts";
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
    figure(
      "passing score, pass score, pass mark, passing grade, pass percentage, password percent",
      [60, 70, 50, 80, 75, 65],
    ),
    figure("time limit minute, time limit, duration minute", [30, 20, 45, 60, 15, 90, 10, 120]),
    one("video provider, video host, video platform, video source", "youtube|vimeo|upload|wistia|mux", {
      confidence: 0.955,
    }),
    pattern("video reference, video ref, video id, video key, external video id", "[1-9][0-9]{8}", {
      confidence: 0.955,
    }),
    one(
      "show answers, show answer, show correct answers, show correct answer, show result, show results, show feedback, answer display, answers visible, reveal answers",
      "after_submission|after_due_date|immediately|never",
      { confidence: 0.955 },
    ),
    one(
      "what you learn, what you will learn, you learn, you will learn, learning goal, learning goals, what learned",
      "Read and draw simple charts\nChoose the right average\nPresent results to others|Set up your own project\nUse version control\nPublish your work|Plan a shoot\nWork with daylight\nSort and edit your pictures|Write clear e-mails\nLead a short meeting\nGive useful feedback|Build a budget\nCompare offers\nPlan for the year ahead|Understand the basic terms\nSolve typical tasks\nCheck your own results",
      { confidence: 0.955 },
    ),
    one(
      "transcript, video transcript, lesson transcript",
      "Welcome back. In this lesson we look at the basic terms. Please have your notebook ready, we will stop twice for short exercises.|Hello and welcome to unit two. Last time we set up the project, today we add our first page. Pause the video whenever you need to.|In this video I show you three examples. Try the third one yourself before you go on; the solution comes at the end.|Let us start with a question: what happens when we change one number? Keep it in mind, we come back to it in the last part.",
      { confidence: 0.955 },
    ),
    ...of(
      "course, online course, training",
      one("level, course level", "beginner|intermediate|advanced|all_levels", { confidence: 0.92 }),
    ),
    ...of(
      "question, quiz question, exam question, test question",
      figure("point, points, mark, marks, max point, max points", [1, 1, 2, 2, 3, 5, 4, 10]),
    ),
    ...of(
      "certificate, course certificate, certificate template, diploma",
      one(
        "template name, template, design, layout name",
        "Classic landscape|Course completion|Modern blue|Attendance|Two signatures|Diploma A4|With seal",
        { confidence: 0.955 },
      ),
      pattern(
        "verify url, verification url, certificate url, credential url",
        "https://(verify|certificates|learn)\\.example\\.(com|org|net)/c/[A-Z0-9]{8}",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "badge, achievement",
      one(
        "criterion, criteria, rule, requirement, requirements, condition, how to earn",
        "Finish ten lessons|Score at least 90 % in three quizzes|Log in on seven days in a row|Answer five questions of other learners|Complete a course|Hand in every task of a unit on time|Collect 500 points|Write your first post in the forum",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "live session, live class, virtual class, webinar, online session, live lesson, office hour",
      one(
        "topic, title, name, subject",
        "Questions on unit 3|Exam preparation|Kick-off and introductions|Live coding: forms|Guest talk: working in design|Review of assignment 2|Project presentations|Office hours|Practice with partners|Walk through the final project|Case study: a small shop|Revision before the test",
        { confidence: 0.955 },
      ),
      pattern("meeting id, meeting number, webinar id", "8[0-9]{10}", { confidence: 0.955 }),
      one("provider, meeting provider, platform", "zoom|google_meet|teams|webex|bigbluebutton", { confidence: 0.965 }),
    ),
    ...of(
      "discussion, forum post, course discussion, thread, question thread",
      one(
        "subject, title, topic",
        "Question about exercise 5|Slides for lesson 2?|Different result in task 3|Looking for a study partner|Which chapter is in the test?|Error in the solution of quiz 4|Sharing my project|How long did unit 3 take you?|Video stops after two minutes|Thanks for this course|Can I hand in later?|Good books on the topic",
        { confidence: 0.955 },
      ),
    ),
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
