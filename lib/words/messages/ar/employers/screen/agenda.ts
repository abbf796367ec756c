import type { TextShape } from '@/lib/words/types/shape'
import type { agenda as english } from '../../../en/employers/screen/agenda'

export const agenda: TextShape<typeof english> = {
	agenda: {
		title: 'جدول مواعيد كل الوظائف',
		ofAll: 'جدول مواعيد كل الوظائف: {count, number}',
		mine: 'ما يخصني فقط ({name})',
		count:
			'{count, plural, zero {لا مواعيد} one {موعد واحد} two {موعدان} few {# مواعيد} many {# موعدًا} other {# موعد}}',
		none: 'لا مواعيد مستحقة. تظهر هنا المواعيد المحددة للمرشحين.',
		noneMine: 'لا مواعيد مستحقة تخصك.',
		when: {
			late: 'متأخر',
			today: 'اليوم، {day}',
			tomorrow: 'غدًا، {day}',
			nextWeek: 'الأسبوع القادم',
			later: 'لاحقًا',
		},
		doneOf: '{what}، {name}: تم',
		person: '{name}، {id}',
		event: '{date}: {who}',
		calendar: 'ملف التقويم',
		names: 'كتابة الأسماء في الملف',
		namesHint: 'قد يرى آخرون تقويمك. ومن دون هذه العلامة لا يتضمن الملف إلا أرقامك المرجعية للمرشحين.',
		save: 'حفظ المواعيد ({count, number})',
		file: 'المواعيد',
	},
}
