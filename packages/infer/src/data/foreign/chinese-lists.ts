/** What columns of persons hold in China, by what their comments call them in English (`chinese.ts`); the commonest first; `*` before a weight where one is far more common. */
export const CHINESE_LISTS: Readonly<Record<string, string>> = {
  ethnicity: "汉族*1500,回族,满族,壮族,维吾尔族,苗族,彝族,土家族,藏族,蒙古族",
  "education level": "本科,大专,硕士,高中,博士,中专,初中",
  degree: "学士,硕士,博士,无",
  "political affiliation": "群众,中共党员,共青团员,民主党派",
  "marital status": "已婚,未婚,离异,丧偶",
  "job title":
    "工程师,项目经理,销售代表,会计,人事专员,产品经理,行政助理,客服专员,财务经理,市场专员,技术总监,部门经理,采购员,仓库管理员,设计师",
  "department name":
    "技术部,销售部,财务部,人力资源部,市场部,行政部,研发部,采购部,生产部,客服部,质检部,法务部,运营部,后勤部",
  "blood type": "A型,O型,B型,AB型",
  relationship: "父亲,母亲,配偶,子女,朋友,同事",
  category: "食品,服装,数码电器,家居用品,图书,美妆,母婴,运动户外,玩具,办公用品",
  major: "计算机科学与技术,软件工程,会计学,工商管理,英语,机械工程,电子信息工程,法学,土木工程,临床医学",
  faculty: "计算机学院,经济管理学院,外国语学院,机械工程学院,医学院,法学院,理学院,文学院,艺术学院",
  "class name": "一班,二班,三班,四班,五班,六班",
  "grade level": "一年级,二年级,三年级,四年级,五年级,六年级",
  "payment method": "微信支付,支付宝,银行卡,现金",
  unit: "个,件,箱,包,瓶,套,台,千克,盒",
  remark: "无,客户要求尽快发货,已电话确认,资料待补充,请在工作日联系,下次复查,优先处理,信息已核对",
  hobbies: "阅读,跑步,篮球,音乐,旅游,摄影,书法,游泳,羽毛球",
  district: "城东区,城西区,新城区,高新区,开发区,江北区,湖滨区",
  reason: "信息填写有误,重复提交,资料不全,个人原因,时间冲突",
  "leave reason": "身体不适,家中有事,回老家探亲,外出办理业务,参加婚礼,陪家人就医",
  message: "请尽快发货,谢谢,麻烦轻拿轻放,周末送货,到货前请电话联系",
  "review comment": "同意,资料齐全,予以通过,请补充材料,不符合要求",
};

const COMPANY =
  "(北京|上海|广州|深圳|杭州|成都|武汉|西安)(云岚|星屿|恒川|润禾|青桐|远岫|明屿|嘉穗|博汀|瑞榆|海檀|天穗|鸿屿|和岚|晨榕|凌汐|泽桐|锦岫|安榆|朗檀)(科技|贸易|电子|食品|医疗器械|文化传媒|物流|建筑工程|网络技术|服饰)有限公司";
const PRODUCT =
  "(简约|加厚|便携式|家用|复古|儿童|防滑|轻奢|多功能|大容量|北欧风|透气)(保温杯|双肩包|台灯|运动鞋|收纳箱|羊毛围巾|蓝牙耳机|不锈钢锅|纯棉毛巾|办公椅|雨伞|电热水壶|瑜伽垫|笔记本|陶瓷餐具|行李箱)";
const NOTICE =
  "关于(春节放假|国庆值班|系统升级|安全培训|年度体检|办公室搬迁|考勤制度调整|消防演练|新员工入职|季度总结|停电检修|服务协议更新)的(通知|公告|说明|安排)";
const SENTENCE =
  "(本周内完成资料整理|请各部门按时提交|系统将于周末进行维护|具体时间另行通知|相关要求见附件|活动期间照常营业|如有疑问请联系管理员|已按流程办理|请提前做好准备|名额有限，先到先得)";
const GOODS =
  "(精选优质材料|做工精细|设计简洁|结实耐用|手感舒适|颜色百搭)，(适合日常使用|送礼自用皆宜|清洗方便|收纳不占空间|居家出行都合适|经久不变形)。";

/** What is made up anew for each row, as regular expressions. */
export const CHINESE_PATTERNS: Readonly<Record<string, string>> = {
  "company name": COMPANY,
  "supplier name": COMPANY,
  "organization name": COMPANY,
  manufacturer: COMPANY,
  "invoice title": COMPANY,
  "product name": PRODUCT,
  "product description": GOODS,
  "product summary": GOODS,
  title: NOTICE,
  subject: NOTICE,
  content: `${SENTENCE}。${SENTENCE}。`,
  summary: `${SENTENCE}。`,
  description: `${SENTENCE}。`,
  "company description":
    "公司成立于(199[5-9]|200[0-9]|201[0-9])年，(专注于产品研发与销售|主营批发与零售业务|为企业提供技术服务)。",
  bio: "(热爱生活|一直在路上|保持好奇|慢慢来，比较快|喜欢阅读与跑步|每天进步一点点|且行且珍惜)",
  "store name": "(城东|城西|江北|湖滨|新城|老街|大学城|中心广场)(旗舰店|直营店|分店|体验店)",
  "warehouse name": "(华东|华南|华北|西南|一号|二号|三号)(中心仓|成品仓|原料仓|中转仓)",
  comment:
    "(质量不错|物流很快|和描述一致|包装完好|性价比高|颜色有点偏差|客服态度很好|做工一般)，(下次还会购买|推荐给大家|总体满意|家人很喜欢|比想象中好|还算可以)。",
  feedback:
    "(页面加载较慢|希望增加导出功能|无法收到验证码|建议优化搜索|图片显示不全)，(请尽快处理|谢谢|已多次出现|希望改进)。",
};
