import type { Shape } from '@/lib/words/types/shape'
import type { audit as english } from '../../en/team/audit'

export const audit: Shape<typeof english> = {
	audit: {
		title: 'التدقيق',
		lead: 'من فعل ماذا ومتى، من دون أسماء المرشحين ولا إجاباتهم ولا الملاحظات عنهم. ولا يمكن تغيير شيء هنا.',
		whole:
			'السلسلة متصلة، {count, plural, zero {بلا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}',
		broken: 'السلسلة منقطعة.',
		brokenText: 'غُيّر قيد أو فُقد. يجد القائم على الخادم موضعه بالأمر «{command}».',
		when: 'الوقت',
		who: 'من',
		what: 'ماذا',
		number: 'الرقم',
		server: 'الخادم',
		stranger: 'من دون تسجيل الدخول',
		empty: 'لا قيود بعد.',
		earlier: 'قيود أقدم',
		about: '{what}: {whom}',
		counts: {
			roles:
				'{count, plural, zero {لا وظائف} one {وظيفة واحدة} two {وظيفتان} few {# وظائف} many {# وظيفة} other {# وظيفة}}',
			candidates:
				'{count, plural, zero {لا مرشحين} one {مرشح واحد} two {مرشحان} few {# مرشحين} many {# مرشحًا} other {# مرشح}}',
			decisions:
				'{count, plural, zero {لا قرارات} one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}}',
			settings: 'الإعدادات',
		},
		kinds: {
			'workspace-made': 'إنشاء قائمة الفريق',
			'signed-in': 'تسجيل الدخول',
			'signed-in-by-recovery-code': 'تسجيل الدخول برمز استرداد',
			'signed-out': 'تسجيل الخروج',
			'password-changed': 'تغيير كلمة المرور',
			'second-factor-on': 'تفعيل التحقق بخطوتين',
			'second-factor-off': 'إيقاف التحقق بخطوتين',
			'recovery-codes-made': 'إنشاء رموز استرداد جديدة',
			invited: 'دعوة زميل',
			'invitation-withdrawn': 'سحب دعوة',
			'member-joined': 'الانضمام إلى الفريق',
			'member-rejoined': 'الانضمام إلى الفريق من جديد',
			'member-changed': 'تغيير صلاحيات عضو أو وظائفه',
			'member-removed': 'إزالة عضو',
			'device-signed-out': 'تسجيل خروج جهاز',
			'other-devices-signed-out': 'تسجيل خروج كل الأجهزة الأخرى',
			'account-locked': 'محاولات دخول كثيرة',
			refused: 'طلب شيء غير موجود أو غير متاح لصاحب الطلب',
			changed: 'تغيير القائمة',
			'brought-in': 'إدخال قائمة',
			erased: 'حذف مرشحين',
			'link-made': 'إنشاء رابط صفحة أحد المرشحين',
			'link-withdrawn': 'سحب رابط صفحة أحد المرشحين',
			'link-closed': 'إغلاق أحد المرشحين رابط صفحته',
			'own-correction': 'تصحيح أحد المرشحين إجابة',
			'own-review': 'طلب أحد المرشحين المراجعة',
			'own-consent': 'إعطاء أحد المرشحين موافقة أو سحبها',
			'own-copy': 'حصول أحد المرشحين على نسخة',
			'own-deletion': 'حذف أحد المرشحين كل بياناته',
			'request-answered': 'الإجابة عن طلب أحد المرشحين',
			read: 'قراءة سجلات',
		},
	},
}
