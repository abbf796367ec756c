import { claimIds, claims } from '@/lib/about/claims'
import { limitClaims, limitsSearchedOn } from '@/lib/about/limit-claims'
import { type AnswerBasis, aspects, questionIds, questions, type Visa, visas } from '@/lib/about/questions'
import { type CitationId, citationIds, citations } from '@/lib/about/references'
import { defaultLocale } from '@/lib/i18n/locales'
import type { TermId } from '@/lib/terms/terms'
import { type LaneId, laneIds, type StationId, stations } from '@/lib/visa-routes/lanes'
import { planRows } from '@/lib/visa-routes/plan'
import { parameterIds, parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { firstCheckedOn, secondCheckedOn } from '@/rules/sources'
import { addressOf } from '@/rules/sources/source'
import { allTexts as texts } from '../../all-texts'

/** A sentence of the product that claims something about the world, by its key. */
export type DatedClaim = {
	readonly key: string
	readonly sources: readonly CitationId[]
	readonly checked: string
	readonly sure: readonly string[]
}

const sureOf = (id: CitationId) => {
	const source = citations[id]
	return source.kind === 'opinion' ? 'opinion' : source.read
}
const once = <T>(values: readonly T[]) => [...new Set(values)]
/** A sentence is as fresh as its oldest source. */
const oldest = (days: readonly string[]) => days.toSorted()[0] ?? ''

const answers = questionIds.flatMap((id): DatedClaim[] => {
	const basis: readonly AnswerBasis[] = questions[id].basis
	const paragraphs = texts[defaultLocale].about.questions[id].more.map((_, index) => `more.${index}`)
	return ['short', ...paragraphs].map((part) => ({
		key: `about.questions.${id}.${part}`,
		sources: once(basis.flatMap(({ sources }) => sources)),
		checked: questions[id].checked,
		sure: basis.map(({ confidence }) => confidence),
	}))
})

/** The basis of each visa's column. */
const columns: Readonly<Record<Visa, Pick<DatedClaim, 'sources' | 'sure'>>> = {
	k: {
		sources: ['answers-2025-08-14', 'answers-etnet', 'exit-entry-law'],
		sure: ['text', 'press', 'nothing'],
	},
	r: { sources: ['r-measures', 'r-report', 'exit-entry-law', 'beijing-guide'], sure: ['text', 'press'] },
	z: { sources: ['exit-entry-law', 'beijing-guide'], sure: ['text'] },
}
const cells = aspects.flatMap((aspect) =>
	visas.map(
		(visa): DatedClaim => ({
			key: `about.compare.cells.${aspect}.${visa}`,
			checked: questions.compare.checked,
			...columns[visa],
		}),
	),
)

const circulating = claimIds.map((id): DatedClaim => {
	const { standing, sources, checked } = claims[id]
	return { key: `about.claims.list.${id}.truth`, sources, checked, sure: [standing] }
})

const figures = Object.values(limitClaims).flatMap((own) =>
	own.map(({ id, claim }): DatedClaim => {
		const { standing, sources } = claims[claim]
		return { key: `check.sensitivity.claims.${id}`, sources, checked: limitsSearchedOn, sure: [standing] }
	}),
)

type Refs = readonly { readonly id: CitationId }[]

/** A sentence that rests on sources; without any it is our own reading, of a day. */
function resting(key: string, refs: Refs, readOn: string): DatedClaim {
	const sources = once(refs.map((ref) => ref.id))
	const days = sources.map((source) => citations[source].day)
	const sure = once(sources.map(sureOf))
	return {
		key,
		sources,
		checked: sources.length > 0 ? oldest(days) : readOn,
		sure: sure.length > 0 ? sure : ['reading'],
	}
}

function statementsOf(ruleset: Ruleset): DatedClaim[] {
	const { id, criteria, continuing, notes, lastChecked } = ruleset
	const claim = (key: string, refs: Refs) => resting(`rulesets.${id}.${key}`, refs, lastChecked)
	return [
		...criteria.map((criterion) => claim(`criteria.${criterion.id}`, criterion.sources)),
		...continuing.map((criterion) => claim(`continuing.${criterion.id}`, criterion.sources)),
		...notes.map((note) => claim(`notes.${note.id}.text`, note.sources)),
	]
}

const { routes } = texts[defaultLocale]

/** What the map of the routes says of its stations and lanes. */
const stationClaims = (Object.keys(stations) as StationId[]).flatMap((id): DatedClaim[] => {
	const claim = (key: string) => resting(`routes.${key}.${id}`, stations[id].support, secondCheckedOn)
	return id in routes.notes ? [claim('stations'), claim('notes')] : [claim('stations')]
})

/** What gives the right to paid work, or does not, for each lane, and who acts. */
const laneClaims: Readonly<Record<LaneId, Pick<DatedClaim, 'sources' | 'sure'>>> = {
	k: {
		sources: ['exit-entry-law', 'answers-2025-08-14', 'beijing-guide'],
		sure: ['text', 'nothing', 'reading'],
	},
	r: { sources: ['r-measures', 'exit-entry-law', 'beijing-guide'], sure: ['text'] },
	z: { sources: ['exit-entry-law', 'beijing-guide'], sure: ['text'] },
	residence: { sources: ['exit-entry-law'], sure: ['text'] },
}

const planClaims = planRows({}, false).flatMap(({ id, kind, support }): DatedClaim[] => {
	if (kind === 'own') return []
	const claim = (part: string) => resting(`routes.plan.rows.${id}.${part}`, support, secondCheckedOn)
	return [claim('how'), ...(kind === 'text' ? [claim('relative')] : [])]
})

const routeClaims = [
	...stationClaims,
	...laneIds.flatMap((id) =>
		['acts', 'work'].map(
			(part): DatedClaim => ({
				key: `routes.lanes.${id}.${part}`,
				checked: firstCheckedOn,
				...laneClaims[id],
			}),
		),
	),
	...planClaims,
]

const unset = parameterIds.map(
	(id): DatedClaim => ({
		key: `parameters.${id}.unset`,
		sources: ['answers-2025-08-14'],
		checked: parameters[id].lastChecked,
		sure: ['nothing'],
	}),
)

const said = (
	key: string,
	sources: readonly CitationId[],
	sure: readonly string[],
	checked: string = firstCheckedOn,
): DatedClaim => ({ key, sources, checked, sure })

/** Sentences elsewhere that say what a rule asks for, or what was found. */
const elsewhere = [
	said('site.start.isNot.points.2', ['answers-2025-08-14'], ['nothing']),
	said('routes.otherRoutes', ['classification-2017'], ['quotation']),
	said('routes.picture.branch', ['beijing-guide'], ['reading']),
	said('site.rules.pointsLead', ['points-2017', 'classification-2017'], ['copy', 'quotation']),
	said('result.points.sentence', ['points-2017', 'classification-2017'], ['copy', 'quotation']),
	said('result.points.exact', ['points-2017', 'classification-2017'], ['copy', 'quotation']),
	said('facts.localAveragePayCny.why', ['classification-2017', 'beijing-guide'], ['copy', 'quotation']),
	said('rulesets.k-published.summary', ['decree-814', 'answers-2025-08-14'], ['copy', 'quotation']),
	said('rulesets.work-permit.summary', ['classification-2017', 'exit-entry-law'], ['copy', 'quotation']),
	said(
		'rulesets.work-permit.meaning',
		['classification-2017', 'general-conditions-official'],
		['copy', 'quotation'],
	),
]

const permit = ['classification-2017', 'general-conditions-official', 'beijing-guide'] as const
const meaning = (id: TermId) => `terms.list.${id}.meaning`

/** What terms are said to mean, where that is a matter of texts. */
const meanings = [
	said(meaning('k-visa'), ['decree-814'], ['copy']),
	said('terms.unlike.k-visa', ['exit-entry-law'], ['copy']),
	said(meaning('r-visa'), ['r-measures'], ['copy']),
	said(meaning('z-visa'), ['beijing-guide'], ['copy']),
	said(meaning('work-permit'), ['exit-entry-law', 'beijing-guide'], ['copy']),
	said(meaning('residence-permit'), ['exit-entry-law'], ['copy']),
	said(meaning('class'), permit, ['copy', 'quotation']),
	said(meaning('points'), ['points-2017', 'classification-2017'], ['copy', 'quotation']),
	said(meaning('well-known'), ['answers-2025-08-14'], ['nothing']),
	said(meaning('published-rule'), ['decree-814', 'answers-2025-08-14'], ['copy', 'quotation']),
	said(meaning('official-qa'), ['answers-2025-08-14'], ['quotation']),
	said(meaning('not-settled'), ['answers-2025-08-14'], ['nothing']),
]

/** Every dated claim, page by page. */
export const datedClaims = {
	'What people ask': answers,
	'The visas side by side': cells,
	'Claims that circulate': [...circulating, ...figures],
	'The rules': rulesetIds.flatMap((id) => statementsOf(rulesets[id])),
	'The routes and the plan': routeClaims,
	'What we did not find': unset,
	Terms: meanings,
	Elsewhere: elsewhere,
} as const satisfies Record<string, readonly DatedClaim[]>

/** The English text at a key; undefined where there is none. */
export function textAt(key: string): string | undefined {
	let node: unknown = texts[defaultLocale]
	for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part]
	return typeof node === 'string' ? node.replaceAll(/<\/?[\w-]+>/g, '') : undefined
}

const cell = (text: string) => text.replaceAll('|', '\\|')
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`
const head = (...names: readonly string[]) => row(...names) + row(...names.map(() => '---'))

const claimRow = ({ key, sources, checked, sure }: DatedClaim) =>
	row(`\`${key}\``, textAt(key) ?? '', sources.join(', '), checked, sure.join(', '))

const sourceRow = (id: CitationId) => {
	const source = citations[id]
	const { read, address, official, date, day } = source
	return row(id, addressOf(source) ?? '', read, (official && address) ?? '', date ?? '', day)
}

/** The generated page. */
export const claimsPage = `# Dated claims

Every sentence that claims something about the world, with its source, the day it was last looked at, and how sure it is. \`tests/lib/about/claims.test.ts\` writes this page (\`npx vitest run --project unit tests/lib/about/claims.test.ts -u\`) and fails when it no longer agrees with the texts, the rules or the sources.

How sure: of answers, \`text\` (the wording, mostly in a copy), \`press\` (as reported), \`opinion\`, \`reading\` (our own), \`nothing\` (none found). Of claims that circulate, \`otherwise\` (the published text says otherwise), \`less\` (it says less), \`nothing\`. Of rules, how their sources were read: \`official\`, \`original\`, \`copy\`, \`quotation\`, \`opinion\`.

${Object.entries(datedClaims)
	.map(
		([title, rows]) =>
			`## ${title}\n\n${head('key', 'sentence', 'sources', 'looked at', 'how sure')}${rows.map(claimRow).join('')}`,
	)
	.join('\n')}
## The sources

${head('id', 'address', 'read as', 'read at', 'dated', 'looked at')}${citationIds.map(sourceRow).join('')}`
