import type { Writing } from '../everyday-words'

/** How words for industries and jobs are written in English. */
export const writing: Writing = {
	fillers:
		'a|an|the|of|in|for|and|at|by|we|our|my|make|makes|making|maker|sell|selling|produce|producer|production|company|companies|corporation|firm|business|group|enterprise|factory|manufacturing|manufacturer|manufacture|industry|industries|sector|field|senior|junior|experienced|trainee|intern|type'.split(
			'|',
		),
	endings: [
		['sses', 'ss'],
		['ches', 'ch'],
		['shes', 'sh'],
		['xes', 'x'],
		['ies', 'y'],
		['ss', 'ss'],
		['us', 'us'],
		['is', 'is'],
		['s', ''],
	],
	head: 'last',
}
