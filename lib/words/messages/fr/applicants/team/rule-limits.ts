/** What a team has set for a limit that the law leaves open, as candidates read it, too. */
export const ruleLimits = {
	rules: {
		values: {
			minAge: 'âge minimal {value}',
			maxAge: 'âge maximal {value}',
			renownedListPublished: 'la liste officielle des établissements réputés est sortie',
		},
	},
}
