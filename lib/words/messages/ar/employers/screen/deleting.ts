import type { TextShape } from '@/lib/words/types/shape'
import type { deleting as english } from '../../../en/employers/screen/deleting'

/** What stays deleted: people who come back, and consent that is withdrawn. */
export const deleting: TextShape<typeof english> = {
	comingBack: {
		person: '{id}، حُذف في {on}',
		expired: '{id}، حُذف في {on} عند انتهاء مدة الحفظ',
		reason: 'لماذا يُضاف رغم ذلك؟',
		reasonMissing: 'يُرجى ذكر السبب، فهو يُحفظ في السجل الزمني.',
		title: 'سبق حذف شخص بهذا الرقم. هل يُضاف هذا الشخص رغم ذلك؟',
		text: 'إذا كان الشخص نفسه، فربما كان الحذف بطلب منه. ويُرجى ذكر سبب إضافته من جديد.',
		action: 'الإضافة رغم ذلك',
		keep: 'عدم الإضافة',
	},
	withdrawing: {
		title: 'سحب هذه الموافقة؟',
		text: 'ستُحذف الإجابات عن الصحة والسجل الجنائي نهائيًا: من السجل، ومن صف الجدول المحفوظ هنا، ومن السجل الزمني، ولا يمكن التراجع عن ذلك. ولن تُدخل الجداول والردود والنسخ الاحتياطية إجابات جديدة منها إلى أن تُمنح الموافقة من جديد. ولا يشمل ذلك النسخ المحفوظة في أماكن أخرى.',
		action: 'سحب الموافقة وحذف هذه الإجابات',
		keep: 'إبقاء الموافقة',
		since: 'سُحبت في {on}؛ وتُترك هذه الإجابات إلى أن تُمنح من جديد',
		notAsked: 'لا يُسأل هنا عن الصحة والسجل الجنائي: سُحبت الموافقة على ذلك في {on}.',
	},
}
