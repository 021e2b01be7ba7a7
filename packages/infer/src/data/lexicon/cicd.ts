import { field } from "./field.ts";
import { pattern } from "../short-meanings.ts";
import { of, one } from "./one.ts";

/** Code, builds and what becomes of them. */
export const CICD = field(
  "pipeline? build_job pull_request merge_request commit deployment? ci_job ci_build code_review git_branch runner? release_train artifact? repository? repository build? changelog? code_repository build_step ci pipeline_run workflow_run webhook_delivery release_note service_catalog",
  [
    ...of(
      "step, build step, job step, pipeline step",
      one(
        "name, title, step name",
        "Check out code|Install dependencies|Run tests|Build|Lint|Upload artifact|Deploy|Restore cache|Set up Node|Log in to registry",
      ),
      one("uses, action", "actions/checkout@v4|actions/setup-node@v4|actions/cache@v4|actions/upload-artifact@v4"),
      one("run, command, script", "npm ci|npm test|npm run build|make lint|docker build .|./scripts/deploy.sh"),
    ),
    ...of(
      "workflow, ci workflow",
      one("name, title", "CI|Build and test|Release|Deploy to production|Nightly checks|Lint|Docs"),
      one(
        "path, file, file path",
        ".github/workflows/ci.yml|.github/workflows/release.yml|.github/workflows/nightly.yml|.github/workflows/docs.yml",
      ),
      one("state, status", "active|disabled_manually|disabled_inactivity"),
    ),
    ...of(
      "job, ci job, build job, workflow job",
      one("name, title", "build|test|lint|deploy|e2e|package|docs"),
      one("need, needs, dependency", "build|test|lint|package"),
    ),
    ...of(
      "repository, code repository, repo, project",
      one("language, main language, primary language", "TypeScript|Python|Go|Java|Rust|C#|Ruby|PHP|Kotlin"),
      one("license, licence, license type", "MIT|Apache-2.0|GPL-3.0|BSD-3-Clause|proprietary|MPL-2.0"),
    ),
    ...of(
      "repository, code repository, repo",
      pattern(
        "name, slug",
        "(api|web|mobile|docs|infra|billing|search|auth|data|admin|chat|media)-(service|client|gateway|app|tools|worker|config|sdk|proxy|jobs|core|ui)(|-v2|-legacy|-demo|-next)",
      ),
      one(
        "topic, topics, tag",
        "typescript|cli|docker|api|react|kubernetes|terraform|machine-learning|testing|security",
      ),
    ),
    ...of(
      "label, issue label",
      one(
        "name, title",
        "bug|enhancement|documentation|question|good first issue|help wanted|duplicate|wontfix|security|performance|dependencies|breaking change|needs triage|regression",
      ),
      one(
        "description",
        "Something isn't working|New feature or request|Improvements to the documentation|Further information is requested|Good for newcomers|This will not be worked on|Already reported elsewhere|Updates of what we depend on",
      ),
    ),
    ...of(
      "milestone",
      one("name, title", "v1.0|v1.1|v1.2|v2.0|Beta|Release candidate|Backlog|Technical debt|Documentation"),
    ),
    ...of(
      "action run, workflow run, pipeline run, build, commit, action task",
      one(
        "title, display title, message, commit message, subject",
        "Fix rounding in invoice totals|Add retry to webhook delivery|Upgrade test runner|Remove unused feature flag|Show empty state in search|Cache permissions per request|Merge branch 'main' into release|Speed up nightly export|Add index for order search|Retry uploads that fail|Translate the new settings page|Move date helpers|Test import with empty files|Handle missing avatar|Remove old endpoint|Log slow queries|Update dependencies|Make export cancellable|Bump version to 2.8.0",
      ),
    ),
    ...of(
      "webhook, hook task, webhook delivery, web hook, hook",
      one("event, event type, events", "push|pull_request|issues|issue_comment|release|create|delete|fork"),
      one("http method, method", "POST"),
    ),
    one(
      "conflicted file, changed file, changed protected file, modified file, affected file, file path",
      "src/index.ts|README.md|package.json|src/api/routes.ts|docs/setup.md|.github/workflows/ci.yml|src/models/user.ts|Makefile|config/settings.yml",
    ),
    ...of(
      "worker, build worker, agent, buildslave, executor",
      pattern("name, hostname", "(linux|mac|win|arm|docker|gpu)-(worker|builder|agent)-[0-9]{1,2}"),
      one(
        "info, description",
        '{"os":"Linux","version":"3.11.1","cores":8}|{"os":"Darwin","version":"3.10.0","cores":10}|{"os":"Windows","version":"3.11.1","cores":4}',
      ),
    ),
    ...of(
      "change source",
      pattern(
        "name",
        "(GitPoller|HgPoller|GerritChangeSource):https://git\\.example\\.com/(shop|core|web|docs|api|tools|infra)",
      ),
    ),
    ...of(
      "build property, build parameter",
      one("name", "branch|revision|buildnumber|owner|reason|workername|repository|got_revision|scheduler"),
      one("value", '"main"|"673a18c7c33a"|418|"anna@example.com"|"nightly"|"linux-worker-3"'),
      one("source", "Build|Scheduler|Worker|Git|Force Build Form"),
    ),
    one("codebase", "app|docs|infra|core"),
    one("release channel", "stable|beta|alpha|nightly"),
    one("service tier", "tier 1|tier 2|tier 3"),
    one("runtime, service runtime", "Node.js 22|Python 3.12|Java 21|Go 1.23|.NET 8|Ruby 3.3"),
    ...of(
      "service, service catalog, component",
      one("lifecycle", "production|experimental|deprecated|planned"),
      one("owner team, team", "Platform|Payments|Search|Mobile|Data|Identity|Growth"),
      one("tier", "1|2|3"),
    ),
    ...of(
      "release note, release, changelog",
      one("channel", "stable|beta|nightly"),
      one(
        "body, content, note, text",
        "Fixes a crash when the list is empty. Exports are faster.|New: saved filters. Old links keep working.|Drops support for the legacy login.|Security fixes; please update soon.|Small corrections and updated translations.|Adds dark mode and three languages.|Uploads may now be up to 2 GB.|Changes the default sort order; see the notes on upgrading.|Performance work, no new features.|Sign-in with single sign-on.|Fixes the time zone of reminders.|First release with the new editor.",
      ),
    ),
    ...of("build, build job, pipeline run", one("triggered by", "push|schedule|manual|pull_request|api")),

    one(
      "trigger, trigger type, triggered by event, trigger source, event",
      "push|pull_request|schedule|manual|tag|api",
    ),
    one(
      "pipeline status, build status, job status, run status, conclusion, ci status",
      "success|failed|running|canceled|pending|skipped",
    ),
    one("stage, job stage, stage name", "build|test|deploy|lint|package|release"),
    one(
      "failure reason, fail reason, error reason",
      "script_failure|runner_timeout|tests failed|out of memory|dependency not found|missing secret",
    ),
    one("deployment strategy, deploy strategy, release strategy, rollout type", "rolling|blue_green|canary|recreate"),
    one(
      "rollback reason",
      "Error rate above 2 % after release|Health check failed|Wrong configuration|Slow queries on the new version|Reported by support",
    ),
    one("review decision, review state, review status", "approved|changes_requested|commented|pending"),
    one("merge method, merge strategy", "squash|merge|rebase"),
    one("mergeable state, merge status, mergeable", "clean|blocked|behind|dirty|unstable"),
    one("artifact type, package type", "docker_image|jar|npm|binary|test_report|coverage|wheel"),
    one(
      "runner, runner name, agent name, build agent",
      "runner-linux-1|runner-linux-2|runner-mac-1|runner-win-1|runner-gpu-1|runner-arm-1",
    ),
    one("runner type, executor", "docker|shell|kubernetes|virtualbox"),
    one("change type, commit type", "feat|fix|chore|docs|refactor|test|perf"),
    one("diff side, side", "right|left"),
    one("test suite, suite, suite name", "unit|integration|e2e|smoke|performance"),
    one("test status", "passed|failed|skipped|flaky"),
    one("lint rule, rule name", "no-unused-vars|max-lines|no-console|eqeqeq|prefer-const|no-shadow"),
    ...of(
      "pull request, merge request",
      one("state, status", "merged|open|closed|draft"),
      one(
        "title, name",
        "Fix rounding in invoice totals|Add retry to webhook delivery|Upgrade test runner|Remove unused feature flag|Show empty state in search|Cache permissions per request|Speed up nightly export|Validate postcode by country|Split user settings into tabs|Handle expired sessions|Add index for order search|Retry uploads that fail|Translate the new settings page|Move date helpers|Test import with empty files|Handle missing avatar|Remove old endpoint|Log slow queries|Update dependencies|Make export cancellable|Bump version to 2.8.0",
      ),
      one(
        "body, description",
        "Adds a test that failed before. No change of the interface.|Part two of the migration; the old column stays until next week.|See the issue for screenshots. Please look at the error handling.|Small clean-up, no behaviour change.|Needs a new environment variable on staging.",
      ),
    ),
    ...of(
      "review comment, code review, review",
      one(
        "body, comment",
        "Could we name this after what it returns?|Nice, much easier to read.|This needs a test for the empty list.|Is this still used anywhere?|Please keep the old signature for now.|Small nit: typo in the docstring.",
      ),
    ),
    ...of(
      "deployment, release",
      one("strategy", "rolling|blue_green|canary|recreate"),
      one("status", "succeeded|failed|in_progress|rolled_back"),
    ),
  ],
);
