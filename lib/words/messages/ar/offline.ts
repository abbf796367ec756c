import type { Shape } from '@/lib/words/types/shape'
import type { offline as english } from '../en/offline'

export const offline: Shape<typeof english> = {
	newVersion: {
		title: 'نسخة جديدة جاهزة.',
		text: 'تبقى إجاباتك كما هي.',
		use: 'استخدامها الآن',
		later: 'لاحقًا',
	},
	page: {
		title: 'هذه الصفحة ليست على جهازك',
		description: 'تظهر دون شبكة، مكان صفحة لم تُحفظ.',
		text: 'لا شبكة لديك الآن، وهذه الصفحة لم تُحفظ على الجهاز. أما الفحص الذاتي ونتيجتك والقواعد فتعمل دون شبكة باللغة التي استُخدمت بها.',
		again: 'إعادة المحاولة عند توفر الشبكة',
		start: 'الذهاب إلى صفحة البداية',
	},
}
