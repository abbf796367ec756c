import { all, any, atLeast, atMost, includes, not, notEmpty, oneOf, published, yes } from '../condition'
import type { Ruleset } from '../ruleset'
import { at } from '../sources'
import { foreignNational, foreignWithoutCard, nationalitySources } from './foreign-national'

/** A yes counts only once the authority has published which institutions are renowned. */
const renowned = (institution: 'degreeInstitutionRenowned' | 'postInstitutionRenowned') =>
	all(yes(institution), published('renownedListPublished'))

const studied = all(
	oneOf('highestDegree', ['bachelor', 'master', 'doctorate']),
	oneOf(
		'degreeField',
		['science', 'technology', 'engineering', 'mathematics'],
		['agriculture', 'health', 'social-science', 'other'],
	),
	renowned('degreeInstitutionRenowned'),
)
const teachesOrResearches = all(yes('teachesOrResearches'), renowned('postInstitutionRenowned'))

/** State Council Decree 814 (in force 2025-10-01) with the official Q&A of 2025-08-14. */
export const kPublished = {
	id: 'k-published',
	version: '2026-11-30',
	status: 'published',
	effectiveFrom: '2025-10-01',
	corrects: { version: '2026-11-24', criteria: ['visa-needed', 'foreign-national', 'talent-route'] },
	lastChecked: '2026-11-30',
	criteria: [
		{
			id: 'visa-needed',
			kind: 'exempting',
			condition: foreignWithoutCard,
			sources: [at('decree-814', 'Art. 6(6)'), at('exit-entry-law', 'Art. 48')],
			evidence: ['passport'],
		},
		{
			id: 'foreign-national',
			kind: 'required',
			condition: foreignNational,
			sources: [at('decree-814', 'Art. 6(6)'), ...nationalitySources],
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
		{ id: 'refusal-grounds', sources: [at('exit-entry-law', 'Art. 21')] },
		{
			id: 'not-named-fields',
			when: oneOf('degreeField', ['agriculture', 'health', 'social-science', 'other']),
			sources: [at('answers-2025-08-14', '2025-08-14')],
		},
	],
} as const satisfies Ruleset
