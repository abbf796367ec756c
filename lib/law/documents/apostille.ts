import type { DocumentSourceId } from './sources'

/**
 * What a document takes by the country that issued it: `apostille`, that country’s own certificate; `legalisation`, its
 * authority and then the Chinese embassy or consulate there; `ask`: not placed.
 */
export const certificationStates = ['apostille', 'legalisation', 'ask'] as const
export type CertificationState = (typeof certificationStates)[number]

/** Why a country is not placed. */
export type AskReason =
	| 'territory'
	| 'not-placed'
	| 'mainland'
	| 'hong-kong'
	| 'macao'
	| 'taiwan'
	| 'objection'
	| 'not-recognised'
	| 'algeria'
	| 'viet-nam'

/** How documents of some countries are certified. */
export type Certification = {
	readonly state: CertificationState
	/** The day from which the Apostille Convention is in force with the country, as far as a text says. */
	readonly since: string | null
	readonly source: DocumentSourceId | null
	readonly note?: AskReason
}

/** The day on which all of this was last read. */
export const certificationReadOn = '2026-11-30'

/** The texts that all of this rests on. */
export const certificationSources: readonly DocumentSourceId[] = [
	...(['apostille-gov-cn-2024', 'apostille-mfa-2023', 'apostille-jiangsu-2023'] as const),
	...(['apostille-brazil-list', 'apostille-hcch-status', 'apostille-hcch-china'] as const),
	...(['apostille-hcch-rwanda', 'apostille-depositary', 'apostille-canada'] as const),
	...(['apostille-bangladesh', 'apostille-vanuatu', 'apostille-third-party'] as const),
]

/** Every country and region by its code, those that one text settles alike together. */
const groups: readonly (Certification & { readonly codes: string })[] = [
	{
		state: 'apostille',
		since: '2023-11-07',
		source: 'apostille-jiangsu-2023',
		codes:
			'AD AL AM AT AZ BA BE BG BH BI BN BW BY CV CY CZ DE DK EE FI FR GE GR HR HU ID IE IL IS IT JP KG KR KZ LI LR LS LT LU LV MA MC ME MK MN MT MU MW NA NL NO OM PH PK PL SA SC SG SN ST SZ TJ TN TR UZ ZA',
	},
	{
		state: 'apostille',
		since: '2023-11-07',
		source: 'apostille-brazil-list',
		codes:
			'AG AR AU BB BO BR BS BZ CH CK CL CO CR DM DO EC ES FJ GB GD GT GY HN JM KN LC MD MH MX NI NU NZ PA PE PT PW PY RO RS RU SE SI SK SM SR SV TO TT UA US UY VC VE VU WS',
	},
	{ state: 'apostille', since: '2024-01-11', source: 'apostille-canada', codes: 'CA' },
	{ state: 'apostille', since: '2024-06-05', source: 'apostille-hcch-rwanda', codes: 'RW' },
	{ state: 'apostille', since: '2025-03-30', source: 'apostille-bangladesh', codes: 'BD' },
	{
		state: 'legalisation',
		since: null,
		source: 'apostille-jiangsu-2023',
		codes:
			'AE AF AO BF BJ BT CD CF CG CI CM DJ EG ER ET GA GH GM GN GQ GW IQ IR JO KE KH KM KP KW LA LB LK LY MG ML MM MR MV MY MZ NE NG NP QA SD SL SO SS SY TD TG TH TL TM TZ UG YE ZM ZW',
	},
	{ state: 'legalisation', since: null, source: 'apostille-brazil-list', codes: 'CU FM HT KI NR PG SB TV' },
	{
		state: 'ask',
		since: null,
		source: null,
		note: 'territory',
		codes:
			'AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT',
	},
	{ state: 'ask', since: null, source: null, note: 'not-placed', codes: 'PS VA' },
	{ state: 'ask', since: null, source: 'beijing-guide', note: 'mainland', codes: 'CN' },
	{ state: 'ask', since: null, source: 'beijing-guide', note: 'hong-kong', codes: 'HK' },
	{ state: 'ask', since: null, source: 'beijing-guide', note: 'macao', codes: 'MO' },
	{ state: 'ask', since: null, source: 'beijing-guide', note: 'taiwan', codes: 'TW' },
	{ state: 'ask', since: null, source: 'apostille-hcch-china', note: 'objection', codes: 'IN' },
	{ state: 'ask', since: null, source: 'apostille-hcch-china', note: 'not-recognised', codes: 'XK' },
	{ state: 'ask', since: '2026-07-09', source: 'apostille-depositary', note: 'algeria', codes: 'DZ' },
	{ state: 'ask', since: '2026-09-11', source: 'apostille-depositary', note: 'viet-nam', codes: 'VN' },
]

/** What a document takes, by the code of the country that issued it. */
export const certifications: ReadonlyMap<string, Certification> = new Map(
	groups.flatMap(({ codes, ...certification }) =>
		codes.split(' ').map((code): [string, Certification] => [code, certification]),
	),
)
