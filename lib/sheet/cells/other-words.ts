import type { FactId, LanguageLevel } from '@/rules/facts'

/** Words for yes and no besides those of the shipped languages' own buttons; contract, "Sheets". */
export const yesWords = ['yes', 'y', 'true', '1', '是', '是的', '有', 'نعم', 'يوجد', 'توجد']
export const noWords = ['no', 'n', 'false', '0', '否', '不是', 'لا']

/** Words for "not sure". Characters of a question mark alone say the same. */
export const unsureWords = [
	'unsure',
	'not sure',
	'I am not sure',
	'unknown',
	'not known',
	'don’t know',
	'不确定',
	'不清楚',
	'不知道',
	'未知',
	'غير متأكد',
	'غير متأكدة',
	'لست متأكدًا',
	'غير معروف',
	'لا أعرف',
]

/** Words for an empty list, and for nothing else. The first is the one that exports write. */
export const emptyListWords = ['none', '都没有', '以上都不是', 'لا شيء مما سبق']

/** Usual words for options, besides their ids and labels. */
export const otherOptionWords: { readonly [F in FactId]?: Readonly<Record<string, readonly string[]>> } = {
	highestDegree: {
		vocational: ['职业证书'],
		bachelor: ['bachelors', 'bachelor’s', 'BA', 'BSc', 'BEng', '学士', '本科', 'بكالوريوس'],
		master: ['masters', 'master’s', 'MA', 'MSc', 'MEng', 'MBA', '硕士', 'ماجستير'],
		doctorate: ['PhD', 'doctor', 'doctoral', '博士', 'دكتوراه'],
	},
	chineseLevel: {
		hsk1: ['HSK1级'],
		hsk2: ['HSK2级'],
		hsk3: ['HSK3级'],
		hsk4: ['HSK4级'],
		hsk5: ['HSK5级', 'HSK6', 'HSK6级', 'HSK六级', 'HSK7', 'HSK8', 'HSK9'],
	},
}

export const otherLevelWords: { readonly [L in LanguageLevel]: readonly string[] } = {
	basic: ['beginner', '入门', 'مبتدئ'],
	working: ['working level', 'working knowledge', '工作语言'],
	fluent: ['fluently', 'طليق', 'بطلاقة'],
	native: ['mother tongue', 'native speaker', '母语水平', 'اللغة الأم', 'لغة أم'],
}

/** Usual names of languages that CLDR calls otherwise. */
export const otherLanguageNames: Readonly<Record<string, readonly string[]>> = {
	am: ['阿姆哈拉文'],
	az: ['Azeri'],
	bn: ['Bangla', 'Bengali'],
	es: ['Castilian'],
	fa: ['Farsi', 'Dari'],
	fil: ['Tagalog', 'Pilipino', '他加禄语'],
	id: ['Bahasa Indonesia', '印尼语'],
	km: ['Khmer', 'Cambodian', '柬埔寨语'],
	ky: ['Kirghiz'],
	ms: ['Bahasa Melayu', 'Bahasa Malaysia', '马来文'],
	my: ['Myanmar', 'Burmese'],
	ny: ['Chichewa', 'Chewa'],
	or: ['Oriya', 'Odia'],
	pa: ['Panjabi'],
	ps: ['Pushto'],
	sn: ['chiShona'],
	st: ['Sesotho'],
	sw: ['Kiswahili', '斯瓦希里文'],
	tn: ['Setswana'],
	ug: ['Uighur'],
	xh: ['isiXhosa'],
	zh: ['Mandarin', 'Mandarin Chinese', 'Putonghua', '汉语', '普通话', '国语', '华语', 'الصينية'],
	zu: ['isiZulu'],
}

/** Usual names of countries and territories that CLDR calls otherwise. What could be two is not here. */
export const otherCountryNames: Readonly<Record<string, readonly string[]>> = {
	AE: ['UAE', 'U.A.E.', 'Emirates', '阿联酋'],
	BA: ['Bosnia', 'Bosnia-Herzegovina', '波黑'],
	BN: ['Brunei Darussalam'],
	BO: ['Bolivia (Plurinational State of)', 'Plurinational State of Bolivia'],
	CD: [
		'DRC',
		'DR Congo',
		'Democratic Republic of the Congo',
		'Democratic Republic of Congo',
		'Congo (DRC)',
		'Congo, Democratic Republic of the',
		'Congo (the Democratic Republic of the)',
		'Congo Kinshasa',
		'刚果民主共和国',
		'民主刚果',
		'جمهورية الكونغو الديمقراطية',
	],
	CG: [
		'Congo (Republic)',
		'Republic of the Congo',
		'Republic of Congo',
		'Congo Brazzaville',
		'刚果共和国',
		'جمهورية الكونغو',
	],
	CI: ['Ivory Coast', 'Côte d’Ivoire', '象牙海岸', 'ساحل العاج', 'كوت ديفوار'],
	CN: [
		'PRC',
		'P.R. China',
		'PR China',
		"People's Republic of China",
		'The People’s Republic of China',
		'Mainland China',
		'China (mainland)',
		'中华人民共和国',
		'中国大陆',
		'中国内地',
		'جمهورية الصين الشعبية',
	],
	CV: ['Cabo Verde', 'Cape Verde'],
	CZ: ['Czech Republic', 'Czechia', '捷克共和国'],
	DE: ['Federal Republic of Germany'],
	EG: ['Arab Republic of Egypt'],
	ET: ['Federal Democratic Republic of Ethiopia'],
	FK: ['Falkland Islands (Malvinas)', 'Falkland Islands (Islas Malvinas)'],
	FM: ['Micronesia (Federated States of)', 'Federated States of Micronesia'],
	GB: [
		'UK',
		'U.K.',
		'Great Britain',
		'Britain',
		'United Kingdom of Great Britain and Northern Ireland',
		'联合王国',
	],
	GM: ['The Gambia', 'Republic of The Gambia'],
	HK: ['Hong Kong', 'Hong Kong, China', 'Hong Kong SAR', 'HKSAR', '香港', '中国香港', 'هونغ كونغ'],
	IR: ['Iran (Islamic Republic of)', 'Islamic Republic of Iran'],
	KP: ['DPRK', "Democratic People's Republic of Korea", "Korea (Democratic People's Republic of)"],
	KR: ['Republic of Korea', 'Korea, Republic of', 'Korea (Republic of)', 'Korea, South', '大韩民国'],
	LA: ['Lao PDR', "Lao People's Democratic Republic", '老挝人民民主共和国'],
	LY: ['State of Libya'],
	MD: ['Republic of Moldova', 'Moldova, Republic of', 'Moldova (Republic of)'],
	MK: ['Macedonia', 'Republic of North Macedonia', '马其顿'],
	MM: ['Burma', 'Myanmar', 'ميانمار', 'بورما'],
	MO: ['Macau', 'Macao', 'Macao, China', 'Macau SAR', '澳门', '中国澳门', 'ماكاو', 'مكاو'],
	NG: ['Federal Republic of Nigeria'],
	NL: ['Holland', 'The Netherlands', '荷兰王国'],
	PH: ['The Philippines', 'Republic of the Philippines'],
	PK: ['Islamic Republic of Pakistan'],
	PS: ['Palestine', 'State of Palestine', '巴勒斯坦', 'فلسطين'],
	RU: ['Russian Federation', '俄罗斯联邦', 'روسيا الاتحادية'],
	SA: ['KSA', 'Kingdom of Saudi Arabia', 'السعودية'],
	ST: ['Sao Tome'],
	SY: ['Syrian Arab Republic'],
	SZ: ['Swaziland', 'سوازيلاند'],
	TL: ['East Timor', 'تيمور الشرقية'],
	TR: ['Turkey', 'Türkiye', 'Republic of Türkiye', 'Republic of Turkey'],
	TW: [
		'Taiwan',
		'Taiwan, China',
		'Taiwan, Province of China',
		'Chinese Taipei',
		'台湾',
		'中国台湾',
		'تايوان',
	],
	TZ: ['United Republic of Tanzania', 'Tanzania, United Republic of', 'Tanzania (the United Republic of)'],
	US: ['USA', 'U.S.A.', 'U.S.', 'United States of America', 'America', '美利坚合众国', 'أمريكا'],
	VA: ['Holy See', 'Vatican'],
	VE: ['Venezuela (Bolivarian Republic of)', 'Bolivarian Republic of Venezuela'],
	VN: ['Viet Nam', 'Socialist Republic of Vietnam'],
	ZA: ['Republic of South Africa', 'RSA'],
}
