import { standingOf } from '@/lib/result-view'
import { fold } from '@/lib/search/fold'
import { derivedFacts } from '@/rules/derived-facts'
import { evaluate, type Result } from '@/rules/evaluate'
import type { Facts } from '@/rules/facts-schema'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { breathe, rowsAtOnce, type Work } from './breathe'
import { setBits, wordsPerRow } from './fact-bits'
import type { Candidate, Role } from './model'
import { factsFor } from './role-facts'
import { outcomes, type Screened, standings } from './screened'

/** Evaluates one candidate for one role: the same evaluation as everywhere. */
export const screenOne = (
	role: Pick<Role, 'facts'>,
	candidate: Pick<Candidate, 'facts'>,
	{ ruleset, asOf }: { readonly ruleset: RulesetId; readonly asOf: string },
): Result =>
	evaluate(
		rulesets[ruleset],
		{ facts: factsFor(role, candidate.facts), parameters: configuredParameters },
		asOf,
	)

const { derive } = derivedFacts.speaksMarketLanguage

/** Target markets of which a main language is spoken at working level or better. */
const spokenMarkets = ({ languages, targetMarkets }: Facts) =>
	(targetMarkets ?? []).filter((country) => derive(languages, [country]) === true)

const spoken = ({ languages }: Facts) =>
	(languages ?? []).filter(({ level }) => level !== 'basic').map(({ language }) => language)

/** The place of each text in the order of the language, numbers within by their value. */
export function ranksOf(texts: readonly string[], formats: string): Uint32Array {
	const { compare } = new Intl.Collator(formats, { numeric: true, sensitivity: 'base' })
	const order = texts
		.map((_, index) => index)
		.sort((a, b) => compare(texts[a] ?? '', texts[b] ?? '') || a - b)
	const ranks = new Uint32Array(texts.length)
	order.forEach((index, rank) => {
		ranks[index] = rank
	})
	return ranks
}

type Options = {
	readonly ruleset: RulesetId
	readonly asOf: string
	/** The tag by which names are sorted. */
	readonly formats: string
	/** Names of languages, by which rows are searched as well. */
	readonly languageNames: Readonly<Record<string, string>>
	readonly endOf: (candidate: Candidate) => string
}

/** Screens candidates for a role under one rule set, into columns. */
export async function screenRows(
	role: Role,
	candidates: readonly Candidate[],
	{ ruleset: id, asOf, formats, languageNames, endOf }: Options,
	work: Work = {},
): Promise<Screened> {
	const ruleset: Ruleset = rulesets[id]
	const count = candidates.length
	const perRow = ruleset.criteria.length
	const columns = {
		faults: new Uint16Array(count),
		outcomes: new Uint8Array(count),
		standings: new Uint8Array(count * perRow),
		strength: new Uint8Array(count),
		missing: new Uint32Array(count * wordsPerRow),
		inconclusive: new Uint32Array(count * wordsPerRow),
		pointsLow: new Uint8Array(ruleset.points ? count : 0),
		pointsHigh: new Uint8Array(ruleset.points ? count : 0),
	}
	const languages: (readonly string[])[] = []
	const markets: (readonly string[])[] = []
	let strengthTotal = 0
	for (const [row, candidate] of candidates.entries()) {
		if (row % rowsAtOnce === 0) await breathe(work, row, count)
		const facts = factsFor(role, candidate.facts)
		const result = evaluate(ruleset, { facts, parameters: configuredParameters }, asOf)
		columns.faults[row] = candidate.faults?.length ?? 0
		columns.outcomes[row] = outcomes.indexOf(result.outcome)
		columns.strength[row] = result.strength.met
		strengthTotal = result.strength.total
		result.criteria.forEach((criterion, index) => {
			columns.standings[row * perRow + index] = standings.indexOf(standingOf(criterion))
			if (criterion.kind === 'required') setBits(columns.inconclusive, row, criterion.because.inconclusive)
		})
		setBits(columns.missing, row, result.missing)
		if (result.points) {
			columns.pointsLow[row] = result.points.low
			columns.pointsHigh[row] = result.points.high
		}
		languages.push(spoken(facts))
		markets.push(spokenMarkets(facts))
	}
	await breathe(work, count, count)
	const names = candidates.map(({ name, id: own }) => name || own)
	const ids = candidates.map(({ id: own }) => own)
	return {
		role: role.id,
		ruleset: id,
		version: ruleset.version,
		asOf,
		count,
		criteria: ruleset.criteria.map((criterion) => criterion.id),
		keys: candidates.map(({ key }) => key),
		ids,
		names,
		languages,
		markets,
		ends: candidates.map(endOf),
		strengthTotal,
		nameRank: ranksOf(names, formats),
		idRank: ranksOf(ids, formats),
		haystack: names.map((name, row) =>
			fold(
				[name, ids[row], ...(languages[row] ?? []).flatMap((code) => [code, languageNames[code] ?? ''])].join(
					' ',
				),
			),
		),
		...columns,
	}
}
