import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

/** What is told of some tables of that sort. */
const LINES = String.raw`
activity log > event = server:power.start|auth:success|server:file.write|server:console.command|server:backup.start|auth:fail|server:power.restart|user:account.password-changed
allocation > ip alias = ~(play|mc|rust|node0[1-9])\.example\.(com|net)
api key > allowed ip = ["203.0.113.4"]|[]|["198.51.100.0/24"]|["192.0.2.17","192.0.2.18"]
backup > ignored file = ["*.log","cache/*"]|[]|["*.bak"]|["crash-reports/*","*.log"]
backup > name = ~(Backup at 202[56]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|Before (update|map change|reset|plugins)|Nightly [1-9]|World copy [1-9])
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
nest > name = Minecraft|Source Engine|Rust|Voice Servers|Survival Games|Bots|Racing|Web
node > daemon base = /var/lib/pterodactyl/volumes|/srv/volumes
node > fqdn = ~node[0-9]{2}\.(fra|nyc|ams|lon|sgp)\.example\.(com|net)
node > name = ~(fra|nyc|ams|lon|sgp)[12]-node[0-9]{2}
failed job > queue = standard|high|low
failed job > connection = redis|redis|database
server variable > variable value = 1.20.4|server.jar|latest|20|A Minecraft Server|world|1
server > status = installing|suspended|install_failed|restoring_backup
server > image = ghcr.io/pterodactyl/yolks:java_17|ghcr.io/pterodactyl/yolks:java_21|ghcr.io/pterodactyl/games:source|ghcr.io/pterodactyl/games:rust|ghcr.io/pterodactyl/yolks:nodejs_20
server > name = Survival SMP|Rust EU Main|Creative plots|Skyblock|Vanilla with friends|CS2 practice|Modded 1.20|Lobby|Hardcore season 4|Valheim crew|Community bot|Build contest
task > payload = say Restart in 5 minutes|restart|save-all|start|say Backup begins|stop|kick @a
`;

/** Servers that are rented for games: what they are made from, where they run, who may touch them. */
export const GAME_HOSTING = field(
  "egg egg_variable nest? allocation? subuser server_transfer server_variable database_host .daemon_base .docker_images .daemon_listen mount?",
  [
    ...fromLines(LINES, 0.967),
    figure("port", [25_565, 25_566, 25_567, 25_570, 27_015, 28_015], { confidence: 0.967, of: ["allocation"] }),
  ],
);
