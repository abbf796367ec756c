import type { TextShape } from '@/lib/words/types/shape'
import type { ruleLimits as english } from '../../../en/applicants/team/rule-limits'

export const ruleLimits: TextShape<typeof english> = {
	rules: {
		values: {
			minAge: '年龄下限 {value} 周岁',
			maxAge: '年龄上限 {value} 周岁',
			renownedListPublished: '知名高校及科研机构的官方名单已发布',
		},
	},
}
