import type { TextShape } from '@/lib/words/types/shape'
import type { role as english } from '../../../en/employers/screen/role'

export const role: TextShape<typeof english> = {
	role: {
		newTitle: '新岗位',
		lead: '这里的回答对每位候选人都适用。因人而异的请留空，以候选人自己的回答为准。',
		name: '岗位名称',
		nameHint: '按单位内部的叫法填写，例如“家电本地化工程师”。',
		nameMissing: '岗位名称：请填写名称',
		gap: '现有团队缺少的能力（自行描述）',
		gapHint: '随岗位保存，会和结果一起打印，不参与判断。',
		rulesets: '按哪些规则筛选',
		rulesetsHint: '只问这些规则需要的问题。',
		law: '法律规定',
		notLaw: '可同时参照，不是法律规定',
		noSpecialRoutes: '除非表中写明，否则都没有特殊情形',
		noSpecialRoutesHint:
			'取得工作许可另有一些特殊情形，例如人才计划。表中没有提到时，就会一直是“结果待定”。勾选后，会假定没有这类情形；结果、文件和打印件上都会注明。',
		rulesetsMissing: '按哪些规则筛选：请至少选择一项',
		leaveOpen: '留空',
		save: '保存岗位',
		findings: '由岗位决定的条件',
		findingsLead:
			'{total} 项条件中，{met} 项对所有候选人都已符合；{open, number} 项取决于候选人，或取决于还没有回答的问题。',
		metForAll: '所有候选人都符合：{count} 项',
		nobodyTitle: '按这个岗位，任何候选人都无法符合全部条件：',
		mendStep: '{label}：目前是“{from}”，需要改为“{to}”。',
		blocked: '{label}：“{answer}”。如果属实，任何候选人都无法符合这项条件；如果填错，请更正。',
		toQuestion: '前往这个问题',
		stillOpen: '岗位中留空的问题：{count, number} 个',
		stillOpenText: '除非候选人自己的回答里有，否则都算“待确认”：',
	},
}
