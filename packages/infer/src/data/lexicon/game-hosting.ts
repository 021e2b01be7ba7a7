import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { toldPairs } from "./told-rows.ts";

/** What is told of some tables of that sort. */
const LINES = String.raw`
api log > route = ~/api/(client/servers/[0-9a-f]{8}/(power|command|files/list|backups|resources)|application/(servers|nodes|users|servers/[1-9][0-9]?/suspend)|client/account)
api log > content = ~(||(\{"signal":"start"\}|\{"signal":"restart"\}|\{"command":"say hello"\}|\{"name":"Nightly","ignored":""\}))
backup > name = ~(Before (update|map change|reset|plugins)|Nightly [1-9]|World copy [1-9]|Manual backup [1-9]|Weekly [1-9])
egg > config log, config logs = {}|{"custom":false,"location":"logs/latest.log"}|{"custom":true,"location":"latest.log"}
egg variable > rule, rules = ~required\|string\|max:(20|64)|nullable\|string|required\|regex:/\^\[\\w\.-\]\+\$/
failed job, job > payload = ~\{"displayName":"App\\\\Jobs\\\\(Schedule\\\\RunTaskJob|Server\\\\SyncPermissions)","job":"Illuminate\\\\Queue\\\\CallQueuedHandler@call","maxTries":(1|3),"timeout":null\}
migration > migration = ~20(1[6-9]|2[0-5])_(0[1-9]|1[0-2])_(0[1-9]|1[0-9]|2[0-8])_([01][0-9][0-5][0-9][0-5][0-9])_(add|create|update|drop)_(allocations|api_keys|backups|database_hosts|egg_variables|eggs|locations|mounts|nests|nodes|schedules|server_transfers|servers|subusers|tasks|user_ssh_keys)_(table|columns)
node > daemon base = /var/lib/pterodactyl/volumes
password reset > token = ~\$2y\$10\$[A-Za-z0-9./]{53}
server > status = ~(||||||(suspended|restoring_backup))
allocation > ip alias = ~(play|mc|rust|node0[1-9])\.example\.(com|net)
api key > allowed ip = ["203.0.113.4"]|[]|["198.51.100.0/24"]|["192.0.2.17","192.0.2.18"]
backup > ignored file = ["*.log","cache/*"]|[]|["*.bak"]|["crash-reports/*","*.log"]
backup > disk = wings|s3
database host > name = MySQL EU 1|MySQL EU 2|MySQL US 1|Shared databases|MySQL test
database host > password = ~eyJpdiI6[A-Za-z0-9]{80}
database host > user name = gamepanel|panel|dbadmin
database > database = ~s[1-9][0-9]?_(minecraft|luckperms|stats|shop|bans|economy|web)
database > user name = ~u[1-9][0-9]?_[A-Za-z0-9]{10}
egg > author = ~(support|eggs|games|dev)@example\.(com|net|org)
egg > script entry = bash|ash|/bin/bash
egg > script install = #!/bin/ash\napk add --no-cache curl\ncurl -sSL -o server.jar $DOWNLOAD_URL|#!/bin/bash\napt-get update\napt-get install -y curl lib32gcc-s1\n./steamcmd.sh +login anonymous +app_update 258550 +quit|#!/bin/ash\nmkdir -p /mnt/server\ncd /mnt/server
nest > author = ~(support|eggs|games|dev)@example\.(com|net|org)
failed job > queue = standard|high|low
failed job > connection = redis|redis|database
server variable > variable value = 1.20.4|server.jar|latest|20|A Minecraft Server|world|1
`;

/** What goes together in rows of such panels. */
const PAIRS = [
  ...toldPairs(
    "egg variable",
    "name | env variable, environment variable | default value | description",
    `
Server name | SERVER_NAME | A game server|My server | What the server is called in the list of servers
Server version | SERVER_VERSION | latest|1.20.4 | The version of the server to download
Server jar file | SERVER_JARFILE | server.jar | The file that is started
Difficulty | DIFFICULTY | normal|hard|easy | How hard the game is
Query port | QUERY_PORT | 27016|25566 | The port on which the server answers to queries
Automatic updates | AUTO_UPDATE | 1|0 | Whether the server is updated when it starts
Time zone | TZ | UTC|Europe/Berlin | The time zone of the server's log
Maximum players | MAX_PLAYERS | 20|32|64 | How many may play at once
World name | LEVEL | world | The folder of the world that is loaded
World seed | WORLD_SEED | 0|404 | From which number the map is made
Server password | SERVER_PASSWORD |  | What players have to enter; empty for none
Main file | MAIN_FILE | index.js|bot.py | The file that the bot starts with
Build number | BUILD_NUMBER | latest | The build of the release to download
RCON port | RCON_PORT | 28016 | The port for remote commands`,
  ),
  ...toldPairs(
    "notification",
    "type | data",
    String.raw`
App\Notifications\AccountCreated | {"account":"created"}
App\Notifications\AddedToServer | {"server":"Survival SMP","role":"subuser"}
App\Notifications\ServerInstalled | {"server":"Skyblock","status":"installed"}
App\Notifications\RemovedFromServer | {"server":"Rust EU Main","role":"removed"}`,
  ),
  ...toldPairs(
    "nest",
    "name | description",
    `
Minecraft | The classic block game, with and without plugins
Source Engine | Games that are built on the Source engine
Rust | Survival on an island, against everybody else
Voice Servers | Voice chat for groups that play together
Survival Games | Games about building, hunting and staying alive
Bots | Bots for chats, by language
Racing | Race servers with and without mods
Web | Small websites and databases`,
  ),
  ...toldPairs(
    "server",
    "name | description | startup, startup command | image, docker image",
    `
Survival SMP | Friends only, with whitelist | java -Xms128M -Xmx4096M -jar server.jar | ghcr.io/pterodactyl/yolks:java_21
Creative plots | Flat world with plots to build on | java -Xms128M -Xmx2048M -jar server.jar | ghcr.io/pterodactyl/yolks:java_17
Skyblock | Islands in the sky, reset in spring | java -Xms128M -Xmx6144M -jar paper.jar | ghcr.io/pterodactyl/yolks:java_21
Vanilla with friends | No plugins, no rules but one: be kind | java -Xms128M -Xmx2048M -jar server.jar | ghcr.io/pterodactyl/yolks:java_21
Modded 1.20 | Modpack with 120 mods, needs memory | java -Xms128M -Xmx8192M -jar forge-server.jar | ghcr.io/pterodactyl/yolks:java_17
Lobby | Where players arrive first | java -Xms128M -Xmx512M -jar velocity.jar | ghcr.io/pterodactyl/yolks:java_17
Hardcore season 4 | One life, ends in December | java -Xms128M -Xmx4096M -jar paper.jar | ghcr.io/pterodactyl/yolks:java_21
Build contest | Open for the contest in May | java -Xms128M -Xmx2048M -jar server.jar | ghcr.io/pterodactyl/yolks:java_17
Rust EU Main | Weekly wipes on Thursday | ./RustDedicated -batchmode +server.port 28015 | ghcr.io/pterodactyl/games:rust
CS2 practice | Practice maps for the team | ./game/cs2.sh -dedicated -port 27015 +map de_dust2 | ghcr.io/pterodactyl/games:source
Valheim crew | For ten people, backed up every night | ./valheim_server.x86_64 -nographics -port 2456 -world crew | ghcr.io/pterodactyl/games:valheim
Community bot | Greets new members and counts votes | node /home/container/index.js | ghcr.io/pterodactyl/yolks:nodejs_20`,
  ),
  ...toldPairs(
    "task",
    "action | payload",
    `
command | say Restart in 5 minutes|save-all|say Backup begins|kick @a
power | restart|start|stop
backup | *.log|cache|`,
  ),
  ...toldPairs(
    "mount",
    "name | source | target | description",
    `
Shared maps | /srv/mounts/maps | /mnt/maps | Maps that all servers of a node may read.
Backups | /srv/mounts/backups | /mnt/backups | Where worlds are copied every night.
Media | /srv/mounts/media | /mnt/media | Textures, sounds and music.
Config templates | /srv/mounts/config | /mnt/config | Settings that new servers begin with.
Uploads | /srv/mounts/uploads | /mnt/uploads | Files that customers hand in.
Steam cache | /srv/mounts/steam | /mnt/steam | Downloads that are shared, saves bandwidth.
Plugins | /srv/mounts/plugins | /mnt/plugins | Plugins that are checked by us.
Mod packs | /srv/mounts/mods | /mnt/mods | Packs that can be chosen when a server is made.
Web root | /srv/mounts/www | /mnt/www | Maps as they are shown in the browser.`,
  ),
  ...toldPairs(
    "node",
    "name | fqdn",
    ["fra", "nyc", "ams", "lon", "sgp"]
      .flatMap((city) => [1, 2, 3, 4].map((place) => `${city}1-node0${place} | node0${place}.${city}1.example.com`))
      .join("\n"),
  ),
  ...toldPairs(
    "activity log",
    "event | property, properties",
    `
server:power.start | {"signal":"start"}
server:power.restart | {"signal":"restart"}
server:console.command | {"command":"say hi"}|{"command":"list"}|{"command":"save-all"}
server:file.write | {"file":"/server.properties"}|{"file":"/plugins/config.yml"}
server:file.delete | {"directory":"/logs","files":["old.log"]}
server:backup.start | {"name":"Nightly","locked":false}
auth:success | {"using":"password"}
auth:fail | {"using":"password"}|{"using":"recovery-token"}
user:account.password-changed | {}
server:startup.edit | {"variable":"SERVER_VERSION","old":"1.20.1","new":"1.20.4"}`,
  ),
  ...toldPairs(
    "setting",
    "key | value",
    `
settings::app:name | Game panel
settings::app:locale | en
settings::recaptcha:enabled | true|false
settings::recaptcha:website_key | 6LcJcjwUAAAAAO_Xqjrtj9wWufUpYRnK6BW8lnfn
settings::mail:host | smtp.example.com
settings::mail:port | 587
settings::mail:from:address | panel@example.com
settings::mail:from:name | Game panel`,
  ),
];

/** Servers that are rented for games: what they are made from, where they run, who may touch them. */
export const GAME_HOSTING = field(
  "egg egg_variable nest? allocation? subuser server_transfer server_variable database_host .daemon_base .docker_images .daemon_listen mount?",
  [
    ...fromLines(LINES, 0.967),
    figure("port", [25_565, 25_566, 25_567, 25_570, 27_015, 28_015], { confidence: 0.967, of: ["allocation"] }),
  ],
  [],
  PAIRS,
);
