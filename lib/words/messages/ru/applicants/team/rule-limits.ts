/** What a team has set for a limit that the law leaves open, as candidates read it, too. */
export const ruleLimits = {
	rules: {
		values: {
			minAge: 'минимальный возраст {value}',
			maxAge: 'максимальный возраст {value}',
			renownedListPublished: 'официальный список известных вузов и институтов вышел',
		},
	},
}
