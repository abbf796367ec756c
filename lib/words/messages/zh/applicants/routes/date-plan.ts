import type { TextShape } from '@/lib/words/types/shape'
import type { datePlan as english } from '../../../en/applicants/routes/date-plan'

export const datePlan: TextShape<typeof english> = {
	plan: {
		title: '办理时间表：Z 签证途径',
		lead: '只列出文本写明的，或者由您填写的两个日期推算的。大多依据北京的办事指南，其他城市可能不同。',
		days: { applies: '用人单位提出申请的日期', enters: '您入境的日期' },
		hint: '还不知道的可以空着。这两个日期只保存在本机。',
		faults: {
			unreadable: '请填写完整的日期：年、月、日。',
			far: '请填写{first}至{last}之间的日期。',
			order: '办 Z 签证要先有用人单位申请的工作许可通知，这一天还不可能拿到。请填写{day}以后的日期。',
		},
		save: '加入日历（.ics）',
		none: '填写日期以后，就可以加入日历。',
		workOut: '推算日期',
		toGet: '还要准备：{documents}',
		file: '途径和日期',
		when: '时间',
		what: '事项',
		source: '来源',
		kinds: { by: '最晚{day}', from: '{day}或以后', between: '{day}至{last}' },
		own: '您填写的日期',
		noDate: '没有找到日期',
		rows: {
			record: {
				what: '开具无犯罪记录证明',
				how: '用人单位提出申请时，签发不超过 {months} 个月。需要附加证明书或领事认证的，请预留时间。',
				relative: '申请前 {months} 个月内',
			},
			medical: {
				what: '办理体检证明',
				how: '用人单位提出申请时，签发不超过 {months} 个月。入境前可由用人单位承诺。',
				relative: '申请前 {months} 个月内',
			},
			photo: {
				what: '拍摄照片',
				how: '用人单位提出申请时，拍摄不超过 {months} 个月。',
				relative: '申请前 {months} 个月内',
			},
			applies: { what: '用人单位申请工作许可通知', relative: '还没有填写日期' },
			decision: {
				what: '预审、受理、审查决定',
				how: '依次为 {check}、{accept}、{decide} 个工作日。这里没有考虑法定节假日，遇到节假日会更晚。',
				relative: '申请后 {days} 个工作日',
			},
			enters: { what: '您持 Z 签证入境', relative: '还没有填写日期' },
			register: { what: '登记住宿', how: '24 小时内。', relative: '入境后 24 小时内' },
			residence: {
				what: '申请工作类居留证件',
				how: '自入境之日起 30 日内。请不要等到最后一天：如果入境当天也算，就早一天到期。',
				relative: '入境后 30 日内',
			},
			extend: {
				what: '申请延长工作许可',
				how: '届满前 120 日至 30 日。这里假定许可自入境起给足 {years} 年，即 {class} 类的上限。',
				relative: '许可届满前 120 日至 30 日',
			},
			kVisa: {
				what: 'K 签证',
				how: '办理时间、有效期和费用，我们都没有找到官方规定。',
				relative: '没有找到日期',
			},
			review: {
				what: '工作有成效，没有因受到公司内部排斥而妨碍工作',
				how: '文章称，否则签证就失效。我们没有找到这样说的已公布文本。',
				relative: '每次考评时',
			},
		},
	},
}
