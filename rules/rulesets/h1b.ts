import { all, any, atLeast, oneOf, yes } from '../condition'
import type { Ruleset } from '../ruleset'
import { at } from '../sources'

/** The US H-1B conditions, taken literally and carried over to an employer in China: an analogy only. */
export const h1b = {
	id: 'h1b',
	version: '2026-11-24',
	status: 'analogy',
	effectiveFrom: null,
	lastChecked: '2026-11-24',
	criteria: [
		{
			id: 'bona-fide-job',
			kind: 'required',
			condition: oneOf('jobOffer', ['written'], ['verbal']),
			sources: [at('8-cfr', '214.2(h)(4)(iii)')],
			evidence: ['signed-offer'],
		},
		{
			id: 'sponsor',
			kind: 'required',
			condition: all(yes('employerInMainland'), yes('employerHiresForeigners')),
			sources: [at('8-cfr', '214.2(h)(4)(ii)')],
			evidence: ['business-licence', 'employer-registration'],
		},
		{
			id: 'specialty-occupation',
			kind: 'required',
			condition: yes('needsSpecificDegree'),
			sources: [at('ina', '214(i)(1)')],
			evidence: ['job-description'],
		},
		{
			id: 'degree-or-equivalent',
			kind: 'required',
			condition: any(
				all(oneOf('highestDegree', ['bachelor', 'master', 'doctorate']), yes('degreeRelated')),
				atLeast('experienceYears', 12),
			),
			sources: [at('8-cfr', '214.2(h)(4)(iii)(D)')],
			evidence: ['degree-certificate', 'work-references'],
		},
		{
			id: 'wage',
			kind: 'required',
			condition: all(
				atLeast('annualPayCny', { times: 1, fact: 'similarStaffPayCny' }),
				atLeast('annualPayCny', { times: 1, fact: 'prevailingPayCny' }),
			),
			sources: [at('ina', '212(n)(1)'), at('20-cfr', '655.731(a)')],
			evidence: ['pay-clause', 'wage-evidence'],
		},
	],
	continuing: [{ id: 'status-kept', sources: [at('8-cfr', '214.1(l)(2)')], evidence: ['review-note'] }],
	parameters: [],
	notes: [
		{ id: 'cap-and-selection', sources: [at('ina', '214(g)')] },
		{ id: 'payment', sources: [at('h1b-payment', '19 September 2025')] },
		{ id: 'no-counterpart', sources: [] },
	],
} as const satisfies Ruleset
