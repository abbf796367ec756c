import type { TextShape } from '@/lib/words/types/shape'
import type { join as english } from '../../../en/employers/team/join'

export const join: TextShape<typeof english> = {
	join: {
		title: 'الانضمام إلى الفريق',
		looking: 'جارٍ فحص الرابط…',
		lead: 'صاحب الدعوة: {by}. يُرجى اختيار اسم وكلمة مرور.',
		emailHint: 'لا يصلح الرابط إلا لهذا العنوان',
		submit: 'الانضمام إلى الفريق',
		busy: 'جارٍ الانضمام…',
		signedIn: 'سبق تسجيل دخولك.',
		signedInText:
			'ينشئ هذا الرابط حسابًا جديدًا. الحساب الحالي: {name}، ولاستخدام الرابط يلزم تسجيل الخروج أولًا.',
		goOn: 'المتابعة إلى الوظائف',
		toSignIn: 'إلى تسجيل الدخول',
	},
}
