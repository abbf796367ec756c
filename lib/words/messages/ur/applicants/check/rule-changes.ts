/** What is told at a later visit of a rule that has changed. */
export const ruleChanges = {
	ruleChanges: {
		title: 'آپ کے پچھلی بار آنے کے بعد ایک قاعدہ بدلا ہے۔',
		corrected: 'آپ کے پچھلی بار آنے کے بعد ہم نے ایک قاعدے کی اپنی سمجھ درست کی ہے۔ قانون نہیں بدلا۔',
		correction: '{name}: ورژن {to} ورژن {from} کو درست کرتا ہے۔',
		version: '{name}: ورژن {from} کی جگہ ورژن {to} آ گیا ہے۔',
		figures: '{name}، ورژن {to}: جن اعداد پر یہ کھڑا ہے وہ مقرر ہوئے یا بدلے ہیں۔',
		again: 'ہم نے {date} کے آپ کے جواب دوبارہ جانچے، اسی ڈیوائس پر۔',
		added: 'نئی شرط: {condition}: {to}',
		changed: 'بدلی ہوئی شرط: {condition}',
		gone: 'اب شرط نہیں رہی: {condition}',
		before: 'پہلے: {text}',
		now: 'اب: {text}',
		stays: '{name}: نتیجہ “{outcome}” ہی ہے۔',
		becomes: '{name}: نتیجہ “{from}” سے “{to}” ہو گیا۔',
		others: 'قواعد کے دوسرے مجموعے نہیں بدلے۔',
		nothing: '{name}: نیا ورژن {to}۔ کچھ نہیں بدلا: {date} کے آپ کے جواب اس میں بھی وہی نتیجہ دیتے ہیں۔',
		source: 'قواعد کا مجموعہ اور ماخذ: {name}',
		compare: 'دونوں ورژن ملا کر دیکھیں: {name}',
		seen: 'میں نے دیکھ لیا',
	},
}
