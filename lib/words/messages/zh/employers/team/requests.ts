import type { TextShape } from '@/lib/words/types/shape'
import type { requests as english } from '../../../en/employers/team/requests'

export const requests: TextShape<typeof english> = {
	requests: {
		title: '候选人的请求',
		lead: '候选人在本人页面上提出的请求。更正、同意和索取副本会立即完成。候选人请求复核时，由人重新查看，并在 {days, number} 天内答复。',
		open: '等待答复（{count}）',
		none: '没有等待答复的请求。',
		done: '已完成（{count}）',
		nameless: '未填姓名',
		askedOn: '{date}提出',
		kinds: {
			correction: '更正了一项回答',
			review: '请求由人复核',
			consent: '表示了一项同意',
			withdrawn: '撤回了一项同意',
			copy: '取得了全部内容的副本',
		},
		noWords: '未说明理由。',
		due: '{left}（截止{date}）',
		left: '还剩 {days, number} 天',
		today: '今天到期',
		overdue: '已逾期 {days, number} 天',
		answer: '您的答复',
		answerHint: '候选人会在本人页面上看到答复和您的姓名。',
		missing: '您的答复：请填写',
		send: '发送答复',
		sending: '正在发送…',
		sent: '给{name}的答复已发送。',
		answeredBy: '{name}，{date}',
		candidate: '候选人',
		what: '请求',
		when: '时间',
		result: '答复',
		atOnce: '已立即完成',
	},
}
