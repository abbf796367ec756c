import { correctionOf } from '@/lib/explain/correction-words'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { type Fact, type FactId, facts, inFactOrder, languageLevels } from '@/rules/facts'
import { parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type Versions, versionsOf } from '@/rules/rulesets/versions'
import { factsIn } from '@/rules/trace'

/** The newest of a rule set's versions as an entry of the list, with all versions, oldest first. */
export function summarise(versions: Versions) {
	const { id, version, status, effectiveFrom } = newestOf(versions)
	return {
		id,
		version,
		status,
		effectiveFrom,
		versions: versions.map(versionEntry),
		...correctionIn(newestOf(versions)),
	}
}

/** All rule sets with their versions: the answer of GET /api/v1/rulesets. */
export const describeRulesets = () => ({
	rulesets: Object.values(rulesets).map(({ id }) => summarise(versionsOf(id))),
})

/** A version by its day; one that corrects another says what was wrong. */
const versionEntry = (ruleset: Ruleset) =>
	ruleset.corrects ? { version: ruleset.version, ...correctionIn(ruleset) } : ruleset.version

/** Which version a version corrects, and what was wrong, a sentence for each criterion. */
function correctionIn({ id, corrects }: Ruleset) {
	if (!corrects) return {}
	const words = wordsOf('en')
	const say = sayIn('en')
	const { version, criteria } = corrects
	const sentences = criteria.map((criterion) => [
		criterion,
		say(correctionOf(words, id as RulesetId, criterion)),
	])
	return { corrects: { version, criteria: Object.fromEntries(sentences) as Record<string, string> } }
}

const newestOf = (versions: Versions): Ruleset => versions.at(-1) ?? versions[0]

/** The facts that a rule set depends on, in fact order. */
const factsUsedBy = (ruleset: Ruleset): FactId[] =>
	inFactOrder(ruleset.criteria.flatMap(({ condition }) => factsIn(condition)))

/** A fact as data: its type, and its options or range. */
export function describeFact(id: FactId) {
	const fact: Fact = facts[id]
	const { type } = fact
	switch (type) {
		case 'yes-no':
			return { id, type }
		case 'choice':
		case 'choices':
			return { id, type, options: fact.options }
		case 'countries':
			return { id, type, minItems: 1, maxItems: fact.maxItems, except: fact.except }
		case 'languages':
			return { id, type, maxItems: fact.maxItems, levels: languageLevels }
		case 'integer':
		case 'number':
			return { id, type, range: { min: fact.min, max: fact.max }, unit: fact.unit }
	}
}

/** The newest of a rule set's versions as data: its facts, criteria with their conditions, parameters and continuing criteria. */
export function describeRuleset(versions: Versions) {
	const ruleset = newestOf(versions)
	return {
		...summarise(versions),
		lastChecked: ruleset.lastChecked,
		facts: factsUsedBy(ruleset).map(describeFact),
		criteria: ruleset.criteria.map(({ id, kind, condition, sources }) => ({ id, kind, condition, sources })),
		parameters: ruleset.parameters.map((id) => ({
			id,
			value: parameters[id].value,
			source: parameters[id].source,
			date: parameters[id].date,
		})),
		continuing: ruleset.continuing.map(({ id, sources }) => ({ id, sources })),
	}
}
