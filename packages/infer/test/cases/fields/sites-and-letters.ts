import type { Schemas } from "./schemas.ts";

/** What sites are put together of, and what is sent to those who read them. */
export const sitesAndLetters: Schemas = {
  headlessContent: {
    theme: `
    id                int pk              sequence
    name              text                label|list:Modern`,
    site: `
    id                int pk              sequence
    name              text                list:Partner Portal
    handle            text                slugOf
    theme_id          int null            integer
    default_locale    text                localeCode
    base_url          text                url|addressOf`,
    content_type: `
    id                int pk              sequence
    site_id           int                 integer
    api_id            text                codeOf
    display_name      text                list:Article
    plural_name       text                recased`,
    field: `
    id                int pk              sequence
    content_type_id   int                 integer
    key               text                codeOf
    label             text                list:Region`,
    entry: `
    id                int pk              sequence
    content_type_id   int                 integer
    title             text                articleTitle
    robots            text null           list:index, follow`,
    block: `
    id                int pk              sequence
    entry_id          int                 integer
    anchor            text null           list:pricing
    css_classes       text null           list:container-wide
    label             text                list:Call to action`,
    menu_item: `
    id                int pk              sequence
    label             text                list:About us
    url               text null           ~^/
    target            text null           list:_blank
    rel               text null           list:nofollow`,
    redirect: `
    id                int pk              sequence
    from_path         text                ~^/
    to_path           text                ~^/`,
    plugin: `
    id                int pk              sequence
    name              text                list:Contact Form|softwareName
    identifier        text                slugOf
    entry_point       text null           list:src/index.ts`,
  },
  badges: {
    badges: `
    id                int pk              sequence
    name              text                list:Night Owl
    badge_key         text                codeOf`,
  },
  coursesOnline: {
    courses: `
    id                int pk              sequence
    title             text                courseTitle|list:Introduction|~\\w
    level             text null           list:beginner
    what_you_learn    text null           weighted|choice`,
    lessons: `
    id                int pk              sequence
    course_id         int                 integer
    title             text                list:Introduction|~\\w
    video_provider    text null           list:vimeo`,
    quizzes: `
    id                int pk              sequence
    lesson_id         int                 integer
    pass_percentage   int                 choice|weighted
    show_answers      varchar(20)         list:never`,
    questions: `
    id                int pk              sequence
    quiz_id           int                 integer
    question_text     text                list:What is 15 % of 240?`,
    answer_options: `
    id                int pk              sequence
    question_id       int                 integer
    option_text       varchar(255)        weighted|conditional
    is_correct        boolean             textSays`,
    certificates: `
    id                int pk              sequence
    template_name     varchar(80)         list:Two signatures
    verify_url        varchar(200)        ~^https://`,
    badges: `
    id                int pk              sequence
    name              varchar(60)         list:Night Owl
    criteria          text                list:Complete a course`,
  },
  readingRooms: {
    tbl_branch: `
    branch_id         int pk              sequence
    name              text                list:Riverside|~\\w
    addr              text                street|fullAddress
    opening           text                list:Mon-Fri 9:00-17:00`,
    tbl_biblio: `
    biblio_id         int pk              sequence
    title             text                bookTitle
    place_of_pub      text                list:Oxford
    statement_of_resp text                list:by Anna Hughes`,
    tbl_authority: `
    auth_id           int pk              sequence
    heading           text                list:Gardening
    auth_type         text                list:topic`,
    tbl_fonds: `
    fonds_id          int pk              sequence
    title             text                list:Carter Family Papers
    repository        text                list:City Archives`,
    tbl_digital_object: `
    obj_id            int pk              sequence
    fonds_id          int                 integer
    dpi               int                 choice|weighted
    rights_statement  text                list:In copyright`,
    tbl_patron: `
    patron_id         int pk              sequence
    surname           text                lastName
    forenames         text                firstName
    guarantor         text null           fullName`,
  },
  mailings: {
    audience: `
    id                int pk              sequence
    permission_reminder text null         list:You registered for one of our courses.`,
    merge_field: `
    id                int pk              sequence
    audience_id       int                 integer
    tag               varchar(20)         list:FNAME
    fallback_value    text null           list:friend`,
    email_template: `
    id                int pk              sequence
    editor            varchar(20) null    list:drag_drop`,
    campaign: `
    id                int pk              sequence
    audience_id       int                 integer
    internal_name     text                list:Black Friday, early access
    ab_metric         varchar(20) null    list:open_rate`,
    automation_step: `
    id                int pk              sequence
    step_no           int                 integer|ordinal
    delay_unit        varchar(10) null    list:days
    condition_expr    text null           list:orders_count > 0`,
    signup_form: `
    id                int pk              sequence
    name              text                list:Exit pop-up, 10 % off
    embed_code        text null           list:<div data-form="b51e07"></div>
    views             int                 count|viewCount|integer
    submissions       int                 partOf|count|integer
    conversion_rate   decimal(5,2) null   ratioOf|decimal|percentOf`,
    landing_page: `
    id                int pk              sequence
    name              text                list:Spring sale 2026
    bounce_rate       decimal(5,2) null   decimal:0.1-100`,
    sending_domain: `
    id                int pk              sequence
    domain            text                domain|companyDomain
    dmarc_policy      varchar(12) null    list:quarantine`,
  },
  teamWiki: {
    wiki_space: `
    id                int pk              sequence
    key               varchar(12) unique  codeOf
    name              text                list:Engineering`,
    wiki_page: `
    id                int pk              sequence
    space_id          int                 integer
    title             text                list:Release process`,
    wiki_comment: `
    id                int pk              sequence
    page_id           int                 integer
    text              text                list:Is this still up to date?`,
    wiki_macro: `
    id                int pk              sequence
    macro_name        varchar(60)         list:toc`,
  },
  pictureDesk: {
    dam_asset: `
    id                int pk              sequence
    filename          text                fileName
    title             text null           list:Christmas market|recased|akin
    media_type        varchar(20)         kindOfFile
    focal_x           decimal(4,3) null   decimal:0-1
    license           varchar(40) null    list:Royalty-free
    camera            varchar(60) null    list:Leica Q3`,
    dam_rendition: `
    id                int pk              sequence
    asset_id          int                 integer
    preset            varchar(40)         list:thumbnail
    format            varchar(10)         list:webp|fileExtension`,
    dam_collection: `
    id                int pk              sequence
    name              text                list:Press kit`,
    dms_folder: `
    id                int pk              sequence
    name              text                list:Invoices
    quota_mb          int null            choice|weighted`,
  },
  formsAndPanels: {
    workspaces: `
    id                int pk              sequence
    name              text                list:Growth Studio|~\\w
    response_quota    bigint null         choice|weighted`,
    surveys: `
    id                int pk              sequence
    workspace_id      int null            integer
    title             text                list:Employee Pulse|~\\w
    internal_code     varchar(30)         list:NPS-WEB-14
    purpose           varchar(200) null   list:Compare three names for the new product
    progress_bar      varchar(12) null    list:top`,
    survey_pages: `
    id                int pk              sequence
    survey_id         int                 integer
    title             text null           list:About you`,
    questions: `
    id                int pk              sequence
    page_id           int                 integer
    prompt            text                list:How likely are you to recommend us?
    scale_low_label   varchar(40) null    list:Not at all
    scale_high_label  varchar(40) null    list:Very likely
    other_label       varchar(40) null    list:Something else`,
    logic_rules: `
    id                int pk              sequence
    survey_id         int                 integer
    action            varchar(30)         list:end_survey`,
    respondents: `
    id                int pk              sequence
    survey_id         int                 integer
    education         varchar(40) null    list:Vocational training
    age_band          varchar(10) null    list:25-34`,
    invitations: `
    id                int pk              sequence
    survey_id         int                 integer
    subject           varchar(150)        list:Two minutes for us?`,
    quota_cells: `
    id                int pk              sequence
    survey_id         int                 integer
    name              varchar(80)         list:Women 55+
    target            int                 choice|weighted`,
  },
  classes: {
    tblTeacher: `
    TeacherID         int pk              sequence
    Title             varchar(6)          namePrefix
    FirstName         text                firstName
    LastName          text                lastName
    PhotoFile         varchar(100) null   fileName`,
    tblTimetable: `
    SlotID            int pk              sequence
    TeacherID         int                 integer
    DayOfWeek         varchar(10)         list:Monday`,
    tblStudent: `
    StudentID         int pk              sequence
    LastName          text                lastName
    LeavingReason     varchar(100) null   list:Moved abroad`,
    tblNotice: `
    NoticeID          int pk              sequence
    Title             text                list:Sports day
    Audience          varchar(20)         list:Parents`,
    tblFee: `
    FeeID             int pk              sequence
    StudentID         int                 integer
    AmountDue         decimal(10,2)       amount|total|total_|*
    PayMode           varchar(20)         list:Cash`,
  },
  shopOfExtensions: {
    vendor_account: `
    id                int pk              sequence
    legal_name        text                companyName
    bio               text null           list:Everything for invoices and taxes.`,
    extension: `
    id                int pk              sequence
    vendor_id         int                 integer
    title             text                list:Cookie Consent`,
    extension_version: `
    id                int pk              sequence
    extension_id      int                 integer
    semver            varchar(20)         versionNumber
    channel           varchar(10)         list:stable
    scan_result       varchar(20) null    list:clean`,
    attribute_definition: `
    id                int pk              sequence
    code              varchar(60)         codeOf
    label             varchar(80)         list:Material
    is_filterable     boolean             boolean`,
    attribute_choice: `
    id                int pk              sequence
    attribute_id      int                 integer
    swatch_hex        varchar(7) null     colorHex|~^#
    label             varchar(80)         list:Leather`,
    widget_instance: `
    id                int pk              sequence
    name              text                list:Footer links
    route             varchar(60) null    list:homepage
    layout            varchar(60) null    *
    area              varchar(40)         list:sidebar`,
    rollout: `
    id                int pk              sequence
    name              text                list:Summer layout
    strategy          varchar(20) null    *
    percentage        int                 choice|weighted
    owner_email       text null           email`,
  },
  hallsOfObjects: {
    institutions: `
    id                int pk              sequence
    name              text                list:Harbour Museum
    founded_in        int null            year|integer:1500-2026`,
    objects: `
    id                int pk              sequence
    institution_id    int                 integer
    title             text null           list:Writing desk|~\\w
    date_text         text null           list:c. 1720
    department        text null           list:Textiles
    insurance_value   decimal(12,2) null  amount`,
    makers: `
    id                int pk              sequence
    display_name      text                fullName|label
    sort_name         text                recased
    role              varchar(40) null    list:potter`,
    exhibitions: `
    id                int pk              sequence
    title             text                ~\\w
    poster            varchar(200) null   ~^exhibitions/`,
    condition_reports: `
    id                int pk              sequence
    object_id         int                 integer
    surface           varchar(200) null   list:Clean and stable.`,
    tour_stops: `
    id                int pk              sequence
    heading           text                list:The lost pair
    keypad_code       varchar(5)          list:101`,
  },
};
