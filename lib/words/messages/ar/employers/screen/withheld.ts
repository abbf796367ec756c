import type { TextShape } from '@/lib/words/types/shape'
import type { withheld as english } from '../../../en/employers/screen/withheld'

export const withheld: TextShape<typeof english> = {
	withheld: {
		who: 'الإجابات عن الصحة والسجل الجنائي يراها مسؤولو توظيف ومالكون فقط.',
		more: 'شروط أخرى غير معروضة لك: {count, number}.',
		ways: 'ما يغيّر النتيجة وفق {rules} غير معروض لك.',
	},
}
