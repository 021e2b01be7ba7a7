import { figure, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { pair } from "./pair.ts";

const MODULES =
  "User management|Role management|Menu management|Departments|Positions|Dictionary types|Parameters|Notices|Login log|Scheduled jobs|Code generation|Tenants";
const METHODS =
  "~com\\.example\\.(web|system)\\.controller\\.(User|Role|Menu|Dept|Post|Config|Notice|Job)Controller\\.(add|edit|remove|export|list|resetPwd)\\(\\)";
const DICTIONARIES =
  "sys_user_sex|sys_show_hide|sys_normal_disable|sys_job_status|sys_yes_no|sys_notice_type|sys_notice_status|sys_oper_type|sys_common_status|sys_grant_type|sys_device_type";
const REMARKS =
  "Kept for the old client|Only for administrators|Asked for by sales|Comes with the system|May be removed after the migration|Changed at the last release";

const LINES = String.raw`
menu > component = system/user/index|system/role/index|system/menu/index|system/dept/index|monitor/online/index|monitor/job/index|tool/gen/index|Layout|ParentView|system/dict/data
menu > permission = system:user:list|system:user:add|system:role:edit|system:menu:remove|monitor:job:list|system:dict:export|tool:gen:code|system:notice:query
menu > path = user|role|menu|dept|post|dict|config|notice|online|job|log|gen|tenant
menu > remark = Directory of the system|Page for users|Page for roles|Only for administrators|Hidden until the release|Comes with the system
oper log > title = ${MODULES}
oper log > method = ${METHODS}
oper log > oper url = /system/user|/system/role|/system/menu/add|/system/dept|/system/dict/type|/monitor/job/run|/system/user/resetPwd|/tool/gen/importTable|/system/config
oper log > oper parameter = {"userId":104,"status":"0"}|{"roleIds":[2,5]}|{"menuId":118,"menuName":"Orders"}|{"ids":[31,32]}|{"pageNum":1,"pageSize":10}|{"dictType":"sys_user_sex"}
oper log > json result = {"code":200,"msg":"ok"}|{"code":200,"msg":"ok","data":118}|{"code":500,"msg":"name already exists"}|{"code":200,"msg":"2 rows removed"}
notice > notice title = Maintenance on Saturday night|New version 4.8.2 is out|Office closed on Friday|Passwords expire next week|Change of the approval process|Holiday calendar 2026
logininfor, login log > message = Signed in|Signed in|Signed in|Wrong password|Captcha has expired|Signed out|Account is locked
client, logininfor > client key = pc|app|web|social|xcx
client, logininfor > device type = pc|android|ios|xcx
dict type, dict data, generated table column > dict type = ${DICTIONARIES}
dict type > dict name = User gender|Menu state|Switch of the system|Job state|Yes or no|Type of notice|State of notice|Type of operation|Common state|Grant type|Device type
dict data > list class = default|primary|success|info|warning|danger
dict data > css class = |el-tag--plain|text-bold
generated table > tpl category = crud|crud|tree|sub
generated table > package name = com.example.system|com.example.shop|com.example.crm|com.example.stock
generated table > module name = system|shop|crm|stock|report
generated table > business name = order|product|customer|supplier|invoice|stock|coupon
generated table > function name = Orders|Products|Customers|Suppliers|Invoices|Stock|Coupons
generated table > data name = master|slave|reporting
generated table > generated path = /
generated table > sub table id name = order_id|product_id|customer_id
generated table > table comment = Table of orders|Products of the shop|Customers|Suppliers|Invoices|Stock by warehouse
generated table > option = {"treeCode":"dept_id","treeName":"dept_name","treeParentCode":"parent_id"}|{"parentMenuId":"3"}|{"parentMenuId":"1061"}
generated table column > java type = String|Long|Integer|Date|BigDecimal|Boolean
generated table column > html type = input|select|textarea|datetime|radio|checkbox|editor|imageUpload
generated table column > query type = EQ|LIKE|BETWEEN|NE|GT|LT
generated table column > column comment = Number of the order|Name|State|Created at|Remarks|Amount|Customer
oss, oss config > service, config key = minio|aliyun|qiniu|qcloud|image
oss > file suffix = .png|.jpg|.pdf|.xlsx|.docx
oss > extension 1 = |{"size":48213}|{"width":1280,"height":720}
oss config > prefix = |avatar|upload|image/2026
oss config > endpoint = 127.0.0.1:9000|oss.example.com|s3.example.com|cos.example.net
oss config > extension 1 = 
post, position > post name = Chief executive|Project manager|Human resources|Employee|Developer|Tester|Accountant|Sales representative|Product manager
post, position > postal code, post code = ceo|pm|hr|user|dev|qa|acc|sales|product
post, position, role, notice, dict type, dict data, config, user, tenant, tenant package, generated table, oss config > remark = ${REMARKS}
social > source = GITHUB|GITEE|WECHAT_OPEN|DINGTALK|GITLAB|MAXKEY
social > scope = user_info|user_info,projects|snsapi_login|read_user|openid
tenant package > package name = Basic|Standard|Professional|Enterprise|Trial
tenant package > menu ids = 1,100,101,102|1,2,100,105,109|1,3,115,116|1,100,103,104,107
tenant > intro = Maker of furniture|Wholesale of tools|Clinic with three doctors|School of music|Logistics for the north
tenant > remark = Pays by year|Trial until June|Runs on the old version|Wants its own domain|Contract renewed
`;

/** Names of positions and roles, each with the key that programs know it by. */
const KEYED = [
  pair("role name", "role key", {
    "Super administrator": "superadmin",
    "Common role": "common",
    "Tenant administrator": "admin",
    Editor: "editor",
    Auditor: "auditor",
    "Department head": "dept_head",
    "Human resources": "hr",
    Support: "support",
  }),
];

/** What consoles of business applications bring along: menus, dictionaries, positions, logs of operations, generated code. */
export const ADMIN_FRAMEWORKS = field(
  "dict_type dict_data generated_table_column oper_log tenant_package oss_config logininfor .oper_parameter .dict_type .role_key .invoke_target .menu_check_strictly .oper_ip generated_table? oss? sys?",
  [
    ...fromLines(LINES, 0.967),
    small("cost time", 4, 900, 0, { of: ["oper log"], confidence: 0.96 }),
    figure("active timeout", [1800, 1800, 3600, 7200], { of: ["client"], confidence: 0.96 }),
    figure("account count", [-1, -1, 50, 100, 20], { of: ["tenant"], confidence: 0.96 }),
  ],
  [],
  KEYED,
);
