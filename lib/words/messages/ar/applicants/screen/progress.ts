import type { TextShape } from '@/lib/words/types/shape'
import type { progress as english } from '../../../en/applicants/screen/progress'

export const progress: TextShape<typeof english> = {
	progress: {
		stage: 'المرحلة',
		owner: 'المسؤول',
		noOwner: 'بلا مسؤول',
		tags: 'الوسوم',
		note: 'ملاحظة',
		asked: 'أُرسلت الأسئلة',
		at: '{day}، {time}',
		done: '{date}، تم',
		seen: 'اطُّلع عليه في {day}',
		promised: 'موعود به حتى {day}',
		undated: { seen: 'اطُّلع عليه', promised: 'موعود به' },
		valid: '{seen}، صالح حتى {day}',
		stages: {
			new: 'جديد',
			contacted: 'جرى التواصل',
			interview: 'مقابلة',
			offer: 'عرض عمل',
			permit: 'التصريح',
			started: 'بدأ العمل',
		},
		dates: {
			reply: 'موعد الرد',
			interview: 'المقابلة',
			offer: 'انتهاء عرض العمل',
			start: 'بدء العمل',
			permit: 'موعد تصريح العمل',
			visa: 'موعد التأشيرة',
			review: 'المراجعة',
		},
		documents: {
			degree: 'شهادة الدراسة',
			healthCertificate: 'الشهادة الصحية',
			noCriminalRecord: 'شهادة خلو من السوابق',
			offerLetter: 'عرض العمل موقّعًا',
			workHistory: 'إثبات الخبرة المهنية',
			languageProof: 'شهادة اللغة',
			passport: 'جواز السفر',
		},
	},
}
