/** The addresses of the texts that name documents, fees and times; their names are in the messages. */
export const documentSources = {
	'answers-etnet': 'https://www.etnet.com.hk/www/tc/stocks/ah_news_detail.php?newsid=ETN350815440',
	'apostille-bangladesh': 'http://bd.china-embassy.gov.cn/eng/lsyw/lsxx/',
	'apostille-brazil-list': 'https://wwwh.cnj.jus.br/?p=48422',
	'apostille-canada': 'https://bio.visaforchina.cn/YTO3_ZH/tongzhigonggao/257424712928464896.html',
	'apostille-depositary': 'https://verdragen.nl/en/Treaty/Details/009051_w?page=1',
	'apostille-gov-cn-2024':
		'https://english.www.gov.cn/services/visitchina/202408/13/content_WS66bb1869c6d0868f4e8e9e2a.html',
	'apostille-hcch-china':
		'https://www.hcch.net/en/instruments/conventions/status-table/notifications/?csid=914&disp=resdn',
	'apostille-hcch-rwanda': 'https://www.hcch.net/en/news-archive/details/?varevent=941',
	'apostille-hcch-status': 'https://hcch.net/en/instruments/conventions/status-table/print/?cid=41',
	'apostille-jiangsu-2023': 'http://wb.jiangsu.gov.cn/art/2023/11/2/art_89533_11060401.html',
	'apostille-mfa-2023': 'http://mjnotary.cn/category/4/detail_487_16.html',
	'apostille-third-party':
		'https://raw.githubusercontent.com/Ralegal/turkish-cbi-data/3e914f253b30d8d95e408b88a661bab0fbd904cb/data/apostille-countries.json',
	'apostille-vanuatu': 'http://vu.china-embassy.gov.cn/chn/lsfw/gzrz_132407/202310/t20231025_11168000.htm',
	'beijing-guide':
		'https://github.com/yeeresistable-collab/talent-policy-q-a-main/blob/main/server/knowledge/beijing-work-permit-reference.md',
	'card-2024': 'https://english.beijing.gov.cn/latest/news/202412/t20241220_3970064.html',
	'classification-2017-b': 'https://fao.szpt.edu.cn/wjjs/wjxz/wgzyrcsqqd.htm',
	'decree-814': 'https://gwgpac.org/page91?article_id=3496&pagenum=1',
	'exit-entry-law': 'http://www.etogether.net/htm/policy/20180614/5619_8.html',
	'fees-2004': 'http://m.creditsailing.com/HuKouZhengCe/99610.html',
	'fees-r': 'http://www.victorzhang.cn/page/2018/0323/12425335.shtml',
	'fees-us-2025':
		'https://888newsmedia.com/post/%E8%B5%B4%E5%8D%8E%E8%B4%B9%E7%94%A8%E8%B0%83%E5%87%8F%EF%BC%9F%E9%A9%BB%E7%BE%8E%E5%A4%A7%E4%BD%BF%E9%A6%86%EF%BC%9A%E5%BB%B6%E7%BB%AD%E8%87%B32026%E5%B9%B412%E6%9C%8831%E6%97%A5',
	'graduates-2017': 'http://fao.zzuli.edu.cn/_t696/2021/1105/c19033a251125/page.htm',
	'graduates-2017-quota': 'http://wenzhoudaily.cn/NewsShow?article_id=477&pagenum=3',
	'hk-mo-tw-2018': 'http://hzldzy.com/detail-2929.html',
} as const satisfies Record<string, `https://${string}` | `http://${string}`>

export type DocumentSourceId = keyof typeof documentSources
