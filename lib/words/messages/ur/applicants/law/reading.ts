/** How long ago a text was read, and until when its figures count. */
export const reading = {
	reading: {
		day: '{date} کو پڑھا گیا',
		recent: '{ago} پڑھا گیا',
		stale: 'آخری بار {ago} پڑھا گیا',
		old: '{date} کے بعد نہیں دیکھا گیا',
		ends: 'یہ رقم {date} تک ہے۔',
		ended: 'یہ رقم {date} تک تھی۔',
	},
}
