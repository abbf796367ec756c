/** Where the rules come from. `url` is the best address known; `checked` the day on which it was last looked for. */
type Source = {
	readonly kind: 'opinion' | 'law' | 'official-answer' | 'guide' | 'standard' | 'foreign-law' | 'data'
	readonly url: string | null
	/** Seen at `url` itself, or only cited there while a copy was read. */
	readonly seen: 'original' | 'copy'
	readonly date: string | null
}

export const sources = {
	article: { kind: 'opinion', url: null, seen: 'original', date: null },
	regulations: {
		kind: 'law',
		url: 'https://www.gov.cn/zhengce/content/202508/content_7036507.htm',
		seen: 'copy',
		date: '2025-08-07',
	},
	'official-answer': {
		kind: 'official-answer',
		url: 'https://www.gov.cn/zhengce/202508/content_7036550.htm',
		seen: 'copy',
		date: '2025-08-14',
	},
	'exit-entry-law': {
		kind: 'law',
		url: 'https://gjy.lut.edu.cn/info/1197/3219.htm',
		seen: 'copy',
		date: '2012-06-30',
	},
	'service-guide-2017': {
		kind: 'guide',
		url: 'https://www.cap.edu.cn/gjjyxy/info/1371/2711.htm',
		seen: 'copy',
		date: '2017-03-29',
	},
	'classification-2017': {
		kind: 'guide',
		url: 'https://ja.scribd.com/document/413141739/',
		seen: 'copy',
		date: '2017-03-28',
	},
	'points-table-2017': {
		kind: 'guide',
		url: 'https://irishchamberchina.com/work-permit-points-system/',
		seen: 'copy',
		date: '2017-04-01',
	},
	ina: {
		kind: 'foreign-law',
		url: 'https://uscode.house.gov/browse/prelim@title8/chapter12',
		seen: 'copy',
		date: null,
	},
	'8-cfr': {
		kind: 'foreign-law',
		url: 'https://www.ecfr.gov/current/title-8/chapter-I/subchapter-B/part-214',
		seen: 'copy',
		date: null,
	},
	'20-cfr': {
		kind: 'foreign-law',
		url: 'https://www.ecfr.gov/current/title-20/chapter-V/part-655',
		seen: 'copy',
		date: null,
	},
	'isco-08': {
		kind: 'standard',
		url: 'https://ilostat.ilo.org/methods/concepts-and-definitions/classification-occupation/',
		seen: 'copy',
		date: '2008',
	},
	'isic-4': {
		kind: 'standard',
		url: 'https://unstats.un.org/unsd/publication/seriesm/seriesm_4rev4e.pdf',
		seen: 'copy',
		date: '2008',
	},
	'imf-weo': {
		kind: 'data',
		url: 'https://www.imf.org/en/Publications/WEO/weo-database/2026/april/groups-and-aggregates',
		seen: 'copy',
		date: '2026-04',
	},
	cldr: { kind: 'data', url: 'https://cldr.unicode.org/', seen: 'original', date: '48.2.0' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** A place in a source. */
export type SourceRef = { readonly id: SourceId; readonly at: Place }

/** Paragraphs of the article that criteria rest on. */
export type Paragraph = '¶3' | '¶4' | '¶5' | '¶6' | '¶7' | '¶8' | '¶10' | '¶11' | '¶12' | '¶15'

/** Places that are named in words, so that each language has its own. */
export const namedPlaces = [
	'Art. 6(6)',
	'Art. 7(1)(6)',
	'Art. 41',
	'2025-08-14',
	'general conditions',
	'conditions for the employer',
	'A and B',
	'A',
	'B',
	'table',
	'214(g)',
	'214(i)(1)',
	'212(n)(1)',
	'214.2(h)(4)(ii)',
	'214.2(h)(4)(iii)',
	'214.2(h)(4)(iii)(D)',
	'214.1(l)(2)',
	'655.731(a)',
	'major groups 1–3',
	'divisions 10–33',
	'April 2026',
	'48.2.0',
] as const
export type NamedPlace = (typeof namedPlaces)[number]
export type Place = Paragraph | NamedPlace

/** Places in the article. */
export const article = (...paragraphs: Paragraph[]): SourceRef[] =>
	paragraphs.map((at) => ({ id: 'article', at }))

/** One place in one source. */
export const at = (id: SourceId, place: NamedPlace): SourceRef => ({ id, at: place })
