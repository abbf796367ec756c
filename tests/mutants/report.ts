import type { Case } from '@/rules/case'
import { factIds } from '@/rules/facts'
import { type FactOrParameterId, valueIn } from '@/rules/member'
import { normalise } from '@/rules/normalise'
import { compileCondition } from '@/rules/operators'
import { configuredParameters, parameterIds } from '@/rules/parameters'
import { persons } from '@/rules/persons'
import { basePerson } from '@/rules/proofs/base-person'
import { scoreMutants } from '@/rules/proofs/mutants/score'
import { differingMembers } from '@/rules/proofs/person'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { tables } from '../cases'

const members: readonly FactOrParameterId[] = [...factIds, ...parameterIds]
const truths = { met: true, unmet: false, unknown: null }

/** Somebody, by the answers that the person of the proofs does not give. */
const said = (given: Case): string =>
	differingMembers(members, basePerson, given)
		.map((member) => `${member} ${JSON.stringify(valueIn(given, member))}`)
		.join(', ')

/** Whether some line of the tables of cases has another result. */
function isCaughtByCases(id: RulesetId, { criteria }: Ruleset): boolean {
	return Object.entries(tables[id]).some(([name, lines]) => {
		const criterion = criteria.find((one) => one.id === name)
		if (!criterion) return true
		const truthOf = compileCondition(criterion.condition)
		return lines.some(({ answers, published, then }) => {
			const given = { facts: normalise(answers), parameters: { ...configuredParameters, ...published } }
			return truthOf(given) !== truths[then]
		})
	})
}

function reportOn(id: RulesetId) {
	const { mattering, equivalent, survivors } = scoreMutants(rulesets[id], persons[id])
	return {
		id,
		persons: persons[id].persons.length,
		mattering: mattering.length,
		caughtByPersons: mattering.length - survivors.length,
		caughtByCases: mattering.filter(({ mutant }) => isCaughtByCases(id, mutant.ruleset)).length,
		equivalent: equivalent.map(({ name }) => name),
		survivors: survivors.map(({ mutant, witness }) => `${mutant.name} (somebody with ${said(witness)})`),
	}
}

/** For each rule set, how many changes of its data matter, and which of them nobody in the tables catches. */
export const report = () => rulesetIds.map(reportOn)
