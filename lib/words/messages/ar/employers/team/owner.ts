import type { TextShape } from '@/lib/words/types/shape'
import type { owner as english } from '../../../en/employers/team/owner'

export const owner: TextShape<typeof english> = {
	owner: {
		title: 'إنشاء الحساب الأول',
		lead: 'ليس لهذا الفريق مالك بعد. يحصل القائم على الخادم على الرمز لمرة واحدة بالأمر أدناه، ويصلح 15 دقيقة.',
		code: 'الرمز لمرة واحدة',
		submit: 'إنشاء حساب المالك',
		busy: 'جارٍ إنشاء الحساب…',
		next: 'ثم يأتي التحقق بخطوتين. ولا يحتاج الفحص الذاتي ولا فرز المرشحين على هذا الجهاز إلى حساب.',
	},
}
