import type { Shape } from '@/lib/words/types/shape'
import type { teamFrame as english } from '../../en/team/team-frame'

export const teamFrame: Shape<typeof english> = {
	title: 'الفريق',
	description: 'تسجيل الدخول إلى القائمة التي يفرزها فريقك معًا. ولا يحتاج الفحص الذاتي إلى حساب.',
	frame: {
		lead: 'للفرق التي تتولى الفرز معًا. ولا يحتاج الفحص الذاتي ولا فرز المرشحين على هذا الجهاز إلى حساب.',
		loading: 'جارٍ التحميل…',
		starting: 'جارٍ التحميل… المرة الأولى تستغرق بضع ثوانٍ.',
		readOnly:
			'يمكنك الاطلاع على هذه القائمة من دون تغييرها. إن احتجت إلى التغيير فيمكنك سؤال أحد مالكي الفريق.',
		noScript: 'تحتاج هذه الصفحة إلى JavaScript. أما الفحص الذاتي فيعمل من دونها.',
		plain: 'الفحص الذاتي من دون JavaScript',
		tabs: {
			label: 'الفريق',
			openings: 'الوظائف',
			members: 'الأعضاء',
			requests: 'الطلبات',
			requestsOpen: 'الطلبات: {count} بلا إجابة',
			devices: 'الأجهزة',
			rules: 'القواعد',
			audit: 'التدقيق',
			account: 'حسابك',
		},
		signOut: 'تسجيل الخروج',
		signingOut: 'جارٍ تسجيل الخروج…',
		unsent: {
			title:
				'تسجيل الخروج مع {count, plural, zero {تغييرات} one {تغيير واحد} two {تغييرين} few {# تغييرات} many {# تغييرًا} other {# تغيير}} لم تُرسل؟',
			text: 'هذه التغييرات محفوظة على هذا الجهاز مشفّرةً، وتُرسل بعد تسجيل الدخول هنا من جديد.',
			action: 'تسجيل الخروج',
			keep: 'إبقاء تسجيل الدخول',
		},
		steps: {
			label: 'الخطوات',
			account: 'حسابك',
			secondFactor: 'التحقق بخطوتين',
			codes: 'رموز الاسترداد',
			numbered: '{step}. {name}',
		},
		ended: {
			title: 'انتهت جلستك.',
			text: 'يُرجى تسجيل الدخول من جديد للمتابعة. وما كتبته لا يزال هنا.',
		},
		name: 'اسمك',
		nameHint: 'كما يظهر بجانب كل قرار تتخذه',
		email: 'البريد الإلكتروني',
		password: 'كلمة المرور',
		passwordHint: '{least} حرفًا على الأقل، وأي كلمات تصلح',
		show: 'إظهار كلمة المرور',
		hide: 'إخفاء كلمة المرور',
		missing: { password: 'كلمة المرور: يُرجى إدخالها', code: 'الرمز: يُرجى إدخاله' },
		retry: 'إعادة المحاولة',
		cancel: 'إلغاء',
	},
}
