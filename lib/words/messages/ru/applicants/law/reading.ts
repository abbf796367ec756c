/** How long ago a text was read, and until when its figures count. */
export const reading = {
	reading: {
		day: 'прочитано {date}',
		recent: 'прочитано {ago}',
		stale: 'последний раз прочитано {ago}',
		old: 'не проверялось с {date}',
		ends: 'Это число действует до {date} включительно.',
		ended: 'Это число перестало действовать {date}',
	},
}
