import type { Schemas } from "./schemas.ts";

/** What runs between programs, step by step, and what is shown of figures. */
export const flowsAndBoards: Schemas = {
  automation: {
    workflows: `
    id                int pk              sequence
    name              text                list:Stock alert
    trigger_type      text                list:form_submitted
    trigger_config    json                json`,
    flow_nodes: `
    id                int pk              sequence
    flow_id           int                 *
    node_type         text                list:http_request|conditional
    node_name         text                list:Check status|conditional
    node_key          text                ~^(?:trigger|http|condition|email|transform|delay|task)_
    config            json                json`,
    flow_edges: `
    id                int pk              sequence
    source_handle     text                list:out
    condition         json null           json`,
    execution_steps: `
    id                int pk              sequence
    node_type         text                list:transform|conditional`,
    connections: `
    id                int pk              sequence
    provider          text                list:slack
    config            json                json
    credentials       json                json`,
  },
  boards: {
    dashboards: `
    id                int pk              sequence
    name              text                *`,
    dashboard_widgets: `
    id                int pk              sequence
    widget_type       text                list:line_chart
    title             text null           list:Revenue by month
    config            json                json`,
    pages: `
    id                int pk              sequence
    title             text                *`,
    page_sections: `
    id                int pk              sequence
    section_type      text                list:hero
    content           json                json
    settings          json                json`,
  },
};
