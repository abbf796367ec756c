import type { Shape } from '@/lib/words/types/shape'
import type { replies as english } from '../../en/screen/replies'

export const replies: Shape<typeof english> = {
	take: {
		title: 'إضافة إجابات إلى مرشحيك',
		lead: 'إجابات بتاريخ {date} شاركها الشخص نفسه.',
		statement: 'هذه الإجابات إفادة من الشخص نفسه. يُرجى الاطلاع على المستندات قبل الاعتماد عليها.',
		noRole: 'يُرجى وصف الوظيفة الشاغرة أولًا. وستظهر هذه الإجابات بعد حفظها.',
		role: 'للوظيفة',
		nameHint: 'لا يتضمن الرابط اسمًا؛ يُرجى إدخال الاسم المعروف لديك.',
		take: 'إضافة إلى مرشحيّ',
		reply: 'وصلت إجابات {name} عبر رابطك الشخصي في {date}.',
		update: 'تحديث {name}',
		outcome: '{role}، وفق {ruleset}: {outcome}.',
		before: 'قبل هذه الإجابات: {outcome}.',
		news: 'الجديد في هذه الإجابات',
		noNews: 'لا توجد إجابات جديدة.',
		taken: 'تمت إضافة {name} إلى مرشحيك.',
		updated: 'حُدّثت بيانات {name}.',
		invitation: {
			title: 'هذا رابط للمرشح، ولا توجد فيه إجابات بعد.',
			text: 'يُرجى إرساله إلى المرشح ليجيب ثم يعيد إليك رابطًا آخر.',
		},
	},
	link: { make: 'السؤال برابط شخصي (عدد الأسئلة: {count})', label: 'رابط شخصي' },
}
