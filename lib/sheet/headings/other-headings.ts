import type { ColumnUse } from './column'

/**
 * Headings that sheets really have, besides ids, labels and questions of facts. Labels and questions that templates had
 * before they were reworded are in former-headings.json.
 */
export const otherHeadings: { readonly [U in ColumnUse]?: readonly string[] } = {
	id: [
		'id',
		'ID no.',
		'candidate id',
		'candidate no.',
		'candidate number',
		'applicant id',
		'employee id',
		'reference',
		'ref',
		'编号',
		'工号',
		'候选人编号',
		'应聘编号',
		'المعرف',
		'رقم المرشح',
		'الرقم المرجعي',
	],
	name: [
		'name',
		'full name',
		'candidate',
		'candidate name',
		'applicant',
		'applicant name',
		'姓名',
		'名字',
		'全名',
		'候选人',
		'候选人姓名',
		'应聘者',
		'应聘者姓名',
		'الاسم',
		'الاسم الكامل',
		'اسم المرشح',
		'Name (invented)',
		'الاسم (مختلق)',
	],
	nationalities: ['nationality', 'citizenship', 'citizenships', '国籍', '国籍/地区', 'الجنسية', 'الجنسيات'],
	age: ['العمر', 'السن', '周岁'],
	highestDegree: ['degree', 'highest education', 'education level', '学历', '学位', 'المؤهل العلمي'],
	degreeField: ['field of study', 'field of degree', 'major', '专业', '所学专业', 'التخصص'],
	experienceYears: ['years of experience', 'work experience', '工作年限', '工作经验', 'سنوات الخبرة'],
	chineseLevel: ['HSK', 'HSK level', 'Chinese level', 'HSK等级', '汉语水平', '中文等级'],
	languages: ['languages spoken', 'language', 'language skills', '语言', '语言能力', '语种', 'اللغات'],
	annualPayCny: [
		'annual pay',
		'annual salary',
		'yearly salary',
		'yearly pay',
		'年薪',
		'年收入',
		'الراتب السنوي',
	],
	isicDivision: ['industry', 'industry code', 'ISIC', 'ISIC division', '行业', '行业代码', 'القطاع'],
	targetMarkets: [
		'target market',
		'target countries',
		'markets',
		'目标国家',
		'目标国家/地区',
		'الأسواق المستهدفة',
	],
	monthsPerYear: ['months per year', 'months a year', 'months in China', '每年在华月数', '在华月数'],
}

/** Units and other notes that may stand in brackets behind a heading. */
export const otherNotes: readonly string[] = (
	'years|year|yrs|年|岁|سنة|سنوات|months|month|月|个月|أشهر|points|分|CNY|RMB|yuan|元|人民币|CNY a year|CNY per year|' +
	'CNY/year|RMB/year|元/年|人民币元|يوان|yes/no|y/n|是/否|نعم/لا|optional|required|选填|必填|可多选|多选|اختياري|إلزامي'
).split('|')

/** Notes that say that numbers are counted in ten thousands. */
export const tenThousandsNotes: readonly string[] = '万|万元|万元/年|万元人民币|人民币万元|万人民币'.split(
	'|',
)
