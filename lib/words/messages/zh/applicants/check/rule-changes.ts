import type { TextShape } from '@/lib/words/types/shape'
import type { ruleChanges as english } from '../../../en/applicants/check/rule-changes'

export const ruleChanges: TextShape<typeof english> = {
	ruleChanges: {
		title: '您上次查看之后，规则有变化。',
		corrected: '自您上次查看以来，我们更正了对一项规则的理解。法规本身没有变化。',
		correction: '{name}：{to}的版本更正了{from}的版本。',
		version: '{name}：{from}的版本已更换为{to}的版本。',
		figures: '{name}（{to}的版本）：所依据的数字已确定或有变化。',
		again: '已在本机用您{date}的回答重新对照。',
		added: '新增条件：{condition}：{to}',
		changed: '条件有变：{condition}',
		gone: '不再是条件：{condition}',
		before: '原为：{text}',
		now: '现为：{text}',
		stays: '{name}：结果仍为“{outcome}”。',
		becomes: '{name}：结果由“{from}”变为“{to}”。',
		others: '其他规则没有变化。',
		nothing: '{name}有了新版本（{to}）。没有任何变化：按您{date}的回答，结果与原来相同。',
		source: '规则与来源：{name}',
		compare: '比较两个版本：{name}',
		seen: '我知道了',
	},
}
