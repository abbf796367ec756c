import type { TextShape } from '@/lib/words/types/shape'
import type { duplicates as english } from '../../../en/employers/screen/duplicates'

export const duplicates: TextShape<typeof english> = {
	duplicates: {
		title: 'سجلات قد تكون مكررة',
		lead: 'قد تخص هذه السجلات شخصًا واحدًا. والقرار لك: لا تُدمج من تلقاء نفسها، ويمكن التراجع عن الدمج.',
		line: 'سجلات قد تكون مكررة: {count, number}. مراجعتها',
		lineMore: 'سجلات قد تكون مكررة: أكثر من {count, number}. مراجعتها',
		position: '{at, number} من {count, number}: {names}',
		two: '{first}، {second}',
		alike: 'المشترك بينهما: {signs}.',
		signs: { email: 'البريد الإلكتروني', id: 'الرقم', name: 'الاسم', nationality: 'الجنسية' },
		common:
			'عناوين البريد الإلكتروني أو الأرقام أو الأسماء التي يشترك فيها أكثر من {most, number} من المرشحين، فلا تُقارن: {count, number}.',
		caption: 'السجلان جنبًا إلى جنب',
		what: 'الإجابة',
		email: 'البريد الإلكتروني',
		number: 'الرقم',
		birth: 'تاريخ الميلاد',
		decisionOn: 'القرار، {role}',
		nothing: 'لا يوجد',
		agreed: 'وافق في {on}',
		notAgreed: 'غير مسجَّل',
		choose: 'يُرجى الاختيار',
		showSame: 'إظهار الإجابات المتطابقة ({count, number})',
		hideSame: 'إخفاء المتطابق',
		effect:
			'بعد الدمج يصبحان سجلًا واحدًا. وما ورد في أحدهما فقط يبقى. ويُتعرَّف على الرقمين وعنواني البريد الإلكتروني في الاستيراد التالي.',
		later: 'القرار لاحقًا',
		chooseFirst: 'يُرجى أولًا اختيار ما يُعتمد: {list}.',
		none: 'لا توجد سجلات قد تكون مكررة.',
		lastOne: 'كانت هذه كل السجلات التي قد تكون مكررة.',
		left: 'المؤجَّل منها: {count, number}.',
		again: 'مراجعتها من جديد',
		back: 'العودة إلى المرشحين',
		maybe: 'قد يكون هذا الشخص هو نفسه {name}.',
		compare: 'مقارنة السجلين',
	},
}
