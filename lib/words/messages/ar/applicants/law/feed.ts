/** The feed of changes of the rules and of readings. */
export const feed = {
	feed: {
		title: 'فحص تأشيرة K: القواعد والقراءات',
		subtitle: 'تغييرات مجموعات القواعد، وتصحيحات فهمنا للنصوص، ومواعيد قراءة المصادر.',
		link: 'خلاصة التغييرات',
		correction: '{name}: تصحيح فهمنا للنص، الإصدار {version}',
		corrected: 'لم يتغير القانون، بل فهمنا له. ما كان خطأ في الإصدار {before}:',
		version: '{name}: الإصدار {version}',
		reading: 'المصادر التي قُرئت في {date}',
		readings:
			'{count, plural, zero {لم يُقرأ أي مصدر.} one {قُرئ مصدر واحد.} two {قُرئ مصدران.} few {قُرئت # مصادر.} many {قُرئ # مصدرًا.} other {قُرئ # مصدر.}} ومنها:',
	},
}
