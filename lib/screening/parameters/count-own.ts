import { setOwnVersions } from '@/lib/counting/rulesets'
import { setOwnParameters } from '@/rules/parameters'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { type OwnRules, ownRulesOf, valuesOf, type WithParameters } from '../model/own-parameters'

/** Makes what an employer has set and applied count in this thread. */
export function countRules({ values, versions }: OwnRules, known?: VersionsOf): void {
	setOwnParameters(valuesOf(values))
	setOwnVersions(versions, known)
}

/** The same, of what the owners of a team have set and applied. */
export const countOwn = (settings: WithParameters): void => countRules(ownRulesOf(settings))
