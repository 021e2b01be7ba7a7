import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.955 };
const PATHS =
  "(src|lib|cmd|internal|web|docs|pkg|test)/(api|auth|config|db|index|main|routes|session|store|user|utils|worker)(_test)?\\.(go|ts|py|js|md|css|yml)";
const ISSUES =
  "Crash when the configuration file is missing|Login fails behind a proxy|Support dark theme|Search ignores umlauts|Update of dependencies|Timeout while cloning a large repository|Document the backup procedure|Webhook is sent twice|Avatar is not shown after upload|Allow to sort by last activity|Wrong time zone in notifications|Export of labels as CSV|Memory grows while mirroring|Broken link in the readme|Add a health endpoint|Rate limit for anonymous users";
const RELEASES =
  "First stable release|Maintenance release|Security fixes|Release candidate|Bug fixes|Spring release|Long-term support|Performance improvements";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
protected branch > branch name = main|develop|master|release/*|stable|production
protected branch > status check context = ["ci/test"]|["ci/build","ci/test"]|["ci/lint"]
protected branch > protected file pattern = .gitea/**||docs/**|*.lock
protected branch > unprotected file pattern = |*.md|docs/**
release > target = main|main|master|develop
cron > branch = main|master|develop
repository > branch, default branch = main|main|master|develop
team > description = Write access to the backend repositories|Reviews changes of the interface|Owners of the organization|Read access for auditors|Looks after builds and releases
user > rand = ~[A-Za-z0-9]{10}
repository > config extension endpoint = https://ciconfig.example.com/v1/config|https://ci-extensions.example.org/
`;

/** Places where code is kept: repositories, what is proposed to them, what runs when somebody pushes. */
export const FORGE = field(
  "pull_request merge_request access_token? deploy_key protected_branch lfs_meta_object lfs_lock push_mirror hook_task action_run action_runner commit_status gpg_key language_stat package_version package_blob repo_unit repo_topic git_ref webhook? repository? repo? issue? milestone? mirror? fork? .merge_base .default_branch .commit_sha .base_branch .forge_id .forge_url",
  [
    figure("number schedule", [0, 0, 0, 1], { confidence: 0.9675, of: ["agent"] }),
    ...fromLines(LINES, 0.9675),
    ...of("branch, protected branch, git ref", meaning("name, branch name, branch", { text: "gitBranch" }, SURE)),
    meaning("head branch, source branch, branch name, head ref, target, tag target", { text: "gitBranch" }, SURE),
    one("base branch, target branch, default branch, base ref", "main|main|master|develop", SURE),
    meaning(
      "merge base, merged commit, merge commit, commit sha, sha, sha1, before, after, head commit, old commit, new commit, commit",
      { text: "gitSha" },
      SURE,
    ),
    pattern("ref, ref name, git ref", "refs/heads/(main|develop|feature-[a-z]{4,8})|refs/tags/v[1-4]\\.[0-9]\\.[0-9]", {
      ...SURE,
      of: ["action run", "action", "run", "build", "pipeline", "event", "issue", "comment", "push"],
    }),
    pattern(
      "tree path, treepath, path, file path, conflicted file, conflicted files, protected file pattern, unprotected file pattern",
      PATHS,
      {
        ...SURE,
        of: [
          "comment",
          "code comment",
          "review comment",
          "pull request",
          "protected branch",
          "lfs lock",
          "language stat",
        ],
      },
    ),
    one(
      "patch, diff, diff hunk",
      "@@ -12,3 +12,4 @@\n const limit = 20;\n+const offset = 0;\n return load(limit);|@@ -1,2 +1,2 @@\n-import { a } from './a';\n+import { a, b } from './a';|@@ -40,4 +40,2 @@\n-  console.log(user);\n   return order;",
      { ...SURE, of: ["comment", "review comment", "code comment", "pull request"] },
    ),
    one("object format name, object format, hash function", "sha1|sha1|sha256", SURE),
    one(
      "run on, runs on, agent label, agent labels, runner label, runner labels",
      '["ubuntu-latest"]|["self-hosted","linux"]|["docker"]|["ubuntu-22.04"]|["macos-14"]',
      SURE,
    ),
    pattern("workflow, workflow file, workflow id", "(ci|build|test|release|lint|deploy|docs|nightly)\\.ya?ml", SURE),
    one(
      "workflow payload",
      "name: ci\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n|name: release\non:\n  push:\n    tags: ['v*']\n|name: lint\non: pull_request\n",
      SURE,
    ),
    one("last repo visibility, repo visibility, visibility level", "public|private|limited|internal", SURE),
    one(
      "context, status context, status check context, status check contexts",
      "ci/build|ci/test|lint|security/scan|coverage|deploy/preview|ci/woodpecker/push",
      SURE,
    ),
    ...of(
      "commit status, status check, check run",
      one("state, status", "success|pending|failure|error|warning", SURE),
      one(
        "description, summary",
        "All checks have passed|Build failed after 3 minutes|Waiting for a runner|Coverage fell by 0.4 %|14 tests failed|Deployed to preview|Cancelled by a newer push|2 of 7 checks have failed|Queued behind another run|No changes in coverage|Signed commits are required|Deployment was rejected by a reviewer|Passed in 4 minutes",
        SURE,
      ),
      pattern("target url, url", "https://ci\\.example\\.com/(web|api|docs|mobile)/runs/[1-9][0-9]{2,4}", SURE),
    ),
    ...of("issue, pull request, merge request", one("name, title, old title, new title", ISSUES, SURE)),
    one("old title, new title", ISSUES, { ...SURE, of: ["comment", "issue event", "timeline event"] }),
    ...of("release", one("title, name", RELEASES, SURE), pattern("tag, tag name", "v[0-4]\\.[0-9]{1,2}\\.[0-9]", SURE)),
    ...of(
      "milestone",
      pattern("name, title", "v[1-5]\\.[0-9]|(Spring|Autumn|Q[1-4]) 20(25|26)|Backlog|Next release", SURE),
      one(
        "content, description",
        "Everything that has to be done before the release.|Fixes for reports of the last weeks.|Ideas without a date.|Work on the new search.|Upgrade of all dependencies.|Clean-up after the move.|What the customers asked for in spring.|Small things for quiet days.|Speed and memory.|First version for pilot users.",
        SURE,
      ),
    ),
    ...of(
      "review, pull request review, code review",
      one(
        "content, body, comment, text",
        "Looks good to me.|Please add a test for the empty list.|Could this be a constant?|Nice, much easier to read now.|The error is swallowed here.|Needs a rebase, otherwise fine.|Why not use the helper we have?|Approved, one small remark below.|This can be one line.|Good catch, fixed.|Do we need this for old clients?|Please rename it, I stumbled twice.|Works on my machine with the new data.|Let us do that in a second step.|The comment no longer fits the code.|Can you split this?|I would return early here.",
        SURE,
      ),
    ),
    ...of(
      "access token, personal access token, token",
      one(
        "scope, scopes",
        "read:repository|write:repository,read:user|all|write:issue|read:package,write:package|read:organization",
        SURE,
      ),
    ),
    ...of(
      "team",
      one(
        "name, lower name, slug",
        "owners|developers|maintainers|reviewers|docs|release-managers|security|infrastructure|frontend|backend",
        SURE,
      ),
    ),
    ...of(
      "login source, auth source, authentication source",
      one("name", "Company LDAP|OAuth of the head office|PAM|Partner SSO|Campus login|SMTP of the old server", SURE),
      one(
        "cfg, config",
        '{"Host":"ldap.example.com","Port":636,"SecurityProtocol":1}|{"Provider":"openidConnect","ClientID":"forge","Scopes":["openid"]}|{"ServiceName":"system-auth"}',
        SURE,
      ),
    ),
    ...of(
      "webhook, hook",
      one("type, kind", "gitea|slack|discord|matrix|telegram|msteams", SURE),
      one(
        "event, events",
        '{"push_only":true}|{"send_everything":true}|{"choose_events":true,"events":{"push":true,"pull_request":true}}',
        SURE,
      ),
    ),
    ...of(
      "hook task, webhook delivery, webhook task",
      one("event, event type, type", "push|pull_request|issues|issue_comment|release|create|delete|fork", SURE),
    ),
    ...of(
      "mirror, push mirror",
      pattern(
        "remote address, address, lfs endpoint, clone url",
        "https://git\\.example\\.(com|net|org)/(team|infra|web|docs|tools)/(api|site|client|agent|scripts|charts)\\.git",
        SURE,
      ),
      pattern("remote name, remote", "remote_mirror_[a-z0-9]{10}", SURE),
      figure("interval", [28_800_000_000_000, 86_400_000_000_000, 600_000_000_000], SURE),
    ),
    pattern(
      "clone url, original url, remote url, git url, clone addr, http clone url",
      "https://git\\.example\\.(com|net|org)/(team|infra|web|docs|tools)/(api|site|client|agent|scripts|charts)\\.git",
      SURE,
    ),
    pattern(
      "ssh url, ssh clone url",
      "git@git\\.example\\.(com|net|org):(team|infra|web|docs|tools)/(api|site|client|agent|scripts|charts)\\.git",
      SURE,
    ),
    ...of(
      "package, package version, package name",
      one("type, package type", "npm|container|maven|pypi|nuget|generic|cargo|composer|helm|debian", SURE),
      pattern(
        "name, package name",
        "(@example/)?(api|web|core|auth|cli|ui|log|http)-(client|server|utils|kit|types|config|hooks|parser)(-(js|py|go|next|lite|legacy))?",
        SURE,
      ),
    ),
    pattern("oid, object id, lfs oid", "[0-9a-f]{64}", { ...SURE, of: ["lfs meta object", "lfs object", "lfs lock"] }),
    ...of(
      "gpg key",
      pattern(
        "content, key content, armored key",
        "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n(mDMEZ[A-Za-z0-9]{40}|mQINBG[A-Za-z0-9]{40})\n-----END PGP PUBLIC KEY BLOCK-----",
        SURE,
      ),
      pattern("key, key id, primary key, primary key id, fingerprint", "[0-9A-F]{16}", SURE),
    ),
    ...of("deploy key, public key, ssh key", pattern("fingerprint, key fingerprint", "SHA256:[A-Za-z0-9+/]{43}", SURE)),
    ...of(
      "public key, ssh key",
      pattern("name, title", "(laptop|desktop|workstation|thinkpad|macbook|ci|server)-20(2[3-6])", SURE),
    ),
    ...of(
      "topic, repo topic",
      one(
        "name, topic",
        "go|typescript|docker|api|cli|kubernetes|monitoring|python|database|self-hosted|rust|documentation|backup|automation|ansible",
        SURE,
      ),
    ),
    ...of(
      "language status, language stat, repo language",
      one("language, name", "Go|TypeScript|Python|JavaScript|Shell|CSS|HTML|Dockerfile|Vue|Rust|Makefile|Java", SURE),
      small("size", 1200, 900_000, 0, SURE),
    ),
    ...of("repository, repo", small("size, git size, lfs size, repo size", 40_000, 900_000_000, 0, SURE)),
    ...of(
      "repo, pipeline, build",
      meaning("owner, author, sender, reviewer", { text: "username" }, SURE),
      one(
        "config path, config, yaml path",
        ".woodpecker.yml|.woodpecker/|.drone.yml|.ci/pipeline.yml|.gitea/workflows/ci.yml",
        SURE,
      ),
      one(
        "message, commit message, title",
        "Fix login redirect|Bump version|Add retry to uploads|Update dependencies|Remove dead code|Cache query results|Document the backup|Merge branch 'develop'",
        { ...SURE, of: ["pipeline", "build"] },
      ),
      one("refspec", "feature/export:main|fix/login:main|docs/readme:develop|chore/deps:main", SURE),
      one("event reason", "opened|synchronized|labeled|reopened|", SURE),
      one("deploy, deploy to, deploy task", "production|staging||preview", SURE),
      one(
        "error, errors",
        '[{"type":"linter","message":"Invalid or missing image"}]|[]|[{"type":"compiler","message":"Insufficient privileges"}]',
        { ...SURE, of: ["pipeline", "build"] },
      ),
      one("additional variable, additional variables", '{"DEPLOY_ENV":"staging"}|{"DEBUG":"1"}|{}', SURE),
      one("pr label, pr labels", '["bug"]|["enhancement","docs"]|["dependencies"]|[]', SURE),
      one(
        "trusted",
        '{"network":false,"volumes":false,"security":false}|{"network":true,"volumes":true,"security":false}',
        SURE,
      ),
      one("require approval", "forks|none|pull_requests|all_events", SURE),
      one("netrc trusted", '["plugin-git:2"]|["registry.example/git:1"]|[]', SURE),
      figure("timeout", [60, 60, 30, 120], SURE),
    ),
    ...of(
      "step, workflow, job step",
      one("state, status", "success|failure|running|pending|skipped|killed|error", SURE),
      one("type", "commands|clone|plugin|service|cache", { ...SURE, of: ["step"] }),
      one("failure", "fail|ignore", SURE),
      one("error", "|exit code 1|exit code 127|context deadline exceeded|Cancelled by user", SURE),
      one("platform", "linux/amd64|linux/arm64|windows/amd64|darwin/arm64", SURE),
      one("environ", '{"GO_VERSION":"1.22"}|{"NODE":"20"}|{}', SURE),
    ),
    ...of(
      "agent, ci agent, build agent",
      one("name", "agent-01|agent-02|arm-builder|mac-builder|office-rack|cloud-runner-1|nightly-builder", {
        ...SURE,
        confidence: 0.95,
      }),
      one("platform", "linux/amd64|linux/arm64|windows/amd64|darwin/arm64", SURE),
      one("backend", "docker|kubernetes|local", SURE),
      figure("capacity", [2, 1, 4, 8], SURE),
      one("custom label, custom labels", '{"gpu":"true"}|{"location":"office"}|{}', SURE),
    ),
    ...of("cron", one("name", "nightly|weekly-release|dependency-check|backup-test|docs-build|hourly-smoke", SURE)),
    ...of(
      "forge",
      one("type", "gitea|github|gitlab|forgejo|bitbucket", SURE),
      pattern("url", "https://(git|code|forge)\\.example\\.(com|net|org)", SURE),
    ),
    ...of(
      "task, queue task",
      one(
        "label, labels",
        '{"platform":"linux/amd64","repo":"web/api"}|{"platform":"linux/arm64","repo":"infra/scripts"}',
        SURE,
      ),
      one("run on", '["success"]|["success","failure"]', SURE),
      pattern("dependency, dependencies", '\\[("[1-9][0-9]{2,3}")?\\]', SURE),
      one("dependencies status", '{"412":"success"}|{}', SURE),
    ),
    small("commit ahead, commits ahead, ahead", 0, 14, 0, SURE),
    small("commit behind, commits behind, behind", 0, 60, 0, SURE),
    number("required approval, required approvals", 0, 2, 0, SURE),
    one("diff view style", "unified|split", SURE),
    pattern("index, issue number, pr number", "[1-9][0-9]{0,3}", { ...SURE, of: ["issue", "pull request"] }),
    meaning("original author, original author name", { text: "username" }, SURE),
    meaning("owner name, repo owner, repository owner", { text: "username" }, SURE),
    pattern(
      "repo range, repository range, repo full name",
      "(team|infra|web|docs|tools)/(api|site|client|agent|scripts|charts)",
      SURE,
    ),
    ...of(
      "action, activity, feed",
      one("content", "main\n|v1.2.0|12|Crash when the file is missing|feature/export-page", SURE),
    ),
    figure("op type, action type", [5, 5, 10, 12, 6, 7, 9, 16, 22, 24], { ...SURE, of: ["action", "activity"] }),
    ...of(
      "runner, action runner, ci runner, agent",
      one(
        "description",
        "Runner in the office rack|Shared runner, two cores|Runner for releases|Builds of mobile apps|Spare runner|ARM board on the shelf",
        SURE,
      ),
    ),
  ],
  [],
  [
    pair(
      "event, build event, trigger event",
      "ref, git ref",
      {
        push: "refs/heads/main|refs/heads/develop|refs/heads/feature/export-page",
        pull_request: "refs/pull/41/head|refs/pull/118/head|refs/pull/207/head",
        tag: "refs/tags/v1.4.0|refs/tags/v2.0.1|refs/tags/v0.9.2",
        schedule: "refs/heads/main",
      },
      { ...SURE, of: ["action run", "build", "pipeline"] },
    ),
  ],
);
