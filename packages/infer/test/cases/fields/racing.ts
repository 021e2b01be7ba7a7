/** Races of cars. */
export const racing: Readonly<Record<string, string>> = {
  laps: `
    id int pk sequence
    lap_number int integer:0-90
    lap_time varchar(12) ~:
    track_status varchar(12) list:green`,
  race_results: `
    id int pk sequence
    session varchar(10) list:Race|list:race
    tyre varchar(10) list:soft|list:medium
    grid int integer:1-40
    result_status varchar(20) list:Finished|list:finished
    gap varchar(12) ~\\d
    lap_time varchar(12) ~:`,
};
