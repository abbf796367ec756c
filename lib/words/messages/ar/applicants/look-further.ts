import type { TextShape } from '@/lib/words/types/shape'
import type { lookFurther as english } from '../../en/applicants/look-further'

export const lookFurther: TextShape<typeof english> = {
	otherAnswers: {
		title: 'تجربة إجابات أخرى',
	},
}
