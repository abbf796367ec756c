import { startTransition, useEffect, useState } from 'react'
import { today } from '@/lib/day/today'
import type { Facts } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import { evaluateOne, findWays } from './check-all'

/** Whether all rule sets have been evaluated once since the document was loaded. */
let isCompiled = false

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Evaluates each rule set, and then its ways, in a task of its own. */
async function compileRules(facts: Facts, day: string, signal: AbortSignal): Promise<void> {
	for (const id of rulesetIds) {
		for (const part of [evaluateOne, findWays]) {
			await nextTask()
			if (signal.aborted) return
			part(id, facts, day)
		}
	}
	isCompiled = true
}

/**
 * Whether `checkAll` is quick by now. The first time, the rules are compiled into what is then kept, which takes an old phone
 * a second; done part by part, so that the page answers in between.
 * @param facts whose results will be asked for; null while they are not known
 */
export function useCompiledRules(facts: Facts | null): boolean {
	const [isReady, setReady] = useState(isCompiled)
	useEffect(() => {
		if (isReady || !facts) return
		const leaving = new AbortController()
		const show = () => {
			// The sheet takes long to render: it must not block the person's input.
			if (!leaving.signal.aborted) startTransition(() => setReady(true))
		}
		// What fails here fails again while the page renders, which says so.
		compileRules(facts, today(), leaving.signal).then(show, show)
		return () => leaving.abort()
	}, [isReady, facts])
	return isReady
}
