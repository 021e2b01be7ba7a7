import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";
import { pattern } from "../../short-meanings.ts";

const SURE = { confidence: 0.955 };
const FAIR = { confidence: 0.927 };

/** What things of sites and programs are called, and what is said of them. */
export const NAMES_ONLINE: readonly Meaning[] = [
  // Those who publish music, and no tags.
  ...plainly(
    "record label, music label",
    meaning("name, title, label name", { text: "companyName" }, { confidence: 0.97 }),
  ),
  ...plainly(
    "workspace, team workspace, user workspace",
    pattern(
      "name, title, workspace name, display name",
      "(Marketing|Design|Product|Sales|Support|Research|Finance|Engineering|Content|Client|Growth|Operations) (Team|Studio|Hub|Workspace|Space)|(Northwind|Bluebird|Fieldstone|Harbor|Riverside|Openfield|Larkspur|Brightside) (HQ|Labs|Studio|Internal|Clients)|Personal( Workspace)?|Side Projects|Freelance|Home",
      SURE,
    ),
    one(
      "description",
      "Shared work of the marketing team.|Campaigns and briefs for clients.|Everything about the new product.|Private notes and plans.|Reports for management.",
      SURE,
    ),
  ),
  ...plainly(
    "thread, forum thread, discussion, forum topic, discussion thread",
    one(
      "title, subject, name, topic",
      "How do I reset my password?|Best settings for slow connections|Show your setup|Update 2.4 breaks the import|Looking for a team|Tips for beginners|What are you reading?|Feature request: dark mode|Cannot upload files larger than 10 MB|Introduce yourself|Which plan do you use?|Weekly questions|Guide: from zero to first project|Is it worth the upgrade?|Solved: login loop on mobile|Request access to a shared folder|Set up a second screen|Book a meeting room|Report a lost phone|Install software from the catalogue|Scan to mail|Work from abroad|Sign a document electronically",
      FAIR,
    ),
  ),
  ...plainly(
    "alert, system alert, notification alert, monitoring alert, triggered alert",
    one(
      "title, name, subject, headline",
      "High CPU on web-02|Disk almost full|Error rate above 5 %|Payment provider unreachable|Certificate expires in 7 days|Queue backlog growing|Backup failed|Unusual login|Response time above 2 s|Memory almost used up",
      FAIR,
    ),
  ),
  ...plainly(
    "monitor, uptime monitor, site monitor, http monitor, service monitor, check, uptime check, endpoint monitor",
    one(
      "name, title, label, monitor name",
      "Website|Checkout API|Login page|Public API|Docs|Mail server|Webhook receiver|Admin panel|Image CDN|Search service|Status page|Payment gateway|Mobile backend|DNS|Database",
      FAIR,
    ),
  ),
  ...plainly(
    "dashboard, analytics dashboard, custom dashboard, saved dashboard",
    one(
      "title, name, label, dashboard name",
      "Sales Overview|Team Performance|Website Traffic|Support Queue|Revenue by Region|Weekly KPIs|Customer Health|Infrastructure|Marketing Funnel|Product Usage|Cash Flow|Inventory Levels|Release Quality|Executive Summary",
      SURE,
    ),
  ),
  ...plainly(
    "query, saved query, sql query, report query, saved search, saved report",
    one(
      "name, title, label, query name",
      "Active users per week|Revenue by month|Orders without payment|Top 20 customers|Churn by plan|Open tickets by team|New sign-ups today|Products never sold|Slow requests|Duplicate contacts|Failed payments|Sessions by device",
      SURE,
    ),
    one(
      "description",
      "For the weekly meeting.|Counts each user once.|Without test accounts.|Last 90 days only.|Used by the dashboard.",
      FAIR,
    ),
  ),
  ...plainly(
    "scraper, crawler, spider, scrape job, crawl job, scraping job, scrape target, scrape config, scraping task",
    one(
      "name, title, label, job name",
      "Product prices|News headlines|Job listings|Property offers|Event calendar|Competitor catalogue|Reviews|Exchange rates|Recipes|Company register|Flight prices|Conference dates",
      SURE,
    ),
  ),
  ...plainly(
    "source, news source, feed source, content source, feed, rss feed, publication",
    one(
      "name, title, source name, feed name",
      "Daily Courier|Tech Notes|Morning Ledger|City Voice|Science Weekly|The Open Web|Harbour Post|Market Brief|Design Digest|Dev Journal|Green Report|Sports Desk",
      FAIR,
    ),
  ),
  ...plainly(
    "feed item, rss item, feed entry, news item, news article, scraped article, scraped item, crawled page, web article",
    meaning("title, headline, name", { text: "articleTitle" }, FAIR),
  ),
  ...plainly(
    "level, game level, stage, game stage",
    one(
      "name, title",
      "Tutorial|Green Hills|Dark Forest|Frozen Lake|Old Mine|Sky Bridge|Lava Gorge|Sunken City|Clockwork Tower|Desert Storm|Final Gate|Bonus Round",
      FAIR,
    ),
  ),
  ...plainly(
    "strategy, trading strategy, bot strategy, algo strategy",
    one(
      "name, title, strategy name",
      "Golden cross|RSI reversal|Breakout 20|Grid BTC|Weekly DCA|Mean reversion 4h|Trend follower|Momentum top 5|Pairs ETH-BTC|Night range",
      FAIR,
    ),
    one(
      "description, rule, summary",
      "Buys when the short average crosses above the long one.|Buys below RSI 30, sells above 70.|Places orders every 1 % within a range.|Buys the same amount every Monday.|Follows breakouts above the 20-day high.|Holds the five strongest and rebalances monthly.",
      FAIR,
    ),
  ),
  ...plainly(
    "backtest, backtest run, strategy test",
    pattern(
      "name, title, label",
      "(Golden cross|RSI reversal|Breakout 20|Grid|DCA|Momentum) (BTC|ETH|SPY|AAPL|EURUSD) 20(2[0-5])",
      SURE,
    ),
  ),
  ...plainly(
    "watchlist, watch list, stock watchlist",
    one(
      "name, title, label",
      "Tech Stocks|Dividends|Long Term|Crypto|To Research|Growth|Energy|Earnings This Week|My Watchlist|Small Caps|ETFs|Value",
      FAIR,
    ),
  ),
  ...plainly(
    "trade, position, trade journal, trade log, trading journal, paper trade, order execution",
    one(
      "note, notes, comment, reason, entry reason, exit reason, journal, setup",
      "Breakout above resistance.|Stop was too tight.|Followed the plan.|Entered late, small size.|Closed before earnings.|Retest of support held.|News spike, took profit early.|Trend still intact.|Revenge trade, avoid.|Scaled out in two steps.",
      FAIR,
    ),
  ),
  ...plainly(
    "signal, trading signal, trade signal",
    one(
      "reason, note, comment, description, rationale",
      "RSI below 30.|Price closed above the 50-day average.|Volume twice the average.|Bullish divergence on 4h.|Support held three times.|MACD crossed its signal line.",
      FAIR,
    ),
  ),
  ...plainly(
    "series, tv series, tv show, show, anime",
    one(
      "title, name, original title, series title",
      "The Long Harbour|Northern Lights|Second Shift|Glass City|The Archive|Quiet Water|Station Nine|Family Matters Not|Cold Trail|Paper Moons|The Understudy|Lowlands|Midnight Market|Signal Lost",
      FAIR,
    ),
  ),
  ...plainly(
    "company, employer, organization, startup, business, agency",
    one(
      "about, about us, about text, company description, company overview, about company",
      "We build software for small manufacturers.|A family business with three shops and an online store.|Consultants for energy and building technology.|Twenty people who design and print packaging.|We help schools to plan timetables.|Logistics for fresh food since 1998.|A studio for brands and websites.",
      FAIR,
    ),
  ),
  ...plainly(
    "candidate, applicant, resume, cv, job seeker, freelancer, talent",
    one(
      "summary, profile, professional summary, about, headline, objective, bio",
      "Developer with six years of experience in web applications.|Project manager who likes clear plans and short meetings.|Designer with a focus on accessible interfaces.|Nurse, ten years in emergency care.|Accountant looking for a part-time position.|Sales manager with experience in three markets.|Recent graduate in environmental science.",
      FAIR,
    ),
  ),
  ...plainly(
    "agent, ai agent, assistant, bot, custom assistant, gpt",
    one(
      "instruction, instructions, system prompt, system message, prompt, base prompt, persona prompt",
      "You answer questions about orders. Be brief and friendly.|You are a research assistant. Name your sources.|You review code. List bugs first, then style.|Answer only from the documents. If it is not there, say so.|You plan trips within the given budget.|You write in plain English and avoid jargon.|Ask one question at a time until the goal is clear.",
      SURE,
    ),
  ),
  ...plainly(
    "prompt, prompt template, saved prompt, ai prompt, prompt library",
    one(
      "title, name, label, prompt name",
      "Summarise ticket|Classify email|Translate article|Extract invoice data|Answer from documents|Rewrite for clarity|Product description|Code review|Meeting notes|Subject lines|Explain to a beginner|Weekly report",
      FAIR,
    ),
    one(
      "body, content, text, template, prompt, prompt text",
      "Summarise the following text in three bullet points: {{text}}|Classify the message as billing, technical or other: {{message}}|Translate to {{language}} and keep the formatting: {{text}}|Rewrite the text for readers of {{audience}}: {{text}}|Write a product description of at most 80 words for {{product}}.|Suggest three subject lines for this newsletter: {{body}}|Extract names and dates from the letter and return JSON.|Write a friendly reminder about invoice {{number}}.|Explain {{concept}} to a ten-year-old.|Find contradictions between {{a}} and {{b}}.|List all names of products in {{text}}.|Draft a job advertisement for {{role}} in {{city}}.",
      SURE,
    ),
  ),
  ...plainly(
    "memory, user memory, agent memory, chat memory",
    one(
      "content, text, value, fact",
      "Prefers short answers.|Lives in Berlin.|Works with TypeScript.|Learns Spanish in the evening.|Allergic to nuts.|Plans a trip in May.|Has two children.|Likes tables rather than prose.",
      FAIR,
    ),
  ),
  ...plainly(
    "knowledge base, knowledge collection, document collection, knowledge source, help center",
    one(
      "name, title, label",
      "Product documentation|HR policies|Support articles|Sales playbook|Engineering wiki|Legal templates|Onboarding guide|Release notes|Research papers|Customer contracts",
      SURE,
    ),
  ),
  ...plainly(
    "environment, deployment environment, app environment, project environment, deploy environment",
    meaning("name, title, label, slug, key, code, environment name", { text: "environmentName" }, SURE),
  ),
  ...plainly(
    "secret, app secret, project secret, environment variable, env var, environment secret, ci secret, repository secret, config var",
    one(
      "name, key, secret name, variable name, variable",
      "DATABASE_URL|STRIPE_SECRET_KEY|SMTP_PASSWORD|JWT_SECRET|AWS_ACCESS_KEY_ID|SENTRY_DSN|REDIS_URL|GITHUB_TOKEN|SESSION_SECRET|S3_BUCKET|OPENAI_API_KEY|WEBHOOK_SECRET|ENCRYPTION_KEY|NPM_TOKEN",
      SURE,
    ),
  ),
  ...plainly(
    "repository, repo, git repository, code repository",
    one(
      "description, about, summary",
      "Public API and its documentation.|Mobile app for iOS and Android.|Shared components of the web apps.|Scripts for deployments.|Billing service and webhooks.|Command line client.|Internal tools for support.|Design tokens and icons.|Data pipelines and reports.",
      SURE,
    ),
  ),
  ...plainly(
    "rule, automation rule, business rule, routing rule, notification rule, workflow rule, mail rule",
    one(
      "name, title, label, rule name",
      "Assign to support|Escalate after 4 hours|Notify owner on failure|Tag invoices|Block large uploads|Route VIP customers|Archive after 90 days|Require second approval|Skip weekends|Send reminder on day 3",
      FAIR,
    ),
  ),
  ...plainly(
    "goal, objective, okr, user goal, personal goal",
    one(
      "title, name, goal, objective",
      "Run a half marathon|Read 20 books|Save for a trip|Launch the new website|Reach 1,000 subscribers|Learn Spanish to B1|Cut response time by half|Finish the online course|Sleep eight hours|Hire two engineers|Reduce churn below 3 %|Walk 8,000 steps a day",
      FAIR,
    ),
  ),
  ...plainly(
    "assignment, homework, task sheet, exercise sheet",
    one(
      "instruction, instructions, description",
      "Answer all questions. You may use a calculator.|Write about 300 words and name your sources.|Work in pairs and hand in one solution.|Upload your work as one PDF file.|Explain each step of your solution.|Read chapter 4 and answer questions 1 to 6.",
      FAIR,
    ),
  ),
  ...plainly(
    "npc, character, dialogue, dialogue line, npc dialogue, quest dialogue",
    one(
      "dialogue, dialog, line, text, greeting, dialogue text",
      "Have you seen my brother? He went into the mine at dawn.|Welcome, traveller. The inn is full, but the stable is dry.|Bring me three wolf pelts and we have a deal.|The bridge is closed until the captain returns.|I would not go north without a torch.|You again? I told you all I know.",
      FAIR,
    ),
  ),
];
