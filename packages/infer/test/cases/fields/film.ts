/** Films and television in the making. */
export const film: Readonly<Record<string, string>> = {
  productions: `
    id int pk sequence
    working_title varchar(80) movieTitle|~^The 
    production_phase varchar(30) list:pre_production|list:production
    format varchar(20) list:feature_film|list:Feature|list:feature
    logline varchar(250) ~[a-z]{4}
    genre varchar(30) list:Drama`,
  film_scenes: `
    id int pk sequence
    scene_number varchar(8) ~^[0-9]
    int_ext varchar(8) list:INT
    time_of_day varchar(10) list:DAY|list:day
    slugline varchar(120) ~^(INT.|EXT.)
    synopsis text ~[a-z]{4}
    page_eighths int integer:1-40|*
    status varchar(20) list:shot|list:completed`,
  shots: `
    id int pk sequence
    shot_size varchar(20) list:medium|list:MS|list:close_up
    camera_angle varchar(20) list:eye_level
    movement varchar(20) list:static
    lens varchar(20) ~mm
    frame_rate varchar(10) list:24
    take int integer:1-30|*`,
  crew_members: `
    id int pk sequence
    department varchar(40) list:Camera|departmentName|department
    crew_role varchar(40) list:Gaffer|list:Director of Photography
    deal_type varchar(20) *
    union_code varchar(20) *`,
  call_sheets: `
    id int pk sequence
    shoot_day int *
    general_call time *
    weather varchar(30) ~[A-Za-z]
    notes text ~[a-z]{4}`,
  castings: `
    id int pk sequence
    character_name varchar(60) ~[A-Z]
    role_type varchar(20) list:lead|list:supporting
    audition_status varchar(20) list:callback
    notes text ~[a-z]{4}`,
};
