import type { TextShape } from '@/lib/words/types/shape'
import type { withheld as english } from '../../../en/employers/screen/withheld'

export const withheld: TextShape<typeof english> = {
	withheld: {
		who: '关于健康和犯罪记录的回答只有所有者和招聘人员能看到。',
		more: '另有 {count, number} 个条件您看不到。',
		ways: '怎样才能改变{rules}的结果，您看不到。',
	},
}
