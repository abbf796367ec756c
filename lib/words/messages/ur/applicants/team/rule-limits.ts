/** What a team has set for a limit that the law leaves open, as candidates read it, too. */
export const ruleLimits = {
	rules: {
		values: {
			minAge: 'کم از کم عمر {value}',
			maxAge: 'زیادہ سے زیادہ عمر {value}',
			renownedListPublished: 'معروف اداروں کی سرکاری فہرست آ چکی ہے',
		},
	},
}
