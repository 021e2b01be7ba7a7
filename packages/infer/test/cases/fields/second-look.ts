import type { Schemas } from "./schemas.ts";

/** A second schema of every third field or so, written after its words and not looked at before they were judged. */
export const secondLook: Schemas = {
  second_school: {
    report_cards: `
      term varchar(20) ~[A-Za-z0-9]
      conduct_grade varchar(20) list:good|list:A|list:B|grade
      teacher_comment text ~[a-z]{3}
      promotion_status varchar(20) list:promoted
      class_rank int integer`,
    students: `
      matric_no varchar(15) ~[0-9]{4}
      admission_type varchar(20) list:regular|list:transfer|list:first_year
      residence varchar(20) ~[a-z]
      blood_group varchar(3) bloodType
      status varchar(15) list:enrolled`,
    hostel_rooms: `
      room_category varchar(20) list:single|list:double
      floor int *
      condition varchar(15) list:good`,
  },
  second_library: {
    catalog_records: `
      record_status varchar(15) ~[a-z]
      carrier_type varchar(20) list:volume|list:book
      series_title varchar(80) ~[A-Z]
      language_code varchar(3) *`,
    interlibrary_loans: `
      lending_library varchar(60) ~[A-Z]
      request_status varchar(20) list:shipped|list:received|list:fulfilled|list:returned
      delivery_mode varchar(15) list:post|list:mail|list:courier|list:electronic`,
    patrons: `
      patron_type varchar(15) list:adult
      barcode varchar(14) ~[0-9]
      expiry_note varchar(60) null *`,
  },
  second_music: {
    media_types: `
      id int pk *
      name varchar(60) list:AAC audio file`,
    concerts: `
      program varchar(200) ~[A-Za-z]{3}
      ensemble varchar(60) ~[A-Z]
      hall varchar(40) ~[A-Z]
      dress varchar(20) list:black|list:formal|list:black tie|list:concert black`,
    music_lessons: `
      instrument varchar(20) list:Piano
      lesson_type varchar(15) list:individual|list:group|list:video
      level varchar(15) list:beginner
      homework text ~[a-z]{3}`,
    stems: `
      track_type varchar(15) list:vocals|list:drums
      sample_rate int choice|integer:8000-192000
      bit_depth int *`,
    songs: `
      chord_progression varchar(40) list:C – G – Am – F
      genre varchar(20) list:Rock
      language varchar(20) *`,
  },
  second_gaming: {
    player_bans: `
      ban_type varchar(15) list:temporary
      reason varchar(40) list:cheating
      evidence text ~[a-z]{3}`,
    crafting_recipes: `
      profession varchar(20) list:blacksmithing|list:Blacksmithing|list:alchemy
      output_item varchar(40) ~[A-Z]`,
    guild_events: `
      event_type varchar(15) list:raid
      role_needed varchar(10) list:tank|list:healer
      signup_status varchar(12) list:confirmed|list:open`,
    loot_drops: `
      drop_rate decimal(5,4) ratio|probability|decimal
      rarity varchar(12) list:common
      source_type varchar(15) list:boss|list:monster`,
  },
  second_ticketing: {
    venues: `
      name varchar(60) ~[A-Z]
      seating_type varchar(15) list:seated|list:reserved
      stage_type varchar(15) ~[a-z]`,
    gate_scans: `
      gate varchar(10) ~[A-Z0-9]
      scan_result varchar(15) list:valid|list:accepted|list:ok
      device_name varchar(20) *`,
    speakers: `
      bio text ~[a-z]{3}
      travel_status varchar(15) list:booked|list:confirmed
      talk_language varchar(15) *`,
    ticket_transfers: `
      transfer_status varchar(12) list:accepted|list:completed`,
  },
  second_forum: {
    forum_posts: `
      post_status varchar(12) list:published|list:visible|list:approved
      body text ~[a-z]{3}
      edit_reason varchar(80) null ~[a-z]`,
    moderation_actions: `
      action_type varchar(15) list:warn|list:warned|list:removed|list:remove|list:ban
      reason varchar(60) ~[a-z]
      duration varchar(15) ~[0-9a-z]`,
    user_badges: `
      badge_name varchar(30) ~[A-Z]
      badge_tier varchar(10) list:bronze`,
  },
  second_personnel: {
    training_courses: `
      course_type varchar(15) list:online|list:classroom
      provider varchar(60) companyName|~[A-Z]
      outcome varchar(15) list:passed|list:completed`,
    employee_benefits: `
      benefit_type varchar(30) list:Health insurance
      coverage_level varchar(20) list:employee only|list:single|list:family
      enrollment_status varchar(12) list:enrolled|list:active`,
    disciplinary_cases: `
      misconduct varchar(40) ~[A-Za-z]{3}
      outcome varchar(20) list:written warning|list:verbal warning|list:warning
      summary text ~[a-z]{3}`,
    shift_swaps: `
      swap_status varchar(12) list:approved|list:accepted
      shift varchar(10) list:early|list:Early|list:Day|list:day|list:morning`,
  },
  second_law: {
    client_matters: `
      matter_type varchar(30) list:litigation|list:Litigation|list:advice|list:contract
      status varchar(12) list:open
      fee_agreement varchar(20) list:hourly`,
    legal_filings: `
      filing_type varchar(20) list:complaint|list:motion
      filing_status varchar(12) list:filed|list:accepted
      court_fee decimal(8,2) *`,
    witnesses: `
      witness_type varchar(12) list:expert|list:eyewitness|list:fact
      statement text ~[a-z]{4}
      credibility varchar(10) list:high|list:good`,
    judgments: `
      ruling varchar(30) list:for the plaintiff|list:settled|list:granted
      appeal_status varchar(12) list:none|list:not appealed`,
  },
  second_fire: {
    fire_inspections: `
      inspection_result varchar(12) list:passed
      violation varchar(50) ~[A-Z]
      occupancy varchar(20) list:office|list:residential|list:assembly`,
    ems_runs: `
      chief_complaint varchar(40) list:Chest pain|list:chest pain
      transport_mode varchar(12) ~[a-z]
      hospital varchar(40) companyName|~[A-Z]`,
    hydrants: `
      hydrant_type varchar(12) list:pillar|list:underground
      condition varchar(10) *
      color varchar(8) *`,
    fire_crews: `
      shift varchar(2) list:A`,
  },
  second_permits: {
    zoning_cases: `
      request_type varchar(20) list:variance|list:rezoning
      decision varchar(12) list:approved
      current_zoning varchar(8) ~[A-Z]`,
    code_violations: `
      violation_type varchar(40) ~[A-Za-z]{3}
      case_status varchar(12) list:open|list:closed
      abatement text ~[a-z]{3}`,
    business_licenses: `
      license_type varchar(20) ~[a-zA-Z]{4}
      business_activity varchar(40) ~[a-zA-Z]{4}
      status varchar(12) list:active|list:issued`,
  },
  second_charity: {
    fundraising_events: `
      event_type varchar(20) list:gala|list:run|list:dinner|list:concert|list:charity run
      theme varchar(40) ~[A-Za-z]
      status varchar(12) list:completed`,
    donor_contacts: `
      contact_method varchar(12) list:email|list:phone
      purpose varchar(20) list:thank you|list:appeal|~[a-z]
      outcome varchar(20) ~[a-z]`,
    volunteer_shifts: `
      shift_role varchar(20) ~[A-Za-z]{4}
      attendance varchar(12) list:present|list:attended
      location varchar(40) *`,
    relief_camps: `
      camp_type varchar(15) ~[a-z]
      shelter_type varchar(15) list:tent`,
  },
  second_lending: {
    credit_checks: `
      bureau varchar(20) ~[A-Z]
      check_type varchar(6) list:soft|list:hard
      result varchar(12) list:passed|list:pass|list:approved|list:clear`,
    loan_guarantors: `
      relation varchar(15) list:spouse|list:parent
      guarantee_type varchar(12) ~[a-z]`,
    loan_collections: `
      contact_result varchar(20) ~[a-z]
      promise_status varchar(12) list:kept
      stage varchar(12) list:reminder|list:first notice`,
    mortgages: `
      lien_type varchar(10) list:first
      escrow_status varchar(10) ~[a-z]
      amortization varchar(12) list:annuity`,
  },
  second_trading: {
    watchlist_items: `
      symbol varchar(6) ~^[A-Z]
      alert_condition varchar(12) list:above|list:>|~[a-z]
      note varchar(100) ~[a-z]{3}`,
    executions: `
      liquidity_flag varchar(8) list:maker|list:taker|list:added
      exec_type varchar(10) list:fill|list:trade|list:new
      counterparty varchar(40) companyName|~[A-Z]`,
    bond_issues: `
      coupon_type varchar(10) list:fixed
      day_count varchar(8) list:30/360|list:ACT/360|list:ACT/ACT
      seniority varchar(15) list:senior`,
    portfolio_holdings: `
      asset_class varchar(15) list:equity
      cost_basis_method varchar(8) list:FIFO`,
  },
  second_marketing: {
    social_posts_scheduled: `
      network varchar(12) list:Instagram|list:Facebook
      post_text text ~[a-z]{3}
      approval varchar(12) list:approved
      hashtags varchar(80) ~#|~[a-z]`,
    webinar_campaigns: `
      topic varchar(80) ~[A-Za-z]{3}
      funnel_stage varchar(15) list:awareness|list:consideration
      status varchar(12) list:completed|list:active`,
    coupon_redemptions: `
      channel varchar(10) list:online|list:web|list:store
      redemption_status varchar(10) list:redeemed|list:success|list:completed`,
    influencers: `
      niche varchar(20) list:fitness|list:travel|list:fashion|list:beauty|list:Fitness|list:Beauty|list:Travel
      collaboration_type varchar(20) ~[a-z]
      platform varchar(12) list:Instagram`,
  },
  second_helpdesk: {
    ticket_comments: `
      visibility varchar(10) list:public
      body text ~[a-z]{3}`,
    sla_policies: `
      name varchar(30) ~[A-Z]
      priority varchar(10) *
      business_hours varchar(15) ~[0-9]`,
    kb_articles: `
      title varchar(80) ~[A-Z]
      audience varchar(12) list:public|list:customers|list:internal|list:agents
      helpfulness varchar(10) *`,
    chat_transcripts: `
      ended_by varchar(8) list:customer|list:agent
      transcript text ~[a-z]{3}
      sentiment varchar(8) list:neutral`,
  },
  second_networking: {
    wifi_clients: `
      ssid varchar(20) list:Office
      band varchar(8) list:5 GHz|list:5GHz
      auth_method varchar(12) ~[A-Za-z0-9]
      signal_dbm int ~^-`,
    bgp_sessions: `
      peer_asn int integer:1-4294967295
      session_state varchar(12) list:established
      peer_type varchar(8) list:external|list:ebgp|list:transit|list:peer`,
    cables: `
      cable_type varchar(8) list:cat6
      status varchar(12) list:connected
      color varchar(10) *
      length_m decimal(5,1) *`,
    dhcp_leases: `
      lease_state varchar(8) list:active
      hostname varchar(40) *`,
  },
  second_monitoring: {
    maintenance_windows: `
      title varchar(80) ~[A-Za-z]{3}
      impact varchar(15) ~[a-z]
      state varchar(12) list:completed|list:scheduled`,
    log_alerts: `
      query text ~[a-z]
      threshold_type varchar(10) ~[a-z]
      severity varchar(10) severity|list:warning`,
    experiments: `
      hypothesis text ~[a-z]{4}
      primary_metric varchar(30) ~[a-z]
      winner varchar(10) list:control|list:A|list:B|list:variant|list:treatment
      status varchar(12) list:completed|list:running`,
    status_page_components: `
      name varchar(30) ~[A-Z]
      component_status varchar(20) list:operational`,
  },
  second_data: {
    glossary_entries: `
      term varchar(40) ~[a-zA-Z]
      definition text ~[a-z]{4}
      steward varchar(60) fullName
      approval varchar(10) list:approved`,
    ingestion_sources: `
      connector varchar(20) ~[A-Za-z]
      sync_mode varchar(15) list:incremental
      auth_type varchar(12) ~[a-z]
      health varchar(10) list:healthy|list:ok|list:green`,
    column_profiles: `
      data_type varchar(12) list:string
      pii_class varchar(12) list:none
      null_ratio decimal(5,4) *`,
  },
  second_gis: {
    trail_segments: `
      surface varchar(12) list:gravel
      difficulty varchar(10) list:easy|list:moderate
      trail_type varchar(12) list:hiking`,
    parcels_gis: `
      zoning varchar(8) ~[A-Z]
      land_use_code varchar(6) ~[A-Z0-9]
      geometry_source varchar(12) list:survey`,
    imagery_scenes: `
      sensor varchar(15) ~[A-Z]
      processing_level varchar(4) ~[0-9]
      cloud_cover decimal(4,1) *`,
    poi_categories: `
      name varchar(30) list:Restaurant|list:Restaurants|~[A-Z]`,
  },
  second_cooking_diary: {
    sleep_logs: `
      quality varchar(10) list:good
      disturbance varchar(20) ~[a-z]
      note varchar(100) ~[a-z]{3}`,
    habit_streaks: `
      status varchar(10) list:active|list:ended`,
    gratitude_notes: `
      text varchar(150) ~[a-z]{3}
      category varchar(12) ~[a-z]`,
    goals: `
      title varchar(60) ~[A-Z]
      area varchar(12) list:health|list:career
      status varchar(12) list:achieved|list:in_progress|list:active`,
  },
};
