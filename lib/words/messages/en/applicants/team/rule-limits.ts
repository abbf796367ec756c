/** What a team has set for a limit that the law leaves open, as candidates read it, too. */
export const ruleLimits = {
	rules: {
		values: {
			minAge: 'minimum age {value}',
			maxAge: 'maximum age {value}',
			renownedListPublished: 'the official list of well-known institutions is out',
		},
	},
}
