import { type DerivedFactId, derivedFacts } from '@/rules/derived-facts'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'

type AnyFact = FactId | DerivedFactId
type AnyType = Fact['type']

const all = [...factIds, ...Object.keys(derivedFacts)] as readonly AnyFact[]
const kindOf = (id: AnyFact) =>
	({ ...facts, ...derivedFacts })[id] as { readonly type: AnyType; readonly options?: readonly string[] }

/** The facts of some types just before and just after a fact, in fact order; derived facts come last. */
export function neighbours<F extends AnyFact>(fact: F, types: readonly AnyType[]): readonly F[] {
	const alike = all.filter((id) => types.includes(kindOf(id).type))
	const at = alike.indexOf(fact)
	return [alike[at - 1], alike[at + 1]].filter((id) => id !== undefined) as F[]
}

/** All options of a choice or of a list, derived or not. */
export const optionsOf = (fact: AnyFact): readonly string[] => kindOf(fact).options ?? []
