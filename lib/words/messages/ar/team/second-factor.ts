import type { Shape } from '@/lib/words/types/shape'
import type { secondFactor as english } from '../../en/team/second-factor'

export const secondFactor: Shape<typeof english> = {
	secondFactor: {
		title: 'التحقق بخطوتين',
		lead: 'كلمة المرور صحيحة. بقيت الأرقام الستة التي يعرضها تطبيقك الآن.',
		digits: 'ستة أرقام من تطبيقك',
		submit: 'متابعة',
		busy: 'جارٍ التحقق…',
		useRecovery: 'استخدام رمز استرداد',
		recoveryLead: 'كلمة المرور صحيحة. بقي أحد رموز الاسترداد، وكل منها يصلح مرة واحدة.',
		recovery: 'رمز الاسترداد',
		useApp: 'استخدام التطبيق',
		other: 'تسجيل الدخول بحساب آخر',
	},
	setUp: {
		title: 'إعداد التحقق بخطوتين',
		lead: 'يصنع تطبيق على هاتفك رمزًا جديدًا كل 30 ثانية. فلا تكفي كلمة المرور وحدها لفتح القائمة.',
		begin: 'بدء',
		beginning: 'جارٍ إنشاء المفتاح…',
		scan: '1. مسح هذا الرمز بتطبيقك',
		code: 'رمز QR يحمل المفتاح لتطبيقك',
		orType: 'أو كتابة المفتاح:',
		copy: 'نسخ المفتاح',
		copied: 'تم النسخ',
		copyFailed: 'لم يتم النسخ. المفتاح محدد، ويمكن نسخه يدويًا.',
		tooLong: 'المفتاح أطول من أن يوضع في رمز QR، ويمكن كتابته في تطبيقك.',
		digits: '2. إدخال الأرقام الستة التي يعرضها',
		submit: 'تفعيل التحقق بخطوتين',
		busy: 'جارٍ التفعيل…',
		later: 'ليس الآن',
	},
}
