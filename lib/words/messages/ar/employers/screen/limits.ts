import type { TextShape } from '@/lib/words/types/shape'
import type { limits as english } from '../../../en/employers/screen/limits'

export const limits: TextShape<typeof english> = {
	limits: {
		title: 'لو وُضع حد رسمي',
		lead: 'لم نجد رقمًا رسميًا. يبيّن هذا ما كان سيتغير فقط، وتبقى النتائج كما هي.',
		all: {
			maxAge: {
				from: 'يستوفي الجميع ({count, number}) شرط العمر إذا كان الحد الأعلى {limit} أو أكثر.',
				upTo: 'يستوفي الجميع ({count, number}) شرط العمر إذا كان الحد الأعلى {limit} أو أقل.',
			},
			minAge: {
				from: 'يستوفي الجميع ({count, number}) شرط العمر إذا كان الحد الأدنى {limit} أو أكثر.',
				upTo: 'يستوفي الجميع ({count, number}) شرط العمر إذا كان الحد الأدنى {limit} أو أقل.',
			},
		},
		unknown: 'لم يتبيّن لنقص إجابة: {count, number}.',
		met: 'يستوفونه',
		unmet: 'لا يستوفونه',
		line: {
			maxAge: 'المرشحون الذين يستوفون شرط العمر، بحسب الحد الأعلى',
			minAge: 'المرشحون الذين يستوفون شرط العمر، بحسب الحد الأدنى',
		},
		from: 'من حد قدره',
		dashed: 'الخطوط المتقطعة: مزاعم لا أساس رسميًا لها.',
	},
}
