import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayDifference } from '@/lib/explain/say-difference'
import { asTyped } from '@/lib/i18n/as-typed'
import type { ResultBody } from '@/lib/package/explain-request'
import { sayOutcome } from '@/lib/result/say-outcome'
import { markOf } from '@/lib/result/standing'
import { wordFor } from '@/lib/result/standing-words'
import type { Ruleset } from '@/rules/ruleset'
import { isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import { BadInput, shown } from '../command/bad-input'
import type { Command } from '../command/command'
import { dayOf, hasFlag, localeOf, rulesetsOf, sharedHelp, sharedOptions } from '../command/given'
import { exits, type Io } from '../command/io'
import { readJsonFile } from '../input/json-file'
import { loadSpeech, type Speech } from '../say/speech'
import { bodiesIn, resultsOf } from './check'

/** Something that differs, by its id. */
type Difference = {
	readonly ruleset: string
	readonly criterion?: string
	readonly from: string
	readonly to: string
}

/** What a version of a rule set adds, leaves out, and says otherwise. */
function ofVersions(speech: Speech, from: Ruleset, to: Ruleset): readonly Difference[] {
	const ids = ({ criteria }: Ruleset) => criteria.map(({ id }) => id)
	const only = (one: Ruleset, other: Ruleset) => ids(one).filter((id) => !ids(other).includes(id))
	const own = { ruleset: to.id }
	return [
		...only(from, to).map((criterion) => ({ ...own, criterion, from: from.version, to: '-' })),
		...only(to, from).map((criterion) => ({ ...own, criterion, from: '-', to: to.version })),
		...sayDifference(speech, from, to).map(({ criterion, from, to }) => ({
			...own,
			criterion,
			from: asTyped(from),
			to: asTyped(to),
		})),
	]
}

/** The outcomes and conditions that come out otherwise, in words. */
function ofResults(
	speech: Speech,
	before: readonly ResultBody[],
	after: readonly ResultBody[],
): readonly Difference[] {
	const { words, say } = speech
	return after.flatMap((result, place) => {
		const earlier = before[place]
		if (!earlier || earlier.ruleset.id !== result.ruleset.id) return []
		const ruleset = result.ruleset.id
		const outcome = (of: ResultBody) => sayOutcome(ruleset, of.outcome, { words, say })
		const mark = (of: ResultBody, id: string) => {
			const criterion = of.criteria.find((one) => one.id === id)
			return criterion ? say(words.result.marks[wordFor[markOf(criterion)]]) : '-'
		}
		const criteria = result.criteria.map(({ id }) => ({
			ruleset,
			criterion: id,
			from: mark(earlier, id),
			to: mark(result, id),
		}))
		return [{ ruleset, from: outcome(earlier), to: outcome(result) }, ...criteria].filter(
			({ from, to }) => from !== to,
		)
	})
}

function write(io: Io, { words, say }: Speech, differences: readonly Difference[], isJson: boolean): void {
	if (isJson) {
		for (const difference of differences) io.out(`${JSON.stringify(difference)}\n`)
		return
	}
	const lines = differences.map(({ ruleset, criterion, from, to }) => {
		const id = ruleset as RulesetId
		const name = criterion ? say(shortNameOf(words, id, criterion)) : say(words.rulesets[id].name)
		return `${criterion ? '  ' : ''}${say(words.kvisa.differs, { name, from, to })}\n`
	})
	io.out(lines.join('') || `${say(words.kvisa.same)}\n`)
}

function versionOf(id: RulesetId, wanted: string): Ruleset {
	const known = versionsOf(id)
	const found = known.find(({ version }) => version === wanted)
	if (found) return found
	const versions = known.map(({ version }) => version).join(', ')
	throw new BadInput([`${shown(wanted)}: There is no such version of ${id}. Use one of: ${versions}.`])
}

export const diffCommand: Command = {
	usage: '[options] BEFORE.json AFTER.json | ID VERSION VERSION',
	summary: 'compare the results of two files of answers, or two versions of a rule set',
	details: ['A condition that one of two versions lacks has - in its place.'],
	options: sharedOptions,
	optionHelp: [sharedHelp.rules, sharedHelp.on, sharedHelp.lang, sharedHelp.json],
	takes: [2, 3],
	async run(given, io) {
		const locale = localeOf(given)
		const [chosen, day] = [rulesetsOf(given), dayOf(given)]
		const [first = '', second = '', third] = given.positionals
		const speech = await loadSpeech(locale)
		if (third === undefined) {
			const [before, after] = [await readJsonFile(first, io), await readJsonFile(second, io)]
			const results = [before, after].map((file) => resultsOf(file, bodiesIn(file, chosen, day)))
			write(io, speech, ofResults(speech, results[0] ?? [], results[1] ?? []), hasFlag(given, 'json'))
			return exits.well
		}
		if (!isRulesetId(first)) throw new BadInput([`${shown(first)}: There is no such rule set.`])
		const [from, to] = [versionOf(first, second), versionOf(first, third)]
		write(io, speech, ofVersions(speech, from, to), hasFlag(given, 'json'))
		return exits.well
	},
}
