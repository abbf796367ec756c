import type { TextShape } from '@/lib/words/types/shape'
import type { explained as english } from '../../en/applicants/explained'

export const explained: TextShape<typeof english> = {
	outcome: '{name}: {outcome}.',
	condition: '{mark}: {statement}.',
	restsOn: 'استنادًا إلى: {facts}.',
	unanswered: 'بلا إجابة: {facts}.',
	inconclusive: 'الإجابة لا تكفي للحسم: {facts}.',
	change: '{label}: من «{from}» إلى «{to}»',
	example: '{label}: {to} مثلًا',
	found: '{label}: {to}',
}
