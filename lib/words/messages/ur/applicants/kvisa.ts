/** The command line. Its help is in English alone. */
export const kvisa = {
	head: '{name}، ورژن {version}، {date} کو',
	enough: 'اس کے لیے صرف یہ جواب کافی ہیں: {answers}۔',
	missing: 'ان کے جواب نہیں دیے گئے، اور یہ نتیجہ بدل سکتے ہیں: {facts}۔',
	ways: 'سب سے قریب راستے:',
	way: '{number}۔ {way}',
	assumes: 'سرکاری طور پر طے نہیں، اور یہاں پورے گنے گئے: {parameters}۔',
	blocked: 'کوئی جواب انہیں پورا نہیں کر سکتا: {names}۔',
	sources: 'ماخذ:',
	source: '{name}، {places}۔ {read}',
	notDecision: 'یہ فیصلہ نہیں ہے۔ فیصلہ صرف متعلقہ حکام کرتے ہیں۔',
	ask: {
		start:
			'جواب عدد یا لفظ میں دیں۔ {unsure} کا مطلب “معلوم نہیں” ہے، {back} پیچھے لے جاتا ہے، {quit} روک دیتا ہے۔',
		left: '{min, plural, one {کم از کم # سوال باقی} other {کم از کم # سوال باقی}}، زیادہ سے زیادہ {max, number}۔',
		option: '{number}۔ {option}',
		several: 'کئی عدد، درمیان میں کاما۔ ان میں سے کوئی نہیں تو 0۔',
		range: '{min, number} سے {max, number} تک کا عدد۔',
		list: 'نام، درمیان میں سیمی کولن۔',
		skills: 'جیسے: {example}',
		again: 'یہ جواب سمجھ نہیں آیا۔ دوبارہ لکھیں۔',
		first: 'یہ پہلا سوال ہے۔',
		answer: '{label}: {answer}',
	},
	differs: '{name}: “{from}” سے “{to}” ہو جاتا ہے',
	same: 'کوئی فرق نہیں۔',
}
