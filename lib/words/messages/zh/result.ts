import type { Shape } from '@/lib/words/types/shape'
import type { result as english } from '../en/result'

export const result: Shape<typeof english> = {
	title: '您的结果',
	loading: {
		status: '正在读取您的回答…',
		text: '正在本机上把您的回答与各套规则逐条对照，任何内容都不会发送出去。如果手机较旧，可能需要等几秒钟。',
	},
	empty: {
		title: '还没有回答',
		text: '本机没有保存回答。请先回答一些问题，任何问题都可以答“不确定”。',
		action: '开始自查',
	},
	date: '结果日期：{date}',
	paperSet: '{names}，版本 {version}',
	notInForce: '截至{date}，这项规定还没有施行；以下仍按其内容判断。',
	headlines: {
		eligible: '全部符合',
		undetermined: '结果待定：还有 {open} 项条件待确认',
		ineligible: '{unmet} 项条件不符合',
		onlyAuthority: '结果待定：还有 {open} 项条件待官方明确',
	},
	outcomes: {
		eligible: '全部符合',
		undetermined: '结果待定',
		ineligible: '不符合',
		'not-needed': '无需办理',
	},
	marks: {
		met: '符合',
		unmet: '不符合',
		unknown: '待确认',
		unsettled: '待官方明确',
		'not-needed': '无需办理',
	},
	strip: '共 {total} 项，{met} 项符合，{unmet} 项不符合，{open} 项待确认',
	print: '打印或另存为 PDF',
	change: '修改回答',
	startOver: '重新开始',
	erase: '删除我的回答',
	others: {
		title: '其他规则',
		line: '{name}：{outcome}',
		notChosen: '您没有选择这几套规则，所以有些问题没有问。',
		add: '也查这一套',
		addOf: '也查这一套：{name}',
	},
	card: {
		title: '您的情况',
		lead: '{count, plural, other {共 # 套规则，分别判断。}}实线：已公布的规定。虚线：没有法律效力。',
		leads: {
			undetermined: '{total} 项条件中，{met} 项符合，没有不符合的。',
			ineligible: '{total} 项条件中，{met} 项符合。',
			onlyAuthority: '按您的回答，凡是已经明确的条件您都符合。',
		},
		/** Where no visa or permit is needed: for a Chinese citizen, and with the permanent residence card. */
		notNeeded: {
			headlines: { 'k-published': '您不需要签证', 'work-permit': '您不需要工作许可' },
			citizen: {
				why: {
					'k-published': 'K 签证发给外国人。您是中国公民，凭自己的证件来往即可。',
					'work-permit':
						'工作许可适用于没有中国国籍的人。自2018年起，港澳台居民在内地（大陆）就业不再需要许可。',
				},
				instead: {
					'k-published': '不需要办理什么。有问题请咨询 12367。',
					'work-permit': '用人单位仍须与您签订劳动合同，办理登记和社会保险。有问题请咨询 12333。',
				},
			},
			card: {
				why: '您持有外国人永久居留身份证，凭这张证件就可以在中国居留和工作。',
				instead: '不需要办理什么。',
			},
			sources: '来源：{sources}',
		},
		noWay: '本自查所知的途径都不符合这些回答。确有需要的，主管部门可适当放宽年龄、学位或工作经历。',
		canTurn: {
			'k-published': '除非您持有外国人永久居留身份证，否则这个结果不变。',
			'work-permit': '除非您持有永久居留身份证、教授语言，或在中国没有人聘用您，否则这个结果不变。',
		},
		met: {
			'k-published': '您符合已公布的规定。是否签发签证，由使领馆决定。',
			article: '您符合这篇文章的设想。文章只是个人观点，符合设想不等于有权取得签证。',
			'work-permit': '您符合这里列出的 A 类或 B 类的主要条件。申请由用人单位提出。',
			h1b: '按字面对照，您符合 H-1B 的条件，但这不等于有权取得签证。',
		},
		noEmployer: '不要求有用人单位，也不要求邀请函。',
		coming: '{count, plural, other {还有 # 项没有问到。}}',
		notLaw: { opinion: '一篇文章的观点', analogy: '仅为类比' },
		decides: '决定结果的是：',
		alone: '{count, plural, other {仅凭这 # 项回答就能确定结果：}}',
		enough: '{count, plural, other {有 # 项回答已足以确定这一结果：}}',
		together: '全部 {count} 项必备条件',
		others: '另外 {count} 项',
		conditions: '全部 {count} 项条件',
		ask: '向谁咨询',
	},
	caveats: {
		'paid-work': {
			plan: '您打算做有报酬的工作。',
			offer: '您有工作录用通知。',
			if: '如果您想做有报酬的工作，请注意：',
			text: '我们没有查到有规定说 K 签证可以用来工作。工作须有工作许可和工作类居留证件（《出境入境管理法》第四十一条）。',
		},
		places: {
			answer: '您选了香港、澳门或台湾。',
			if: '如果您来自香港、澳门或台湾，请注意：',
			text: '在这些规定里，香港、澳门、台湾居民是中国公民，既不需要这种签证，也不需要这种许可。只是住在那里的其他国家公民是外国人。',
		},
		'two-nationalities': {
			answer: '您同时选了中国和其他国籍。',
			text: '中国不承认双重国籍，您以哪一个为准，法律没有写明。申请前请先咨询 12367。',
		},
		'special-ways': {
			answer: '您选了特殊情形：{ways}。',
			text: '这条途径可能适用，由主管部门认定。请咨询工作地的 12333。',
		},
		young: {
			answer: '您今年 {age} 周岁。',
			if: '如果您可能不再算“青年”，请注意：',
			text: '规定针对“青年”人才，但我们没有查到具体年龄，只有主管部门能答复。',
		},
		'class-b-60': {
			answer: '您今年 {age} 周岁。',
			if: '如果您已超过 60 周岁，请注意：',
			text: 'B 类一般不超过 60 周岁；确有需要的，可适当放宽。请咨询 12333。',
		},
		'not-checked': {
			answer: '这里没有核对：',
			text: '用人单位自身的条件和行业许可。请咨询 12333。',
		},
		'left-out': {
			answer: '没有考虑：',
			text: '年度名额和抽签，以及2025年的付款要求。符合全部条件的人也可能抽不中。',
		},
		'not-asked': {
			answer: '{count, plural, other {还有 # 个问题没有回答。}}',
			text: '回答以后，结果还可能改变。',
		},
	},
	decides: {
		title: '还差什么',
		lead: '第一步影响最大。请如实回答：这里说的是实际情况需要怎样，不是教您怎样答。',
		met: '不需要改变什么。',
		rungs: {
			now: { title: '现在', who: '您自己可以做' },
			time: { title: '需要时间', who: '几个月或几年' },
			others: { title: '取决于他人', who: '用人单位或主管部门' },
		},
		nothing: '无。',
		doing: {
			jobOffer: '拿到书面录用通知',
			highestDegree: '取得更高的学位',
			degreeField: '取得科学、技术、工程或数学类的学位',
			teachesOrResearches: '从事科学、技术、工程或数学领域的教学或科研',
			postInstitutionRenowned: '到知名高校或科研机构从事教学或科研',
			experienceYears: '积累更多年的相关工作经历',
			chineseLevel: '提高中文水平',
			languages: '学会目标市场的一种主要语言',
			knowsCustoms: '了解目标市场的风俗',
			knowsSocialNorms: '了解目标市场的社会规范',
			consumerKnowledge: '了解目标市场的消费者',
			holdsProof: '取得学历或任职的证明材料',
			canShowHealthCertificate: '办理体检证明',
			canShowNoCriminalRecord: '办理无犯罪记录证明',
		},
		findOut: '先弄清楚：{label}',
		fromTo: '目前：{from}。需要：{to}。',
		also: '目前：{from}。还需要：{to}。',
		needed: '需要：{to}。',
		years: '至少还需 {years} 年。',
		change: '修改回答',
		answer: '去回答',
		actionOf: '{action}：{label}',
		turn: '{name}：由“{from}”变为“{to}”',
		employer: {
			ask: '请用人单位回答',
			title: '{count, plural, other {有 # 项要由用人单位回答或决定}}',
			show: '{count, plural, other {查看这 # 项}}',
		},
		/** What the authority has to read in an answer. */
		left: {
			nationalities: {
				title: '您的国籍以哪一个为准',
				text: '法律没有写明。申请前请先咨询 12367。',
			},
			age: {
				title: '主管部门是否放宽 B 类 60 周岁的限制',
				text: '确有需要的，可适当放宽。请咨询 12333。',
			},
			degreeField: {
				title: '您所学的专业算不算',
				text: '官方答问列出四个领域，没有目录。请咨询使领馆。',
			},
			canShowNoCriminalRecord: {
				title: '是否可以用承诺代替证明',
				text: '指南规定 A 类采用承诺制。有犯罪记录的人不能签。',
			},
			specialRoutes: {
				title: '您选的情形是否适用：{ways}',
				text: '由主管部门认定。请咨询工作地的 12333。',
			},
			occupationGroup: {
				title: '您的工作算不算专业或技术工作',
				text: '文本没有目录。请咨询工作地的 12333。',
			},
		},
		authority: {
			title: '{count, plural, other {有 # 项条件要由主管部门明确：{name}}}',
			nothing: '这一点您无法改变。',
		},
		notAsked: '{count, plural, other {还有 # 个问题没有问}}',
		more: '{name}：另有 {count} 种办法',
		onlyNotAsked: '只剩还没有问到的问题',
	},
	barrier: {
		titles: {
			nationalities: '中国国籍：改变其他条件也没有用',
			age: '年龄：目前改变其他条件也没有用',
		},
		person: {
			title: '不符合：{condition}。改变其他条件也没有用',
			text: '{answers}。仅这一点就决定了以下结果：{names}。您和用人单位都改变不了。',
		},
		post: {
			title: '这个岗位不行，换一个岗位也许可以',
			text: '{answers}。仅这一点就决定了以下结果：{names}。换一个情况不同的岗位，结果可能不同。',
		},
	},
	/** The ways that an authority settles and that a person named: what the text of each asks for, who decides. */
	nextSteps: {
		title: '明天可以做什么',
		steps: {
			ask: {
				title: '咨询您将递交申请的使领馆',
				text: '现在受理 K 签证申请吗？年龄限制是多少？认可哪些高校和科研机构？只有主管部门能答复。',
			},
			prove: {
				title: '准备好材料',
				text: '首先是学历或任职的证明材料，可由您的学校或所在机构出具。规定要求提交证明，但我们没有查到官方的材料清单。',
			},
			careful: {
				title: '不要轻信承诺',
				text: '没有中介能保证您拿到签证，决定权在主管部门。在中国境内，可拨打 12367 咨询签证问题。',
			},
		},
		offer: {
			title: '有录用通知，也可以不走 K 签证',
			text: '做有报酬的工作，通常先由用人单位申请工作许可，再办 Z 签证。按同样的回答，工作许可的结果：{outcome}。',
			see: '查看各项条件',
			check: '也查工作许可',
		},
	},
	versions: {
		title: '日期和版本',
		line: '版本 {version}。来源最近核对：{date}。',
		watch: '规则有变化时，在我下次打开时告诉我',
		watchHint: '随这份结果保存在本机。届时会列出有变化的条件。',
	},
	disclaimer: {
		title: '这是自查，不是法律意见，也不是任何主管部门的决定。',
		text: '结果以您自己的回答为依据，请如实回答。最终由主管部门决定。',
		foot: 'K 签证自查。自查结果，不是法律意见，也不是任何主管部门的决定。',
	},
	/** Where only what decides was asked. */
	quick: {
		text: '这次用的是快速方式：按这一版规则（{version}），只问能决定结果的问题。',
		rest: '回答其余问题（全面）',
	},
	doubts: {
		title: '这些回答是否矛盾？',
		text: '其中一个可能填错了。如果都没错，就不用改。',
	},
	conditions: {
		title: '各项条件',
		count: '{total} 项中 {met} 项符合',
		show: '查看 {count} 项条件',
		notAsked: '没有问',
		supporting: '优势条件，不决定结果',
		informative: '供参考',
		notAnswered: '未回答',
		named: '{label}：{answer}',
		fails: {
			part: '{clause}。',
			withAnswer: '{clause}（{answer}）。',
			points: '{low} 分',
			pointsBetween: '{low} 至 {high} 分',
			pointsNeeded: '{points}，需要 {limit} 分',
		},
		doubt: '觉得不对？',
		close: '收起',
	},
	points: {
		title: '积分',
		sentence: '目前可确定 {low} 分，最多可得 {high} 分，满分 120 分。B 类须 60 分，A 类须 85 分。',
		exact: '{low} 分，满分 120 分。B 类须 60 分，A 类须 85 分。',
		factor: '要素',
		answer: '您的回答',
		value: '分值',
		total: '合计（满分 120）',
		interval: '{low} 至 {high}',
	},
	evidence: {
		title: '要准备的材料',
		lead: '只列您需要的，重要的在前。',
		leadTicks: '只列您需要的，重要的在前。勾选只保存在本机。',
		official: {
			'k-published': '我们没有查到官方的材料清单。规定要求提交相应的证明材料。',
			'work-permit': '依据2017年的服务指南，各地可能另有要求。',
		},
		routes: '由谁出具、时效多久、各国要附加证明书还是领事认证，以及费用和时间',
		employer: '（由用人单位提供）',
		none: '不需要材料：这不是法律规定。',
	},
	sources: {
		title: '来源',
		paragraphMark: '¶',
		paragraph: '{name}。编号为段落号。',
		read: {
			official: '官方页面。最近核对：{date}。',
			original: '最近核对：{date}。',
			several: '我们在几处读到它，每个条款都写明出处。最近核对：{date}。',
			copy: {
				here: '此网址是转载，不是官方页面。最近核对：{date}。',
				elsewhere: '此网址我们没有打开，读的是 {host} 上的转载。最近核对：{date}。',
			},
			quotation: {
				here: '此网址只是引述。最近核对：{date}。',
				elsewhere: '此网址我们没有打开，读的是 {host} 上的引述。最近核对：{date}。',
			},
		},
	},
	continuing: { title: '入职后须一直符合的条件', lead: '入职以后才会审查，本自查不作判断。' },
	whom: {
		title: '向谁咨询',
		abroad: '在中国境外',
		embassy: '您将递交申请的中国使馆或领事馆',
		immigration: '在中国境内：签证、出入境',
		labour: '在中国境内：工作许可、劳动',
		questions: 'K 签证常见问题',
	},
	paper: {
		day: '{date}的结果，依据本人的回答。',
		questions: '向使馆或领事馆咨询的三个问题',
		ask: {
			age: '申请 K 签证有年龄限制吗？最高多少周岁？',
			institution: '我的学校或研究机构是否属于“知名高校或者科研机构”？',
			documents: '需要提交哪些证明材料？学历学位证书需要认证吗？',
		},
		answer: '答复',
		moreDocuments: '另有 {count} 项材料，见附页',
		leftOff: '这次还查了{names}，没有印在这里。',
		annex: '附页 {number}/{total}',
		everyStep: '可能改变结果的每一步',
		/** How a source was read, and when, in short. */
		read: {
			official: '官方页面，核对：{date}。',
			original: '核对：{date}。',
			several: '在几处读到，核对：{date}。',
			copy: { here: '转载，核对：{date}。', elsewhere: '读的是 {host} 上的转载，核对：{date}。' },
			quotation: { here: '引述，核对：{date}。', elsewhere: '读的是 {host} 上的引述，核对：{date}。' },
		},
		choices: {
			title: '选择打印内容',
			rulesets: '打印哪几套规则',
			one: '至少要打印一套规则。',
			code: '含有您的回答的二维码',
			codeHint: '扫码的人能看到您的全部回答。',
		},
	},
	signature: { name: '姓名（手写）', date: '签名和日期' },
	seeRuleset: '查看：{name}',
	rulesLink: '这套规则怎样判断',
}
