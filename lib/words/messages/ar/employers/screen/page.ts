import type { TextShape } from '@/lib/words/types/shape'
import type { page as english } from '../../../en/employers/screen/page'

export const page: TextShape<typeof english> = {
	page: {
		back: 'العودة إلى الجدول',
		sentence: '{text}.',
		stage: 'المرحلة: {stage}.',
		owner: 'المسؤول: {owner}.',
		tags: 'الوسوم: {tags}.',
		met: 'مستوفى ({count, number}): {names}',
		supporting: 'الشروط الداعمة: {met} من {total}',
		change: 'ما الذي يغيّر النتيجة',
		allMet: 'كل الشروط مستوفاة.',
		thenMet: 'وعندئذ يمكن أن تُستوفى كل الشروط بحسب: {rules}.',
		blocked: 'لا إجابة أخرى تغيّر النتيجة بحسب: {rules}.',
		waiting: 'أيًا كانت الإجابات هنا، يبقى هذا في انتظار الجهة المختصة: {rules}.',
	},
}
