/** Cricket. */
export const cricket: Readonly<Record<string, string>> = {
  cricket_deliveries: `
    id int pk sequence
    over_number int integer:0-50
    runs_scored int *
    extra_type varchar(10) list:wide
    dismissal_type varchar(20) list:caught`,
  cricket_teams: `
    id int pk sequence
    home_ground varchar(60) ~[A-Z]
    format varchar(10) list:T20`,
};
