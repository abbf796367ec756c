import type { TextShape } from '@/lib/words/types/shape'
import type { sameWords as english } from '../../../en/applicants/screen/same-words'

export const sameWords: TextShape<typeof english> = {
	table: {
		outcomes: {
			eligible: 'الشروط كلها مستوفاة',
			undetermined: 'لم تُحسم النتيجة بعد',
			ineligible: 'شروط غير مستوفاة',
			'not-needed': 'غير مطلوب',
			withheld: 'غير معروض لك',
		},
	},
	export: {
		assumedNoWay: 'تفترض هذه الوظيفة أن ليس لأي مرشح مسار خاص إلى تصريح العمل ما لم تذكره إجاباته.',
	},
	explain: {
		choices: {
			'go-on': 'ينتقل طلبك إلى المرحلة التالية.',
			hold: 'طلبك قيد الانتظار.',
			decline: 'نعتذر عن عدم متابعة طلبك.',
		},
	},
	role: {
		steps: {
			you: 'عن المرشح',
			studies: 'الدراسة والعمل',
			market: 'الأسواق',
			offer: 'صاحب العمل والأجر',
			role: 'العمل',
			permit: 'ما يخص تصريح العمل',
		},
	},
	sheet: {
		consent: {
			sensitive: 'معالجة بيانات حساسة، مثل الصحة أو السجل الجنائي',
			sharing: 'مشاركة البيانات مع شركة أخرى',
			abroad: 'نقل البيانات إلى بلد آخر',
			pool: 'حفظ السجل لوظائف شاغرة أخرى',
		},
	},
}
