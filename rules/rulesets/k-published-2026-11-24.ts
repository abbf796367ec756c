import { all, any, atLeast, atMost, includes, not, notEmpty, oneOf, published, yes } from '../condition'
import type { Ruleset } from '../ruleset'
import { at } from '../sources'

/** A yes counts only once the authority has published which institutions are renowned. */
const renowned = (institution: 'degreeInstitutionRenowned' | 'postInstitutionRenowned') =>
	all(yes(institution), published('renownedListPublished'))

const studied = all(
	oneOf('highestDegree', ['bachelor', 'master', 'doctorate']),
	oneOf('degreeField', ['science', 'technology', 'engineering', 'mathematics']),
	renowned('degreeInstitutionRenowned'),
)
const teachesOrResearches = all(yes('teachesOrResearches'), renowned('postInstitutionRenowned'))

/** State Council Decree 814 with the official Q&A of 2025-08-14, as we read them on 24 November 2026. */
export const kPublished20261124 = {
	id: 'k-published',
	version: '2026-11-24',
	status: 'published',
	effectiveFrom: '2025-10-01',
	lastChecked: '2026-11-24',
	criteria: [
		{
			id: 'foreign-national',
			kind: 'required',
			condition: not(yes('hasMainlandNationality')),
			sources: [at('decree-814', 'Art. 6(6)')],
			evidence: ['passport'],
		},
		{
			id: 'young',
			kind: 'required',
			condition: all(atLeast('age', { parameter: 'minAge' }), atMost('age', { parameter: 'maxAge' })),
			sources: [at('answers-2025-08-14', '2025-08-14')],
			evidence: ['passport'],
		},
		{
			id: 'talent-route',
			kind: 'required',
			condition: any(studied, teachesOrResearches),
			sources: [at('answers-2025-08-14', '2025-08-14')],
			evidence: ['degree-certificate', 'post-letter'],
		},
		{
			id: 'proof',
			kind: 'required',
			condition: yes('holdsProof'),
			sources: [at('decree-814', 'Art. 7(1)(6)')],
			evidence: ['degree-certificate', 'post-letter'],
		},
		{
			id: 'fitting-activity',
			kind: 'supporting',
			condition: all(notEmpty('plannedActivities'), not(includes('plannedActivities', 'paid-job'))),
			sources: [at('answers-2025-08-14', '2025-08-14')],
			evidence: ['activity-plan'],
		},
	],
	continuing: [],
	parameters: ['minAge', 'maxAge', 'renownedListPublished'],
	notes: [
		{ id: 'no-employer-needed', sources: [at('answers-2025-08-14', '2025-08-14')] },
		{
			id: 'no-work-permit',
			when: includes('plannedActivities', 'paid-job'),
			see: 'work-permit',
			sources: [at('exit-entry-law', 'Art. 41')],
		},
	],
} as const satisfies Ruleset
