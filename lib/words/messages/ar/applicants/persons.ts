import type { TextShape } from '@/lib/words/types/shape'
import type { persons as english } from '../../en/applicants/persons'

export const persons: TextShape<typeof english> = {
	bases: {
		'k-published': {
			graduate:
				'مهندس عمره 29 سنة يحمل شهادة ماجستير من مؤسسة معروفة. يُفترض في هذا الجدول وحده أنه نُشر ما يأتي: العمر من 18 إلى 45 سنة، وقائمة المؤسسات.',
			researcher:
				'باحث في مؤسسة معروفة لا يحمل شهادة جامعية. يُفترض في هذا الجدول وحده أنه نُشر ما يأتي: العمر من 18 إلى 45 سنة، وقائمة المؤسسات.',
		},
		article: {
			engineer: 'مهندس من نيجيريا لديه عرض عمل مكتوب، يصمّم لسوقي نيجيريا وغانا.',
			manager:
				'مدير من البرازيل لديه عرض عمل مكتوب في تجارة الجملة لسوق بلده، ويعرف المشترين فيها من تجربته الشخصية.',
			technician: 'فني يحمل شهادة بكالوريوس ويعرف المشترين من الدراسة، وهو فيما عدا ذلك مثل المهندس.',
		},
		'work-permit': {
			'by-degree': 'نقاط قليلة (40 نقطة)، لكن مع شهادة بكالوريوس وسنتين من العمل.',
			'by-60-points': '60 نقطة تمامًا، مع شهادة مهنية فقط.',
			'by-85-points': '85 نقطة تمامًا، مع شهادة ماجستير.',
		},
		h1b: {
			graduate: 'شهادة ماجستير لها صلة بالعمل، وأجر أعلى من أجر الآخرين.',
			practitioner: 'بلا شهادة جامعية، لكن مع اثنتي عشرة سنة من العمل ذي الصلة.',
		},
	},
	why: {
		'all-met': 'جميع الشروط مستوفاة.',
		'not-enough': '«{label}: {answer}» لا يستوفي الشرط.',
		enough: '«{label}: {answer}» يستوفي الشرط أيضًا.',
		'settles-nothing': '«{label}: {answer}» لا يكفي للحسم.',
		'not-sure': 'لا إجابة عن «{label}»، والإجابات الأخرى لا تكفي للحسم.',
		at: '{label}: {answer}، عند الحد تمامًا.',
		below: '{label}: {answer}، أقل بقليل من الحد ({limit}).',
		above: '{label}: {answer}، أكثر بقليل من الحد ({limit}).',
		'not-published': 'من دون {parameter} لا يمكن القول إن الشرط مستوفى أو غير مستوفى.',
		'points-enough':
			'{label}: {answer}. المجموع {points, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}، وهو يكفي تمامًا.',
		'points-short':
			'{label}: {answer}. تنقص نقطة واحدة عن المطلوب، وهو {needed, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}.',
		'points-open':
			'لا إجابة عن «{label}»: المجموع بين {low, number} و{high, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}.',
		'other-way': 'الشرط مستوفى من مسار آخر: «{label}: {answer}».',
		'no-way': 'مع «{label}: {answer}» لا يكتمل أي مسار.',
		'one-entry': '{label}: {answer}. بند واحد في القائمة يكفي للحسم.',
		'never-decides': '«{label}: {answer}» لا يستوفي الشرط، لكنه لا يحسم النتيجة أبدًا.',
	},
}
