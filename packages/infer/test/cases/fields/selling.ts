import type { Schemas } from "./schemas.ts";

/** Sales, marketing, marketplaces, surveys, support, documents. */
export const selling: Schemas = {
  crm: {
    leads: `
      lead_source varchar(30) list:website|list:Website
      rating varchar(10) list:warm|list:hot
      lead_status varchar(20) list:qualified|list:new|list:contacted
      industry varchar(40) industry
      disqualification_reason varchar(40) null list:no budget`,
    opportunities: `
      stage varchar(30) list:proposal|list:Proposal|list:qualification
      loss_reason varchar(40) null list:price
      forecast_category varchar(20) list:pipeline|list:commit
      next_step varchar(100) ~[a-z]
      competitor varchar(60) companyName|~[A-Z]
      opportunity_type varchar(30) list:new business|list:new_business`,
    crm_activities: `
      activity_type varchar(20) list:call
      outcome varchar(30) list:connected|list:completed|list:left voicemail
      call_direction varchar(10) list:outbound
      notes text ~[a-z]{3}`,
    accounts: `
      account_tier varchar(15) list:A|list:gold|list:Gold|list:mid-market|list:enterprise|list:SMB
      customer_segment varchar(30) list:SMB|list:enterprise|list:mid_market|list:mid-market
      lifecycle_stage varchar(20) list:customer`,
    quotes: `
      quote_status varchar(20) list:accepted|list:sent
      validity varchar(20) list:30 days
      terms text ~[a-z]{3}`,
    commission_plans: `
      name varchar(50) ~[A-Z]
      calculation_basis varchar(20) list:revenue|list:margin`,
  },
  marketing: {
    ad_campaigns: `
      objective varchar(30) list:conversions|list:traffic
      platform varchar(20) list:Google Ads|list:Facebook
      bidding_strategy varchar(30) list:maximize_clicks|list:target_cpa|list:manual_cpc
      status varchar(15) list:active|list:running
      budget_type varchar(10) list:daily`,
    ad_groups: `
      match_type varchar(10) list:broad
      targeting varchar(40) ~[a-z]`,
    ads: `
      headline varchar(60) ~[A-Z]
      call_to_action varchar(20) list:Learn More|list:Shop Now|list:learn_more
      ad_format varchar(20) list:image|list:responsive
      creative_status varchar(20) list:approved
      placement varchar(20) list:feed|list:search`,
    email_campaigns: `
      subject varchar(120) ~[a-z]
      preheader varchar(120) ~[a-z]{3}
      campaign_type varchar(20) list:newsletter|list:promotional
      send_status varchar(15) list:sent
      audience varchar(40) ~[a-z]`,
    affiliate_clicks: `
      conversion_status varchar(15) list:approved|list:pending
      sub_id varchar(20) *
      commission_type varchar(10) list:percentage|list:CPA`,
    loyalty_members: `
      tier varchar(10) list:Gold|list:Silver|list:Bronze
      enrollment_channel varchar(15) list:online|list:store
      points_reason varchar(20) list:purchase`,
    seo_keywords: `
      keyword varchar(60) ~[a-z]
      search_intent varchar(20) list:informational
      search_engine varchar(15) list:Google
      difficulty int integer:0-100`,
    landing_pages: `
      variant varchar(5) list:A
      goal varchar(20) list:signup|list:lead
      traffic_source varchar(15) list:organic`,
  },
  marketplace: {
    auctions: `
      auction_type varchar(20) list:english
      status varchar(15) list:sold|list:closed|list:ended
      lot_number varchar(10) ~[0-9]
      estimate_low decimal(12,2) *
      item_condition varchar(20) list:good`,
    bids: `
      bid_type varchar(10) list:online|list:manual
      bid_status varchar(15) list:outbid`,
    classified_ads: `
      title varchar(100) ~[A-Z]
      ad_type varchar(15) list:offer|list:for_sale|list:for sale
      item_condition varchar(15) list:used
      delivery_option varchar(20) list:pickup
      price_type varchar(15) list:negotiable|list:fixed
      seller_type varchar(15) list:private
      description text ~[a-z]{4}`,
    disputes: `
      dispute_reason varchar(40) list:item not received|list:not received
      dispute_status varchar(20) list:resolved
      resolution varchar(30) list:refund|list:refunded`,
    seller_ratings: `
      feedback_type varchar(10) list:positive
      comment varchar(200) ~[a-z]{3}`,
  },
  survey: {
    surveys: `
      title varchar(100) ~[A-Z]
      survey_type varchar(20) list:market research
      status varchar(15) list:closed|list:active
      welcome_text text ~[a-z]{4}`,
    survey_questions: `
      question_text text ~\\?
      question_type varchar(20) list:single_choice
      help_text varchar(150) ~[a-z]`,
    survey_responses: `
      completion_status varchar(15) list:completed
      collector varchar(20) list:email|list:web link
      answer_text text ~[a-z]
      nps_category varchar(12) list:promoter`,
    poll_options: `
      label varchar(60) ~[A-Za-z]`,
  },
  helpdesk: {
    support_tickets: `
      subject varchar(150) ~[a-z]
      category varchar(30) list:Billing|list:Technical
      ticket_status varchar(15) list:closed|list:solved|list:resolved
      resolution_note text ~[a-z]{4}
      sla_status varchar(15) list:met
      satisfaction varchar(10) list:good|list:satisfied
      escalation_reason varchar(60) null ~[a-z]`,
    support_agents: `
      agent_status varchar(10) list:online|list:available
      skill_group varchar(30) ~[a-zA-Z]
      support_tier varchar(5) list:L1|list:1|list:Tier 1`,
    canned_responses: `
      title varchar(60) ~[A-Za-z]
      body text ~[a-z]{4}`,
    call_queues: `
      name varchar(40) ~[A-Z]
      routing_strategy varchar(20) list:round_robin|list:longest_idle`,
    agent_calls: `
      call_outcome varchar(20) list:resolved
      wrap_up_code varchar(30) ~[a-z]
      hangup_party varchar(10) list:caller|list:customer
      call_reason varchar(40) ~[a-z]`,
  },
  documents: {
    document_versions: `
      version_label varchar(10) ~[0-9]
      change_summary varchar(200) ~[a-z]
      approval_state varchar(20) list:approved
      classification varchar(20) list:internal
      retention_policy varchar(20) ~[0-9a-z]`,
    wiki_pages: `
      title varchar(100) ~[A-Z]
      edit_summary varchar(100) ~[a-z]
      page_status varchar(15) list:current|list:published
      content_format varchar(15) list:markdown`,
    translation_strings: `
      source_text text ~[A-Za-z]
      target_text text ~[A-Za-z]
      translation_status varchar(20) list:translated|list:approved
      plural_form varchar(10) list:one|list:other
      context varchar(60) ~[a-z]`,
    translation_jobs: `
      language_pair varchar(11) ~[a-z]
      service_level varchar(20) list:translation|list:standard
      domain varchar(30) ~[a-z]
      qa_status varchar(15) list:passed`,
    glossary_terms: `
      term varchar(60) ~[a-z]
      part_of_speech varchar(10) list:noun
      term_status varchar(15) list:approved|list:preferred`,
  },
};
