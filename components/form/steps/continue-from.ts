import type { Draft } from '@/lib/draft/draft-store'
import type { StepId } from '@/lib/form/screens'
import { wayOf } from '@/lib/form/way-of'
import { nextPath } from '@/lib/form/ways/next-place'
import { prepareEngine } from '../use-engine'
import { prepareFullStep } from './use-full-step'

/**
 * Where the person of a draft continues, with everything loaded that the next step needs, so that its questions
 * appear with it.
 */
export async function continueFrom(draft: Draft | null, from?: StepId): Promise<ReturnType<typeof nextPath>> {
	const next = nextPath(draft, from)
	const way = wayOf(draft)
	await Promise.all([prepareEngine(way), way === 'full' && prepareFullStep().catch(() => null)])
	return next
}
