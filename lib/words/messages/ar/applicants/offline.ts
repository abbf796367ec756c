import type { TextShape } from '@/lib/words/types/shape'
import type { offline as english } from '../../en/applicants/offline'

export const offline: TextShape<typeof english> = {
	newVersion: {
		title: 'إصدار جديد جاهز.',
		text: 'لن تتأثر إجاباتك.',
		use: 'استخدامه الآن',
		later: 'لاحقًا',
	},
	page: {
		title: 'هذه الصفحة غير محفوظة على جهازك',
		description: 'تظهر عند عدم الاتصال بالإنترنت إذا لم تكن الصفحة محفوظة.',
		text: 'لا يوجد اتصال بالإنترنت الآن، وهذه الصفحة لم تُحفظ على الجهاز. أما الفحص الذاتي ونتيجتك والقواعد فتعمل من غير إنترنت، باللغات التي سبق استخدامها على هذا الجهاز.',
		again: 'إعادة المحاولة عند توفر الاتصال',
		start: 'الانتقال إلى صفحة البداية',
	},
}
