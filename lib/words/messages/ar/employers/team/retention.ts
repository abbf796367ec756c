import type { TextShape } from '@/lib/words/types/shape'
import type { retention as english } from '../../../en/employers/team/retention'

export const retention: TextShape<typeof english> = {
	retention: {
		change: 'تغيير',
		checking: 'جارٍ التحقق…',
		fault: 'الأيام: يُرجى إدخال عدد صحيح من 1 إلى {most}',
		preview:
			'{count, plural, zero {لن يُحذف أي مرشح في {date}} one {سيُحذف مرشح واحد في {date}} two {سيُحذف مرشحان في {date}} few {سيُحذف # مرشحين في {date}} many {سيُحذف # مرشحًا في {date}} other {سيُحذف # مرشح في {date}}}. وحتى ذلك الحين يمكن لمالك الفريق إيقاف ذلك.',
		shorten:
			'تقصير المدة إلى {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
		keep: 'إبقاء المدة {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
		pending:
			'ابتداءً من {date} تُحذف السجلات بعد {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}. حدّد ذلك {name}.',
		stop: 'إيقاف ذلك',
		longer: 'تم الحفظ.',
		stopped: 'تم الإيقاف، ولن يتغير شيء.',
	},
}
