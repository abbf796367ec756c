import type { TextShape } from '@/lib/words/types/shape'
import type { page as english } from '../../../en/employers/screen/page'

export const page: TextShape<typeof english> = {
	page: {
		back: '返回表格',
		sentence: '{text}。',
		stage: '阶段：{stage}。',
		owner: '负责人：{owner}。',
		tags: '标签：{tags}。',
		met: '{count, number} 项符合：{names}',
		supporting: '优势条件：{total} 项中符合 {met} 项',
		change: '怎样才会改变',
		allMet: '所有条件都已符合。',
		thenMet: '这样，{rules}的条件就可以全部符合。',
		blocked: '无论怎样回答，{rules}的结果都不会改变。',
		waiting: '无论这里怎样回答，{rules}都要等主管部门明确。',
	},
}
