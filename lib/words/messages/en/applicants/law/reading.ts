/** How long ago a text was read, and until when its figures count. */
export const reading = {
	reading: {
		day: 'read on {date}',
		recent: 'read {ago}',
		stale: 'last read {ago}',
		old: 'not checked since {date}',
		ends: 'This figure ends on {date}.',
		ended: 'This figure ended on {date}.',
	},
}
