import { shapesFromLines } from "./shapes-from-lines.ts";

const LINES = String.raw`
account, workspace > internal attribute = {"manually_managed_features":["sla"]} || {"marketing_source":"webinar","manually_managed_features":[]} || {}
agent capacity policy, capacity policy, assignment policy > exclusion rule, exclusion = {"excluded_labels":["vip"],"exclude_older_than_hours":72} || {"excluded_labels":["spam","newsletter"]} || {"exclude_older_than_hours":168} || {}
portal, help center, knowledge base, site > ssl setting, ssl config = {"cf_status":"active","cf_verification_errors":""} || {"cf_status":"pending","cf_verification_errors":"CNAME not found"} || {}
inbox, channel > csat config, csat setting, survey config = {"display_type":"emoji","message":"Please rate your conversation","survey_rules":{"operator":"contains","values":[]}} || {"display_type":"star","message":"How did we do?","survey_rules":{"operator":"contains","values":["support"]}}
inbox, channel > auto assignment config, assignment config = {"max_assignment_limit":10} || {"max_assignment_limit":25} || {"max_assignment_limit":null}
campaign > trigger rule, trigger rules = {"url":"https://shop.example.com/pricing","time_on_page":10} || {"url":"https://shop.example.com/checkout*","time_on_page":30} || {}
campaign > template param, template parameter = {"name":"order_update","language":"en","category":"UTILITY","processed_params":{"1":"Maria"}} || {"name":"summer_sale","language":"en_US","category":"MARKETING","processed_params":{"1":"20 %"}}
channel whatsapp, whatsapp channel, whatsapp account > provider config, provider configuration, config = {"phone_number_id":"104857629138457","business_account_id":"110293847561029","webhook_verify_token":"9b1f6c0a2d7e"} || {"phone_number_id":"118820476153990","business_account_id":"102938475610293","webhook_verify_token":"4e8d2a7c1f90"}
channel whatsapp, whatsapp channel, whatsapp account > message template, template = [{"name":"order_update","status":"APPROVED","language":"en","category":"UTILITY"}] || [{"name":"summer_sale","status":"PENDING","language":"en_US","category":"MARKETING"},{"name":"welcome","status":"APPROVED","language":"en_US","category":"UTILITY"}] || []
channel voice, voice channel, phone channel, channel sms, sms channel > provider config, provider configuration, config = {"account_sid":"AC00000000000000000000000000000000","api_key_sid":"SK00000000000000000000000000000000"} || {"account_id":"5500123","application_id":"app-7c21","api_key":"********"}
channel email, email channel, mailbox channel > provider config, provider configuration = {"access_token":"********","refresh_token":"********","expires_on":"2026-11-02T09:14:00Z"} || {"access_token":"********","refresh_token":"********","expires_on":"2026-10-17T16:40:00Z"} || {}
channel api, api channel > additional attribute = {"agent_reply_time_window":24} || {"agent_reply_time_window":72} || {}
message, conversation message > external source id, external source = {"slack":"cw-origin-1736251902.004300"} || {"slack":"cw-origin-1741960011.118200"} || {} || {}
notification subscription, push subscription > subscription attribute = {"endpoint":"https://push.example.com/send/c2Vuc29y","p256dh":"BNcRdreALRFXTkOOUHK1","auth":"tBHItJI5svbpez7KI4CCXg"} || {"device_id":"a81f4c20","push_token":"dGVzdC10b2tlbg","device_platform":"iOS"}
custom attribute definition, attribute definition, custom field definition > attribute value, value, option = ["Gold","Silver","Bronze"] || ["North","South","East","West"] || ["Yes","No"] || ["Monthly","Yearly"] || []
dashboard app, sidebar app > content = [{"type":"frame","url":"https://orders.example.com/embed"}] || [{"type":"frame","url":"https://crm.example.com/contact"}] || [{"type":"frame","url":"https://billing.example.com/customer"}]
assistant, captain assistant, bot, ai agent > guardrail, guardrails = ["Do not share internal data.","Do not give legal advice."] || ["Never ask for passwords or card numbers.","Hand over when a customer is upset."] || ["Do not promise dates of delivery."] || []
scenario, captain scenario, assistant scenario > tool, tools = ["add_contact_note"] || ["update_priority","add_private_note"] || ["handoff"] || ["search_documentation","add_label_to_conversation"]
installation config, instance config, global config > serialized value, value = {"value":true} || {"value":"https://www.example.com"} || {"value":10} || {"value":"Support"} || {"value":false}
`;

/** JSON that desks of support keep: of their channels, surveys, campaigns and assistants. */
export const SUPPORT_DESK_SHAPES = shapesFromLines(LINES);
