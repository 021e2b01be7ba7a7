import type { Pair } from "./pair.ts";

type By = Pair["by"];

/** By each value what stands at its place in the other list. */
const along = (keys: string, values: string): By => {
  const others = values.split("|");
  return Object.fromEntries(keys.split("|").map((key, at) => [key, others[at] ?? ""]));
};

/** What faces are called, in the order in which they are listed. */
const FACES =
  "Smile|Very happy|Wink|Sad|Razz|Surprised|Laughing|Rolling eyes|Cool|Idea|Shocked|Angry|Thumbs up|Heart|Coffee|Waving";

/** What goes with what in what people keep for themselves and write to one another: faces, icons, pages, tasks of a site. */
export const LIBRARY_PAIRS: readonly By[] = [
  along(FACES, ":)|:D|;)|:(|:P|:o|:lol:|:roll:|:cool:|:idea:|:shock:|:angry:|:thumbsup:|:heart:|:coffee:|:wave:"),
  along(
    FACES,
    "smile.gif|biggrin.gif|wink.gif|sad.gif|razz.gif|surprised.gif|lol.gif|rolleyes.gif|cool.gif|idea.gif|shock.gif|mad.gif|thumbsup.gif|heart.gif|coffee.gif|wave.gif",
  ),
  along(
    "Info|Question|Star|Fire|Heart|Thumbs up|Alert|Idea|Solved|Poll",
    "misc/info.png|misc/question.png|misc/star.png|misc/fire.png|smile/heart.png|smile/thumbup.png|misc/alert.png|thinking/light_bulb.png|thinking/solved.png|misc/poll.png",
  ),
  along(
    "Hourly Cleanup|Daily Cleanup|Weekly Backup|User Pruning|Mass Mail|Tidy Sessions|Check Tables|Promote Members|Delete Old Logs|Recount Statistics",
    "hourlycleanup|dailycleanup|backupdb|userpruning|massmail|tidysessions|checktables|promotions|logcleanup|recountstats",
  ),
  along(
    "Hourly Cleanup|Daily Cleanup|Weekly Backup|User Pruning|Mass Mail|Tidy Sessions|Check Tables|Promote Members|Delete Old Logs|Recount Statistics",
    "Removes old searches and captcha images.|Marks old topics as read and closes expired polls.|Writes the database to the backup folder.|Deletes accounts that were never activated.|Sends what is waiting in the mail queue.|Deletes sessions that have ended.|Repairs tables that are damaged.|Moves members to the group that their posts have earned.|Deletes log entries older than a month.|Counts posts and topics anew.",
  ),
  // How somebody signs in, and by whom.
  {
    google: "oidc|oauth",
    github: "oauth",
    microsoft: "oidc|oauth",
    apple: "oidc|oauth",
    discord: "oauth",
    credential: "credentials|email",
    credentials: "credentials|email",
  },
  // Themes of a site and their styles.
  {
    cassiopeia: "Cassiopeia - Default|Cassiopeia - Press",
    atum: "Atum - Default",
    minimal: "Minimal - Landing pages",
    beez: "Beez - Archive",
    protostar: "Protostar - Default",
  },
];
