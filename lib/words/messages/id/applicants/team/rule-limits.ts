/** What a team has set for a limit that the law leaves open, as candidates read it, too. */
export const ruleLimits = {
	rules: {
		values: {
			minAge: 'usia minimal {value}',
			maxAge: 'usia maksimal {value}',
			renownedListPublished: 'daftar resmi lembaga ternama sudah keluar',
		},
	},
}
