/** Who stands in the table of persons at the edges of a rule set, and why. */
export const persons = {
	/** Base persons, from whom the others differ in a few answers. */
	bases: {
		'k-published': {
			graduate:
				'29 سالہ انجینئر، معروف ادارے کی ماسٹرز ڈگری کے ساتھ۔ صرف اس جدول کے لیے ہم مان لیتے ہیں کہ عمر کی سرکاری حد 18 سے 45 سال ہے اور اداروں کی ایک سرکاری فہرست ہے۔',
			researcher:
				'معروف ادارے میں ایک محقق، جس کے پاس کوئی ڈگری نہیں۔ صرف اس جدول کے لیے ہم مان لیتے ہیں کہ عمر کی سرکاری حد 18 سے 45 سال ہے اور اداروں کی ایک سرکاری فہرست ہے۔',
		},
		article: {
			engineer: 'نائجیریا سے ایک انجینئر، ملازمت کی پیشکش تحریری، کام نائجیریا اور گھانا کے لیے ڈیزائن۔',
			manager:
				'برازیل سے ایک مینیجر، تھوک تجارت میں ملازمت کی پیشکش تحریری، کام اپنے ہی ملک کی مارکیٹ کے لیے؛ خریداروں کا علم ذاتی تجربے سے۔',
			technician: 'بیچلرز ڈگری والا ایک ٹیکنیشن، خریداروں کا علم پڑھائی سے؛ باقی سب کچھ انجینئر جیسا۔',
		},
		'work-permit': {
			'by-degree': 'پوائنٹس کم (40)، مگر بیچلرز ڈگری اور کام کے دو سال۔',
			'by-60-points': 'پورے 60 پوائنٹس، اور صرف پیشہ ورانہ سرٹیفکیٹ۔',
			'by-85-points': 'پورے 85 پوائنٹس، ماسٹرز ڈگری کے ساتھ۔',
		},
		h1b: {
			graduate: 'ماسٹرز ڈگری جس کا ملازمت سے تعلق ہے، اور اس کام کی عام تنخواہ سے زیادہ تنخواہ۔',
			practitioner: 'کوئی ڈگری نہیں، مگر متعلقہ کام کے بارہ سال۔',
		},
	},
	/** Why a person is in the table. */
	why: {
		'all-met': 'ہر شرط پوری ہے۔',
		'not-enough': '“{label}: {answer}” سے شرط پوری نہیں ہوتی۔',
		enough: '“{label}: {answer}” سے بھی شرط پوری ہوتی ہے۔',
		'settles-nothing': '“{label}: {answer}” فیصلے کے لیے کافی نہیں۔',
		'not-sure': '“{label}” کا جواب نہیں دیا گیا، اور باقی جوابوں سے فیصلہ نہیں ہوتا۔',
		at: '{label}: {answer}، عین حد پر۔',
		below: '{label}: {answer}، {limit} کی حد سے ذرا نیچے۔',
		above: '{label}: {answer}، {limit} کی حد سے ذرا اوپر۔',
		'not-published': '{parameter} کے بغیر کوئی نہیں بتا سکتا کہ شرط پوری ہے یا نہیں۔',
		'points-enough':
			'{label}: {answer}۔ کل {points, plural, one {# پوائنٹ} other {# پوائنٹس}} کے ساتھ یہ بس کافی ہے۔',
		'points-short':
			'{label}: {answer}۔ {needed, plural, one {# پوائنٹ چاہیے تھا} other {# پوائنٹس چاہیے تھے}}، ایک کم ہے۔',
		'points-open':
			'“{label}” کا جواب نہیں دیا گیا: کل {low, number} سے {high, plural, one {# پوائنٹ} other {# پوائنٹس}} تک۔',
		'other-way': 'دوسرے راستے سے پوری: “{label}: {answer}”۔',
		'no-way': '“{label}: {answer}” کے ساتھ کوئی راستہ پورا نہیں ہوتا۔',
		'one-entry': '{label}: {answer}۔ فہرست کا ایک نام فیصلہ کر دیتا ہے۔',
		'never-decides': '“{label}: {answer}” سے شرط پوری نہیں ہوتی، مگر اس سے نتیجے کا فیصلہ کبھی نہیں ہوتا۔',
	},
}
