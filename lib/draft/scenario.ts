import { maxScenarioNameCharacters } from '@/lib/limits/limits'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'

/** Other answers, tried next to the given ones. */
export type Scenario = {
	/** The name given by the person; empty if it has none. */
	readonly name: string
	/** The facts that differ, and no others. As saved: validate before use. */
	readonly facts: Readonly<Partial<Record<FactId, FactValue>>>
}

/** Parses a stored scenario; undefined if there is none. */
export function readScenario(stored: unknown): Scenario | undefined {
	if (typeof stored !== 'object' || stored === null) return undefined
	const { name, facts } = stored as Record<string, unknown>
	if (typeof facts !== 'object' || facts === null) return undefined
	const isName = typeof name === 'string' && name.length <= maxScenarioNameCharacters
	return { name: isName ? name : '', facts }
}
