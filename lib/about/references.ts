import { firstCheckedOn, type SourceReading, secondCheckedOn, sources } from '@/rules/sources'

/** A source in addition to those of the rules. */
type Reference = SourceReading & {
	readonly url: `https://${string}` | `http://${string}`
	/** The page's date or year; null if it gives none. */
	readonly date: string | null
	/** The day on which it was last checked. */
	readonly checked: string
}

const references = {
	'decree-copy': {
		url: 'https://gwgpac.org/page91?article_id=3496&pagenum=1',
		seen: 'copy',
		readAt: null,
		date: '2025-08-18',
		checked: firstCheckedOn,
	},
	'xinhua-answers': {
		url: 'https://acabridge.cn/pinglun/202508/t20250815_2685740.shtml',
		seen: 'original',
		date: '2025-08-15',
		checked: firstCheckedOn,
	},
	etnet: {
		url: 'https://www.etnet.com.hk/www/tc/stocks/ah_news_detail.php?newsid=ETN350815440',
		seen: 'original',
		date: '2025-08-15',
		checked: firstCheckedOn,
	},
	'xinhua-english': {
		url: 'https://www.stdaily.com/web/English/2025-08/16/content_386163.html',
		seen: 'original',
		date: '2025-08-16',
		checked: firstCheckedOn,
	},
	ettoday: {
		url: 'https://www.ettoday.net/news/20250929/3042020.htm',
		seen: 'original',
		date: '2025-09-29',
		checked: firstCheckedOn,
	},
	'business-standard': {
		url: 'https://www.business-standard.com/immigration/china-to-launch-new-visa-for-stem-talent-as-trump-cracks-down-on-immigrants-125081500506_1.html',
		seen: 'original',
		date: '2025-08-15',
		checked: firstCheckedOn,
	},
	'fujian-daily': {
		url: 'http://big5.cctv.com/gate/big5/news.cntv.cn/20120701/102500.shtml',
		seen: 'original',
		date: '2012-07-01',
		checked: firstCheckedOn,
	},
	'beijing-guide': {
		url: 'https://github.com/yeeresistable-collab/talent-policy-q-a-main/blob/5e8ff1ebd6716673cb691b31260e23abc1de4948/server/knowledge/beijing-work-permit-reference.md',
		seen: 'copy',
		readAt: null,
		date: '2026',
		checked: firstCheckedOn,
	},
	'shenzhen-list': {
		url: 'https://fao.szpu.edu.cn/wjjs/lzbl/jnsc_Application_for_Work_Permit_Certificate_and_R.htm',
		seen: 'copy',
		readAt: null,
		date: null,
		checked: firstCheckedOn,
	},
	'r-measures': {
		url: 'https://english.beijing.gov.cn/investinginbeijing/two_zones/Talent_Policies_of_the_Two_Zones/202106/t20210623_2419413.html',
		seen: 'copy',
		readAt: null,
		date: '2021-06-23',
		checked: firstCheckedOn,
	},
	'r-report': {
		url: 'http://english.www.gov.cn/policies/policy_watch/2018/01/05/content_281476002053708.htm',
		seen: 'original',
		date: '2018-01-05',
		checked: firstCheckedOn,
	},
	'cctv-summary': {
		url: 'https://reportify.cn/news/1153473200278081536',
		seen: 'quotation',
		readAt: null,
		date: '2025-08-14',
		checked: secondCheckedOn,
	},
	'fee-notice': {
		url: 'https://www.888newsmedia.com/post/%E8%B5%B4%E5%8D%8E%E8%B4%B9%E7%94%A8%E8%B0%83%E5%87%8F%EF%BC%9F%E9%A9%BB%E7%BE%8E%E5%A4%A7%E4%BD%BF%E9%A6%86%EF%BC%9A%E5%BB%B6%E7%BB%AD%E8%87%B32026%E5%B9%B412%E6%9C%8831%E6%97%A5',
		seen: 'quotation',
		readAt: null,
		date: '2025-12-29',
		checked: secondCheckedOn,
	},
	'fee-measure': {
		url: 'http://www.news.cn/world/2023-12/08/c_1130015367.htm',
		seen: 'original',
		date: '2023-12-08',
		checked: secondCheckedOn,
	},
	'nz-notice': {
		url: 'http://www.chinaconsulate.org.nz/eng/notices/202306/t20230623_11102633.htm',
		seen: 'original',
		date: '2023-06-23',
		checked: secondCheckedOn,
	},
	'us-online': {
		url: 'https://getmypassports.com/blogs/china-online-visa-application-update',
		seen: 'original',
		date: '2025',
		checked: secondCheckedOn,
	},
	'card-notice': {
		url: 'https://referchina.com/2024/11/notice-on-integration-of-work-permit.html',
		seen: 'copy',
		readAt: null,
		date: '2024',
		checked: secondCheckedOn,
	},
} as const satisfies Record<string, Reference>

export type ReferenceId = keyof typeof references

/** Every source that an answer may cite: those of the rules and those above. */
export const citations = { ...sources, ...references }
export type CitationId = keyof typeof citations
