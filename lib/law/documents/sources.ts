import type { AnySourceId } from '@/rules/sources/all'

/** The texts that name documents, fees, times and places, or say what a country's documents take. */
export const documentSourceIds = [
	'answers-etnet',
	'apostille-bangladesh',
	'apostille-brazil-list',
	'apostille-canada',
	'apostille-depositary',
	'apostille-gov-cn-2024',
	'apostille-hcch-china',
	'apostille-hcch-rwanda',
	'apostille-hcch-status',
	'apostille-jiangsu-2023',
	'apostille-mfa-2023',
	'apostille-third-party',
	'apostille-vanuatu',
	'beijing-guide',
	'card-2024',
	'classification-2017-b',
	'decree-814',
	'exit-entry-law',
	'fees-2004',
	'fees-r',
	'fees-us-2025',
	'graduates-2017',
	'graduates-2017-quota',
	'hk-mo-tw-2018',
] as const satisfies readonly AnySourceId[]

export type DocumentSourceId = (typeof documentSourceIds)[number]
