/** The columns of the spreadsheet in which cases are marked, in their order. The last four are for whoever reads them. */
export const caseColumns = [
	'ruleset',
	'case',
	'mark',
	'start',
	'differs',
	'result',
	'why',
	'source',
	'agrees',
	'because',
	'name',
	'day',
] as const
export type CaseColumn = (typeof caseColumns)[number]
