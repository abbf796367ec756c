import type { cited } from './sources/cited'

/** The days on which most sources were read first. */
export const firstCheckedOn = '2026-11-24'
export const secondCheckedOn = '2026-11-25'

/** A source that rule sets cite. */
export type SourceId = keyof typeof cited

/** A place in a source. */
export type SourceRef = { readonly id: SourceId; readonly at: Place }

/** Paragraphs of the article that criteria are based on. */
export type Paragraph = '¶3' | '¶4' | '¶5' | '¶6' | '¶7' | '¶8' | '¶10' | '¶11' | '¶12' | '¶15'

/** Places with a name in each language. */
export const namedPlaces = [
	'Art. 2',
	'Art. 3',
	'Art. 5',
	'Art. 9',
	'Art. 9 and 10',
	'Art. 21',
	'Art. 6(6)',
	'Art. 7(1)(6)',
	'Art. 30',
	'Art. 41',
	'Art. 48',
	'the whole decision',
	'the first half',
	'section 1',
	'section 2',
	'items 1 and 2',
	'2025-08-14',
	'general conditions',
	'conditions for the employer',
	'A and B',
	'A, B and C',
	'A(4)',
	'B(5)',
	'A',
	'B',
	'C',
	'table',
	'tips',
	'1 December 2024',
	'214(g)',
	'214(i)(1)',
	'212(n)(1)',
	'214.2(h)(4)(ii)',
	'214.2(h)(4)(iii)',
	'214.2(h)(4)(iii)(D)',
	'214.1(l)(2)',
	'655.731(a)',
	'19 September 2025',
	'major groups 1–3',
	'divisions 10–33',
	'April 2026',
	'48.2.0',
] as const
export type NamedPlace = (typeof namedPlaces)[number]
export type Place = Paragraph | NamedPlace

/** References to paragraphs of the article. */
export const inArticle = (...paragraphs: Paragraph[]): SourceRef[] =>
	paragraphs.map((at) => ({ id: 'article', at }))

/** Where the article says what must continue to hold, and what happens to the visa if it does not. */
export const lapse = inArticle('¶15')

/** A reference to one place in a source. */
export const at = (id: SourceId, place: NamedPlace): SourceRef => ({ id, at: place })
