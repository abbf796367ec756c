import type { TextShape } from '@/lib/words/types/shape'
import type { compare as english } from '../../../en/employers/screen/compare'

export const compare: TextShape<typeof english> = {
	compare: {
		title: 'مقارنة المرشحين ({count, number})',
		lead: 'بترتيب الأرقام، بلا تفضيل لأحد على أحد ولا جمع للنتائج. ما يختلف مظلَّل.',
		shown: 'الشروط',
		all: 'كل الشروط',
		different: 'ما يختلف فقط',
		same: 'عرض الشروط المتماثلة لدى الجميع ({count, number})',
		caption: 'المرشحون جنبًا إلى جنب',
		supporting: 'داعم',
		equal: 'نتائجهم واحدة في كل شرط.',
		open: 'الأسباب والقرار',
		openOf: 'الأسباب والقرار: {name}',
		tooMany: 'للمقارنة يُرجى اختيار ما بين مرشحَين وأربعة مرشحين.',
		replace: 'استبدال',
		replaceOf: 'استبدال {name}',
		remove: 'إزالة',
		removeOf: 'إزالة {name} من المقارنة',
		add: 'إضافة مرشح',
		another: 'مرشح آخر مكان {name}',
		find: 'الاسم أو الرقم',
		unfound: 'لا مرشح آخر في هذه الوظيفة يطابق ذلك.',
		settled: 'لا سؤال يحسم شيئًا الآن',
	},
	across: {
		title: 'المرشحون في كل الوظائف',
		lead: 'فرز كل مرشح لكل وظيفة، بما فيها الوظائف التي لم يُرشَّح لها.',
		caption: 'المرشحون بحسب الوظيفة',
		order: 'بترتيب الأسماء. لا تفضيل لأحد على أحد.',
		onlyMet: 'عرض من يستوفي كل الشروط في وظيفة واحدة على الأقل',
		notConsidered: 'لم يُرشَّح بعد',
	},
}
