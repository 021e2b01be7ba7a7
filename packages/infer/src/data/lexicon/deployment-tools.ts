import { figure, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const PLAYBOOKS =
  "site.yml|deploy.yml|provision.yml|backup.yml|update.yml|playbooks/web.yml|playbooks/database.yml|rollback.yml|playbooks/users.yml|certificates.yml";
const TEMPLATES =
  "Deploy web|Update servers|Provision database|Backup|Renew certificates|Roll back|Add users|Restart workers|Harden SSH|Check disk space|Install monitoring|Clean caches";
const HOSTS =
  '["app.example.com"]|["shop.example.org","www.shop.example.org"]|["docs.northline.example"]|["grafana.oakfield.example"]|["git.example.net"]|["status.example.com"]';

/** Programs that bring others onto servers and send visitors there: playbooks, deployments, reverse proxies. */
export const DEPLOYMENT_TOOLS = field(
  "proxy_host redirection_host dead_host access_list access_list_client project__template project_template job_template ansible playbook inventory_source application_deployment_queue deployment_queue standalone_docker environment_variable? custom_domain? docker_image docker_network stack_file endpoint_group .playbook .forward_host .build_pack .git_branch .fqdn .dockerfile .ports_exposes .incoming_port",
  [
    one("playbook, playbook file, playbook name", PLAYBOOKS, { confidence: 0.96 }),
    one("build pack, buildpack", "nixpacks|dockerfile|static|dockercompose", { confidence: 0.95 }),
    one(
      "forward host, forwarding host",
      "10.0.0.12|app|192.168.1.40|grafana|web-1.internal.example|nextcloud|10.0.4.7",
    ),
    figure("forward port, forwarding port", [80, 3000, 8080, 443, 5000, 8000, 9000]),
    figure("forward http code", [301, 302, 307, 308]),
    one(
      "advanced config",
      "client_max_body_size 50m;|proxy_read_timeout 300s;|location /metrics { deny all; }|proxy_set_header X-Real-IP $remote_addr;",
    ),
    one(
      "install command",
      "npm ci|pnpm install|pip install -r requirements.txt|composer install --no-dev|bundle install",
    ),
    one("build command", "npm run build|pnpm build|make build|cargo build --release|php artisan optimize"),
    one("start command", "npm start|node server.js|gunicorn app:app|./bin/server|bundle exec puma"),
    one(
      "static image, docker image, docker registry image name",
      "nginx:alpine|node:22-alpine|postgres:16|redis:7|python:3.12-slim|caddy:2",
    ),
    one("port expose, ports expose, exposed port, ports exposes", "3000|80|8080|5000|8000|80,443"),
    one("host limit", "web|db|web1.example.com|staging|all:!db"),
    one(
      "extra var, extra vars, survey var, survey vars, argument, arguments, cli args",
      '["--check"]|[]|["-e","version=4.2"]|["--tags","web"]|["--limit","staging"]',
    ),
    ...of(
      "template, job template, project template",
      one("name, title", TEMPLATES, { confidence: 0.96 }),
      one("type", "task|build|deploy"),
      one("app", "ansible|terraform|bash|tofu"),
      one(
        "description",
        "Runs on staging first.|Takes about five minutes.|Only with approval.|Started by the nightly schedule.|Restarts the workers, too.",
      ),
    ),
    ...of(
      "inventory",
      one(
        "name, title",
        "Production|Staging|Web servers|Databases|Office|Laboratory|EU servers|Backup hosts|Test machines|Monitoring",
      ),
      one("type, kind", "static|static-yaml|file|terraform-workspace"),
      one(
        "inventory, content",
        "[web]\nweb1.example.com\nweb2.example.com|[db]\ndb1.example.com|inventories/production|localhost ansible_connection=local",
      ),
    ),
    ...of(
      "task, job, job run, unified job",
      one("status, state", "success|success|error|running|waiting|stopped"),
      one("environment", '{}|{"ENV":"production"}|{"ENV":"staging","DEBUG":"1"}'),
      one("message, title", "Nightly run|Hotfix for login|Release 4.2|Started by hand|After failed backup"),
    ),
    ...of(
      "task output, job event, job output",
      one(
        "output, stdout, content",
        "PLAY [web] *****|TASK [Gathering Facts] *****|ok: [web1.example.com]|changed: [web2.example.com]|PLAY RECAP *****|web1.example.com : ok=12 changed=3 unreachable=0 failed=0|fatal: [db1.example.com]: UNREACHABLE!",
      ),
    ),
    ...of(
      "access key, key store, credential",
      one(
        "name, title",
        "Deploy key|Vault password|Git access|Root on staging|Registry login|Cloud account|Backup user",
      ),
      one("type, kind", "ssh|login_password|none|string"),
    ),
    ...of(
      "access list client, access client",
      pattern(
        "address",
        "(10\\.[0-9]\\.0\\.0/16|192\\.168\\.[0-9]{1,2}\\.0/24|203\\.0\\.113\\.[1-9][0-9]|198\\.51\\.100\\.[1-9][0-9])",
      ),
      one("directive", "allow|deny"),
    ),
    ...of("project, application", one("alert chat", "-1001840221|-1005520917|-1002071841")),
    ...of(
      "certificate",
      one("provider", "letsencrypt|letsencrypt|other"),
      pattern("nice name, name", "(app|shop|docs|git|status|www)\\.(example\\.(com|org|net)|northline\\.example)"),
      one("domain name, domain names", HOSTS),
    ),
    ...of(
      "application, service, app",
      one("status, state", "running:healthy|running:unhealthy|exited|restarting|degraded"),
    ),
    ...of("redirection host", one("forward scheme", "auto|http|https")),
    small("max parallel task", 0, 5),
  ],
);
