/** What is due, and the calendar file of it. */
export const agenda = {
	agenda: {
		title: 'Agenda of all openings',
		ofAll: 'Agenda of all openings: {count, number} due',
		mine: 'Only mine ({name})',
		count: '{count, plural, =0 {No dates} one {# date} other {# dates}}',
		none: 'Nothing is due. Dates that are set for candidates appear here.',
		noneMine: 'You have nothing due.',
		when: {
			late: 'Late',
			today: 'Today, {day}',
			tomorrow: 'Tomorrow, {day}',
			nextWeek: 'Next week',
			later: 'Later',
		},
		doneOf: '{what}, {name}: done',
		person: '{name}, {id}',
		event: '{date}: {who}',
		calendar: 'Calendar file (.ics)',
		names: 'Include names in the file',
		namesHint:
			'Other people may see your calendar. If you do not tick this, the file has only your numbers for the candidates.',
		save: 'Save {count, plural, one {# date} other {# dates}}',
		file: 'dates',
	},
}
