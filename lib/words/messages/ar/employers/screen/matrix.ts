import type { TextShape } from '@/lib/words/types/shape'
import type { matrix as english } from '../../../en/employers/screen/matrix'

export const matrix: TextShape<typeof english> = {
	matrix: {
		title: 'المصفوفة',
		table: 'الجدول',
		shape: 'طريقة عرض المرشحين',
		caption: 'المرشحون والشروط التي تتوقف على الشخص',
		met: 'المستوفى: {met, number} من {total, number}',
		counts:
			'{condition} ({rules}): مستوفى {met, number}، غير مستوفى {unmet, number}، لم يتبيّن {unknown, number}، لم يُحدَّد رسميًا {unsettled, number}',
		show: 'عرض {count, number}: {condition}، {standing}',
		legend: {
			unanswered: 'لم يتبيّن: لا إجابة',
			inconclusive: 'لم يتبيّن: الإجابة لا تكفي',
			unsettled: 'لم يُحدَّد رسميًا: الأمر للجهة المختصة',
		},
	},
}
