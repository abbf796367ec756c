/** What a backup or a colleague's file would change. */
export const restore = {
	restore: {
		none: 'Import an opening or a backup',
		title: 'What {file} would change',
		locked: '{file} is encrypted',
		lead: 'Nothing has been imported yet. The import can be undone as a whole afterwards.',
		rolesCount: 'new or changed openings',
		decisionsCount: 'new or different decisions',
		decisions: 'Different decisions: {count, number}',
		allDecisions: 'All decisions: which ones to keep',
		decisionsText:
			'Your decisions stay unless you choose the others. A decision that was withdrawn here stays withdrawn.',
		candidate: 'Candidate',
		decisionOf: 'Decision about {name} for {role}: which one to keep',
		decided: '{by}, {date}',
		noDecision: 'No decision now',
		moreDecisions:
			'{count, plural, one {# more decision} other {# more decisions}}: chosen for all of them above, or yours stay.',
		newDecisions:
			'{count, plural, one {# decision} other {# decisions}} that you do not have will be imported.',
		roles: 'Openings',
		changedRoles: 'Changed openings: {count, number}',
		newRoles: 'New openings: {count, number}',
		roleOf: 'Opening {name}: which one to keep',
		further:
			'{count, plural, one {# candidate you have is} other {# candidates you have are}} also considered for an opening in the file.',
		withheld:
			'{count, plural, one {# answer about health or criminal record is} other {# answers about health or criminal record are}} left out, because the consent was withdrawn here.',
		deleted: 'Deleted here: {count, number}',
		deletedText: 'They are left out. Importing someone anyway needs a reason, which stays in the history.',
		removed: 'deleted on {date}',
		expired: 'deleted on {date}, at the end date',
		days: 'Records are kept for {mine, plural, one {# day} other {# days}} here and for {theirs, plural, one {# day} other {# days}} in the file.',
		daysLabel: 'Days to keep records: which number to use',
		action: 'Import as chosen',
		busy: 'Importing…',
	},
}
