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
      cache_read_tokens int integer:0-20000
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
};
