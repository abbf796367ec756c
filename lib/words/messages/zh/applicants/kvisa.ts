import type { TextShape } from '@/lib/words/types/shape'
import type { kvisa as english } from '../../en/applicants/kvisa'

export const kvisa: TextShape<typeof english> = {
	head: '{name}，{version} 版，{date}',
	enough: '仅凭这些回答就能得出这一结果：{answers}。',
	missing: '尚未回答且可能改变结果：{facts}。',
	ways: '最接近的途径：',
	way: '{number}. {way}',
	assumes: '待官方明确，上述途径按符合计算：{parameters}。',
	blocked: '无论怎样回答都不符合：{names}。',
	sources: '来源：',
	source: '{name}，{places}。{read}',
	notDecision: '这不是审批决定。只有主管部门才能决定。',
	ask: {
		start: '请输入序号或文字作答。{unsure}：不确定；{back}：返回上一题；{quit}：结束。',
		left: '至少还有 {min, number} 个问题，最多 {max, number} 个。',
		option: '{number}. {option}',
		several: '可输入多个序号，用逗号隔开。都不是请输入 0。',
		range: '请输入 {min, number} 到 {max, number} 之间的数字。',
		list: '请输入名称，用分号隔开。',
		skills: '例如：{example}',
		again: '无法识别这一回答，请重新输入。',
		first: '这是第一个问题。',
		answer: '{label}：{answer}',
	},
	differs: '{name}：由“{from}”变为“{to}”',
	same: '没有差别。',
}
