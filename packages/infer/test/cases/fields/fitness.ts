/** Gyms and training. */
export const fitness: Readonly<Record<string, string>> = {
  gym_members: `
    id int pk sequence
    membership_tier varchar(20) list:Basic|list:basic
    fitness_goal varchar(40) list:lose weight|list:Weight loss
    status varchar(20) list:active
    medical_conditions text null ~[a-z]{4}
    referral_source varchar(30) *`,
  fitness_classes: `
    id int pk sequence
    name varchar(50) list:Yoga|~[A-Z]
    intensity varchar(10) list:medium|list:moderate
    studio varchar(30) list:Studio 1|~Studio
    class_type varchar(20) list:yoga
    equipment_needed varchar(60) list:Mat|list:mat`,
  workouts: `
    id int pk sequence
    workout_type varchar(20) list:strength
    focus varchar(20) list:full body|list:legs|list:Full body
    notes text ~[a-z]{3}
    perceived_effort int integer:1-10|*`,
  exercises: `
    id int pk sequence
    name varchar(50) list:Squat
    muscle_group varchar(20) list:legs|list:chest
    equipment varchar(30) list:barbell
    movement_pattern varchar(20) list:push|list:squat
    difficulty varchar(20) list:beginner
    instructions text ~[a-z]{4}`,
  body_measurements: `
    id int pk sequence
    body_fat_pct decimal(4,1) decimal:3-60|percentage
    waist_cm decimal(5,1) decimal:50-150
    chest_cm decimal(5,1) decimal:60-160
    resting_hr int *`,
  personal_training_sessions: `
    id int pk sequence
    session_status varchar(20) list:completed
    session_focus varchar(30) ~[a-z]
    feedback text ~[a-z]{3}`,
};
