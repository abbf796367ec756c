import type { FactId, LanguageLevel } from '@/rules/facts'

/** Words for yes and no in addition to the button labels of the supported languages; see docs/sheets.md. */
export const yesWords = [
	...['yes', 'y', 'true', '1'],
	...['是', '是的', '对', '有', '能', '会', '可以', '具备', 'نعم', 'أجل', 'صحيح', 'يوجد', 'توجد', 'يمكن'],
]
export const noWords = [
	...['no', 'n', 'false', '0'],
	...['否', '不是', '不对', '错', '不能', '不会', '不可以', '不具备', 'لا', 'كلا', 'خطأ', 'لا يمكن'],
]

/** Marks for yes and no. A typed x is not one: on some forms it means yes. */
export const yesMark = /^[√✓✔☑✅]\ufe0f?$/u
export const noMark = /^[×✗✘✕✖☒❌]\ufe0f?$/u

/** Words for "not sure". Question marks alone mean the same. */
export const unsureWords = [
	'unsure',
	'not sure',
	'I am not sure',
	'unknown',
	'not known',
	'don’t know',
	'不确定',
	'不清楚',
	'不知道',
	'未知',
	'غير متأكد',
	'غير متأكدة',
	'لست متأكدًا',
	'لست متأكدة',
	'غير معروف',
	'لا أعرف',
	'لا أعلم',
	'لا أدري',
	'لست على يقين',
]

/** Words that can only mean an empty list. Exports write the first one. */
export const emptyListWords = ['none', '都没有', '以上都不是', 'لا شيء مما سبق', 'لا لغات']

/** Common words for options, in addition to their ids and labels. */
export const otherOptionWords: { readonly [F in FactId]?: Readonly<Record<string, readonly string[]>> } = {
	highestDegree: {
		none: [
			...['no degree', 'high school', 'secondary school', 'high school diploma'],
			...[
				'无学位',
				'没有学位',
				'高中',
				'高中学历',
				'初中',
				'بلا شهادة',
				'ثانوية',
				'ثانوي',
				'الثانوية العامة',
				'ثانوية عامة',
			],
		],
		vocational: ['职业证书'],
		bachelor: [
			...[
				'bachelors',
				'bachelor’s',
				'bachelor degree',
				'bachelors degree',
				'bachelor of science',
				'bachelor of arts',
				'bachelor of engineering',
				'BA',
				'BS',
				'BSc',
				'BEng',
				'BTech',
				'BCom',
			],
			...['学士', '学士学位', '本科', '大学本科', '本科学历', '本科毕业', '全日制本科', '本科学士'],
			...['بكالوريوس', 'البكالوريوس', 'ليسانس', 'إجازة جامعية'],
		],
		master: [
			...[
				'masters',
				'master’s',
				'master degree',
				'masters degree',
				'master of science',
				'master of arts',
				'MA',
				'MS',
				'MSc',
				'MEng',
				'MTech',
				'MBA',
				'MPhil',
			],
			...['硕士', '硕士学位', '硕士研究生', '研究生（硕士）', '硕士学历', 'ماجستير', 'الماجستير'],
		],
		doctorate: [
			...[
				'PhD',
				'DPhil',
				'doctor',
				'doctoral',
				'doctoral degree',
				'doctorate degree',
				'doctor of philosophy',
			],
			...['博士', '博士学位', '博士研究生', '研究生（博士）', '博士学历', 'دكتوراه', 'الدكتوراه', 'دكتوراة'],
		],
	},
	chineseLevel: {
		hsk1: ['HSK1级'],
		hsk2: ['HSK2级'],
		hsk3: ['HSK3级'],
		hsk4: ['HSK4级'],
		hsk5: ['HSK5级', 'HSK6', 'HSK6级', 'HSK六级', 'HSK7', 'HSK8', 'HSK9'],
	},
}

/** Common words for language levels, in addition to their ids and labels. */
export const otherLevelWords: { readonly [L in LanguageLevel]: readonly string[] } = {
	basic: ['beginner', 'elementary', '入门', '基础', '日常会话', 'مبتدئ', 'مبتدئة', 'أساسية', 'ضعيف'],
	working: [
		...[
			'working level',
			'working knowledge',
			'working proficiency',
			'professional working',
			'工作语言',
			'可工作',
		],
		...['可用于工作', '工作水平', 'مستوى عملي'],
	],
	fluent: ['fluently', '流利', '精通', '流畅', 'طليق', 'بطلاقة', 'طلاقة', 'إجادة تامة', 'يجيد بطلاقة'],
	native: [
		...['mother tongue', 'native speaker', 'first language', '母语水平', '母语者', 'اللغة الأم', 'لغة أم'],
		...['اللغة الأصلية', 'لغته الأم', 'لغتها الأم'],
	],
}
