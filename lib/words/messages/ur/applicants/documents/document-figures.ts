import type { AskReason } from '@/lib/law/documents/apostille'
import type { FeeId, PlaceId, TimeId } from '@/lib/law/documents/figures'
import type { DocumentSourceId } from '@/lib/law/documents/sources'

type Figure = { readonly what: string; readonly note?: string }

/** Fees, times and places; why a country is not placed; the sources of all of it by their short names. */
export const documentFigures = {
	fees: {
		'residence-under-1': { what: 'رہائشی پرمٹ، 1 سال سے کم' },
		'residence-1-3': { what: 'رہائشی پرمٹ، 1 سال یا زیادہ، مگر 3 سال سے کم' },
		'residence-3-5': { what: 'رہائشی پرمٹ، 3 سے 5 سال' },
		'residence-change': { what: 'رہائشی پرمٹ میں تبدیلی' },
		'permanent-apply': { what: 'مستقل رہائش، درخواست' },
		'permanent-card': { what: 'مستقل رہائش، کارڈ' },
		'visa-us': {
			what: 'امریکی شہریوں کا عام ویزا، امریکہ میں',
			note: 'نوٹس میں K ویزے کا نام نہیں۔',
		},
		'visa-r': { what: 'R ویزا (کیٹگری A)', note: 'فوری سروس بھی مفت ہے۔' },
		k: { what: 'K ویزے کی فیس' },
		permit: { what: 'ورک پرمٹ کی فیس' },
	} satisfies Record<FeeId, Figure>,
	times: {
		'employer-registration': { what: 'آجر کی رجسٹریشن' },
		'pre-check': { what: 'دستاویزات کا ابتدائی جائزہ', note: 'کیٹگری A میں کام کا ایک دن۔' },
		acceptance: { what: 'ابتدائی جائزے کے بعد وصولی' },
		decision: { what: 'نئے پرمٹ کا فیصلہ' },
		'decision-extension': { what: 'مدت بڑھانے یا منسوخ کرنے کا فیصلہ' },
		'valid-b': { what: 'کیٹگری B کا پرمٹ، زیادہ سے زیادہ' },
		'valid-a': { what: 'کیٹگری A کا پرمٹ، زیادہ سے زیادہ' },
		'valid-graduate': {
			what: 'حال ہی میں فارغ التحصیل کا پہلا پرمٹ',
			note: 'نوٹس میں یہ جگہ ہم نے نہیں پڑھی۔',
		},
		'file-from': { what: 'مدت بڑھانے کی درخواست: اس سے پہلے نہیں' },
		'file-to': { what: 'مدت بڑھانے کی درخواست: اس کے بعد نہیں' },
		'k-days': { what: 'K ویزا: کتنے دن میں بنتا ہے، کب تک چلتا ہے، کتنا رہ سکتے ہیں' },
	} satisfies Record<TimeId, Figure>,
	places: {
		employer: { what: 'ورک پرمٹ: درخواست آپ کا آجر دیتا ہے', where: 'آن لائن، {site} پر' },
		k: {
			what: 'K ویزا',
			where:
				'چین کے سفارت خانے اور قونصل خانے۔ تفصیل ان کی ویب سائٹوں پر آنی ہے؛ ہمیں کوئی نہیں ملی۔ کسی متن میں نہیں لکھا کہ ہانگ کانگ یا مکاؤ میں درخواست دی جا سکتی ہے یا نہیں۔',
		},
		z: {
			what: 'Z ویزا',
			where:
				'جہاں آپ کی رہائش ہے وہاں چین کا سفارت خانہ یا قونصل خانہ، یا ہانگ کانگ اور مکاؤ میں چین کی وزارت خارجہ کے دفتر',
		},
		'ask-immigration': { what: 'داخلے اور قیام کے سوال، چین میں', where: '12367' },
		'ask-labour': { what: 'پرمٹ کے سوال، چین میں', where: '12333' },
	} satisfies Record<PlaceId, { readonly what: string; readonly where: string }>,
	asks: {
		territory:
			'اس جگہ کے بارے میں ہم نے کوئی ماخذ نہیں پڑھا۔ یہ جس ملک میں شامل ہے وہاں کے چینی سفارت خانے سے پوچھیں۔',
		'not-placed': 'ہم نے جو ماخذ پڑھے ان میں سے کسی میں اس کا ذکر نہیں۔ پہلے پوچھ لیں۔',
		mainland: 'مین لینڈ کی دستاویز پر اور کچھ نہیں چاہیے: اصل دکھا دیں۔',
		'hong-kong':
			'پرمٹ کے لیے بیجنگ وہاں کے نوٹری کی تصدیق مانگتا ہے، یا مین لینڈ میں ڈگری کی جانچ۔ تبصروں میں ہے کہ ہانگ کانگ اور مین لینڈ کے درمیان اپوسٹیل نہیں چلتا؛ ہم نے اس پر کوئی سرکاری صفحہ نہیں پڑھا۔ لیبر آفس سے پوچھیں۔',
		macao:
			'پرمٹ کے لیے بیجنگ وہاں کے نوٹری کی تصدیق مانگتا ہے، یا مین لینڈ میں ڈگری کی جانچ۔ تبصروں میں ہے کہ مکاؤ اور مین لینڈ کے درمیان اپوسٹیل نہیں چلتا؛ ہم نے اس پر کوئی سرکاری صفحہ نہیں پڑھا۔ لیبر آفس سے پوچھیں۔',
		taiwan:
			'پرمٹ کے لیے بیجنگ وہاں کے نوٹری کی تصدیق مانگتا ہے، یا مین لینڈ میں ڈگری کی جانچ۔ لیبر آفس سے پوچھیں۔',
		objection:
			'بھارت نے 8 ستمبر 2023 کو کنونشن میں چین کی شمولیت پر اعتراض کیا تھا۔ ہمیں کوئی نشانی نہیں ملی کہ اعتراض واپس لیا گیا ہو۔ سفارتی تصدیق کے لیے تیار رہیں، اور پہلے چینی سفارت خانے سے پوچھیں۔',
		'not-recognised':
			'چین نے اعلان کیا ہے کہ جن ریاستوں کو وہ تسلیم نہیں کرتا ان کے ساتھ کنونشن لاگو نہیں۔ کسی چینی سفارت خانے سے پوچھیں۔',
		algeria:
			'کنونشن وہاں 9 جولائی 2026 سے نافذ ہے۔ ہمیں اس پر کوئی چینی صفحہ نہیں ملا: چینی سفارت خانے سے پوچھیں۔',
		'viet-nam':
			'کنونشن وہاں 11 ستمبر 2026 سے نافذ ہے۔ ہمیں اس پر کوئی چینی صفحہ نہیں ملا: چینی سفارت خانے سے پوچھیں۔',
	} satisfies Record<AskReason, string>,
	sources: {
		'answers-etnet': 'سائٹ ET Net، سرکاری سوال و جواب کے ساتھ',
		'apostille-bangladesh': 'بنگلہ دیش میں چینی سفارت خانہ',
		'apostille-brazil-list': 'برازیل کی کونسل برائے انصاف کی فہرست',
		'apostille-canada': 'کینیڈا میں چینی سفارت خانہ',
		'apostille-depositary': 'نیدرلینڈز، جس کے پاس کنونشن جمع ہے',
		'apostille-gov-cn-2024': 'چینی حکومت کا پورٹل',
		'apostille-hcch-china': 'ہیگ کانفرنس، چین کے بارے میں',
		'apostille-hcch-rwanda': 'ہیگ کانفرنس، روانڈا کے بارے میں',
		'apostille-hcch-status': 'ہیگ کانفرنس، رکن ملکوں کا جدول',
		'apostille-jiangsu-2023': 'صوبہ جیانگسو، 2023 کی فہرست',
		'apostille-mfa-2023': 'چین کی وزارت خارجہ، 2023',
		'apostille-third-party': 'ایک لا فرم کا ڈیٹا',
		'apostille-vanuatu': 'وانواتو میں چینی سفارت خانہ',
		'beijing-guide': 'بیجنگ کی سروس گائیڈ',
		'card-2024': 'بیجنگ شہر، 2024',
		'classification-2017-b': 'درجہ بندی کا پیمانہ 2017، کیٹگری B',
		'decree-814': 'حکم نامہ 814',
		'exit-entry-law': 'داخلے اور روانگی کا قانون',
		'fees-2004': '2004 کی فیسوں کی فہرست',
		'fees-r': 'R ویزے پر اخباری رپورٹ',
		'fees-us-2025': 'سفارت خانے کا فیس والا نوٹس، خبر سے',
		'graduates-2017': '2017 کا نوٹس 3',
		'graduates-2017-quota': '2017 کا نوٹس 3، انگریزی میں',
		'hk-mo-tw-2018': '2018 کا نوٹس 53',
	} satisfies Record<DocumentSourceId, string>,
}
