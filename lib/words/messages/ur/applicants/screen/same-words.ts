import type { Step } from '@/rules/facts'

/** What the desk and the pages of applicants say in the same words. */
export const sameWords = {
	table: {
		outcomes: {
			eligible: 'سب پوری',
			undetermined: 'ابھی واضح نہیں',
			ineligible: 'پوری نہیں',
			'not-needed': 'ضرورت نہیں',
			withheld: 'آپ کو نہیں دکھایا جاتا',
		},
	},
	export: {
		assumedNoWay:
			'اس آسامی میں مان لیا گیا ہے کہ کسی امیدوار کے پاس ورک پرمٹ کا کوئی خاص راستہ نہیں، جب تک اس کے اپنے جواب کوئی راستہ نہ بتائیں۔',
	},
	explain: {
		choices: {
			'go-on': 'آپ کی ملازمت کی درخواست اگلے قدم پر جا رہی ہے۔',
			hold: 'آپ کی ملازمت کی درخواست فی الحال روک دی گئی ہے۔',
			decline: 'آپ کی ملازمت کی درخواست آگے نہیں بڑھائی جائے گی۔',
		},
	},
	role: {
		steps: {
			you: 'امیدوار کے بارے میں',
			studies: 'تعلیم اور کام',
			market: 'مارکیٹیں',
			offer: 'آجر اور تنخواہ',
			role: 'کام کیا ہے',
			permit: 'ورک پرمٹ کے لیے',
		} satisfies Record<Step, string>,
	},
	sheet: {
		consent: {
			sensitive: 'حساس معلومات کا استعمال، جیسے صحت یا جرم کا ریکارڈ',
			sharing: 'معلومات کسی دوسری کمپنی کو دینا',
			abroad: 'معلومات کسی دوسرے ملک بھیجنا',
			pool: 'دوسری آسامیوں کے لیے ریکارڈ رکھنا (ٹیلنٹ پول)',
		},
	},
}
