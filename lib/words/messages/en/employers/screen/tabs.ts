/** The tabs that lead to the views of an opening. */
export const tabs = {
	tabs: {
		label: 'Views of {name}',
		viewOf: '{view}: {name}',
		names: {
			table: 'Candidates',
			overview: 'Overview',
			agenda: 'Agenda',
			'edit-role': 'Opening',
			history: 'History',
		},
	},
}
