/** Wards, laboratories and terminologies; what is stopped elsewhere. */
export const wards: Readonly<Record<string, string>> = {
  discharged_patients: `
    id              int pk            sequence
    drug            varchar(80)       medication
    drug_name_generic varchar(80)     copy
    stop_reason     varchar(60) null  list:Side effects
    duration        decimal(6,1)      choice
    duration_unit   varchar(20)       *
    started_at      timestamp         timestamp
    ended_at        timestamp null    timestampAfter`,
  ai_completions: `
    id              int pk            sequence
    model           varchar(40)       *
    stop_reason     varchar(30)       list:length`,
  canned_replies: `
    id              int pk            sequence
    name            varchar(100)      *
    data            text              ~^[A-Z].*[.]$|list:Thank you for your message. We will get back to you within a day.
    is_html         smallint          *`,
  video_files: `
    id              int pk            sequence
    width           int               *
    height          int               *
    bit_rate        int               choice`,
  film_groups: `
    id              int pk            sequence
    name            varchar(255)      movieTitle
    director        varchar(255)      fullName
    duration        int               *`,
  phone_contacts: `
    id              int pk            sequence
    name            varchar(128)      fullName
    vcard           text null         textFrom`,
};
