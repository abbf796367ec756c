import type { Shape } from '@/lib/words/types/shape'
import type { signIn as english } from '../../en/team/sign-in'

export const signIn: Shape<typeof english> = {
	signIn: {
		title: 'تسجيل الدخول',
		submit: 'تسجيل الدخول',
		busy: 'جارٍ تسجيل الدخول…',
		forgotten: 'نسيت كلمة المرور؟ يمكن لمالك الفريق إزالتك ثم دعوتك من جديد. ونحن لا نرسل بريدًا.',
	},
}
