/** What a candidate can consent to, each separately, and as easy to withdraw as to give. */
export const consentIds = ['sensitive', 'sharing', 'abroad', 'pool'] as const

/** The documents that the conditions of the rule sets ask for. */
export const documentIds = [
	'degree',
	'healthCertificate',
	'noCriminalRecord',
	'offerLetter',
	'workHistory',
	'languageProof',
	'passport',
] as const

/** What a date is for. */
export const dateKinds = ['reply', 'interview', 'offer', 'start', 'permit', 'visa', 'review'] as const
