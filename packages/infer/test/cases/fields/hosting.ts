/** A panel by which customers of a hosting company run their servers. */
export const hosting: Readonly<Record<string, string>> = {
  panel_servers: `
    id int pk sequence
    name varchar(100) serverName`,
  access_credentials: `
    id int pk sequence
    name varchar(100) ~^(?!.*,)[A-Z][a-z]+ credential( [2-6])?$`,
  backups: `
    id int pk sequence
    server_id int *
    name varchar(100) *`,
  endpoints: `
    id int pk sequence
    name varchar(100) *`,
  networks: `
    id int pk sequence
    name varchar(100) *`,
  sub_users: `
    id int pk sequence
    permission varchar(100) ~^(?!orders|invoices|products|customers|payments|projects|tickets|files|teams|messages|webhooks)`,
  activity_trails: `
    id int pk sequence
    event varchar(100) rowEvent
    occurred_at timestamp *`,
  request_logs: `
    id int pk sequence
    http_method varchar(10) httpMethod
    route varchar(200) ~^/v[0-9]/(?!orders|invoices|products|customers|payments|sessions|files|events|messages|accounts|health)`,
  database_servers: `
    id int pk sequence
    host varchar(200) hostname
    port int list:3306
    username varchar(50) list:readonly
    password text ~^[A-Za-z0-9]{20}$`,
  smtp_accounts: `
    id int pk sequence
    host varchar(200) hostname
    port int list:587
    username varchar(50) *
    password varchar(200) *`,
  moves: `
    id int pk sequence
    source_node varchar(100) serverName
    source_host varchar(100) copy
    status varchar(20) *`,
  usage_figures: `
    id int pk sequence
    created_at timestamp *
    period_start timestamp timestampBefore`,
  locations: `
    id int pk sequence
    short varchar(40) list:ams1
    long varchar(200) list:Amsterdam, Netherlands
    logo_url varchar(200) ~/logos/`,
  template_variables: `
    id int pk sequence
    name varchar(100) list:Maximum players
    env_variable varchar(100) list:MAX_PLAYERS
    default_value text *`,
  server_schedules: `
    id int pk sequence
    name varchar(100) list:Nightly restart
    cron_hour varchar(20) list:23
    cron_day_of_week varchar(20) list:1-5`,
  nests: `
    id int pk sequence
    description text list:Made by the community.`,
  search_history: `
    id int pk sequence
    term text unique searchQuery`,
  game_servers: `
    id int pk sequence
    startup text list:./start.sh
    start_command text list:npm start`,
  access_keys: `
    id int pk sequence
    r_servers tinyint list:3
    r_nodes tinyint list:3
    r_backups tinyint list:3`,
};
