/** The texts that have clauses: their names, short names, and whose they are. */
export const lawTexts = {
	texts: {
		'decree-814': {
			name: '外国人入境出境管理条例（经国务院令第 814 号修改）',
			short: '《条例》',
			issued: '国务院，2025年8月7日。',
		},
		'answers-2025-08-14': {
			name: '官方答问',
			short: '官方答问',
			issued: '四部门，2025年8月14日。',
		},
		'classification-2017': {
			name: '外国人来华工作分类标准（试行）',
			short: '分类标准',
			issued: '四部门，2017年第 40 号文件。',
		},
		'points-2017': {
			name: '积分要素计分赋值表（暂行）',
			short: '积分表',
			issued: '2017年第 40 号文件附件。',
		},
		'general-conditions-2017': {
			name: '外国人来华工作许可服务指南：基本条件',
			short: '服务指南 2017',
			issued: '国家外国专家局，2017年。通过各地指南读到。',
		},
		'graduates-2017': {
			name: '关于优秀外籍高校毕业生在华就业的通知（2017年第 3 号）',
			short: '2017年第 3 号通知',
			issued: '三部委，2017年1月6日。',
		},
		'notice-2025-09-30': {
			name: '关于完善外国人才标准的通知',
			short: '2025年9月30日通知',
			issued: '人力资源社会保障部办公厅，2025年9月30日。',
		},
		'short-tasks-2014': {
			name: '外国人入境完成短期工作任务的相关办理程序（试行）',
			short: '2014年第 78 号',
			issued: '四部委，2014年11月6日。',
		},
		'employment-rules': {
			name: '外国人在中国就业管理规定',
			short: '就业管理规定',
			issued: '1996年规定，2017年修订。',
		},
		'hk-mo-tw-2018': {
			name: '关于港澳台居民在内地（大陆）就业的通知',
			short: '2018年第 53 号',
			issued: '人力资源社会保障部，2018年8月23日。',
		},
		'nationality-law': {
			name: '国籍法，以及在香港实施的解释',
			short: '国籍法',
			issued: '1980年法律，1996年解释。',
		},
		'exit-entry-law': {
			name: '出境入境管理法',
			short: '出境入境管理法',
			issued: '2012年法律。',
		},
	},
}
