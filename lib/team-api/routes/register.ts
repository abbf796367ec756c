import { owners } from '@/lib/records/rights/usual-rights'
import type { Register } from '@/lib/register/items'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { registerBody } from './register-bodies'

/** The register of processing as it is now. */
export const registerRoute = defineRoute<{ body: null; answer: Register; reason: never }>({
	method: 'GET',
	path: 'register',
	right: owners,
})

/** What an owner says for the register, in place of what was said before; no words take it back. */
export const answerRegisterRoute = defineRoute<{
	body: typeof registerBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'register', right: owners })
