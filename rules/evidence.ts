import type { Answerer } from './facts'

/** Documents that would prove an answer, and who has them. */
export const evidence = {
	passport: 'A',
	'degree-certificate': 'A',
	'post-letter': 'A',
	'work-references': 'A',
	'language-proof': 'A',
	'market-stay-record': 'A',
	'work-sample': 'A',
	portfolio: 'A',
	'market-references': 'A',
	'schooling-record': 'A',
	'chinese-certificate': 'A',
	'health-certificate': 'A',
	'no-criminal-record': 'A',
	'activity-plan': 'A',
	'misfit-list': 'A',
	'signed-offer': 'E',
	'business-licence': 'E',
	'employer-registration': 'E',
	'pay-clause': 'E',
	'communication-plan': 'E',
	'management-plan': 'E',
	'job-description': 'E',
	'project-brief': 'E',
	'market-plan': 'E',
	'gap-statement': 'E',
	'recruitment-record': 'E',
	'headcount-request': 'E',
	'organisation-chart': 'E',
	'sales-territory': 'E',
	'business-case': 'E',
	'staff-rules': 'E',
	'wage-evidence': 'E',
	'review-note': 'E',
} as const satisfies Record<string, Answerer>

export type EvidenceId = keyof typeof evidence
export const evidenceIds = Object.keys(evidence) as EvidenceId[]
