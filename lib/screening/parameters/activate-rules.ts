import { setOwnVersions } from '@/lib/active-rules/rulesets'
import { setOwnParameters } from '@/rules/parameters'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { type OwnRules, ownRulesOf, type ParameterSettings, valuesOf } from '../model/own-parameters'

/** Puts into effect, in this thread, what an employer has set and applied. */
export function activateRules({ values, versions }: OwnRules, known?: VersionsOf): void {
	setOwnParameters(valuesOf(values))
	setOwnVersions(versions, known)
}

/** The same for what the owners of a team have set and applied. */
export const activateOwnRules = (settings: ParameterSettings): void => activateRules(ownRulesOf(settings))
