import type { Schemas } from "./schemas.ts";

/** Sites, chats, feature flags, error collectors, talking programs and media servers, as applications have them. */
export const online: Schemas = {
  flags: {
    features: `
      name varchar(255) pk ~^[a-z]+-[a-z]
      description text ~^[A-Z][a-z]+ 
      type text list:release
      created_at timestamp *`,
    feature_environments: `
      id int pk sequence
      environment varchar(100) environmentName|*
      enabled boolean *`,
    feature_strategies: `
      id int pk sequence
      strategy_name varchar(255) list:flexibleRollout`,
    context_fields: `
      name varchar(255) list:userId`,
  },
  workplace_chat: {
    channels: `
      id int pk sequence
      createat bigint epochMillis
      deleteat bigint null *
      header varchar(1024) ~^[A-Z][a-z]
      lastpostat bigint timestampAfter|epochSeconds`,
    channel_members: `
      id int pk sequence
      lastviewedat bigint timestampAfter|epochMillis`,
    posts: `
      id int pk sequence
      message varchar(65535) ~[.?!]$
      editat bigint null *`,
    status: `
      id int pk sequence
      status varchar(32) list:online`,
  },
  errors: {
    issues: `
      id int pk sequence
      title varchar(255) ~[A-Z]
      culprit varchar(1024) list:checkout.views in submit_order
      first_seen timestamp *`,
    issue_events: `
      id int pk sequence
      title varchar(255) ~[A-Z]
      transaction varchar(200) list:GET /api/orders
      level int *`,
  },
  site: {
    redirects: `
      id int pk sequence
      from varchar(191) urlPath
      to varchar(2000) urlPath`,
    settings: `
      id int pk sequence
      group varchar(50) list:general
      key varchar(50) configKey|settingName|settingKey`,
    webhooks: `
      id int pk sequence
      event varchar(50) rowEvent
      api_version varchar(50) list:v1`,
    posts: `
      id int pk sequence
      title varchar(200) articleTitle
      body text essay
      excerpt text null essay
      codeinjection_foot text null list:<style>.post-title { font-weight: 600; }</style>`,
  },
  models: {
    llm_calls: `
      id int pk sequence
      provider text list:openai
      model text conditional|list:gpt-4o
      prompt_tokens int *
      completion_tokens int *
      total_tokens int total`,
    prompts: `
      id int pk sequence
      stop_sequences text list:###`,
  },
  songs: {
    albums: `
      id int pk sequence
      name varchar(255) albumTitle
      sort_album_name varchar(255) copy`,
    media_files: `
      id int pk sequence
      artist varchar(255) artistName
      suffix varchar(255) list:mp3
      codec varchar(255) list:mp3`,
    transcodings: `
      id int pk sequence
      target_format varchar(255) list:mp3
      default_bit_rate int *`,
  },
  signing_in: {
    login_attempts: `
      id int pk sequence
      method text list:password
      failure_reason text null list:wrong_password`,
    passkeys: `
      id int pk sequence
      device_type text list:multiDevice
      transports text null list:internal
      aaguid text null uuid`,
    devices: `
      id int pk sequence
      browser text clientBrowser
      browser_version text ~^[0-9]+\\.[0-9]
      device_type text clientDevice
      user_agent text clientAgent`,
    oauth_clients: `
      id int pk sequence
      redirectURLs text url|~^https`,
  },
  liga: {
    mannschaften: `
      id int pk sequence
      trikotfarbe varchar(30) list:red|*`,
    spieler: `
      id int pk sequence
      vorname varchar(60) firstName
      rueckennummer int integer:1-40
      marktwert decimal(12,2) amount`,
    spiele: `
      id int pk sequence
      tore_heim int integer:0-5
      wetter varchar(30) list:sunny`,
    ligen: `
      id int pk sequence
      name varchar(60) *`,
    saison: `
      id int pk sequence
      beginn date *`,
  },
  meeting_people: {
    swipes: `
      id int pk sequence
      direction text list:right`,
    superlikes: `
      id int pk sequence
      created_at timestamp *`,
    profiles: `
      id int pk sequence
      love_language text list:quality time
      exercise text list:sometimes`,
    date_ideas: `
      id int pk sequence
      description text null list:Best on a clear evening.`,
  },
  builds: {
    build_jobs: `
      id int pk sequence
      runner_label varchar(60) *`,
    steps: `
      id int pk sequence
      name varchar(200) list:Run tests
      uses varchar(120) null list:actions/checkout@v4`,
    workflows: `
      id int pk sequence
      path varchar(255) list:.github/workflows/ci.yml`,
    test_results: `
      id int pk sequence
      suite varchar(200) *
      test_name varchar(255) ~^[a-z]+ (?:an|a|two) `,
    merge_requests: `
      id int pk sequence
      branch_name text gitBranch|~^[a-z]+/`,
    workflow_states: `
      id int pk sequence
      name text list:Backlog
      type text list:started`,
    runners: `
      id int pk sequence
      name varchar(60) *`,
  },
  compte: {
    utilisateurs: `
      nom varchar(100) lastName
      prenom varchar(100) firstName
      mot_de_passe varchar(255) passwordHash`,
  },
};
