/** How long ago a text was read, and until when its figures count. */
export const reading = {
	reading: {
		day: 'lu le {date}',
		recent: 'lu {ago}',
		stale: 'lu pour la dernière fois {ago}',
		old: 'pas vérifié depuis le {date}',
		ends: 'Ce chiffre cesse de valoir le {date}.',
		ended: 'Ce chiffre a cessé de valoir le {date}.',
	},
}
