import type { TextShape } from '@/lib/words/types/shape'
import type { recovery as english } from '../../../en/employers/team/recovery'

export const recovery: TextShape<typeof english> = {
	recovery: {
		title: 'حفظ رموز الاسترداد',
		lead: 'كل رمز يفتح حسابك مرة واحدة من دون الهاتف. تظهر الآن ولا تظهر بعد ذلك أبدًا.',
		list: 'رموز الاسترداد',
		print: 'طباعة',
		file: 'حفظ في ملف نصي',
		fileName: 'رموز-الاسترداد',
		fileHead: 'رموز استرداد {email}. كل منها يصلح مرة واحدة.',
		typeOne: 'يُرجى كتابة أحدها للتثبت من أنها عندك',
		notOne: 'رمز الاسترداد: ليس واحدًا منها',
		submit: 'حفظت الرموز',
	},
}
