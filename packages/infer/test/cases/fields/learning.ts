/** Platforms on which people learn, and examinations. */
export const learning: Readonly<Record<string, string>> = {
  courses: `
    id int pk sequence
    slug varchar(80) unique slug|~[a-z]
    difficulty varchar(20) list:beginner
    delivery_mode varchar(20) list:self_paced|list:online
    status varchar(20) list:published
    learning_outcomes text ~[a-z]{4}
    prerequisites text list:None`,
  course_modules: `
    id int pk sequence
    title varchar(100) ~[A-Z][a-z]+
    module_type varchar(20) list:lesson|list:video
    completion_rule varchar(30) list:view|list:all_activities
    position int *`,
  learner_progress: `
    id int pk sequence
    status varchar(20) list:completed
    progress_percent int percentage|integer:0-100
    last_activity varchar(40) list:Watched a video|timestamp
    time_spent_seconds int *`,
  quizzes: `
    id int pk sequence
    title varchar(100) ~[A-Z][a-z]+
    grading_method varchar(20) list:highest
    question_order varchar(20) list:random|list:shuffled|list:fixed
    instructions text ~[a-z]{4}
    attempts_allowed int integer:0-10|choice`,
  exam_sittings: `
    id int pk sequence
    exam_board varchar(40) ~[A-Z]
    paper varchar(30) ~[A-Z0-9]
    seat_number varchar(10) ~[0-9]
    invigilator varchar(60) fullName
    result varchar(20) list:pass|list:Pass
    grade varchar(3) grade|list:A
    malpractice_note text null ~[a-z]{4}`,
  scorm_packages: `
    id int pk sequence
    scorm_version varchar(10) list:1.2
    lesson_status varchar(20) list:completed
    entry_point varchar(200) ~html`,
};
