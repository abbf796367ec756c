import type { Shape } from '@/lib/words/types/shape'
import type { asking as english } from '../../en/screen/asking'

export const asking: Shape<typeof english> = {
	ask: {
		title: 'السؤال التالي',
		quoted: '«{question}»',
		resolves: 'يحسم {count, number} من {open, number}، {rules}',
		togetherResolve:
			'{questions, plural, =2 {هذان السؤالان معًا يحسمان} other {هذه الأسئلة الثلاثة معًا تحسم}} {count, number} من {open, number}، {rules}',
		under: {
			'k-published': 'تأشيرة K',
			'work-permit': 'تصريح العمل',
			article: 'نموذج المقال',
			h1b: 'مقارنة H-1B',
		},
		all: 'وبعد ذلك بهذا الترتيب',
		show: 'عرض هؤلاء ({count})',
		links: 'إنشاء روابط شخصية ({count})',
		inRole: 'الإجابة في الوظيفة',
		linksFile: 'روابط-شخصية',
		linksSaved: 'حُفظت الروابط في ملف. يُرجى إرسال كل رابط إلى مرشحه.',
		only: 'المعروضون فقط من تُحسم نتائجهم بهذا ({count}): {questions}',
		everyone: 'عرض الجميع من جديد',
	},
}
