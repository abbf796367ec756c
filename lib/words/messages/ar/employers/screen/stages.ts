import type { TextShape } from '@/lib/words/types/shape'
import type { stages as english } from '../../../en/employers/screen/stages'

export const stages: TextShape<typeof english> = {
	stages: {
		legend: 'المراحل',
		hint: 'المراحل التي يمر بها مرشحو هذه الوظيفة، بهذا الترتيب.',
		name: 'اسم المرحلة {place}',
		nameMissing: 'المرحلة: يُرجى إدخال اسم أو حذفها',
		people:
			'{count, plural, zero {لا مرشحين هنا} one {مرشح واحد هنا} two {مرشحان هنا} few {# مرشحين هنا} many {# مرشحًا هنا} other {# مرشح هنا}}',
		up: 'إلى أعلى',
		upOf: 'إلى أعلى: {name}',
		down: 'إلى أسفل',
		downOf: 'إلى أسفل: {name}',
		moved: '{name}: أصبحت في الموضع {place} من {count}',
		remove: 'حذف',
		removeOf: 'حذف {name}',
		removed: '{name}: حُذفت',
		whereTo: 'عدد المرشحين في مرحلة «{name}»: {count, number}. إلى أي مرحلة يُنقلون؟',
		choose: 'اختيار مرحلة',
		moveAndRemove: 'النقل والحذف',
		keep: 'الإبقاء على هذه المرحلة',
		add: 'إضافة مرحلة',
		full: 'للوظيفة الواحدة {most} مرحلة على الأكثر.',
	},
}
