import type { Draft } from '@/lib/draft/draft-store'
import type { StepId } from '@/lib/form/screens'
import { wayOf } from '@/lib/form/way-of'
import { whereToGoOn } from '@/lib/form/ways/where-to-go-on'
import { prepareEngine } from '../use-engine'
import { prepareFullStep } from './use-full-step'

/** Where the person of a draft goes on; what the next step needs is loaded by then, so that its questions are there with it. */
export async function onwardFrom(
	draft: Draft | null,
	from?: StepId,
): Promise<ReturnType<typeof whereToGoOn>> {
	const onward = whereToGoOn(draft, from)
	const way = wayOf(draft)
	await Promise.all([prepareEngine(way), way === 'full' && prepareFullStep().catch(() => null)])
	return onward
}
