/** How long ago a text was read, and until when its figures count. */
export const reading = {
	reading: {
		day: 'قُرئ في {date}',
		recent: 'قُرئ {ago}',
		stale: 'آخر قراءة {ago}',
		old: 'لم يُراجَع منذ {date}',
		ends: 'ينتهي هذا الرقم في {date}.',
		ended: 'انتهى هذا الرقم في {date}.',
	},
}
