import type { TextShape } from '@/lib/words/types/shape'
import type { mail as english } from '../../en/team/mail'

export const mail: TextShape<typeof english> = {
	mail: {
		title: 'رسائل البريد',
		lead: 'ما يرسله هذا الخادم من {from}: الدعوات وروابط كلمة المرور الجديدة والتنبيهات. ولا يُحفظ نصها هنا.',
		off: 'لا يرسل هذا الخادم رسائل بالبريد الإلكتروني.',
		none: 'لم تُرسل أي رسالة بعد.',
		test: 'إرسال رسالة تجربة إليك',
		testing: 'جارٍ الإرسال…',
		tested: 'رسالة التجربة في الطريق إلى {email}. وحالتها مبيّنة أدناه.',
		what: 'الرسالة',
		state: 'الحالة',
		at: 'كُتبت',
		kinds: {
			invitation: 'دعوة',
			reset: 'رابط كلمة مرور جديدة',
			'no-reset': 'لم تتغير كلمة المرور',
			'request-due': 'طلبات اقترب موعدها',
			'disk-full': 'القرص ممتلئ',
			'backup-old': 'لا توجد نسخة احتياطية حديثة',
			test: 'تجربة',
		},
		states: {
			waiting: 'تنتظر، والمحاولة التالية {time}',
			first: 'تنتظر الإرسال',
			sending: 'يجري إرسالها',
			sent: 'أُرسلت {time}',
			refused: 'رُفضت نهائيًا {time}',
			over: 'لم تُرسل، وانتهت مدتها',
		},
		tries: 'عدد المحاولات: {count, number}',
		faults: {
			unreachable: 'لا يمكن الوصول إلى خادم البريد.',
			'no-answer': 'لا يجيب خادم البريد.',
			'broken-off': 'قطع خادم البريد الاتصال.',
			'no-tls': 'لا يقدم خادم البريد تشفيرًا نثق به.',
			'sign-in': 'رفض خادم البريد بيانات الدخول.',
			sender: 'رفض خادم البريد عنوان المرسل.',
			'not-now': 'طلب خادم البريد المحاولة لاحقًا.',
			refused: 'رفض خادم البريد هذه الرسالة أو عنوانها.',
		},
		reply: 'قال: {reply}',
		retry: 'المحاولة الآن',
		retryOf: 'المحاولة الآن: {what} إلى {email}',
		retried: 'تجري المحاولة من جديد.',
	},
}
