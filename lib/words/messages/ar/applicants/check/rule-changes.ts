import type { TextShape } from '@/lib/words/types/shape'
import type { ruleChanges as english } from '../../../en/applicants/check/rule-changes'

export const ruleChanges: TextShape<typeof english> = {
	ruleChanges: {
		title: 'تغيّرت قاعدة منذ زيارتك الأخيرة.',
		corrected: 'صحّحنا فهمنا لقاعدة منذ زيارتك الأخيرة. أما القانون فلم يتغيّر.',
		correction: '{name}: يصحّح إصدار {to} إصدار {from}.',
		version: '{name}: حلّ إصدار {to} محل إصدار {from}.',
		figures: '{name}، إصدار {to}: حُدّدت أرقام تعتمد عليها هذه القواعد أو تغيّرت.',
		again: 'أُعيدت مقارنة إجاباتك بتاريخ {date} على هذا الجهاز.',
		added: 'شرط جديد: {condition}: {to}',
		changed: 'شرط تغيّر: {condition}',
		gone: 'لم يعد شرطًا: {condition}',
		before: 'سابقًا: {text}',
		now: 'الآن: {text}',
		stays: '{name}: تبقى النتيجة «{outcome}».',
		becomes: '{name}: تتغير النتيجة من «{from}» إلى «{to}».',
		others: 'لم تتغير مجموعات القواعد الأخرى.',
		nothing: '{name}: صدر إصدار جديد بتاريخ {to}، ولم يتغير شيء: إجاباتك بتاريخ {date} تعطي النتيجة نفسها.',
		source: 'مجموعة القواعد ومصادرها: {name}',
		compare: 'مقارنة الإصدارين: {name}',
		seen: 'اطّلعت على ذلك',
	},
}
