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
		supporting: '加分条件',
		same: '各项条件的情况完全相同。',
		open: '理由和决定',
		openOf: '理由和决定：{name}',
		tooMany: '请选择两到四位候选人进行比较。',
	},
	matrix: {
		title: '谁适合哪里',
		lead: '每位候选人对每个岗位的筛查结果，包括目前未考虑的岗位。',
		caption: '候选人与岗位对照',
		order: '按姓名排列，不作任何排名。',
		onlyMet: '只看至少在一个岗位全部符合的人',
		notConsidered: '尚未考虑',
	},
}
