import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { of, one } from "./one.ts";

const SCALES =
  "Not yet competent, Competent|Poor, Fair, Good, Very good, Excellent|F, D, C, B, A|Not satisfactory, Satisfactory, Outstanding|Disagree, Undecided, Agree|Never, Sometimes, Often, Always";
const INTROS =
  "Read the text and answer the questions below.|Please hand in one document of at most two pages.|Work in pairs and upload your results together.|A short test of what we did this week. You have two tries.|Ask here whatever was not clear in the lecture.|Watch the video first, then take the quiz.|Choose one of the three topics and write an essay.|Practise as often as you like; only the best try counts.|Bring your notes to the next lesson.|Discuss in the forum, then write half a page.|Label the diagram and explain two of its parts.|You may use a calculator.|Hand in your first draft by Friday.|Compare your solution with that of a classmate.|Three short tasks to repeat chapter four.";
const COMPONENTS =
  "mod_quiz|mod_forum|mod_assign|core|core_course|mod_lesson|enrol_manual|mod_page|block_calendar|tool_log|core_user|mod_resource";
const PLATFORM = { confidence: 0.98 };
const sure = { confidence: 0.95 };

/** What platforms for courses keep of their plug-ins, activities, tries and grades. */
export const LEARNING_PLATFORMS = [
  ...of("context, course category", pattern("path", "/1(/[1-9][0-9]?){1,3}", PLATFORM)),
  ...of("course section", pattern("sequence", "[1-9][0-9](,[1-9][0-9]){1,4}", PLATFORM)),
  ...of("course module", one("completion grade item number", "|0", PLATFORM)),
  ...of(
    "event",
    one(
      "name",
      "Quiz 3 closes|Lab report is due|Essay 1 is due|Exam review session|Quiz 1 opens|Field trip|Project presentations|Office hour|Reading week",
      PLATFORM,
    ),
    one(
      "description",
      "Hand in by 23:59.|Twenty questions, one attempt.|In room 2.14, bring your notes.|Covers chapters 1 to 4.|Groups present for ten minutes each.",
      PLATFORM,
    ),
  ),
  ...of(
    "forum post",
    one("total score", "0|1", PLATFORM),
    meaning("total score", { number: { generator: "choice", options: { values: [0, 0, 0, 1] } } }, PLATFORM),
  ),
  ...of(
    "file",
    one("license", "allrightsreserved|unknown|public|cc-4.0|cc-nc-4.0|cc-sa-4.0", PLATFORM),
    pattern("file path", "/((week[1-9]|slides|handouts)/|)", PLATFORM),
    pattern("source", "(lecture|notes|assignment|lab|syllabus)_[1-9][0-9]?\\.(pdf|docx|pptx)", PLATFORM),
  ),
  ...of(
    "group",
    pattern("id number", "GRP-[A-H]|LAB-[1-9]", PLATFORM),
    one(
      "description",
      "Meets on Tuesdays at 10.|Lab group in room 2.14.|Online group.|For those who work in the daytime.",
      PLATFORM,
    ),
  ),
  ...of(
    "message",
    one("event type", "instantmessage|assign_notification|posts|gradenotifications|badgerecipientnotice", PLATFORM),
    one("context url name", "Problem set 4|Forum: Questions|Quiz 2|Lab report", PLATFORM),
  ),
  ...of("user", one("calendar type", "gregorian", PLATFORM)),
  ...of("course", one("calendar type", "|gregorian", PLATFORM)),
  ...of(
    "badge",
    one("issuer name, issue rname", "Open Garden Academy|Lakeside College|Northgate University", PLATFORM),
  ),
  ...of(
    "cohort",
    one(
      "description",
      "All first-year students|Staff of the library|Exchange students of this year|New teachers|Evening classes|Students of the nursing school",
      { confidence: 0.955 },
    ),
  ),
  ...of(
    "course category, course categories",
    one(
      "description",
      "Courses of the business school|Languages, from A1 to C1|Preparation for the entrance exam|Staff training|Courses of former years|Sciences and laboratories",
      { confidence: 0.955 },
    ),
  ),
  ...of(
    "forum",
    one(
      "intro, description",
      "News and announcements for the course|Questions about the lectures|Introduce yourself to the group|Questions about the project|Exchange for those who study at a distance|Tips and links",
      { confidence: 0.955 },
    ),
  ),
  ...of(
    "forum discussion",
    one(
      "name, title, subject",
      "Question about assignment 2|Exam dates|Slides of week 4|Looking for a study group|Where do I find the reading list?|Error in exercise 3|Room change on Thursday|Feedback on the first essay|Group work: who is still alone?",
      { confidence: 0.955 },
    ),
  ),
  ...of(
    "question answer",
    one(
      "answer, answer text",
      "True|False|Paris|17|H2O|Both are right|None of these|1789|0.25|Mitochondria|The second one",
      { confidence: 0.955 },
    ),
  ),
  ...of(
    "quiz",
    one(
      "intro, description, introduction",
      "20 questions on chapter 2, one attempt.|Practice for the exam, as many attempts as you like.|Multiple choice, 30 minutes.|A short test of last week's reading.|Two attempts, the better one counts.",
      { confidence: 0.955 },
    ),
  ),
  ...of(
    "scorm",
    one(
      "intro, description, introduction",
      "Complete the module on fire safety.|An hour on data protection, with a short test at the end.|Work through all pages and answer the questions.|Interactive unit on fractions.",
      { confidence: 0.955 },
    ),
  ),
  ...of("cohort member", one("note", "Late enrolment", { confidence: 0.955 })),
  ...of(
    "assign, assignment",
    one(
      "activity",
      "Read chapter 3 and write one page.|Solve the problems and upload a photo of your working.|Record a talk of three minutes.|Work in pairs, hand in one report.",
      { confidence: 0.955 },
    ),
  ),
  one("component, plugin component", COMPONENTS, sure),
  one("file area, filearea", "content|intro|attachment|draft|submission_files|overviewfiles|summary|icon", sure),
  one("qtype, question qtype", "multichoice|truefalse|shortanswer|essay|match|numerical|description|ddwtos", sure),
  one("cap type, captype, capability type", "read|write", sure),
  ...of(
    "file, message, notification, log, user, role",
    one("component, plugin component", COMPONENTS, sure),
    one("file area, filearea", "content|intro|attachment|draft|submission_files|overviewfiles|summary|icon", sure),
    one("archetype, role archetype", "student|teacher|editingteacher|manager|coursecreator|guest|user", sure),
  ),
  one(
    "enrol, enrol method, enrolment method, enrollment method, enrol plugin",
    "manual|self|guest|cohort|meta|fee|ldap",
    sure,
  ),
  one("browser security", "-|securewindow|safebrowser", sure),
  one(
    "preferred behaviour, preferred behavior, question behaviour",
    "deferredfeedback|immediatefeedback|adaptive|interactive|manualgraded",
    sure,
  ),
  one("overdue handling", "autosubmit|graceperiod|autoabandon", sure),
  one("nav method, navigation method", "free|sequential", sure),
  one("attempt reopen method, reopen method", "none|manual|untilpass", sure),
  one("aggregation status", "used|novalue|unknown|dropped|excluded", sure),
  one("attempt state, quiz attempt state", "finished|inprogress|overdue|abandoned", sure),
  one("enrolment key, enrollment key, enrol key", "spring2025|biology-b|welcome24|groupA|lab-tuesday|history1", sure),
  one("safe exam browser, seb mode", "no|manual|template", sure),
  one("item module, itemmodule", "quiz|assign|forum|lesson|workshop|scorm", sure),
  one("item info, iteminfo", "Counts double.|Best of two tries.|Only for the lab group.|Without the bonus question."),
  one("scale item, scale items, scale", SCALES, sure),
  one(
    "calculation, grade formula",
    "=average([[q1]],[[q2]])|=[[exam]]*0.6+[[lab]]*0.4|=max([[try1]],[[try2]])|=sum([[hw1]],[[hw2]],[[hw3]])",
    sure,
  ),
  one("format, course format", "topics|weeks|singleactivity|social", { of: ["course"], confidence: 0.95 }),
  one("forum type, discussion type", "general|news|qanda|single|eachuser|blog", sure),
  figure("default mark, max mark, default grade", [1, 1, 1, 1, 2, 2, 3, 5], sure),
  figure("penalty", [0.333_333_3, 0.333_333_3, 0, 0.1, 0.5, 1], sure),
  figure("grade max, max grade, raw grade max, maximum grade", [100, 100, 100, 10, 20, 50], sure),
  figure("grade min, min grade, raw grade min, minimum grade", [0], sure),
  figure("grade pass, pass grade, grade to pass, passing grade", [50, 50, 60, 0, 70], sure),
  figure("mult factor, multfactor", [1], sure),
  figure("plus factor, plusfactor", [0, 0, 0, 0, 0, 1, 5], sure),
  figure("aggregation coef, aggregation coef2, aggregation weight, grade weight", [0, 0, 0.25, 0.5, 1], sure),
  number("raw grade, final grade, sum grade, sumgrades, final mark", 42, 99, 2, { confidence: 0.945 }),
  figure("context level, contextlevel", [50, 70, 70, 70, 30, 40, 10, 80], sure),
  figure("time limit, timelimit", [600, 900, 1800, 2700, 3600, 5400, 0], sure),
  pattern("attempt layout, question layout, layout", "1,2,0,3,4,0|1,2,3,0|1,0,2,0,3,0|1,2,3,4,5,0", {
    of: ["quiz attempt", "attempt"],
    confidence: 0.96,
  }),
  ...of(
    "course, class, training",
    pattern(
      "short name, course short name",
      "(MATH|PHYS|BIO|CS|ENG|HIST|ECON|CHEM|MUS)[1-4]0[1-9](-[AB]|-2[456]|)",
      sure,
    ),
  ),
  ...of(
    "course, category, course category, cohort, group, module, grade item",
    pattern("id number, idnumber", "(BIO|CS|HIST|MATH|ECO|LAW)-[1-4][0-9]{2}", { confidence: 0.955 }),
  ),
  ...of("user, student, learner", pattern("id number, idnumber", "S?(20(19|2[0-5]))[0-9]{4}", { confidence: 0.955 })),
  ...of(
    "assign, quiz, forum, lesson, scorm, workshop, choice, glossary, survey, feedback",
    one("intro, introduction, description", INTROS, { confidence: 0.945 }),
  ),
  ...of(
    "assign",
    one(
      "name, title",
      "Essay: causes and effects|Lab report 2|Problem set 4|Project proposal|Reading journal|Peer review|Final paper|Field notes|Presentation slides|Portfolio",
    ),
  ),
  ...of(
    "scorm, package, h5p",
    one(
      "name, title",
      "Fire safety|Data protection basics|Hand hygiene|First aid|Working at heights|Food hygiene|Cyber security awareness|Code of conduct",
    ),
    pattern(
      "reference, package, package file",
      "(fire_safety|data_protection|first_aid|food_hygiene|cyber_security)(_v[2-5]|_2025|)\\.zip",
    ),
  ),
  ...of("scorm", one("version", "SCORM_1.2|SCORM_1.3|AICC", sure)),
  ...of(
    "scale, grading scale",
    one(
      "name, title",
      "Competence|Five steps|Letter grades|Satisfactory or not|Agreement|Frequency|Separate and connected ways of knowing",
    ),
  ),
  ...of(
    "capability",
    pattern(
      "name, capability",
      "(mod|moodle|block|enrol)/(quiz|forum|course|assign|user|role|grade|calendar):(view|create|edit|manage|delete|grade|submit|export|addinstance)",
      sure,
    ),
  ),
  ...of(
    "grade item",
    one(
      "item name, name",
      "Quiz: week 3|Lab report|Midterm|Essay draft|Final exam|Homework 4|Participation|Presentation|Project|Reading test",
      sure,
    ),
    one("item type", "mod|manual|course|category", { confidence: 0.965 }),
  ),
  ...of(
    "enrol, enrolment method",
    one("name, title", "Self enrolment|Guests|Cohort of 2025|Staff|Evening students|Exchange students"),
  ),
  ...of(
    "question",
    one(
      "name, title, short name",
      "Fractions 1|Capital cities|Cell division|Past tense|Ohm's law|Photosynthesis|Causes of the war|Prime numbers|Sentence order|Supply and demand|Balanced equations|Map reading",
      { confidence: 0.965 },
    ),
    pattern("stamp", "learn\\.example\\.org\\+2[45][01][0-9][0-2][0-9][0-5][0-9]{3}\\+[A-Za-z0-9]{6}"),
    figure("length", [1], sure),
  ),
  ...of(
    "standard log, log, log entry, event log",
    pattern(
      "event name, eventname",
      "\\\\(core|mod_quiz|mod_forum|mod_assign)\\\\event\\\\(course_viewed|user_loggedin|attempt_submitted|discussion_created|submission_graded|course_module_viewed)",
      { confidence: 0.955 },
    ),
    one("target", "course|course_module|user|attempt|discussion|submission|grade_report|badge", sure),
    one("action", "viewed|created|updated|submitted|graded|deleted|loggedin", sure),
  ),
  ...of("course module, course section, section", one("availability", '{"op":"&","c":[],"showc":[]}', sure)),
  ...of(
    "event, calendar event",
    one("event type", "due|open|close|course|user|site|group", sure),
    one("module name, modulename", "assign|quiz|forum|lesson|scorm|choice", sure),
  ),
];
