import type { TextShape } from '@/lib/words/types/shape'
import type { views as english } from '../../../en/employers/screen/views'

export const views: TextShape<typeof english> = {
	views: {
		title: 'طرق العرض المحفوظة',
		names: {
			everyone: 'الجميع',
			waiting: 'في انتظار الرد',
			interviews: 'مقابلات هذا الأسبوع',
			mine: 'مسؤوليتي، بلا قرار',
		},
		changed: '{name} (معدّلة)',
		save: 'حفظ',
		saveThis: 'حفظ طريقة العرض هذه',
		saveAsNew: 'حفظ كطريقة جديدة',
		discard: 'تجاهل التعديل',
		name: 'اسم طريقة العرض',
		nameMissing: 'يُرجى كتابة اسم.',
		nameTaken: 'توجد طريقة عرض بهذا الاسم.',
		overwrite: 'استبدال «{name}»',
		kept: 'تُحفظ التصفية والترتيب والأعمدة وارتفاع الصفوف، ولا تُحفظ كلمات البحث.',
		full: 'الحد الأقصى لطرق العرض: {max, number}. يُرجى حذف واحدة أولًا.',
		rename: 'تغيير اسم «{name}»',
		remove: 'حذف «{name}»',
		view: 'طريقة العرض',
	},
	columns: {
		title: 'الأعمدة',
		hint: 'بالسحب، أو بالضغط على {alt} مع {up} أو {down}. تُحفظ مع طريقة العرض هذه.',
		fixed: 'الأول دائمًا',
		hidden: 'غير معروضة',
		moved: '{column}: {at, number} من {count, number}',
		density: 'ارتفاع الصفوف',
		two: 'مريح',
		one: 'مضغوط',
		atFirst: 'كما في البداية',
	},
}
