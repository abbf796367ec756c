import type { TextShape } from '@/lib/words/types/shape'
import type { explained as english } from '../../en/applicants/explained'

export const explained: TextShape<typeof english> = {
	outcome: '{name}：{outcome}。',
	condition: '{mark}：{statement}。',
	restsOn: '依据：{facts}。',
	unanswered: '未回答：{facts}。',
	inconclusive: '所填内容还不足以判断：{facts}。',
	change: '{label}：由“{from}”变为“{to}”',
	example: '{label}：例如“{to}”',
	found: '{label}：{to}',
}
