import type { TextShape } from '@/lib/words/types/shape'
import type { ruleLimits as english } from '../../../en/applicants/team/rule-limits'

export const ruleLimits: TextShape<typeof english> = {
	rules: {
		values: {
			minAge: 'الحد الأدنى للعمر {value}',
			maxAge: 'الحد الأعلى للعمر {value}',
			renownedListPublished: 'صدرت القائمة الرسمية بالمؤسسات المعروفة',
		},
	},
}
