/** Theatres and opera houses. */
export const theatre: Readonly<Record<string, string>> = {
  theatre_plays: `
    id int pk sequence
    title varchar(80) ~[A-Z]
    playwright varchar(60) fullName
    genre varchar(30) list:Comedy|list:Drama
    synopsis text ~[a-z]{4}`,
  theatre_performances: `
    id int pk sequence
    performance_type varchar(20) list:evening|list:matinee
    stage varchar(40) list:Main Stage
    status varchar(20) list:performed|list:completed|list:scheduled`,
  rehearsals: `
    id int pk sequence
    rehearsal_type varchar(30) list:blocking|list:dress_rehearsal
    studio varchar(40) ~[A-Z]
    notes text ~[a-z]{4}`,
  props: `
    id int pk sequence
    name varchar(60) list:Sword|~[A-Za-z]
    prop_type varchar(20) list:hand_prop
    storage_bay varchar(10) ~[A-Z0-9]`,
  costumes: `
    id int pk sequence
    garment varchar(40) list:Cloak|list:Dress
    era varchar(30) list:Victorian
    status varchar(20) list:in_use|list:ready|list:in_stock
    fabric varchar(30) list:Velvet|list:cotton|list:Cotton`,
  lighting_cues: `
    id int pk sequence
    cue_number varchar(8) ~[0-9]
    cue_type varchar(20) list:light|list:lighting|list:go|list:fade
    fade_time decimal(4,1) decimal:0-60|*
    trigger_line varchar(120) ~[a-z]{3}`,
  seating_sections: `
    id int pk sequence
    name varchar(40) list:Stalls
    price_band varchar(5) list:A
    view_quality varchar(20) list:clear|list:full|list:unrestricted`,
};
