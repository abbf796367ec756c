import type { Shape } from '@/lib/words/types/shape'
import type { lookFurther as english } from '../en/look-further'

export const lookFurther: Shape<typeof english> = {
	otherAnswers: {
		title: 'تجربة إجابات أخرى',
	},
}
