/** Time, projects and issues. */
export const projects: Readonly<Record<string, string>> = {
  issues: `
    id int pk sequence
    issue_key varchar(12) ~^[A-Z]+-[0-9]+$
    summary varchar(200) ~[a-z]{3}
    issue_type varchar(20) list:bug|list:Bug
    resolution varchar(20) null list:fixed|list:Fixed|list:done
    environment varchar(30) list:production
    component varchar(30) ~[A-Za-z]
    severity varchar(10) severity|list:major
    story_points int choice|integer:0-21
    acceptance_criteria text ~[a-z]{4}
    steps_to_reproduce text ~[a-z]{4}`,
  sprints: `
    id int pk sequence
    name varchar(30) ~Sprint
    goal varchar(200) ~[a-z]{4}
    state varchar(20) list:closed|list:completed`,
  time_entries: `
    id int pk sequence
    activity varchar(30) list:Development|list:development
    billable boolean *
    description varchar(200) ~[a-z]{3}
    approval_status varchar(20) list:approved
    entry_type varchar(20) list:timer|list:manual`,
  project_risks: `
    id int pk sequence
    risk_category varchar(30) list:schedule|list:technical
    likelihood varchar(10) list:medium
    impact varchar(10) list:medium|list:high
    mitigation text ~[a-z]{4}
    status varchar(15) list:open|list:mitigated`,
  milestones: `
    id int pk sequence
    name varchar(60) ~[A-Z]
    status varchar(20) list:completed|list:reached
    health varchar(10) list:green|list:on_track`,
  task_dependencies: `
    id int pk sequence
    dependency_type varchar(20) list:finish_to_start|list:blocks`,
  kanban_columns: `
    id int pk sequence
    name varchar(30) list:In Progress
    wip_limit int integer:1-30|list:5`,
};
