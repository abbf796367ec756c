/** What stays deleted: people who come back, and consent that is withdrawn. */
export const deleting = {
	comingBack: {
		person: '{id}, deleted on {on}',
		expired: '{id}, deleted on {on} at the end of the retention period',
		reason: 'Why add this person anyway?',
		reasonMissing: 'Say why. The reason is kept in the history.',
		title: 'Someone with this number was deleted. Add this person anyway?',
		text: 'If it is the same person, they may have asked for that. Say why they are added again.',
		action: 'Add anyway',
		keep: 'Do not add',
	},
	withdrawing: {
		title: 'Withdraw this consent?',
		text: 'The answers about health and criminal record will be deleted for good: from the record, from the row of the sheet kept here, and from the history. Undo cannot bring them back. Sheets, replies and backups bring no new ones until the consent is given again. Copies saved elsewhere are not deleted.',
		action: 'Withdraw and delete these answers',
		keep: 'Keep the consent',
		since: 'withdrawn on {on}; these answers are left out until it is given again',
		notAsked: 'Health and criminal record are not asked here: that consent was withdrawn on {on}.',
	},
}
