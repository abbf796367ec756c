import type { Shape } from '@/lib/words/types/shape'
import type { invite as english } from '../../en/team/invite'

export const invite: Shape<typeof english> = {
	invite: {
		title: 'دعوة زميل',
		submit: 'إنشاء رابط',
		submitFor:
			'{count, plural, zero {إنشاء رابط} one {إنشاء رابط لوظيفة واحدة} two {إنشاء رابط لوظيفتين} few {إنشاء رابط لعدد # وظائف} many {إنشاء رابط لعدد # وظيفة} other {إنشاء رابط لعدد # وظيفة}}',
		busy: 'جارٍ إنشاء الرابط…',
		yourself: 'ترسل الرابط بنفسك.',
		made: 'رابط {email}',
		madeText:
			'يظهر الآن ولا يظهر بعد ذلك أبدًا. ولا يصلح إلا لهذا العنوان، ومدته {days, plural, zero {أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}. يُرجى إرساله بطريقة لا يقرؤه بها سوى صاحبه.',
		copy: 'نسخ الرابط',
		copied: 'تم النسخ',
		copyFailed: 'لم يتم النسخ. الرابط محدد، ويمكن نسخه يدويًا.',
		close: 'تم',
		invited: 'دُعي في {date}',
		ends: 'رابط لهذا العنوان وحده، ينتهي في {date}',
		over: 'رابط لهذا العنوان وحده، انتهى في {date}',
		withdraw: 'سحب',
		withdrawOf: 'سحب رابط {email}',
		withdrawn: 'رابط {email}: لم يعد صالحًا.',
	},
}
