import type { TextShape } from '@/lib/words/types/shape'
import type { search as english } from '../../en/applicants/search'

export const search: TextShape<typeof english> = {
	title: 'البحث',
	description: 'كل ما في هذا الموقع من أسئلة شائعة وشروط ومزاعم ومصطلحات وصفوف جدول النقاط، في قائمة واحدة.',
	lead: 'كل ما يجده البحث، في قائمة واحدة.',
	noScript:
		'يحتاج حقل البحث إلى JavaScript. ومن دونه يمكن استعمال هذه القائمة، أو البحث في الصفحة بالمتصفح نفسه.',
	field: 'البحث في الأسئلة والشروط والمزاعم والمصطلحات',
	placeholder: 'سؤال أو كلمة',
	clear: 'إفراغ الحقل',
	results: 'نتائج البحث',
	count:
		'{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}} للبحث عن «{typed}».',
	most: 'أقرب {shown} من {count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتين} few {# نتائج} many {# نتيجة} other {# نتيجة}} للبحث عن «{typed}».',
	here: 'جرى البحث على هذا الجهاز، ولا يُرسل شيء مما يُكتب هنا.',
	none: 'لم نجد شيئًا عن «{typed}».',
	nearest: 'هل المقصود:',
	all: 'كل الأسئلة والمصطلحات',
	keys: { choose: 'للاختيار', open: 'للفتح', close: 'إغلاق', enter: 'إدخال', escape: 'خروج' },
	kinds: {
		question: 'سؤال',
		condition: 'شرط',
		claim: 'بلا أساس رسمي',
		term: 'مصطلح',
		points: 'نقاط',
		page: 'صفحة',
	},
	pages: 'صفحات',
	where: { questions: 'الأسئلة الشائعة', claims: 'المزاعم' },
	points: { title: 'في جدول النقاط: {factor}', line: '{answer}: {points}' },
}
