import type { TextShape } from '@/lib/words/types/shape'
import type { compare as english } from '../../../en/employers/screen/compare'

export const compare: TextShape<typeof english> = {
	compare: {
		title: '比较 {count, number} 位候选人',
		lead: '按编号排列，不作排名，也不合计。有底色的是不同之处。',
		shown: '条件',
		all: '全部条件',
		different: '只看不同',
		same: '显示各位相同的 {count, number} 项条件',
		caption: '候选人并列比较',
		supporting: '优势条件',
		equal: '这几位在各项条件上完全相同。',
		open: '理由和决定',
		openOf: '理由和决定：{name}',
		tooMany: '请选择两到四位候选人进行比较。',
		replace: '换人',
		replaceOf: '换人：{name}',
		remove: '移出',
		removeOf: '将 {name} 移出比较',
		add: '添加一位候选人',
		another: '换下 {name}，改为另一位候选人',
		find: '姓名或编号',
		unfound: '这个岗位没有其他候选人符合。',
		settled: '目前没有哪个问题能得出结果',
	},
	across: {
		title: '各岗位对照',
		lead: '每位候选人对每个岗位的筛选结果，包括没有应聘的岗位。',
		caption: '候选人与岗位对照',
		order: '按姓名排列，不作任何排名。',
		onlyMet: '只看符合至少一个岗位全部条件的人',
		notConsidered: '未应聘',
	},
}
