import type { TextShape } from '@/lib/words/types/shape'
import type { sheets as english } from '../../en/applicants/sheets'

export const sheets: TextShape<typeof english> = {
	candidates: '候选人',
	allowed: '可填内容',
	places: '国家、地区和语言',
	name: '姓名',
	inventedName: '姓名（虚构）',
	column: '列',
	question: '问题',
	value: '可填内容',
	code: '或填代码',
	country: '国家或地区',
	language: '语言',
	howToFillIn: [
		'每行一位候选人。“id”是您自己的编号，再次导入时据此认出同一个人。',
		'没有问过的请留空；问过但不确定的填“?”。两者都不当作“否”。',
		'可填多项时，用分号隔开。',
		'列可以删减、调换或增加。无法识别的列会原样保留，但不读取。',
	],
	units: {
		age: ['岁', '周岁'],
		years: ['年'],
		months: ['月', '个月'],
		points: ['分'],
		'cny-a-year': ['人民币'],
	},
	notListed: '不在列表中',
	notListedText: '请从列表中选择；不确定时填“?”。全部可填内容见第二张工作表。',
	notInRangeText: '请用数字填写，范围见第二张工作表；不确定时填“?”。',
}
