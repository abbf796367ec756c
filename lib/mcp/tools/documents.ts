import * as z from 'zod/mini'
import { answerDocuments } from '@/lib/api/answer-documents'
import { asTyped } from '@/lib/i18n/as-typed'
import { sayIn } from '@/lib/i18n/say'
import { documentRoutes } from '@/lib/law/documents/document-routes'
import { wordsOf } from '@/lib/words/messages'
import { countryCodes } from '@/rules/reference/countries'
import '@/rules/no-eval'
import { type DocumentList, documentList } from '../answers/document-list'
import { readOwn } from '../answers/read-own'
import { rulesetInForce } from '../answers/ruleset-in-force'
import { sourcesById } from '../answers/sources-by-id'
import { answerText, listed, sourceLines } from '../answers/write-text'
import { always, localeSchema, notADecision, rulesetOfAnswer } from '../schemas/answer-schemas'
import { documentListSchema } from '../schemas/document-list-schema'
import type { Tool } from '../schemas/tool'
import { evaluateShape, readEvaluate } from './evaluate'

const own = {
	route: z.optional(z.enum(documentRoutes)),
	country: z.optional(z.enum(countryCodes)),
	locale: z.optional(localeSchema),
}

/** The list that a rule set has if none is named; an opinion and a comparison have none. */
const usualRoute = {
	'k-published': 'k-published',
	'work-permit': 'work-permit-b',
	article: null,
	h1b: null,
} as const

/** What of a list no text that was read says, and why. */
function openIn({ documents, times, fees }: DocumentList) {
	const why = {
		'not-published': 'No rule was found on how it is shown to be genuine.',
		'by-country': 'How it is shown to be genuine depends on the country that issued it: give country.',
		ask: 'What it takes from this country could not be settled: ask the Chinese embassy there.',
	}
	const ofDocuments = documents.flatMap(({ id, proof, translated }) => [
		...Object.entries(why)
			.filter(([kind]) => kind === proof.kind)
			.map(([, reason]) => ({ what: id, why: proof.about ?? reason })),
		...(translated === null ? [{ what: id, why: 'No rule was found on a translation.' }] : []),
	])
	const figures = [
		...times.filter(({ value }) => value === null),
		...fees.filter(({ amount }) => amount === null),
	]
	return [
		...ofDocuments,
		...figures.map(({ id }) => ({ what: id, why: 'No figure was found, or it is out of date.' })),
	]
}

const listLines = ({ route, documents }: DocumentList): string[] =>
	listed(
		`Documents of ${route}`,
		documents.map(({ name, from, when, proof, source, day }) =>
			[when, name, from, proof.kind, `${source}, read on ${day}`].filter(Boolean).join('; '),
		),
	)

/** What to prepare. */
export const documentsTool: Tool = {
	name: 'documents',
	title: 'List the documents to prepare',
	description:
		'Takes what evaluate takes. evidence: what would prove this person’s answers, and who has it (applicant or employer), the most relevant first; empty where documents cannot help or where no law asks for them. list: the documents of a route as far as official texts were read, each with who gives it, how it is shown to be genuine (by country, if country names the one that issued the papers), how old it may be, its source and the day; with days and fees. route names another list than the usual one of the rule set. Say what no text settles (unknowns) and add no document, fee or time of your own.',
	input: z.strictObject({ ...evaluateShape, ...own }),
	output: z.strictObject({
		...always,
		ruleset: rulesetOfAnswer,
		evidence: z.array(
			z.strictObject({
				id: z.string(),
				name: z.string(),
				who: z.enum(['applicant', 'employer']),
				criteria: z.array(z.string()),
			}),
		),
		list: z.nullable(documentListSchema),
		unknowns: z.array(z.strictObject({ what: z.string(), why: z.string() })),
	}),
	answer: async (given) => {
		const read = readOwn(given, own, readEvaluate)
		if ('faults' in read) return read
		const { ruleset, asOf } = read.request
		const { locale = 'en', country = null, route = usualRoute[ruleset.id] } = read.own
		const texts = wordsOf(locale).evidence
		const evidence = answerDocuments(read.request).documents.map((one) => ({
			...one,
			name: asTyped(sayIn(locale)(texts[one.id])),
		}))
		const list = route && documentList(route, { locale, country }, asOf)
		const unknowns = list ? openIn(list) : []
		const readings = list ? [...list.documents, ...list.times, ...list.fees] : []
		const sources = sourcesById(
			readings.map(({ source }) => source),
			asOf,
		)
		const about = rulesetInForce(ruleset, asOf)
		return {
			body: { ruleset: about, asOf, evidence, list, unknowns, sources, notADecision },
			text: answerText([
				`${about.id} (${about.status}), version ${about.version}, on ${asOf}.`,
				...listed(
					'What would prove these answers',
					evidence.map(({ name, who }) => `${name} (${who})`),
				),
				...(list ? listLines(list) : []),
				...listed(
					'Unknown',
					unknowns.map(({ what, why }) => `${what}: ${why}`),
				),
				...sourceLines(sources),
			]),
		}
	},
}
