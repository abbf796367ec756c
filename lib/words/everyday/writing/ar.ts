import type { Writing } from '../everyday-words'

/** How words for industries and jobs are written in Arabic. */
export const writing: Writing = {
	fillers:
		'في|من|على|و|عن|مع|نحن|شركة|شركات|مصنع|مصانع|مؤسسة|مجموعة|صناعة|صناعات|تصنيع|صنع|إنتاج|قطاع|مجال|نشاط|أعمال|عمل|أول'.split(
			'|',
		),
	endings: [
		['يات', ''],
		['يه', ''],
		['ات', ''],
		['ون', ''],
		['ين', ''],
		['ه', ''],
		['ي', ''],
	],
	head: 'first',
}
