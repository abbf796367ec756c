import type { TextShape } from '@/lib/words/types/shape'
import type { register as english } from '../../en/employers/register'

export const register: TextShape<typeof english> = {
	title: '个人信息处理登记',
	lead: '您保存了哪些人的信息、为什么保存、保存多久：这是数据保护法要求写下的内容。程序知道的由程序填写；程序无法知道的，您说明一次即可。是否足够，请咨询律师。',
	asOf: '“{workspace}”，截至{at}',
	missing: '{count, plural, =0 {所有问题都已回答。} other {还有 # 个问题没有回答。}}',
	print: '打印',
	unknown: '尚未说明。',
	said: '{by}于{at}说明',
	from: {
		program: '来自程序的工作方式',
		settings: '来自您的设置',
		list: '来自您的名单',
		audit: '来自最近十二个月的操作日志',
	},
	form: {
		answer: '回答',
		change: '更改',
		of: '{action}：{name}',
		hint: '留空即可撤回回答。请不要在这里写候选人的姓名。',
		save: '保存',
		saving: '正在保存…',
		saved: '已保存：{name}',
		cancel: '取消',
	},
	parts: {
		record: {
			title: '处理活动记录',
			law: '欧盟《通用数据保护条例》第 30 条第 1 款要求。',
		},
		assessment: {
			title: '个人信息保护影响评估',
			law: '中国《个人信息保护法》第五十五条、第五十六条要求，并要求至少保存三年：请打印存档。',
		},
		rights: {
			title: '请求、同意与删除',
			law: '个人可以要求什么：《通用数据保护条例》第 15 至 22 条，《个人信息保护法》第四十四至五十条。',
		},
	},
	items: {
		controller: {
			name: '负责人',
			ask: '公司、代表人以及共同作决定者的名称、地址与联系方式。',
			known: '告知候选人的是：{company}。联系方式：{contact}',
		},
		officer: {
			name: '个人信息保护负责人',
			ask: '姓名与联系方式；如果不需要，请说明原因。',
		},
		purpose: {
			name: '目的与法律依据',
			ask: '为什么核对这些人的情况，依据是什么：合同、同意或法律。',
			known: '程序针对团队的岗位，显示一个人看来是否符合已公布的签证或工作许可条件。',
		},
		people: {
			name: '谁的信息',
			known: '目前有 {people, number} 位候选人，以及团队成员。',
		},
		data: {
			name: '哪些信息，保存到何时',
			known: '程序能够保存的所有种类：',
		},
		recipients: {
			name: '谁能看到',
			ask: '团队以外的人：主管部门、代办机构、母公司、服务器的运行者。',
			known:
				'团队内：{owners, number} 位所有者，{recruiters, number} 位招聘人员，{interviewers, number} 位面试官，{viewers, number} 位查看者。候选人可凭链接查看自己的记录。邮件服务器：{mails, number} 个。收到编号以外内容的程序：{told, number} 个。{server}',
		},
		place: {
			name: '保存在哪里',
			ask: '服务器、数据库和备份在哪个国家，由谁为您运行。',
			known:
				'保存在一个数据库及其备份中，并加密保存在成员的设备上。除所有者给予令牌的贵公司程序（见“程序”）外，其他人得不到名单的任何内容。',
		},
		abroad: {
			name: '提供到境外',
			ask: '提供到哪些国家、给谁，那里靠什么保护：合同、批准或主管部门的决定。如果不出境，也请写明。',
			known: '记录中有 {abroad, number} 位候选人同意信息出境。身在其他国家的成员也会把信息带到那里。',
		},
		limits: {
			name: '何时删除',
			known:
				'最后一次决定或最后一个保留理由之后 {days, number} 天，自动删除。备份中的信息要到您删除备份时才消失。',
		},
		measures: {
			name: '如何保护',
			ask: '您自己做了什么：谁能得到账户，磁盘与备份是否加密，有何培训。',
			known:
				'每位成员能看什么、做什么，都可按岗位设定。密码的保存方式使其无法读回。操作日志一经改动就能看出。各工作区在数据库中彼此隔开。',
		},
		sensitive: {
			name: '是否需要评估',
			known:
				'{sensitive, number} 位候选人同意提供健康或犯罪记录方面的回答，{abroad, number} 位同意信息出境。第五十五条要求对此类信息、出境以及自动作出的决定进行评估。',
		},
		automated: {
			name: '自动作出的决定',
			known:
				'没有。程序按固定规则给出结果和理由，不给人排名，也不拒绝任何人；由人作决定，每个决定都署有作决定者的姓名。',
		},
		necessity: {
			name: '合法、正当、必要',
			ask: '目的和方式为什么合法、正当、必要，更少的信息是否也够用。',
		},
		impact: {
			name: '对个人的影响',
			ask: '候选人可能遇到什么，例如结果有误或信息泄露，可能性有多大。',
		},
		protection: {
			name: '保护措施与风险是否相称',
			ask: '所采取的措施为什么合法、有效并与风险程度相适应。',
		},
		requests: {
			name: '候选人的请求',
			known:
				'未处理 {open, number} 项，逾期 {overdue, number} 项，已处理 {done, number} 项。每项请求的期限为提出后 {days, number} 天。',
		},
		consents: {
			name: '已记录的同意',
			known:
				'健康与犯罪记录：{sensitive, number}，已撤回：{withdrawn, number}；与其他公司共享：{sharing, number}；出境：{abroad, number}；其他岗位：{pool, number}。',
		},
		deletions: {
			name: '迄今已删除',
			known: '名单所记得的范围内：{count, number} 位候选人。',
		},
		exports: {
			name: '从程序中取出',
			known: '成员保存了 {exports, number} 个含候选人的文件，候选人自己取走了 {copies, number} 份副本。',
		},
	},
	factor: {
		everybody: '每位成员都必须使用两步验证。',
		voluntary: '成员可以使用两步验证。',
	},
	data: {
		whose: '谁的',
		what: '什么',
		until: '保存到',
		of: { candidates: '候选人', members: '成员' },
		kinds: {
			identity: '姓名与编号',
			contact: '电子邮箱',
			birth: '出生日期',
			answers: '对问题的回答；经同意还包括健康与犯罪记录',
			process: '阶段、备注、日期、看过的材料',
			decisions: '决定及理由',
			sheets: '表格中的原始行',
			consents: '同意及其撤回',
			history: '更改历史',
			requests: '请求与答复',
			access: '个人页面的链接、谁看过记录',
			account: '姓名、电子邮箱、密码与两步验证（无法读出）、通行密钥',
			devices: '设备、会话、上次出现的时间',
			audit: '做过什么，以编号和时间记录',
			tries: '登录失败的次数，以编码记录',
		},
		ends: {
			retention: '记录的保存期限结束',
			membership: '成员被移除或退出登录',
			workspace: '工作区被删除',
			soon: '几分钟至几天后自动删除',
		},
	},
}
