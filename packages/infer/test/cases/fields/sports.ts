/** Leagues of football. */
export const sports: Readonly<Record<string, string>> = {
  football_players: `
    id int pk sequence
    position varchar(20) list:Midfielder|list:midfielder
    preferred_foot varchar(10) list:right
    jersey_number int integer:1-99
    injury_status varchar(20) list:fit
    contract_until date *`,
  match_events: `
    id int pk sequence
    event_type varchar(20) list:goal
    minute int integer:1-120
    half varchar(10) list:first|list:1st
    card_type varchar(10) list:yellow`,
  fixtures: `
    id int pk sequence
    round varchar(20) list:Round 1
    matchday int integer:1-38
    match_status varchar(20) list:finished
    home_score int integer:0-150|choice
    referee varchar(60) fullName
    weather varchar(20) ~[a-z]
    competition_stage varchar(20) list:Group Stage|list:group_stage|list:league`,
  standings: `
    id int pk sequence
    form varchar(10) ~^[WDL]
    group_name varchar(10) ~[A-H]
    goal_difference int integer
    zone varchar(20) *`,
};
