import type { TextShape } from '@/lib/words/types/shape'
import type { account as english } from '../../../en/employers/team/account'

export const account: TextShape<typeof english> = {
	account: {
		title: 'حسابك',
		password: {
			title: 'كلمة المرور',
			old: 'كلمة المرور الحالية',
			fresh: 'كلمة المرور الجديدة',
			submit: 'تغيير كلمة المرور',
			busy: 'جارٍ التغيير…',
			done: 'تغيّرت كلمة المرور.',
		},
		factor: {
			title: 'التحقق بخطوتين',
			on: 'مفعّل. يحتاج تسجيل الدخول إلى كلمة المرور ورمز من تطبيقك.',
			off: 'غير مفعّل. كلمة المرور وحدها تفتح القائمة.',
			setUp: 'إعداد التحقق بخطوتين',
			left: '{count, plural, =0 {لم يبق أي رمز استرداد.} zero {لم يبق أي رمز استرداد.} one {بقي رمز استرداد واحد.} two {بقي رمزا استرداد.} few {بقيت # رموز استرداد.} many {بقي # رمز استرداد.} other {بقي # رمز استرداد.}}',
			few: 'يُرجى إنشاء رموز جديدة.',
			codes: 'إنشاء رموز استرداد جديدة',
			codesText: 'ولا تصلح بعدها الرموز التي عندك.',
			making: 'جارٍ الإنشاء…',
			turnOff: 'إيقاف التحقق بخطوتين',
			turnOffText: 'وبعدها تفتح كلمة المرور وحدها القائمة.',
			turningOff: 'جارٍ الإيقاف…',
			isOff: 'أُوقف التحقق بخطوتين.',
			isOn: 'فُعّل التحقق بخطوتين.',
		},
	},
}
