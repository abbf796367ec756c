import type { TextShape } from '@/lib/words/types/shape'
import type { matrix as english } from '../../../en/employers/screen/matrix'

export const matrix: TextShape<typeof english> = {
	matrix: {
		title: '矩阵',
		table: '表格',
		shape: '候选人的显示方式',
		caption: '候选人与取决于个人的条件对照',
		met: '{total, number} 项中符合 {met, number} 项',
		counts:
			'{condition}（{rules}）：{met, number} 位符合，{unmet, number} 位不符合，{unknown, number} 位待确认，{unsettled, number} 位待官方明确',
		show: '显示 {count, number} 位：{condition}，{standing}',
		legend: {
			unanswered: '待确认：没有回答',
			inconclusive: '待确认：回答不足以判断',
			unsettled: '待官方明确：要等主管部门',
		},
	},
}
