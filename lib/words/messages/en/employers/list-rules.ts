/** When a rule changes, on a single device: what is said otherwise than to a team. */
export const listRules = {
	lead: 'Your list keeps the version of the rules that it has until you apply a newer one. First you see whose result changes, and why. Nothing changes until you apply it.',
	newer: {
		counts:
			'{ruleset}: version {to} has been in use since {date}. Your list is checked against version {from} until you apply the newer one.',
		corrects:
			'{ruleset}: version {to} corrects how we read the law. The law itself did not change. Your list is checked against version {from} until you apply the correction.',
		notice:
			'A newer version of {ruleset} has been in use since {date}. Your list is still checked against version {from}.',
		correctionNotice:
			'{ruleset}: we had read the law wrongly, and version {to} corrects it. Your list is still checked against version {from}.',
		reload: 'Your list uses a version of {ruleset} that this page does not have yet. Reload the page.',
	},
	preview: {
		note: 'Decisions keep the result of their day. You can take this back.',
		everywhere: 'It applies to your whole list on this device.',
	},
	apply: 'Apply to {count, plural, =0 {the list} one {# opening} other {# openings}}',
	applied: 'Applied. Your list now uses it.',
	takenBack: 'Undone. Your list uses the earlier version again.',
	back: {
		lead: 'Your list then goes back to the earlier version. First you see whose result changes.',
	},
	changedElsewhere:
		'Nothing was applied: the rules were changed in another tab in the meantime. Look at the preview again.',
}
