import type { TextShape } from '@/lib/words/types/shape'
import type { documentList as english } from '../../../en/applicants/documents/document-list'

export const documentList: TextShape<typeof english> = {
	list: {
		'k-degree': {
			name: '学历学位证书（凭学历申请）',
			from: '高校或科研机构',
			note: '规定只写“相应的证明材料”，没有更多说明。',
		},
		'k-post': {
			name: '教育或科研工作证明（凭任职申请）',
			from: '高校或科研机构',
			note: '规定只写“相应的证明材料”，没有更多说明。',
		},
		'k-passport': {
			name: '护照',
			from: '您的国籍国',
			note: '办理任何签证都要交护照和与事由相关的材料，签证机关也可能要求面谈。护照还须有效多久，我们没有找到规定。',
		},
		'k-means': {
			name: '在华期间费用的证明',
			from: '您的银行或为您付费的人',
			note: '不能保障在华期间费用的，不予签发签证（第二十一条）。用什么形式、多少金额，我们没有找到规定；K 签证也没有邀请单位可以代为担保。',
		},
		form: { name: '外国人工作许可申请表', from: '用人单位在线填写', proof: '您签字，用人单位盖章' },
		references: {
			name: '工作资历证明',
			from: '以前的用人单位',
			proof: '盖章或签字，并留可联系的联系人',
			note: '写明职位，以及工作时间或曾经做过的项目。',
		},
		'degree-apostille': {
			name: '最高学历学位证书',
			from: '您的高校',
			note: '也可以改由教育部留学服务中心认证。',
		},
		'degree-hk-mo-tw': {
			name: '最高学历学位证书（港澳台）',
			from: '您的高校',
			proof: '当地公证，或内地的学历学位认证',
		},
		'degree-china': { name: '最高学历学位证书（内地）', from: '您的高校' },
		approval: {
			name: '行业主管部门的批准文书或资质证明',
			from: '行业主管部门',
			when: '岗位需要前置审批的',
			note: '例如学校、医疗机构、食品企业。',
		},
		record: {
			name: '无犯罪记录证明',
			from: '国籍国或最近连续居住一年的国家（中国以外）的警察、安全或司法部门',
			note: '不接受本人宣誓性的无犯罪声明。驻华使馆直接出具的非宣誓性证明，不必再认证。在华居住满一年的，可以改由中国警方出具，请选中国。变更用人单位时不要求。',
		},
		'record-china': {
			name: '无犯罪记录证明（中国警方）',
			from: '公安出入境管理部门',
			proof: '证明，或近一年以上的居留证件页',
		},
		'record-hk-mo-tw': { name: '无犯罪记录证明（港澳台）', from: '当地警方', proof: '当地公证' },
		medical: {
			name: '体检证明',
			from: '中国海关国际旅行卫生保健中心',
			proof: '入境前由用人单位承诺，入境后再体检',
			note: '变更用人单位时不要求。',
		},
		contract: {
			name: '中文聘用合同，或派遣函',
			from: '用人单位',
			proof: '有签章的页面',
			note: '写明工作地点、内容、薪酬、期限和职位。',
		},
		passport: { name: '护照', from: '您的国籍国', age: '有效期 6 个月或更长', note: '不需要翻译。' },
		'visa-page': { name: '签证页和入境章页，或居留证件页', from: '您的护照', when: '在境内申请的' },
		photo: { name: '照片', from: '您本人', note: '按国际民航组织 ICAO 9303 标准核对。' },
		cancellation: {
			name: '原工作许可的注销证明',
			from: '原用人单位所在地的受理机构',
			when: '变更用人单位的',
			note: '新合同的起始日期不早于注销之日。',
		},
		'class-points': {
			name: '每一项计分的证明材料',
			from: '用人单位、学校、您本人',
			when: '按积分认定 B 类的',
			note: '薪酬承诺、学历、职业资格证书、工作资历、工作时间、HSK、世界 500 强经历或专利。',
		},
		'class-pay': {
			name: '薪酬承诺书（平均工资的四倍）',
			from: '用人单位和您本人',
			when: '按薪酬认定 B 类的',
			note: '延期或注销时要交个人所得税纳税记录。',
		},
		'teacher-proof': {
			name: '外语教师的资格证明',
			from: '学校、您的国籍国',
			when: '从事语言教学的',
			note: '学位加两年语言教学经历；或教育类、语言类学位，或教师资格证书，或国际语言教学证书。其中哪些要附加证明书，我们没有读到。',
		},
		family: {
			name: '结婚证明、出生证明或收养证明',
			from: '登记机关',
			when: '有家属随行的',
			note: '限配偶、未满 18 周岁的子女、您的父母和配偶的父母。办理工作许可时不要求认证。',
		},
		'employer-registration': {
			name: '用人单位注册信息',
			from: '用人单位在线填写',
			when: '用人单位第一次聘用外国人的',
			note: '注册登记表、登记证明、法定代表人和经办人的身份证件、授权书；需要的还要交行业许可。',
		},
		'a-form': {
			name: '申请表、合同、护照、照片、体检证明',
			from: '与 B 类相同',
			note: '要求和时效都与 B 类相同。',
		},
		'a-pledge': {
			name: '承诺书（代替工作资历证明、学历证书和无犯罪记录证明）',
			from: '您本人和用人单位',
			note: '如果 A 类正是凭该学历或该经历认定，就不能承诺。有犯罪记录的人不能签。',
		},
		'a-programme': {
			name: '入选人才引进计划的证书，或载有您姓名的名单',
			from: '人才计划的主管部门',
			when: '入选人才引进计划的',
		},
		'a-achievement': { name: '获奖证书或成就证明', from: '颁发的机构', when: '凭专业成就认定 A 类的' },
		'a-founder': {
			name: '实缴资本的验资报告，和自有技术的证明',
			from: '会计师事务所、专利机关',
			when: '创业人才',
		},
		'a-pay': {
			name: '薪酬承诺书（平均工资的六倍）',
			from: '用人单位和您本人',
			when: '按薪酬认定 A 类的',
			note: '北京延期时不要求纳税记录，但会抽查。',
		},
		'graduate-cv': { name: '个人履历', from: '您本人' },
		'graduate-letter': { name: '写明薪酬的聘用意向书', from: '用人单位' },
		'graduate-reasons': {
			name: '聘用原因报告，和公开招聘满 30 天的证明',
			from: '用人单位',
			note: '岗位须在当地公共就业服务机构公开招聘 30 天，面向国内求职者。',
		},
		'graduate-health': {
			name: '体检证明',
			from: '与 B 类相同',
			note: '通知要求提交；时效按北京 B 类的规定。',
		},
		'graduate-record': {
			name: '无犯罪记录证明',
			from: '与 B 类相同',
			note: '通知要求提交；形式按北京 B 类的规定。',
		},
		'graduate-degree': {
			name: '学位证书',
			from: '您的高校',
			note: '国家要求硕士或以上，上海的部分区域要求学士。',
		},
		'graduate-marks': {
			name: '平均成绩 80 分（百分制）或 B，或更高',
			from: '您的高校',
			note: '通知要求这个成绩。用什么材料证明，我们没有读到。',
		},
		'graduate-post': { name: '岗位与所学专业对口', from: '用人单位', note: '要在意向书和报告中写明。' },
		'graduate-pay': {
			name: '薪酬原则上不低于当地平均工资',
			from: '用人单位',
			note: '具体标准由省级部门确定。',
		},
		'graduate-quota': {
			name: '省级配额中的名额',
			from: '劳动部门',
			note: '还剩多少，只有主管部门知道：请先问清楚再安排。',
		},
		'graduate-validity': {
			name: '第一次许可为期一年',
			from: '劳动部门',
			note: '来自以前的笔记，没有读到原文的位置。',
		},
		'short-form': { name: '申请表（附本人无犯罪记录承诺）', from: '用人单位或合作方' },
		'short-contract': {
			name: '工作合同、项目合同或合作协议',
			from: '中国的合作方',
			note: '写明姓名、国籍、地点、时间、工作内容、所有工作地点和入境次数。',
		},
		'short-passport': { name: '护照', from: '您的国籍国' },
		'z-visa': {
			name: '入境前：凭工作许可通知办理 Z 签证',
			from: '居住地的中国使领馆，或外交部驻香港、驻澳门公署',
		},
		lodging: { name: '住宿登记', from: '酒店或公安机关', age: '抵达后 24 小时内' },
		'arrival-medical': { name: '体检（此前只作承诺的）', from: '中国海关国际旅行卫生保健中心' },
		'residence-permit': {
			name: '工作类居留证件',
			from: '公安出入境管理部门（12367）',
			age: '入境后 30 日内',
			note: '签证注明须办理居留证件的，按此期限（第三十条）。',
		},
		card: {
			name: '不再另发卡片',
			from: '劳动部门（12333）',
			note: '自2024年12月1日起，工作许可并入社会保障卡。',
		},
		changes: { name: '姓名、护照或职务变更的报告', from: '用人单位', age: '10 个工作日内' },
		extension: {
			name: '延期：申请表、合同、护照和居留证件',
			from: '用人单位',
			age: '届满前 120 日至 30 日',
		},
		'hk-mo-tw-papers': {
			name: '居住证或通行证，以及就业证明',
			from: '您本人和用人单位',
			note: '适用于港澳台居民中的中国公民。劳动合同、工资单或社会保险可以证明就业，不需要工作许可。',
		},
	},
}
