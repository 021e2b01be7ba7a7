import { CODE_SAMPLES } from "../../lexicon/code-tools.ts";
import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { figure, pattern, small } from "../../short-meanings.ts";

const SURE = { confidence: 0.955 };

/** What programs of learners print. */
const PRINTED =
  "Hello, World!|42|[1, 2, 3, 4, 5]|True|55|Even|olleh|1 2 Fizz 4 Buzz|[0, 1, 1, 2, 3, 5, 8]|120|3.14|Sum: 15|False|{'a': 1, 'b': 2}|Enter a number: 7 is prime|10 9 8 7 6 5 4 3 2 1";

/** What sites on which people learn, play, post and pay with credits keep. */
export const PLATFORMS: readonly Meaning[] = [
  // Programs that learners and applicants write.
  meaning(
    "source code, final code, submitted code, user code, initial code, template code, boilerplate code, code snippet, code block, starter code, solution code, code content, original code, reference solution, sample code, example code, buggy code, fixed code, student code, code answer, code template, code solution",
    { text: { generator: "choice", options: { values: CODE_SAMPLES } } },
    SURE,
  ),
  ...plainly(
    "lesson, submission, code submission, test case, code run, code execution, exercise, coding exercise, challenge, coding challenge, code attempt, coding problem, problem, code task",
    one(
      "expected output, actual output, program output, sample output, example output, console output, expected stdout, output, stdout, printed output",
      PRINTED,
      SURE,
    ),
  ),
  // What players of a quiz send.
  ...plainly(
    "answer, quiz answer, question answer, user answer, player answer, trivia answer, quiz response",
    one(
      "answer raw, raw answer, given answer, answer given, submitted answer, selected answer, chosen answer, typed answer, answer text raw",
      "Lisbon|36|Mercury|7/8|Carbon dioxide|True|B|1969|Blue whale|Canberra|6|Shakespeare|A|Pacific|Gold|False|C|Seven",
      SURE,
    ),
  ),
  // Social networks.
  ...plainly(
    "analytic, post analytic, social analytic, social metric, post metric, engagement metric, content metric, campaign metric, channel metric, insight, post insight",
    one(
      "metric type, metric, metric name, metric key",
      "likes|impressions|reach|comments|shares|clicks|views|saves|followers|engagement_rate|profile_visits|watch_time",
      SURE,
    ),
  ),
  ...plainly(
    "scheduled task, background task, background job, queue task, async task, cron task, celery task, scheduled job, periodic task",
    one(
      "task type, job type, type, kind, task name, job name",
      "send_email|publish_post|sync_data|generate_report|cleanup|send_reminder|backup|import_data|refresh_token|recalculate_stats",
      SURE,
    ),
  ),
  pattern(
    "mention, mentions, mentioned user, tagged user",
    "@(anna|ben|carla|dan|emma|felix|grace|hugo|ines|jonas|kate|leo|maya|nora|oscar|paula|ruth|sam|tina|victor)([._](arts|codes|cooks|design|draws|goes|green|hikes|online|photo|plays|reads|runs|travels|writes))?[1-9]?",
    SURE,
  ),
  ...plainly(
    "chat, chat message, bot command, chat command, command log, custom command, bot log, stream command",
    one(
      "command name, command, bot command, trigger",
      "!help|!rules|!score|!join|!stats|!rank|!points|!discord|!song|!uptime|!socials|!vote",
      SURE,
    ),
  ),
  one(
    "style prompt, tone prompt, voice prompt, brand voice prompt, writing prompt, content prompt, custom prompt, image prompt style",
    "Friendly and short, no emojis.|Write like an expert who explains things to beginners.|Professional tone, two paragraphs, end with a question.|Light and humorous, with one emoji.|Plain words, active voice, at most 200 characters.|Warm and personal, as if to a friend.|Factual, with one number in the first sentence.|Bold and direct, with a clear call to action.|Like a letter to a friend.|Facts first, opinion last.|Use simple words and one example.|A question at the start, an answer at the end.|In the style of a travel diary.",
    SURE,
  ),
  // Credits that are bought.
  ...plainly(
    "credit package, credit pack, credit bundle, token package, token pack, coin package, coin pack, coin bundle, gem package, point package",
    figure(
      "credit, credits, token, tokens, coin, coins, gem, gems, point, points, amount, quantity",
      [50, 100, 100, 250, 500, 500, 1000, 2500, 5000],
      SURE,
    ),
    figure(
      "bonus, bonus credit, bonus credits, bonus token, bonus tokens, bonus coin, bonus coins, extra credits",
      [0, 0, 5, 10, 10, 25, 50],
      SURE,
    ),
    one(
      "name, title, label",
      "Starter Pack|Small Pack|Growth Pack|Power Pack|Value Pack|Pro Pack|Business Pack|Mega Pack",
      SURE,
    ),
  ),
  // Points and prizes.
  ...plainly(
    "score, point, score event, point event, point transaction, point log, points log, point history, point ledger, xp event, xp log, xp transaction, score log, reward log",
    one(
      "reason, description, source, note",
      "Correct answer|Fast answer|Daily login|Streak bonus|Won the round|First try|Perfect score|Invited a friend|Completed a challenge|Finished a level|Bonus round|Wrong answer",
      SURE,
    ),
  ),
  one(
    "prize, prize detail, prize details, prize description, prize name, prize text, grand prize",
    "Gift card of 50|Wireless headphones|Two cinema tickets|A year of free membership|Dinner for two|Hoodie and stickers|Tablet, 10 inches|Weekend for two|500 bonus points|Signed poster|Board game of the year|Coffee for a month",
    SURE,
  ),
  // Games in the browser.
  ...plainly(
    "game, mini game, video game, browser game",
    one(
      "instruction, instructions, how to play, control, controls, game instructions",
      "Use the arrow keys to move and space to jump.|Click two cards that show the same picture.|Drag the tiles until the numbers are in order.|Move with WASD, aim with the mouse, click to shoot.|Tap to fly, avoid the pipes.|Match three or more of a colour to clear them.|Collect all coins before time runs out.|Use the left and right arrow keys to steer, up to speed up.|Swipe to turn, do not hit the walls.|Place towers along the path and stop the waves.",
      SURE,
    ),
    pattern(
      "file path, game file path, build path, bundle path, game path, game file, file, package path",
      "games/(space|puzzle|pixel|dragon|castle|racing|farm|ocean|jungle|ninja)-(runner|quest|rush|tower|blocks|drift|story|battle)(/v[1-9])?/(game|build|bundle)\\.zip",
      SURE,
    ),
    one(
      "game description, description, short description, summary, tagline",
      "Build, defend and expand across twelve islands.|A calm puzzle game with a hundred hand-made levels.|Race against friends on tracks that change with the weather.|Explore a sunken city and bring its lights back.|Turn-based battles with cards that you design yourself.|A tiny farm, four seasons and a lot of rain.|Jump, dash and climb to the top of the tower.|Solve the case in ten nights, alone or with a friend.|Fast arcade action for short breaks.|Lead a small village through long winters.",
      { confidence: 0.93 },
    ),
  ),
  one("entry file, game entry file, entry html, index file", "index.html|game.html|main.html|play.html", SURE),
  // Student societies.
  ...plainly(
    "club, student club, society, student society, chapter",
    one(
      "achievement, achievements",
      "Winner of the regional finals|Best club award|Second place at the national meet|Organised the spring festival|100 members reached|Raised 2,000 for the food bank|Hosted the open day|Three projects shown at the fair",
      SURE,
    ),
  ),
  // Steps to be done, one after the other.
  ...plainly(
    "action step, next step, task step, plan step, action item",
    small("step, step number, step no", 1, 9),
    one(
      "action, action text, step",
      "Send the summary to all participants|Book a follow-up meeting|Prepare the budget|Review the draft|Update the project plan|Contact the supplier|Collect missing documents|Confirm the deadline with the client|Publish the results|Test the new version",
      SURE,
    ),
    one(
      "reason, rationale",
      "Needed before the next meeting|The client asked for it|The deadline is fixed|Others wait for it|Agreed in the last call|Reduces the risk of delays",
      SURE,
    ),
    one(
      "dependency, depends on, blocked by, prerequisite",
      "Approval of the budget|Feedback from the client|Step 1|Access to the system|Signed contract|Final draft|Step 2",
      SURE,
    ),
  ),
  // How somebody is reached.
  meaning(
    "phone e164, phone number e164, mobile e164, e164, e164 phone, phone e 164, e 164",
    {
      text: { generator: "phone", options: { style: "e164" } },
    },
    SURE,
  ),
  meaning(
    "smtp from, smtp from email, smtp from address, mail from, email from, mail from address, from email, smtp sender",
    { text: "email" },
    SURE,
  ),
  pattern("submission key, form key, upload key, ingest key, write key, embed key", "[A-Za-z0-9]{24}", SURE),
];
