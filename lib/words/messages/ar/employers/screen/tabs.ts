import type { TextShape } from '@/lib/words/types/shape'
import type { tabs as english } from '../../../en/employers/screen/tabs'

export const tabs: TextShape<typeof english> = {
	tabs: {
		label: 'صفحات {name}',
		viewOf: '{view}: {name}',
		names: {
			table: 'المرشحون',
			overview: 'نظرة عامة',
			agenda: 'جدول المواعيد',
			'edit-role': 'الوظيفة',
			history: 'السجل الزمني',
		},
	},
}
