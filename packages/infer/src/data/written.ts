/** A kind of text (generators' `passage`), and the columns of a table for what stands above it and for itself. */
export interface Written {
  readonly on: string;
  /** Names of columns for what stands above, by commas; none where others say it better. */
  readonly title: string;
  readonly body: string;
}

const TITLE = "title, subject, headline, heading, subject line, summary title";
const BODY =
  "body, last message, first message, last comment, preview text, content, text, message, description, detail, body text, message text, message body, content text, full text, html, body html, html body, content html, markdown, body markdown, reply text, comment, comment text, comment body, reply, response, post content, post text, question body, problem description, snippet, body plain, raw content, formatted body, text content, plain text, body value, note text, text plain, announcement text, notice text";

/** The same of what nobody answers. */
const TEXT =
  "body, content, text, message, description, detail, body text, content text, full text, html, body html, content html, markdown, full description, question, entry, update, text content, plain text, body value, announcement text, notice text, post text";

/** Tables whose rows are texts, by the last words of their names, singular and English. */
const HEADED: Readonly<Record<string, string>> = {
  ticket:
    "ticket, support ticket, support request, help request, service request, customer request, helpdesk ticket, support case, support issue",
  cannedReply:
    "canned response, canned reply, saved reply, reply template, quick reply, response template, message macro, predefined reply, content template, text template, message template, snippet template, text module, text block",
  issue: "repository issue, github issue, bug, bug report, defect, code issue",
  pullRequest: "pull request, merge request",
  thread:
    "thread, forum thread, forum topic, discussion, forum post thread, board thread, discussion topic, discussion thread, community post",
  codeQuestion: "forum question, community question, stack question, user question",
  announcement:
    "announcement, notice, broadcast, bulletin, notice board, site announcement, system notice, banner message, system announcement, system message, service message, news alert, notice post",
  internalMail:
    "company announcement, staff announcement, school announcement, internal message, memo, circular, company news",
  businessMail:
    "email, mail, email message, mail message, outgoing email, sent email, email log, email queue, mail queue, inbox message, email history, mailing list message, incoming email, correspondence, outbox, communication, email communication, communication log, customer communication, mail draft, outgoing message, message queue, letter",
  analysis:
    "ai report, ai insight, insight, ai analysis, financial report, monthly report, weekly report, generated report, ai summary, ai recommendation, budget report, sales report, analysis report",
  ownNote: "personal note, sticky note, user note, scratchpad, notebook page, notebook note",
};

/** Texts without anything above them, by what they stand below: every thing with every act. */
const BELOW: readonly (readonly [on: string, things: string, acts: string])[] = [
  [
    "ticketReply",
    "ticket, support ticket, request, support, case, inquiry, enquiry, helpdesk, complaint",
    "message, reply, response, comment, conversation, update, answer, thread, post, history, communication, interaction, article, thread entry",
  ],
  ["ticketReply", "customer, customer thread, shop customer", "message"],
  ["internalNote", "ticket, support ticket, case, conversation, inquiry", "note, internal note"],
  [
    "codeComment",
    "issue, pull request, merge request, commit, bug, repository, code, review, gist, snippet, fault, fault group, error, error group, exception, crash",
    "comment, reply, discussion, note",
  ],
  [
    "workComment",
    "task, project, card, story, milestone, work item, todo, board, deal, job, order item, sprint, subtask, checklist, activity, opportunity, lead",
    "comment, reply, discussion, update, message",
  ],
  [
    "docComment",
    "document, page, file, wiki page, contract, proposal, report, invoice, annotation",
    "comment, reply, annotation",
  ],
  ["questionComment", "answer, question", "comment"],
  ["photoComment", "photo, image, picture, story, album, moment, gallery, status, reel, pin, media", "comment, reply"],
  ["videoComment", "video, stream, movie, episode, track, song, podcast, clip, channel", "comment"],
  ["recipeComment", "recipe, dish, food", "comment"],
  ["learnerComment", "lesson, course, lecture, module, chapter", "comment, discussion, question comment"],
  ["gradeComment", "submission, assignment, grade, homework, exam result, essay", "comment, feedback"],
  [
    "orderComment",
    "order status, order, shipment, delivery, order history",
    "comment, status history, history, note log",
  ],
  [
    "approval",
    "leave, leave request, expense, expense claim, purchase request, approval, timesheet",
    "comment, approval, remark",
  ],
  [
    "shopChat",
    "listing, ad, classified, auction, seller, offer, product, item, marketplace, store, vendor, order",
    "message, chat message, chat, conversation, inquiry",
  ],
  [
    "stayChat",
    "booking, reservation, stay, room, guest, hotel, host, trip",
    "message, chat message, chat, conversation, inquiry",
  ],
  [
    "homeInquiry",
    "property, apartment, house, rental, real estate, tenant, lease, unit",
    "inquiry, enquiry, message, lead, request, contact",
  ],
  [
    "clinicChat",
    "patient, doctor, clinic, appointment, medical, consultation, therapist",
    "message, chat message, chat, conversation",
  ],
  [
    "schoolChat",
    "student, teacher, parent, class, school, course, classroom, pupil",
    "message, chat message, chat, conversation",
  ],
  [
    "hiringChat",
    "candidate, applicant, application, interview, recruiter, employer",
    "message, chat message, chat, conversation",
  ],
  [
    "teamChat",
    "channel, workspace, team, project, slack, sprint, department, employee, meeting",
    "message, chat message, chat, conversation",
  ],
  [
    "assistantChat",
    "ai, assistant, llm, gpt, chatbot, bot, prompt, model, agent session, copilot",
    "message, chat message, chat, conversation, interaction",
  ],
  [
    "forumReply",
    "thread, forum, topic, discussion, board, forum topic, forum thread",
    "post, reply, comment, message, answer",
  ],
  ["codeAnswer", "question, community, stack", "answer, reply"],
  [
    "directMessage",
    "direct, private, user, friend, follower, match, personal, inbox, dating, buddy",
    "message, chat message, chat, conversation",
  ],
  ["chat", "group, room, family, chat room, chat", "message"],
];

/** What a text is where nothing tells below what it stands. */
const BARE: Readonly<Record<string, string>> = {
  comment: "postComment",
  "post comment": "postComment",
  "blog comment": "postComment",
  "article comment": "postComment",
  reply: "forumReply",
  message: "directMessage",
  dm: "directMessage",
  "chat message": "chat",
  chat: "chat",
  conversation: "directMessage",
  tweet: "tweet",
  toot: "tweet",
  "status update": "tweet",
  "social post": "tweet",
  draft: "businessMail",
  moment: "tweet",
  micropost: "tweet",
  "timeline post": "tweet",
  "feed post": "tweet",
  "wall post": "tweet",
  "join request": "joinRequest",
  "membership request": "joinRequest",
  "membership application": "joinRequest",
  "group request": "joinRequest",
  "friend request": "joinRequest",
  invitation: "invitation",
  invite: "invitation",
  "team invitation": "invitation",
  "user invitation": "invitation",
  "group invitation": "invitation",
  shout: "tweet",
  journal: "journal",
  "journal entry": "journal",
  diary: "journal",
  "diary entry": "journal",
  "mood entry": "journal",
  postmortem: "postmortem",
  transcript: "transcript",
  policy: "policy",
  lesson: "lesson",
  submission: "submission",
  task: "workTask",
  "work order task": "workTask",
  todo: "workTask",
  "project card": "workTask",
  "kanban card": "workTask",
  "board card": "workTask",
  "backlog item": "workTask",
  "user story": "workTask",
  "work item": "workTask",
  "action item": "workTask",
  "checklist item": "workTask",
  subtask: "workTask",
  "project update": "workUpdate",
  "project status": "workUpdate",
  "status report": "workUpdate",
  newsletter: "newsletter",
  chunk: "chunk",
  "document chunk": "chunk",
  "knowledge chunk": "chunk",
  embedding: "chunk",
  "document embedding": "chunk",
  "wiki page": "wiki",
  "wiki revision": "wiki",
  "page revision": "wiki",
  notification: "notification",
  "user notification": "notification",
  "push notification": "notification",
  "app notification": "notification",
  experience: "experience",
  "work experience": "experience",
  "job experience": "experience",
  "work history": "experience",
  "employment history": "experience",
  employment: "experience",
  education: "education",
  "user education": "education",
  "education history": "education",
  "post report": "moderation",
  "comment report": "moderation",
  "user report": "moderation",
  "content report": "moderation",
  "abuse report": "moderation",
  goal: "goalText",
  "personal goal": "goalText",
  resolution: "goalText",
};

/** Tables of questions with their answers, where what stands above is asked, and of what screens say. */
const ASKED: Readonly<Record<string, readonly [tables: string, title: string, body: string]>> = {
  faq: [
    "faq, faqs, faq item, faq entry, frequently asked question, help item, faq question",
    "question, title, question text, name",
    "answer, body, content, text, answer text, description",
  ],
  productQuestion: [
    "product question, item question, listing question, product faq, product qa, product q a",
    "question, question text, title, body, content, text",
    "answer, answer text, reply, response",
  ],
  interviewQuestion: [
    "interview question, screening question",
    "question, question text, title, text",
    "expected answer, answer, sample answer, ideal answer, model answer",
  ],
  flashcard: [
    "flashcard, flash card, card flash, study card, anki card",
    "front, term, question, front text, word",
    "back, definition, answer, back text, meaning",
  ],
  quiz: [
    "quiz question, exam question, test question, trivia question, question bank, assessment question, quiz item",
    "question, question text, text, title, body, content",
    "",
  ],
  pollQuestion: ["poll, poll question", "question, question text, title, text, name", ""],
  surveyQuestion: [
    "survey question, feedback question, questionnaire question, form question, survey item",
    "question, question text, text, title, label",
    "",
  ],
  interfaceText: [
    "translation, interface translation, translation override, language string, language line, localized string, tolk translation, message translation, ui string",
    "",
    "value, text, translation, content, message, string, translated text, source text",
  ],
  securityQuestion: ["security question", "question, question text, text, name, title", ""],
};

/** Kinds of messages that have a subject where there is room for one. */
const WITH_SUBJECT = new Set([
  "chat",
  "directMessage",
  "teamChat",
  "hiringChat",
  "shopChat",
  "stayChat",
  "homeInquiry",
  "clinicChat",
  "schoolChat",
]);
/** What people answer. */
const ANSWERED = new Set(["postComment", "forumReply", "directMessage", "chat", "tweet"]);
const titleOf = (on: string): string => (WITH_SUBJECT.has(on) ? TITLE : "");

const TABLES: ReadonlyMap<string, Written> = new Map([
  ...Object.entries(HEADED).flatMap(([on, tables]) =>
    tables.split(", ").map((table) => [table, { on, title: TITLE, body: BODY }] as const),
  ),
  ...Object.entries(ASKED).flatMap(([on, [tables, title, body]]) =>
    tables.split(", ").map((table) => [table, { on, title, body }] as const),
  ),
]);
const PARTS: ReadonlyMap<string, Written> = new Map([
  ...BELOW.flatMap(([on, things, acts]) =>
    things
      .split(", ")
      .flatMap((thing) =>
        acts.split(", ").map((act) => [`${thing} ${act}`, { on, title: titleOf(on), body: BODY }] as const),
      ),
  ),
  ...Object.entries(BARE).map(
    ([table, on]) => [table, { on, title: titleOf(on), body: ANSWERED.has(on) ? BODY : TEXT }] as const,
  ),
]);

/** What the rows of a table called so are, or null. */
export const writtenAs = (table: string): Written | null => TABLES.get(table) ?? PARTS.get(table) ?? null;

/** What messages are in a schema that has such tables, by words that few others have: the first that there is. */
export const MESSAGES: readonly (readonly [on: string, tables: readonly string[]])[] = [
  ["patient message", ["patient", "doctor", "clinic"]],
  ["student message", ["student", "teacher", "pupil", "classroom"]],
  ["candidate message", ["candidate", "applicant", "interview"]],
  // Who has matches answers prompts of another kind.
  ["match message", ["match"]],
  ["assistant message", ["assistant", "llm", "gpt", "chatbot", "prompt"]],
  ["property message", ["apartment", "lease", "tenant", "landlord"]],
  ["booking message", ["booking", "reservation", "hotel"]],
  ["ticket message", ["ticket"]],
  ["listing message", ["listing", "seller", "classified", "auction"]],
  ["channel message", ["channel", "workspace", "sprint"]],
  ["project message", ["milestone", "contractor", "procurement", "grant"]],
];

/** Columns that are texts of a kind wherever they stand. */
const OWN: Readonly<Record<string, string>> = {
  coverLetter: "cover letter, motivation letter, application letter, cover letter text",
  systemPrompt: "system prompt, system message, system instruction, persona prompt, base prompt",
  customInstructions: "custom instruction, user instruction, personal instruction",
  terms:
    "term and condition, terms and condition, terms, terms of service, legal text, terms text, agreement text, contract text, special condition, general terms, license text, terms conditions, terms of use",
  returnPolicy: "return policy, refund policy, cancellation policy, exchange policy, shipping policy",
  houseRules: "house rule, property rule, hotel rule, guest rule",
  groupRules: "community rule, group rule, forum rule, channel rule, code of conduct, posting rule",
  siteFooter: "footer text, footer, footer content, page footer, footer html",
  aboutPage:
    "about us, about text, about content, company story, our story, brand story, store description, shop description, story company, vendor about",
  tagline: "site tagline, tagline, slogan, site slogan, site description, motto",
  statusLine: "status message, status text, custom status, presence message, status line",
  transcript: "transcript, call transcript, transcription, conversation transcript",
  proverb: "quote text, quotation",
  directMessage: "quote body, quoted text, quoted body, quoted message, reply to text",
  poem: "lyrics, lyric, poem text, poem",
  syllabus: "syllabus, course outline, curriculum text, course content outline",
  homework: "homework, homework text, assigned homework",
  gradeComment:
    "teacher comment, teacher feedback, grading comment, grader comment, instructor feedback, instructor comment, grade comment, teacher remark",
  approval:
    "approver comment, approval comment, approval note, reviewer comment, manager comment, approver note, decision note",
  postmortem: "postmortem, post mortem, incident report",
  interfaceText:
    "source text, translated text, previous text, translation text, source string, translated string, msgstr, original text",
  loginNotice:
    "login text, login message, login banner, login notice, site login text, sign in text, login page text, motd",
  contentWarning: "spoiler text, content warning, spoiler warning, spoiler",
  joinRequest: "join message, request message, application message, membership message",
  invitation:
    "invitation message, invite message, invitation text, custom message invite, invite text, personal invitation",
  siteNotice: "announcement, site announcement, server announcement",
  runbook: "runbook, run book, playbook, mitigation step, response procedure",
  meeting: "agenda, meeting agenda",
  editSummary: "edit summary, edit reason, revision comment, change summary, edit comment, revision note",
  chunk:
    "chunk text, chunk content, chunk, passage text, document text, ocr text, extracted text, index content, indexed content, indexed text, scanned text, file content text",
  goalText: "why, motivation text, why it matters",
  greeting: "greeting, greeting text, greeting message, first message, initial message, opening message",
  newsletter: "newsletter content, newsletter body",
  readme: "readme, readme text, readme content, readme md, readme markdown",
  neighbourhood:
    "neighborhood overview, neighborhood description, neighbourhood overview, area description, surroundings, location description",
  moderation: "moderator note, moderator comment, mod note, moderation note, moderation comment, report reason text",
  care: "care instruction, washing instruction, cleaning instruction",

  submission: "essay text, student answer, answer submitted, submission text",
  lesson:
    "lesson content, lesson text, lecture content, theory content, theory text, theory, course content, learning content",
};

const COLUMNS: ReadonlyMap<string, string> = new Map(
  Object.entries(OWN).flatMap(([on, phrases]) => phrases.split(", ").map((phrase) => [phrase, on] as const)),
);

/** What a column called so holds wherever it stands, or null. */
export const writtenIn = (column: string): string | null => COLUMNS.get(column) ?? null;

/** What is said of somebody's work, by tables; and by columns what. */
const JUDGED: Readonly<Record<string, string>> = {
  appraisal:
    "performance review, appraisal, performance appraisal, employee review, performance evaluation, employee evaluation, staff review",
  gradeComment:
    "submission, assignment submission, student submission, homework submission, quiz attempt, exam attempt, assessment result, exam result, exam submission, grade, lesson submission",
  interviewFeedback:
    "interview, candidate interview, interview feedback, interview evaluation, job interview, candidate evaluation, interview round",
};
const JUDGING = new Set(
  "comment, comments, feedback, manager comment, employee comment, reviewer comment, overall comment, reviewer feedback, self comment, employee feedback, self review, self evaluation, overall feedback, manager feedback, self assessment, evaluation, feedback text, review comment, instructor feedback, interviewer feedback".split(
    ", ",
  ),
);

/** What a column says of how somebody does, or null. */
export function judgedAs(table: string, column: string): string | null {
  if (!JUDGING.has(column)) return null;
  const found = judged(table);
  return found === "appraisal" && OF_ONESELF.test(column) ? "ownAppraisal" : found;
}

/** What those say themselves who are judged. */
const OF_ONESELF = /^(?:employee|self) /;

const judged = (table: string): string | null =>
  Object.entries(JUDGED).find(([, tables]) => tables.split(", ").includes(table))?.[0] ?? null;

/** What people say of themselves where more is known of them, by the last word of their table. */
export const BIOS: Readonly<Record<string, string>> = {
  doctor: "doctorBio",
  physician: "doctorBio",
  dentist: "doctorBio",
  therapist: "doctorBio",
  teacher: "teacherBio",
  instructor: "teacherBio",
  tutor: "teacherBio",
  lecturer: "teacherBio",
  professor: "teacherBio",
  author: "authorBio",
  writer: "authorBio",
  columnist: "authorBio",
  journalist: "authorBio",
  speaker: "speakerBio",
  presenter: "speakerBio",
  realtor: "agentBio",
  agent: "agentBio",
};
