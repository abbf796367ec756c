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

/**
 * Everything that can be wrong with a cell or a row. `outdated`: an answer stored by another version that is invalid in this
 * one. `other-age`: an age that contradicts the date of birth next to it.
 */
export const rowProblems = [
	'unreadable',
	'ambiguous',
	'monthly',
	'range',
	'no-period',
	'two-meanings',
	'not-whole',
	'out-of-range',
	'unknown-entry',
	'not-allowed',
	'no-level',
	'contradiction',
	'too-many',
	'too-long',
	'odd-quotes',
	'no-heading',
	'outdated',
	'other-age',
] as const

/** What can be decided about a candidate. */
export const choices = ['go-on', 'hold', 'decline'] as const

/** What an operation can be. */
export const operationKinds = [
	'import',
	'add',
	'edit',
	'reply',
	'consent',
	'clear',
	'keep',
	'stage',
	'owner',
	'dates',
	'tags',
	'ask',
	'note',
	'document',
	'decide',
	'withdraw',
	'distinct',
	'merge',
	'restore',
	'role',
	'view',
	'undo',
	'redo',
] as const

/** Why a candidate was deleted. */
export const removalReasons = ['removed', 'expired'] as const

/** The views that every opening has until somebody changes them. */
export const builtInViews = ['everyone', 'waiting', 'interviews', 'mine'] as const
type BuiltInView = (typeof builtInViews)[number]

export const isBuiltInView = (id: string): id is BuiltInView => builtInViews.some((one) => one === id)
