import { sources } from '@/rules/sources'

/** An address beyond those of the rules. */
type Reference = {
	readonly url: `https://${string}` | `http://${string}`
	/** The page itself, or an official text that the page carries as a copy. */
	readonly seen: 'original' | 'copy'
	/** The day of the page, or its year; null where it gives none. */
	readonly date: string | null
}

const references = {
	'decree-copy': {
		url: 'https://gwgpac.org/page91?article_id=3496&pagenum=1',
		seen: 'copy',
		date: '2025-08-18',
	},
	'xinhua-answers': {
		url: 'https://acabridge.cn/pinglun/202508/t20250815_2685740.shtml',
		seen: 'original',
		date: '2025-08-15',
	},
	etnet: {
		url: 'https://www.etnet.com.hk/www/tc/stocks/ah_news_detail.php?newsid=ETN350815440',
		seen: 'original',
		date: '2025-08-15',
	},
	'xinhua-english': {
		url: 'https://www.stdaily.com/web/English/2025-08/16/content_386163.html',
		seen: 'original',
		date: '2025-08-16',
	},
	ettoday: {
		url: 'https://www.ettoday.net/news/20250929/3042020.htm',
		seen: 'original',
		date: '2025-09-29',
	},
	'business-standard': {
		url: 'https://www.business-standard.com/immigration/china-to-launch-new-visa-for-stem-talent-as-trump-cracks-down-on-immigrants-125081500506_1.html',
		seen: 'original',
		date: '2025-08-15',
	},
	'fujian-daily': {
		url: 'http://big5.cctv.com/gate/big5/news.cntv.cn/20120701/102500.shtml',
		seen: 'original',
		date: '2012-07-01',
	},
	'beijing-guide': {
		url: 'https://github.com/yeeresistable-collab/talent-policy-q-a-main/blob/5e8ff1ebd6716673cb691b31260e23abc1de4948/server/knowledge/beijing-work-permit-reference.md',
		seen: 'copy',
		date: '2026',
	},
	'shenzhen-list': {
		url: 'https://fao.szpu.edu.cn/wjjs/lzbl/jnsc_Application_for_Work_Permit_Certificate_and_R.htm',
		seen: 'copy',
		date: null,
	},
	'r-measures': {
		url: 'https://english.beijing.gov.cn/investinginbeijing/two_zones/Talent_Policies_of_the_Two_Zones/202106/t20210623_2419413.html',
		seen: 'copy',
		date: '2021-06-23',
	},
	'r-report': {
		url: 'http://english.www.gov.cn/policies/policy_watch/2018/01/05/content_281476002053708.htm',
		seen: 'original',
		date: '2018-01-05',
	},
} as const satisfies Record<string, Reference>

export type ReferenceId = keyof typeof references

/** Every address that an answer may name: those of the rules and those above. */
export const citations = { ...sources, ...references }
export type CitationId = keyof typeof citations
