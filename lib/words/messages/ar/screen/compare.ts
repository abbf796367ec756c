import type { Shape } from '@/lib/words/types/shape'
import type { compare as english } from '../../en/screen/compare'

export const compare: Shape<typeof english> = {
	compare: {
		title: 'مقارنة المرشحين ({count})',
		lead: 'جنبًا إلى جنب، بترتيب اختيارك. لا تفضيل لأحد على أحد.',
		all: 'عرض كل الشروط',
		different: 'عرض ما يختلف فقط',
		caption: 'المرشحون جنبًا إلى جنب',
		condition: 'الشرط',
		supporting: 'داعم',
		same: 'موقفهم واحد في كل شرط.',
		open: 'الأسباب والقرار',
		openOf: 'الأسباب والقرار: {name}',
		tooMany: 'للمقارنة يُختار من مرشحين اثنين إلى أربعة.',
	},
	matrix: {
		title: 'من يناسب أين',
		lead: 'فرز كل مرشح لكل وظيفة، ومنها ما لا يُنظر فيه لها.',
		caption: 'المرشحون بحسب الوظيفة',
		order: 'بترتيب الأسماء. لا تفضيل لأحد على أحد.',
		onlyMet: 'فقط من يستوفي كل الشروط في وظيفة ما',
		notConsidered: 'لم يُنظر فيه بعد',
	},
}
