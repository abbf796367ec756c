import type { Shape } from '@/lib/words/types/shape'
import type { lookFurther as english } from '../en/look-further'

export const lookFurther: Shape<typeof english> = {
	title: 'لمزيد من الاطلاع',
	otherAnswers: {
		title: 'تجربة إجابات أخرى',
		text: 'ما الذي يتغير في النتيجة إذا تغيرت إجابة. وإجاباتك تبقى كما هي.',
	},
	points: {
		title: 'نقاط تصريح العمل',
		text: 'نقاطك: {points}، من أصل {most}. تتطلب الفئة B بلوغ {b} نقطة، والفئة A بلوغ {a} نقطة.',
	},
	routes: { title: 'خريطة المسارات', text: 'موضعك على مسارات K وR وZ.' },
	plan: { title: 'خطة بمواعيد', text: 'ما يلزم ومتى يلزم، وملف للتقويم.' },
}
