/** The days on which the sources were checked. */
export const firstCheckedOn = '2026-11-24'
export const secondCheckedOn = '2026-11-25'
const lawReadOn = '2026-11-30'

/** Where a source's text was read: on its own page, in a copy, or in a text that quotes it. */
export type SourceReading =
	| { readonly seen: 'original' }
	| {
			readonly seen: 'copy' | 'quotation'
			/** The page that was read; null if that is the source's own address. */
			readonly readAt: string | null
	  }

/** A source of the rules. `url` is the best known address; `checked` is the day on which it was last checked. */
type Source = SourceReading & {
	readonly kind: 'opinion' | 'law' | 'official-answer' | 'guide' | 'standard' | 'foreign-law' | 'data'
	readonly url: string | null
	readonly date: string | null
	readonly checked: string
}

export const sources = {
	article: { kind: 'opinion', url: null, seen: 'original', date: null, checked: firstCheckedOn },
	regulations: {
		kind: 'law',
		url: 'https://www.gov.cn/zhengce/content/202508/content_7036507.htm',
		seen: 'copy',
		readAt: 'http://www.03j9n.cn/law/1/50363.html',
		date: '2025-08-07',
		checked: firstCheckedOn,
	},
	'official-answer': {
		kind: 'official-answer',
		url: 'https://www.gov.cn/zhengce/202508/content_7036550.htm',
		seen: 'quotation',
		readAt: 'http://www.gdmsci.cn/article/cwSQ4VCypk0e.html',
		date: '2025-08-14',
		checked: firstCheckedOn,
	},
	'exit-entry-law': {
		kind: 'law',
		url: 'https://gjy.lut.edu.cn/info/1197/3219.htm',
		seen: 'copy',
		readAt: null,
		date: '2012-06-30',
		checked: firstCheckedOn,
	},
	'nationality-law': {
		kind: 'law',
		url: 'http://tradingup.com.cn/htm/foreignAffairs/20180118/4432.html',
		seen: 'copy',
		readAt: null,
		date: '1980-09-10',
		checked: lawReadOn,
	},
	'employment-rules': {
		kind: 'law',
		url: 'https://www.zhihuibkw.com/post/4527.html',
		seen: 'copy',
		readAt: null,
		date: '2017',
		checked: lawReadOn,
	},
	'employment-rules-1996': {
		kind: 'law',
		url: 'http://www.fsou.com/html/text/chl/143/14378_2.html',
		seen: 'copy',
		readAt: null,
		date: '1996-01-22',
		checked: lawReadOn,
	},
	'state-council-28-2018': {
		kind: 'law',
		url: 'https://www.hnswtzb.org/content/2018/08/07/6285448.html',
		seen: 'copy',
		readAt: null,
		date: '2018-07-28',
		checked: lawReadOn,
	},
	'short-tasks-2014': {
		kind: 'law',
		url: 'https://www.chinaentryvisa.com/archives/3172',
		seen: 'copy',
		readAt: null,
		date: '2014-11-06',
		checked: lawReadOn,
	},
	'graduates-2017': {
		kind: 'law',
		url: 'http://fao.zzuli.edu.cn/_t696/2021/1105/c19033a251125/page.htm',
		seen: 'copy',
		readAt: null,
		date: '2017-01-06',
		checked: lawReadOn,
	},
	'notice-2025': {
		kind: 'guide',
		url: 'https://www.chinajob.com/city/detail.php?cata2=city_policies&city_id=rBHsCpCp6OwT7pLmVp&id=xWVmCchjI4GtwAZRbf',
		seen: 'copy',
		readAt: null,
		date: '2025-09-30',
		checked: lawReadOn,
	},
	'service-guide-2017': {
		kind: 'guide',
		url: 'https://www.cap.edu.cn/gjjyxy/info/1371/2711.htm',
		seen: 'copy',
		readAt: null,
		date: '2017-03-29',
		checked: firstCheckedOn,
	},
	'classification-2017': {
		kind: 'guide',
		url: 'https://fao.szpt.edu.cn/wjjs/wjxz/wgzyrcsqqd.htm',
		seen: 'copy',
		readAt: null,
		date: '2017-03-28',
		checked: lawReadOn,
	},
	'points-table-2017': {
		kind: 'guide',
		url: 'https://irishchamberchina.com/work-permit-points-system/',
		seen: 'copy',
		readAt: null,
		date: '2017-04-01',
		checked: firstCheckedOn,
	},
	'card-2024': {
		kind: 'guide',
		url: 'https://english.beijing.gov.cn/latest/news/202412/t20241220_3970064.html',
		seen: 'original',
		date: '2024-12-20',
		checked: secondCheckedOn,
	},
	ina: {
		kind: 'foreign-law',
		url: 'https://uscode.house.gov/browse/prelim@title8/chapter12',
		seen: 'quotation',
		readAt:
			'https://blog.cyrusmehta.com/2018/04/analyzing-the-definition-of-a-specialty-occupation-under-ina-214i-to-challenge-h-1b-visa-denials.html',
		date: null,
		checked: firstCheckedOn,
	},
	'8-cfr': {
		kind: 'foreign-law',
		url: 'https://www.ecfr.gov/current/title-8/chapter-I/subchapter-B/part-214',
		seen: 'quotation',
		readAt:
			'https://blog.cyrusmehta.com/2018/04/analyzing-the-definition-of-a-specialty-occupation-under-ina-214i-to-challenge-h-1b-visa-denials.html',
		date: null,
		checked: firstCheckedOn,
	},
	'20-cfr': {
		kind: 'foreign-law',
		url: 'https://www.ecfr.gov/current/title-20/chapter-V/part-655',
		seen: 'copy',
		readAt:
			'https://webarchive.library.unt.edu/eot2008/20081105000005/http:/www.dol.gov/dol/allcfr/title_20/Part_655/20CFR655.731.htm',
		date: null,
		checked: firstCheckedOn,
	},
	'h1b-payment': {
		kind: 'foreign-law',
		url: 'https://www.bellnunnally.com/news/new-h-1b-visa-regulation-100000-fee',
		seen: 'quotation',
		readAt: null,
		date: '2025-09-19',
		checked: secondCheckedOn,
	},
	'isco-08': {
		kind: 'standard',
		url: 'https://ilostat.ilo.org/methods/concepts-and-definitions/classification-occupation/',
		seen: 'copy',
		readAt: 'https://rdrr.io/cran/occupationMeasurement/man/isco_08_en.html',
		date: '2008',
		checked: firstCheckedOn,
	},
	'isic-4': {
		kind: 'standard',
		url: 'https://unstats.un.org/unsd/publication/seriesm/seriesm_4rev4e.pdf',
		seen: 'copy',
		readAt: 'https://huggingface.co/datasets/blackmlengineer/industrybench-isic-l2-graded',
		date: '2008',
		checked: firstCheckedOn,
	},
	'imf-weo': {
		kind: 'data',
		url: 'https://www.imf.org/en/Publications/WEO/weo-database/2026/april/groups-and-aggregates',
		seen: 'copy',
		readAt: 'https://github.com/johnsonice/RA-Skills',
		date: '2026-04',
		checked: firstCheckedOn,
	},
	cldr: {
		kind: 'data',
		url: 'https://cldr.unicode.org/',
		seen: 'original',
		date: '48.2.0',
		checked: firstCheckedOn,
	},
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

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
export const article = (...paragraphs: Paragraph[]): SourceRef[] =>
	paragraphs.map((at) => ({ id: 'article', at }))

/** Where the article says what must continue to hold, and what happens to the visa if it does not. */
export const lapse = article('¶15')

/** A reference to one place in a source. */
export const at = (id: SourceId, place: NamedPlace): SourceRef => ({ id, at: place })
