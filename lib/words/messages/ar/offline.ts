import type { Shape } from '@/lib/words/types/shape'
import type { offline as english } from '../en/offline'

export const offline: Shape<typeof english> = {
	newVersion: {
		title: 'إصدار جديد جاهز.',
		text: 'تبقى إجاباتك كما هي.',
		use: 'استخدامه الآن',
		later: 'لاحقًا',
	},
	page: {
		title: 'هذه الصفحة غير محفوظة على جهازك',
		description: 'تظهر عند عدم الاتصال بالإنترنت، مكان صفحة لم تُحفظ.',
		text: 'لا يوجد اتصال بالإنترنت الآن، وهذه الصفحة لم تُحفظ على الجهاز. أما الفحص الذاتي ونتيجتك والقواعد فتعمل من غير اتصال باللغة التي استُخدمت بها.',
		again: 'إعادة المحاولة عند توفر الاتصال',
		start: 'الانتقال إلى صفحة البداية',
	},
}
