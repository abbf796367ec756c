import type { Shape } from '@/lib/words/types/shape'
import type { compare as english } from '../../en/screen/compare'

export const compare: Shape<typeof english> = {
	compare: {
		title: '比较 {count} 位候选人',
		lead: '按您选择的先后并列，不作任何排名。',
		all: '显示全部条件',
		different: '只看不同之处',
		caption: '候选人并列比较',
		condition: '条件',
		stage: '阶段、负责人',
		supporting: '优势条件',
		same: '这几位在各项条件上完全相同。',
		open: '理由和决定',
		openOf: '理由和决定：{name}',
		tooMany: '请选择两到四位候选人进行比较。',
	},
	across: {
		title: '人岗匹配',
		lead: '每位候选人对每个岗位的筛选结果，包括没有应聘的岗位。',
		caption: '候选人与岗位对照',
		order: '按姓名排列，不作任何排名。',
		onlyMet: '只看符合至少一个岗位全部条件的人',
		notConsidered: '未应聘',
	},
}
