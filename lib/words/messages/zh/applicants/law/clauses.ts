/** 为什么这条途径不在这里核对：由本人选出，由主管部门决定。 */
const named = '您可以选这条途径，由主管部门决定。'
const namedNotRead = '您可以选这条途径，由主管部门决定。中文原文没有读到。'
const namedTranslation = '您可以选这条途径，由主管部门决定。只读到译文。'
const checklist = '列在清单里。'
const wayChecklist = '选了这条途径，结果就保持待定；这一条列在它的清单里。'
const teacherChecklist = '列在清单里。选了这条途径，结果就保持待定。'
const certificateGrade = '没有问证书等级，所以这一行最高可得 20 分。'
const bothNationalities = '写了两个国籍时，以哪一个为准，只有主管部门能说。'
const oldExemption = '很少见，所以不问。备注里请您咨询 12333：是否仍然适用，我们没有读到。'
const beijingList = '出自北京的清单。选了这条途径，结果就保持待定。'
const otherEdition = '只有另一个版本写了，由主管部门决定。'
const noPermit = '选了这一项，是否需要许可就保持待定。办哪种签证，由领事馆决定。'
const visaOffice = '由签证机关判断。'

/** 每个条款的意思，以及为什么没有核对、为什么没有采用、还有什么待官方明确。 */
export const clauses = {
	clauses: {
		'decree-k-foreigner': { meaning: '这种签证发给外国人。只有中国国籍的人不是外国人。' },
		'decree-k-young': {
			meaning: '发给青年人才。没有文件说明多大年龄算青年。',
			why: '没有找到官方数字。',
		},
		'decree-k-conditions': { meaning: '您须符合主管部门规定的条件。' },
		'decree-k-proof': { meaning: '您须提交相应的证明材料。' },
		'decree-in-force': { meaning: '规定自2025年10月1日起施行。' },
		'decree-renumbered': {
			meaning: '条例调整条文序号后重新公布。',
			why: '只改序号，没有规定条件。',
		},
		'answer-background': {
			meaning: '目的是便利青年科技人才来华。',
			why: '这是目的，不是条件。',
		},
		'answer-two-changes': {
			meaning: '《决定》对条例作两处修改。',
			why: '两处修改各有自己的条款。',
		},
		'answer-way-1': {
			meaning: '第一种情形：毕业于知名机构的科学、技术、工程、数学专业，并获得学士及以上学位。',
		},
		'answer-well-known': {
			meaning: '须是境内外知名高校或者科研机构。',
			why: '没有找到官方名单。',
		},
		'answer-way-2': { meaning: '第二种情形：在这样的机构从事相关专业的教育、科研工作。' },
		'answer-details': {
			meaning: '具体条件将在驻外使领馆网站公布。',
			why: '没有找到这样的网页。',
		},
		'answer-entries': {
			meaning: '入境次数、有效期、停留期更宽松。',
			why: '没有找到具体数字。',
		},
		'answer-activities': {
			meaning: '可以从事教育、科技、文化等领域的交流，也可以创业、从事商务活动。',
		},
		'answer-age-and': { meaning: '只对年龄、教育背景或工作经历有特定要求。' },
		'answer-no-employer': { meaning: '不需要国内的用人单位或邀请单位。' },
		'answer-easier': { meaning: '申请手续会比以前方便。', why: '是承诺，没有具体规定。' },
		'answer-measures': {
			meaning: '外交部将制定配套办法，并升级签证申请系统。',
			why: '承诺制定办法；办法本身没有找到。',
		},
		'answer-publicity': {
			meaning: '将通过多种渠道发布条件和需要提交的材料。',
			why: '承诺发布；发布的内容没有找到。',
		},
		'answer-extension': {
			meaning: '将来可以在境内延长停留、换发签证。',
			why: '没有找到具体规定，只读到摘要。',
		},
		'class-a-head': {
			meaning: 'A 类是中国最急需的高端人才。',
			why: '开头一段没有规定标准，下面六条才是标准。',
		},
		'class-a-1': { meaning: '入选国家、省或大城市的人才引进计划。', why: named },
		'class-a-2': { meaning: '有列明的专业成就，例如重大奖项、院士。', why: named },
		'class-a-3-posts': { meaning: '担任列明的高级职务。', why: named },
		'class-a-3-pay': { meaning: '工资不低于当地上年度平均工资的六倍。' },
		'class-a-3-1': {
			meaning: '中央企业、世界 500 强企业总部、国家高新技术企业、大型企业的高级管理或技术人员。',
			why: named,
		},
		'class-a-3-2': { meaning: '国家认定的研究中心、技术中心的高级管理或技术人员。', why: named },
		'class-a-3-3': {
			meaning: '中型企业的高级管理或技术人员，以及部分小型外资企业的负责人。',
			why: named,
		},
		'class-a-3-4': {
			meaning: '高校、科研机构的高层管理人员，以及副教授、副研究员等副高级以上人员。',
			why: named,
		},
		'class-a-3-5': {
			meaning: '三甲医院、外资医院等的高级管理人员和副高级以上医生。',
			why: named,
		},
		'class-a-3-6': { meaning: '国内一流乐团等的成员。只读到开头几个字。', why: named },
		'class-a-4': {
			meaning: '以自有技术创办企业，或连续三年稳定投资 50 万美元以上且持股不低于 30%。',
			why: namedNotRead,
		},
		'class-a-5': {
			meaning: '40 周岁以下，从事博士后研究。',
			why: '您可以选这条途径，由主管部门决定。这句话只读到引文。',
		},
		'class-a-6': { meaning: '积分在 85 分以上。' },
		'class-a-no-limits': { meaning: 'A 类不受年龄、学历和工作经历限制。' },
		'class-b-head': {
			meaning: 'B 类是市场需要的专业人才。',
			why: '没有找到它所说的指导目录，下面的途径才是标准。',
		},
		'class-b-1': { meaning: '有学士及以上学位，并有两年以上相关工作经历。' },
		'class-b-1-groups': { meaning: '学历这条途径适用于五类岗位的管理人员和专业技术人员。' },
		'class-b-1-agreement': {
			meaning: '执行协议或合同的人员，年龄限制按协议放宽。',
			why: named,
		},
		'class-b-1-representative': {
			meaning: '跨国公司派遣的中层人员，以及外国企业的代表。',
			why: '他们也须有学位和两年经历；是代表的，选了这条途径，结果就保持待定。',
		},
		'class-b-2': { meaning: '持有国际通用的职业技能证书，或是急需紧缺的技能型人才。', why: named },
		'class-b-3': { meaning: '语言教师原则上教自己国家的母语。', why: named },
		'class-b-3-degree': {
			meaning: '语言教师须有学士及以上学位和两年以上语言教学经历。',
			why: teacherChecklist,
		},
		'class-b-3-waiver': {
			meaning: '教育类、语言类学位，教师资格证书或语言教学证书，可以代替两年经历。',
			why: teacherChecklist,
		},
		'class-b-4': { meaning: '工资不低于当地上年度平均工资的四倍。' },
		'class-b-5': {
			meaning: '国家规定的专门人员和项目人员。',
			why: '您可以选这条途径，由主管部门决定。只读到英文。',
		},
		'class-b-6': { meaning: '积分在 60 分以上。' },
		'class-b-age': { meaning: 'B 类一般不超过 60 周岁。' },
		'class-b-relaxed': {
			meaning: '确有需要的，可以放宽年龄、学位或工作经历。',
			why: '超过 60 周岁是待确认，绝不算不符合；学位和经历是否放宽由主管部门选择，备注里写明。',
		},
		'class-c-current': {
			meaning: '符合外国人就业管理规定的外国人。',
			why: '没有具体名单，由“限额岗位”这条途径代表。只读到译文。',
		},
		'class-c-short': { meaning: '工作不超过 90 日的外国人。', why: namedTranslation },
		'class-c-interns': { meaning: '按政府间协议来华的实习青年。', why: namedTranslation },
		'class-c-graduates': {
			meaning: '符合规定条件的外国留学生和毕业生。',
			why: namedTranslation,
		},
		'class-c-sea': { meaning: '远洋捕捞等特殊领域的外国人。', why: namedTranslation },
		'class-c-household': { meaning: '随 A 类人才来华的家政服务人员。', why: otherEdition },
		'class-c-season': { meaning: '从事季节性劳务的外国人。', why: otherEdition },
		'points-direct-programme': {
			meaning: '入选人才引进计划或有列明的成就，不计分即可归类。',
			why: named,
		},
		'points-direct-post': { meaning: '担任列明的高级职务，不计分即可归类。', why: named },
		'points-direct-founder': {
			meaning: '创新创业人才和优秀青年人才，不计分即可归类。',
			why: named,
		},
		'points-pay-45': { meaning: '年薪 45 万元及以上，得 20 分。' },
		'points-pay-35': { meaning: '年薪 35 万元及以上，得 17 分。' },
		'points-pay-25': { meaning: '年薪 25 万元及以上，得 14 分。' },
		'points-pay-15': { meaning: '年薪 15 万元及以上，得 11 分。' },
		'points-pay-7': { meaning: '年薪 7 万元及以上，得 8 分。' },
		'points-pay-5': { meaning: '年薪 5 万元及以上，得 5 分。' },
		'points-pay-less': { meaning: '年薪不足 5 万元，不得分。' },
		'points-degree-doctor': { meaning: '博士得 20 分。' },
		'points-degree-master': { meaning: '硕士得 15 分。' },
		'points-degree-bachelor': { meaning: '学士得 10 分。' },
		'points-certificate-highest': {
			meaning: '最高等级的职业技能证书或高级技师，得 20 分。',
			why: certificateGrade,
		},
		'points-certificate-technician': { meaning: '技师得 15 分。', why: certificateGrade },
		'points-certificate-senior': { meaning: '高级工得 10 分。', why: certificateGrade },
		'points-years-none': { meaning: '相关工作不满两年，不得分。' },
		'points-years-two': { meaning: '相关工作满两年，得 5 分。' },
		'points-years-more': { meaning: '以后每多一年加 1 分，最高 20 分。' },
		'points-months-9': { meaning: '每年工作 9 个月及以上，得 15 分。' },
		'points-months-6': { meaning: '6 个月以上、不满 9 个月，得 10 分。' },
		'points-months-3': { meaning: '3 个月以上、不满 6 个月，得 5 分。' },
		'points-months-less': { meaning: '不满 3 个月，不得分。' },
		'points-chinese-national': { meaning: '曾有中国国籍的外国人，得 5 分。' },
		'points-chinese-degree': { meaning: '取得以汉语为教学语言的学位，得 5 分。' },
		'points-chinese-hsk5': { meaning: '通过 HSK 五级或以上，得 5 分。' },
		'points-chinese-hsk4': { meaning: '通过 HSK 四级，得 4 分。' },
		'points-chinese-hsk3': { meaning: '通过 HSK 三级，得 3 分。' },
		'points-chinese-hsk2': { meaning: '通过 HSK 二级，得 2 分。' },
		'points-chinese-hsk1': { meaning: '通过 HSK 一级，得 1 分。' },
		'points-place-west': { meaning: '在西部地区工作，得 10 分。' },
		'points-place-old': { meaning: '在东北等老工业基地工作，得 10 分。' },
		'points-place-special': {
			meaning: '在国家级贫困县等特别地区工作，得 10 分。',
			why: '据说贫困县名单在2020年已全部退出，没有读到相关网页。',
		},
		'points-age-18': { meaning: '18 至 25 周岁，得 10 分。' },
		'points-age-26': { meaning: '26 至 45 周岁，得 15 分。' },
		'points-age-46': { meaning: '46 至 55 周岁，得 10 分。' },
		'points-age-56': { meaning: '56 至 60 周岁，得 5 分。' },
		'points-age-over': { meaning: '超过 60 周岁，不得分。' },
		'points-extra-university': { meaning: '毕业于境外高水平大学，得 5 分。' },
		'points-extra-500': { meaning: '在世界 500 强企业任过职，得 5 分。' },
		'points-extra-patent': { meaning: '有专利等知识产权，得 5 分。' },
		'points-extra-5years': { meaning: '在华连续工作五年及以上，得 5 分。' },
		'points-province': { meaning: '省里最多可以再加 10 分。' },
		'points-total-85': { meaning: '85 分及以上为 A 类。' },
		'points-total-60': { meaning: '60 分及以上为 B 类。' },
		'general-set-up': {
			meaning: '用人单位依法设立。',
			why: '用人单位在注册时证明，申请人无从知道。',
		},
		'general-no-breach': {
			meaning: '用人单位没有严重违法失信记录。',
			why: '只有主管部门自己的记录能说明。',
		},
		'general-no-local': { meaning: '岗位有特殊需要，国内暂缺适当人选。' },
		'general-not-against': {
			meaning: '岗位不违反国家有关规定。',
			why: '没有读到禁止岗位的目录，由主管部门决定。',
		},
		'general-minimum-wage': {
			meaning: '工资不低于当地最低工资标准。',
			why: '写在备注里；有些途径没有工资要求。',
		},
		'general-prior-approval': {
			meaning: '有些岗位须先经行业主管部门批准。',
			why: '写在备注里；哪些岗位，由其他法律规定。',
		},
		'general-adult': { meaning: '年满 18 周岁。' },
		'general-health': { meaning: '身体健康。' },
		'general-record': { meaning: '没有犯罪记录。' },
		'general-employer': { meaning: '在中国境内有确定的用人单位。' },
		'general-skills': {
			meaning: '有这份工作所需的技能或知识。',
			why: '由学位、年限和证书代表。',
		},
		'general-fits-needs': {
			meaning: '工作符合中国的需要，属于急需紧缺。',
			why: '由主管部门判断，没有具体标准。',
		},
		'general-other-laws': {
			meaning: '其他法律另有规定的，从其规定。',
			why: '有些职业另有规定，这里没有核对。',
		},
		'class-numbers': {
			meaning: 'A 类没有数量限制，B 类按市场需求，C 类有配额。',
			why: '数量限制无法按个人核对。',
		},
		'general-passport': {
			meaning: '护照有效期不少于六个月。',
			why: '列在清单里，但不决定谁可以来。',
		},
		'general-pledges': {
			meaning: 'A 类有些材料可以用承诺代替。',
			why: '对 A 类，只凭无犯罪记录证明这一项不会得出不符合：可以承诺，但有犯罪记录的人不能承诺。',
		},
		'record-residence': { meaning: '在华满一年的，可以用居留证件页代替无犯罪记录证明。' },
		'health-pledge': { meaning: '入境前承诺即可，入境后再体检。' },
		family: {
			meaning: '配偶、未满 18 周岁的子女、双方父母可以随行。',
			why: '说的是其他人，所以写在备注里。',
		},
		'short-age': {
			meaning: '北京的指南：短期任务的申请人为 18 至 60 周岁。',
			why: '只有北京的指南有这一条，所以年龄不会排除短期任务。',
		},
		'short-record': { meaning: '短期任务由本人承诺没有犯罪记录。', why: beijingList },
		'short-contract': { meaning: '短期任务有项目合同或合作协议即可。', why: beijingList },
		'short-health': {
			meaning: '北京的短期任务清单没有列体检证明。',
			why: '由清单没有列出推知。选了这条途径，结果就保持待定。',
		},
		'law-21': {
			meaning: '有六种情形不予签发签证，可以不说明理由。',
			why: '写在备注里。没有网页应当为了得出“不符合”而问禁令、疾病或钱。',
		},
		'law-21-1': {
			meaning: '不准入境的年限未满的，不发签证。',
			why: '写在备注里，不应要求您填写。',
		},
		'law-21-2': {
			meaning: '有严重精神障碍、传染性肺结核或其他重大公共卫生危害的，不发签证。',
			why: '写在备注里。健康情况，除体检证明一项外一概不问。',
		},
		'law-21-3': { meaning: '可能危害安全或秩序的人，不发签证。', why: visaOffice },
		'law-21-4': {
			meaning: '弄虚作假，或不能保障在华费用的，不发签证。',
			why: '写在备注和 K 签证的清单里。没有找到具体金额。',
		},
		'law-21-5': {
			meaning: '不能提交签证机关要求的材料的，不发签证。',
			why: '签证机关要求的，可能比任何清单都多。',
		},
		'law-21-6': {
			meaning: '签证机关可以因其他情形拒签，并且不说明理由。',
			why: '所以这里的结果都不保证能拿到签证。',
		},
		'law-41': { meaning: '外国人在中国工作，须取得工作许可和工作类居留证件。' },
		'law-48': { meaning: '持永久居留身份证的人，凭证在中国居留和工作。' },
		'graduates-who-china': {
			meaning: '在中国高校取得硕士及以上学位、毕业一年以内的留学生。',
			why: named,
		},
		'graduates-who-abroad': {
			meaning: '在境外知名高校取得硕士及以上学位、毕业一年以内的毕业生。',
			why: named,
		},
		'graduates-adult': { meaning: '年满 18 周岁，身体健康。' },
		'graduates-record': { meaning: '没有犯罪记录。' },
		'graduates-marks': {
			meaning: '平均成绩 80 分或 B 以上，在校没有不良行为记录。',
			why: wayChecklist,
		},
		'graduates-degree': { meaning: '已取得学历和学位。', why: wayChecklist },
		'graduates-employer': { meaning: '有确定的用人单位。' },
		'graduates-post': {
			meaning: '岗位与所学专业对口。',
			why: '列在清单里，可与您对专业是否相关的回答对照。',
		},
		'graduates-pay': {
			meaning: '工资原则上不低于当地平均工资，具体标准由省里确定。',
			why: '“原则上”，又由各省自定标准，没有可以核对的数字。',
		},
		'graduates-passport': { meaning: '持有有效护照或旅行证件。', why: checklist },
		'graduates-notice': {
			meaning: '用人单位证明已在国内公开招聘满 30 天。',
			why: '列在用人单位的清单里。',
		},
		'graduates-year': {
			meaning: '第一次许可有效期一年。',
			why: '通知中的原文没有读到，来自以前的记录。',
		},
		'graduates-quota': {
			meaning: '各省每年有配额。',
			why: '配额只有主管部门知道。只读到译文。',
		},
		'employment-2-1': { meaning: '外国人是指没有中国国籍的人。' },
		'employment-2-2': { meaning: '规定适用于没有定居权的外国人在中国从事有报酬的工作。' },
		'employment-3-2': {
			meaning: '规定不适用于享有外交特权的人员。',
			why: '外交人员不用这项自查，备注里提到他们。',
		},
		'employment-5': { meaning: '用人单位须先申请许可，获准后才能聘用。' },
		'employment-6-1': { meaning: '岗位有特殊需要，国内暂缺适当人选。' },
		'employment-6-2': {
			meaning: '用人单位不得聘用外国人从事营业性演出，文化主管部门批准的除外。',
			why: '演出另有许可，备注里提到。',
		},
		'employment-7-1': { meaning: '年满 18 周岁，身体健康。' },
		'employment-7-2': { meaning: '有这份工作所需的技能和工作经历。' },
		'employment-7-3': { meaning: '没有犯罪记录。' },
		'employment-7-4': { meaning: '有确定的用人单位。' },
		'employment-7-5': { meaning: '持有有效护照或旅行证件。', why: checklist },
		'employment-8': { meaning: '持 Z 签证入境，入境后取得就业证件。' },
		'employment-9-1': { meaning: '由政府直接出资聘请的专家不需要许可。', why: oldExemption },
		'employment-9-2': { meaning: '不上岸的海上石油作业人员不需要许可。', why: oldExemption },
		'employment-9-3': { meaning: '持文化部门演出许可的演员不需要工作许可。', why: oldExemption },
		'employment-10-1': { meaning: '执行政府间协议的人员，入境后直接办证。', why: named },
		'employment-10-2': {
			meaning: '外国企业常驻代表机构的首席代表、代表，直接办证。',
			why: named,
		},
		'hk-mo-tw-ended': { meaning: '港澳台居民在内地（大陆）工作，不需要工作许可。' },
		'hk-mo-tw-papers': {
			meaning: '使用居住证或通行证，以合同、工资单或社会保险证明工作。',
			why: '在“不需要许可”的结果里说明。',
		},
		'nationality-3': { meaning: '中国不承认中国公民的第二国籍。' },
		'nationality-5': {
			meaning: '父母定居外国，本人出生时即有外国国籍的，没有中国国籍。',
			why: bothNationalities,
		},
		'nationality-9': {
			meaning: '定居外国的中国公民取得外国国籍的，不再有中国国籍。',
			why: bothNationalities,
		},
		'nationality-hk-1': {
			meaning: '有中国血统、出生在中国（含香港）的香港居民是中国公民，无论持何种护照。',
		},
		'notice-2025-a': {
			meaning: '地方要在国家标准之外，制定自己的 A 类标准。',
			why: '没有找到2026年的省级标准；这条途径和备注使结果保持待定。',
		},
		'notice-2025-b': {
			meaning: '各省可以制定 B 类急需岗位目录，细到职业小类。',
			why: '没有找到2026年的省级目录；这条途径和备注使结果保持待定。',
		},
		'notice-2025-who': {
			meaning: '标准由省里制定，省以下原则上不制定。',
			why: '说的是谁来制定，不是标准本身。',
		},
		'notice-2025-approval': {
			meaning: '目录须经批准并公布。这一部分没有读完。',
			why: '这一点只读到开头几个字。',
		},
		'short-1-1': {
			meaning: '到境内合作方完成技术、科研、管理、指导等任务，不超过 90 日。',
			why: named,
		},
		'short-1-2': { meaning: '到中国的体育机构试训，不超过 90 日。', why: named },
		'short-1-3': { meaning: '拍摄影片，不超过 90 日。', why: named },
		'short-1-4': { meaning: '时装表演、车模或平面广告，不超过 90 日。', why: named },
		'short-1-5': { meaning: '涉外营业性演出，不超过 90 日。', why: named },
		'short-1-6': { meaning: '人社部门认定的其他情形，不超过 90 日。', why: named },
		'short-2-1': {
			meaning: '为购买的设备安装、维修、指导、培训，不算短期工作任务：办 M 签证。',
			why: noPermit,
		},
		'short-2-2': {
			meaning: '对境内中标项目指导、监督、检查，不算短期工作任务：办 M 签证。',
			why: noPermit,
		},
		'short-2-3': {
			meaning: '派到本公司境内分支机构短期工作，不算短期工作任务：办 M 签证。',
			why: noPermit,
		},
		'short-2-4': { meaning: '参加体育赛事，不算短期工作任务：办 M 签证。', why: noPermit },
		'short-2-5': {
			meaning: '无报酬的工作、义工和志愿者，不算短期工作任务：办 F 签证。',
			why: noPermit,
		},
		'short-2-6': {
			meaning: '批文没有注明“涉外营业性演出”的演出，不算短期工作任务：办 F 签证。',
			why: noPermit,
		},
		'short-2-90': { meaning: '停留不超过 90 日，才可以凭 M 或 F 签证。', why: noPermit },
		'short-3': { meaning: '超过 90 日的，按一般就业规定办理。' },
	},
}
