/** An opening’s candidates by the conditions that depend on the person. */
export const matrix = {
	matrix: {
		title: 'Matrix',
		table: 'Table',
		shape: 'Show candidates as',
		caption: 'Candidates by the conditions that depend on the person',
		met: '{met, number} of {total, number} met',
		counts:
			'{condition}, {rules}: {met, number} met, {unmet, number} not met, {unknown, number} unknown, {unsettled, number} not settled',
		show: 'Show {count, number}: {condition}, {standing}',
		legend: {
			unanswered: 'Unknown: not answered',
			inconclusive: 'Unknown: the answer is not enough',
			unsettled: 'Not settled: up to the authority',
		},
	},
}
