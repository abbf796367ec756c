import type { Locale } from '@/lib/i18n/locales'

/** How a language writes words for industries and jobs. */
export type WritingHabits = {
	/** Words that say nothing about which option is meant: "company", "factory". */
	readonly fillers: readonly string[]
	/** Words that say that something is made, not sold or repaired. */
	readonly making: readonly string[]
	/** Words that only join others, and their short forms before a vowel: "of", "l’". */
	readonly joining: readonly string[]
	/** Endings of words, each with what stands there in the form that is compared; the longest first. */
	readonly endings: readonly (readonly [ending: string, instead: string])[]
	/** Whether the first or the last word of an expression says what it is: "car insurance". */
	readonly head: 'first' | 'last'
}

/** How words for industries and jobs are written, by language. */
export const writingIn: Readonly<Record<Locale, WritingHabits>> = {
	ar: {
		fillers:
			'في|من|على|و|عن|مع|نحن|شركة|شركات|مصنع|مصانع|مؤسسة|مجموعة|صناعة|صناعات|تصنيع|صنع|إنتاج|قطاع|مجال|نشاط|أعمال|عمل|أول'.split(
				'|',
			),
		making: 'مصنع|مصانع|تصنيع|صناعة|صناعات|إنتاج'.split('|'),
		joining: [],
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
	},
	en: {
		fillers:
			'a|an|the|of|in|for|and|at|by|we|our|my|make|makes|making|maker|produce|producer|production|company|companies|corporation|firm|business|group|enterprise|factory|manufacturing|manufacturer|manufacture|industry|industries|sector|field|senior|junior|experienced|trainee|intern|type'.split(
				'|',
			),
		making:
			'factory|factories|fabrication|manufacturing|manufacturer|manufacturers|manufacture|maker|makers|making|make|makes|production|producer|producers'.split(
				'|',
			),
		joining: [],
		endings: [
			['sses', 'ss'],
			['ches', 'ch'],
			['shes', 'sh'],
			['xes', 'x'],
			['ies', 'y'],
			['ss', 'ss'],
			['us', 'us'],
			['is', 'is'],
			['s', ''],
		],
		head: 'last',
	},
	zh: {
		fillers:
			'有限公司|公司|集团|企业|行业|产业|工厂|厂家|厂商|厂|制造业|制造|生产|领域|相关|从事|主要|我们|高级|资深|初级|实习|做|搞|的|类'.split(
				'|',
			),
		making: '制造|生产|厂'.split('|'),
		joining: [],
		endings: [],
		head: 'last',
	},
	ru: {
		fillers:
			'мы|наш|наша|наше|наши|я|работаю|работаем|занимаемся|занимается|работа|компания|фирма|предприятие|организация|завод|фабрика|комбинат|цех|производство|производитель|производим|производит|производят|производить|производственный|изготовление|изготовитель|изготавливаем|изготавливает|изготавливать|выпуск|выпускаем|выпускает|промышленность|отрасль|индустрия|сфера|сектор|область|деятельность|бизнес|группа|услуга|старший|младший|ведущий|опытный|начинающий|стажёр|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОО'.split(
				'|',
			),
		making:
			'завод|завода|заводы|заводе|фабрика|фабрики|фабрике|комбинат|цех|производство|производства|производстве|производством|производим|производит|производят|производить|производитель|производители|производственный|производственная|производственное|изготовление|изготовлением|изготовитель|изготавливаем|изготавливает|выпуск|выпускаем|выпускает|промышленность|пошив'.split(
				'|',
			),
		joining: 'и|в|во|на|из|для|с|со|по|от|до|за|о|об|у|к|при|под'.split('|'),
		endings: [
			['шек', 'шк'],
			['чек', 'чк'],
			['вец', 'вц'],
			['ок', 'к'],
			['иями', ''],
			['ьями', ''],
			['ями', ''],
			['ами', ''],
			['иях', ''],
			['ого', ''],
			['его', ''],
			['ому', ''],
			['ему', ''],
			['ыми', ''],
			['ими', ''],
			['иеи', ''],
			['ьев', ''],
			['ях', ''],
			['ах', ''],
			['ия', ''],
			['ии', ''],
			['ию', ''],
			['ие', ''],
			['ья', ''],
			['ье', ''],
			['ью', ''],
			['ыи', ''],
			['ая', ''],
			['яя', ''],
			['ое', ''],
			['ее', ''],
			['ые', ''],
			['ых', ''],
			['их', ''],
			['ую', ''],
			['юю', ''],
			['ои', ''],
			['еи', ''],
			['ов', ''],
			['ев', ''],
			['ом', ''],
			['ем', ''],
			['ам', ''],
			['ям', ''],
			['ым', ''],
			['им', ''],
			['ы', ''],
			['и', ''],
			['а', ''],
			['я', ''],
			['о', ''],
			['е', ''],
			['у', ''],
			['ю', ''],
			['ь', ''],
		],
		head: 'first',
	},
	id: {
		fillers:
			'kami|saya|bekerja|kerja|perusahaan|pabrik|produksi|produsen|memproduksi|pembuatan|membuat|pembuat|manufaktur|industri|bidang|sektor|usaha|bisnis|jasa|layanan|grup|kelompok|produk|senior|junior|magang|berpengalaman|PT|CV|Tbk'.split(
				'|',
			),
		making:
			'pabrik|produksi|produsen|memproduksi|pembuatan|membuat|pembuat|manufaktur|industri|pengolahan|perakitan'.split(
				'|',
			),
		joining: 'dan|di|ke|dari|untuk|yang|dengan|pada|dalam|para'.split('|'),
		endings: [['nya', '']],
		head: 'first',
	},
	ur: {
		fillers:
			'کمپنی|کمپنیز|فیکٹری|کارخانہ|مل|ملز|صنعت|انڈسٹری|انڈسٹریز|مینوفیکچرنگ|مینوفیکچرر|مینوفیکچررز|مینوفیکچر|بنانا|بنانے|بناتا|بناتے|بناتی|بنتا|بنتے|بنتی|سازی|ساز|تیار|تیاری|پیداوار|پیداواری|پروڈکشن|پروڈیوسر|پلانٹ|یونٹ|ادارہ|گروپ|فرم|شعبہ|سیکٹر|کاروبار|کاروباری|بزنس|کام|والا|والی|کرنا|کرنے|کرتا|کرتے|کرتی|ہم|ہمارا|ہماری|ہمارے|سینئر|جونیئر|ٹرینی|انٹرن|پرائیویٹ|لمیٹڈ'.split(
				'|',
			),
		making:
			'فیکٹری|فیکٹریاں|فیکٹریوں|کارخانہ|کارخانے|کارخانوں|مل|ملز|ملوں|صنعت|صنعتیں|انڈسٹری|انڈسٹریز|مینوفیکچرنگ|مینوفیکچرر|مینوفیکچررز|مینوفیکچر|بنانا|بنانے|بناتا|بناتے|بناتی|سازی|ساز|تیاری|بافی|پروسیسنگ|پراسیسنگ|اسمبلنگ|پروڈکشن'.split(
				'|',
			),
		joining: 'کا|کی|کے|کاری|اور|و|سے|کو|پر|میں|لیے|نے|یا|ہے|ہیں|ہوں|جو'.split('|'),
		endings: [
			['اتي', ''],
			['يوں', ''],
			['ياں', ''],
			['اوں', ''],
			['وں', ''],
			['يں', ''],
			['ات', ''],
			['ريز', 'ر'],
			['رز', 'ر'],
			['لز', 'ل'],
			['نز', 'ن'],
			['مز', 'م'],
			['ڈز', 'ڈ'],
			['جز', 'ج'],
			['سز', 'س'],
			['ٹكس', 'ٹك'],
			['انكس', 'انك'],
			['ونكس', 'ونك'],
			['امكس', 'امك'],
			['ٹس', 'ٹ'],
			['پس', 'پ'],
			['ما', 'ما'],
			['سي', 'سي'],
			['ے', ''],
			['ا', ''],
			['ه', ''],
			['ي', ''],
		],
		head: 'last',
	},
	fr: {
		fillers:
			'nous|notre|nos|on|je|fais|faire|fait|travaille|entreprise|société|compagnie|groupe|usine|fabrique|manufacture|fabrication|fabricant|fabriquer|fabriquons|production|producteur|produire|produisons|industrie|industriel|industrielle|secteur|domaine|activité|branche|métier|type|junior|senior|confirmé|débutant|stagiaire|SARL|SA|SAS'.split(
				'|',
			),
		making:
			'usine|usines|fabrique|fabriques|fabrication|fabricant|fabricants|fabriquer|fabriquons|fabriquent|production|producteur|producteurs|produire|produisons|manufacture|constructeur|industrie|confection'.split(
				'|',
			),
		joining: 'le|la|les|l’|l|de|du|des|d’|d|un|une|en|à|au|aux|et|par|pour|dans|sur|avec|qu’|chez'.split('|'),
		endings: [
			['trices', 'teur'],
			['ieres', 'ier'],
			['trice', 'teur'],
			['euses', 'eur'],
			['ennes', 'en'],
			['elles', 'el'],
			['iere', 'ier'],
			['euse', 'eur'],
			['enne', 'en'],
			['elle', 'el'],
			['yaux', 'yau'],
			['eaux', 'eau'],
			['aux', 'al'],
			['ees', 'e'],
			['ere', 'er'],
			['ee', 'e'],
			['s', ''],
			['x', ''],
		],
		head: 'first',
	},
}
