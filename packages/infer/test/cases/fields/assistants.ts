import type { Schemas } from "./schemas.ts";

/** Assistants that call language models, agents, gateways to models, and tools for those who write programs. */
export const assistants: Schemas = {
  studio: {
    ai_model_configs: `
      id bigint pk *
      name varchar(255) list:GPT-4o mini
      model_type varchar(32) list:chat
      provider varchar(64) list:openai
      endpoint text ~^https?://
      api_key_enc text ~^[A-Za-z0-9+/]{64}$
      model_identifier varchar(128) list:gpt-4o-mini
      timeout_seconds int *`,
    prompt_templates: `
      id bigint pk *
      name varchar(255) list:Summarise ticket
      type varchar(64) list:summary
      source varchar(32) list:system
      content text ~[.}]`,
    storyboard_prompts: `
      id bigint pk *
      image_prompt text ~, |palette
      negative_prompt text list:blurry, low quality, watermark
      visual_prompt text ~, |palette`,
  },
  agents_at_work: {
    ai_agents: `
      id int pk *
      name text list:Research Assistant
      description text ~[.]$
      capabilities text list:web_search
      status text list:active
      config json json`,
    agent_memories: `
      id int pk *
      content text list:Works in the Berlin time zone.
      memory_type text list:fact
      importance decimal(4,3) decimal:0-1
      decay_rate float decimal:0-1
      sentiment_score float *`,
    tool_calls: `
      id int pk *
      tool_name text list:web_search
      arguments text ~^\\{
      result text list:All 36 tests passed.
      status text list:completed
      duration_ms int *`,
    chat_sessions: `
      id int pk *
      title text list:Trip to Lisbon
      model text list:gpt-4o-mini`,
    ai_usage: `
      id int pk *
      model text list:claude-sonnet-4-5
      input_tokens int integer:1-12000
      output_tokens int integer:1-4000
      cache_read_tokens int integer:0-20000|partOf
      total_tokens int total
      cost float decimal:0-1`,
  },
  gateway: {
    model_routes: `
      id int pk *
      virtual_model text list:fast
      route text list:cheapest
      policy json json`,
    provider_connections: `
      id int pk *
      provider text list:anthropic
      credential_reference text ~^secret/
      region text list:us-east-1`,
    virtual_keys: `
      id int pk *
      allowed_models text list:gpt-4o-mini`,
  },
  code_agent: {
    repositories: `
      id text pk *
      root text ~^/home/`,
    command_runs: `
      id text pk *
      program text list:npm
      cwd text ~^/home/
      args_json text json
      env_names_json text json
      status text list:succeeded
      exit_code int *`,
    index_files: `
      id int pk *
      path text ~\\.(tsx?|py|go|rs|java)$
      content text ~[({]|select
      language text list:TypeScript`,
    index_symbols: `
      id int pk *
      path text ~\\.(tsx?|py|go|rs|java)$
      name text list:parseConfig
      kind text list:function
      line int *`,
    patch_sets: `
      id text pk *
      status text list:applied
      changes text ~^@@`,
    diagnostics: `
      id int pk *
      message text list:Missing return statement.
      category text list:lint`,
  },
  keyed: {
    app_settings: `
      id int pk *
      key varchar(80) unique settingKey
      value text settingValue
      type varchar(20) settingTold
      category varchar(40) settingTold
      description text settingTold`,
    user_preferences: `
      id int pk *
      key varchar(80) settingKey
      value json settingValue`,
    translations: `
      id int pk *
      key varchar(80) configKey|settingName
      value text *`,
  },
  upkeep: {
    check_results: `
      id int pk *
      checker_type text list:http
      status text list:up
      reason text list:Connection refused.
      dns_result text list:resolved`,
    provider_nodes: `
      id int pk *
      last_health_status text list:healthy
      last_health_reason text list:Connection refused.`,
    domain_intel: `
      id int pk *
      registrar text list:Domain House
      asn text ~^AS6`,
    outbox_events: `
      id int pk *
      topic text list:orders.created
      locked_by text ~^(worker|scheduler|mailer|api|sync)-`,
    fraud_events: `
      id int pk *
      reason text list:new_device`,
    prekeys: `
      id int pk *
      ik_pub text ~KEY|~=$|publicKey
      spk_sig text ~==$|~^[A-Za-z0-9+/]`,
    plan_limits: `
      id int pk *
      limit_key varchar(120) list:max_users`,
    rank_results: `
      id int pk *
      keyword text ~^(best|cheap|used|compare|buy|how to choose|top 10) `,
    workspaces: `
      id int pk *
      local_path text ~^/
      start_fen text ~/`,
    experiments: `
      id int pk *
      variant_name text list:Control
      metric text list:conversion_rate
      winner text list:treatment`,
  },
  soc: {
    detection_rules: `
      id int pk *
      name text list:Brute force on SSH
      action text list:alert`,
    security_alerts: `
      id int pk *
      title text list:Impossible travel
      severity text list:critical
      status text list:new`,
    event_logs: `
      id int pk *
      registry_key text ~^HK
      process_name text list:sshd
      event_category text list:authentication`,
  },
  practice: {
    quiz_questions: `
      id int pk *
      question_text text ~[?.]$
      correct_answer text list:Lisbon
      hint text list:It comes from Latin.`,
    roadmaps: `
      id int pk *
      title text list:Frontend Developer`,
    flashcards: `
      id int pk *
      front text ~[?.]$
      back text list:Lisbon
      ease_factor float *`,
    lesson_progress: `
      id int pk *
      started_at timestamp *
      completed_at timestamp null *
      time_spent_seconds int integer:0-6000`,
  },
  coins: {
    blockchains: `
      id int pk *
      network text list:mainnet`,
    assets: `
      id int pk *
      symbol text list:BTC
      decimals int *`,
    withdrawals: `
      id int pk *
      status text list:completed`,
  },
};
