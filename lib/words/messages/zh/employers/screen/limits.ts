import type { TextShape } from '@/lib/words/types/shape'
import type { limits as english } from '../../../en/employers/screen/limits'

export const limits: TextShape<typeof english> = {
	limits: {
		title: '如果年龄限度确定',
		lead: '我们没有找到官方数字。这里只显示结果会怎样变化，现有结果不变。',
		all: {
			maxAge: {
				from: '年龄上限定在 {limit} 周岁或更高时，全部 {count, number} 人都符合年龄条件。',
				upTo: '年龄上限定在 {limit} 周岁或更低时，全部 {count, number} 人都符合年龄条件。',
			},
			minAge: {
				from: '年龄下限定在 {limit} 周岁或更高时，全部 {count, number} 人都符合年龄条件。',
				upTo: '年龄下限定在 {limit} 周岁或更低时，全部 {count, number} 人都符合年龄条件。',
			},
		},
		unknown: '另有 {count, number} 人缺少回答，待确认。',
		met: '符合',
		unmet: '不符合',
		line: {
			maxAge: '符合年龄条件的候选人数，按年龄上限',
			minAge: '符合年龄条件的候选人数，按年龄下限',
		},
		from: '限制从',
		dashed: '虚线：流传但没有官方依据的说法。',
	},
}
