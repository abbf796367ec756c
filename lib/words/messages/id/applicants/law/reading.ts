/** How long ago a text was read, and until when its figures count. */
export const reading = {
	reading: {
		day: 'dibaca pada {date}',
		recent: 'dibaca {ago}',
		stale: 'terakhir dibaca {ago}',
		old: 'tidak diperiksa sejak {date}',
		ends: 'Angka ini berlaku sampai {date}.',
		ended: 'Angka ini sudah tidak berlaku sejak {date}.',
	},
}
