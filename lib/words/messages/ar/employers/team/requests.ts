import type { TextShape } from '@/lib/words/types/shape'
import type { requests as english } from '../../../en/employers/team/requests'

export const requests: TextShape<typeof english> = {
	requests: {
		title: 'طلبات المرشحين',
		lead: 'ما طلبه المرشحون في صفحاتهم الخاصة. التصحيح والموافقة والنسخة تتم فورًا. وإذا طلب المرشح مراجعة، نظر شخص في الأمر من جديد وأجاب خلال {days, plural, zero {أيام} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
		open: 'في انتظار الإجابة: {count}',
		none: 'لا طلب في انتظار الإجابة.',
		done: 'طلبات تمت: {count}',
		nameless: 'بلا اسم',
		askedOn: 'طُلب في {date}',
		kinds: {
			correction: 'تصحيح إجابة',
			review: 'مراجعة من شخص',
			consent: 'إعطاء موافقة',
			withdrawn: 'سحب موافقة',
			copy: 'نسخة من كل شيء',
		},
		noWords: 'لم يُذكر سبب.',
		due: '{left} (حتى {date})',
		left: '{days, plural, zero {لم يبق وقت} one {بقي يوم واحد} two {بقي يومان} few {بقيت # أيام} many {بقي # يومًا} other {بقي # يوم}}',
		today: 'آخر موعد اليوم',
		overdue:
			'{days, plural, zero {انتهى الموعد} one {انتهى الموعد منذ يوم واحد} two {انتهى الموعد منذ يومين} few {انتهى الموعد منذ # أيام} many {انتهى الموعد منذ # يومًا} other {انتهى الموعد منذ # يوم}}',
		answer: 'إجابتك',
		answerHint: 'يقرؤها المرشح في صفحته الخاصة مع اسمك.',
		missing: 'إجابتك: يُرجى كتابتها',
		send: 'إرسال الإجابة',
		sending: 'جارٍ الإرسال…',
		sent: 'أُرسلت الإجابة إلى {name}.',
		answeredBy: '{name}، {date}',
		candidate: 'المرشح',
		what: 'الطلب',
		when: 'الوقت',
		result: 'الإجابة',
		atOnce: 'تم فورًا',
	},
}
