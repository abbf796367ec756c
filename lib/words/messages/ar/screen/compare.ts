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
		stage: 'المرحلة والمسؤول',
		supporting: 'داعم',
		same: 'نتائجهم واحدة في كل شرط.',
		open: 'الأسباب والقرار',
		openOf: 'الأسباب والقرار: {name}',
		tooMany: 'للمقارنة يُرجى اختيار ما بين مرشحَين وأربعة مرشحين.',
	},
	across: {
		title: 'ملاءمة المرشحين للوظائف',
		lead: 'فرز كل مرشح لكل وظيفة، بما فيها الوظائف التي لم يُرشَّح لها.',
		caption: 'المرشحون بحسب الوظيفة',
		order: 'بترتيب الأسماء. لا تفضيل لأحد على أحد.',
		onlyMet: 'عرض من يستوفي كل الشروط في وظيفة واحدة على الأقل',
		notConsidered: 'لم يُرشَّح بعد',
	},
}
