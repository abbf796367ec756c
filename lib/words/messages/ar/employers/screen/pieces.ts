import type { TextShape } from '@/lib/words/types/shape'
import type { pieces as english } from '../../../en/employers/screen/pieces'

export const pieces: TextShape<typeof english> = {
	pieces: {
		count: 'عدد الكلمات المحفوظة معانيها لكل الجداول: {count, number}.',
		share: 'الاطلاع عليها ومشاركتها',
		take: 'استيراد معاني الكلمات',
		cell: 'في الجدول',
		means: 'المعنى',
		question: 'السؤال',
		quoted: '«{text}»',
		mine: 'حتى الآن: {answer}',
		close: 'إغلاق',
		fileName: 'معاني-الكلمات',
		shareTitle: 'معانٍ للمشاركة',
		shareText:
			'لا يحتوي الملف إلا على الأسطر المحددة. ولا يظهر هنا إلا ما اختير من قائمة، في أعمدة يسأل عنوانها هذا السؤال: بلا أسماء ولا بيانات اتصال ولا ملاحظات. ويُلغى تحديد ما لا يُراد في الملف.',
		none: 'لا شيء يمكن مشاركته: لم يُختر أي معنى من قائمة تحت عنوان نعرفه.',
		save: 'حفظ المعاني في ملف (العدد: {count, number})',
		takeTitle: 'المعاني في {file}',
		counts: 'الجديد: {fresh, number}. المختلف عما لديك: {others, number}. المطابق لما لديك: {same, number}.',
		takeText: 'لم يُستورد شيء بعد. وحيث يختلف المعنى يبقى ما لديك، ما لم يُحدَّد السطر.',
		takeAction: 'استيراد المعاني (العدد: {count, number})',
		taken: 'عدد المعاني المستوردة: {count, number}. وتسري بدءًا من الجدول التالي.',
		leftOut: 'عدد الأسطر المتروكة: {count, number}',
		why: {
			question: 'ليس من أسئلتنا: {places}. يجب أن يكون في العمود «{column}» معرّف سؤال.',
			answer: 'معنى لا يمكن أن يكون لهذا النص: {places}. وما يُقرأ أصلًا يبقى على معناه.',
			repeated: 'ذُكر معناه في صف سابق: {places}.',
		},
		faults: {
			first: 'تعذر استيراد {file}.',
			'not-pieces':
				'يجب أن تكون في صفه الأول هذه العناوين: {list}. وهي في كل ملف حُفظ بزر «الاطلاع عليها ومشاركتها».',
			'too-many': 'أسطره أكثر من {count, number}. يُرجى تقسيمه إلى ملفات أصغر.',
			'too-long': 'حجمه أكبر مما يسمح به ملف معانٍ.',
			other: 'ليس جدولًا يمكن قراءته، أو أنه تالف. يُرجى حفظه من جديد بصيغة CSV.',
		},
		forgetting: {
			forget: 'حذف معاني الكلمات',
			title: 'حذف معاني الكلمات المحفوظة ({count, number})؟',
			text: 'سيُسأل عنها من جديد في الجدول التالي. وتبقى بيانات المرشحين كما هي.',
			action: 'حذف',
			keep: 'الإبقاء عليها',
		},
		known: 'كما اختير في {date}.',
		toRemember: 'معانٍ تسري على كل الجداول التالية على هذا الجهاز ({count, number}):',
		one: '«{text}» معناها «{answer}» ({question})',
	},
}
