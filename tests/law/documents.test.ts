import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { certificationReadOn, certificationSources, certifications } from '@/lib/law/documents/apostille'
import { documentRoutes } from '@/lib/law/documents/document-routes'
import { rowsOf, substitutes } from '@/lib/law/documents/document-rows'
import { type RouteDocumentId, routeDocumentIds, routeDocuments } from '@/lib/law/documents/documents'
import {
	type FeeId,
	fees,
	officeReadings,
	type PlaceId,
	type TimeId,
	times,
} from '@/lib/law/documents/figures'
import { routeFigures } from '@/lib/law/documents/route-figures'
import { documentSourceIds } from '@/lib/law/documents/sources'
import { applicants as en } from '@/lib/words/messages/en/applicants'
import { countryCodes } from '@/rules/reference/countries'
import { sourceOf } from '@/rules/sources/all'
import { addressOf } from '@/rules/sources/source'

type Entry = Readonly<Record<string, unknown>> & { readonly id: string; readonly when?: string | null }
const read = (name: string) => JSON.parse(readFileSync(`tests/law/domain/${name}.json`, 'utf8'))
const domain: Readonly<Record<'documents' | 'fees' | 'times' | 'places', readonly Entry[]>> =
	read('documents')
const apostille: {
	readonly sources: readonly string[]
	readonly countries: readonly Readonly<Record<string, unknown>>[]
} = read('apostille')

/** The members of the domain that are words; the messages have them, bettered and in every language. */
const words = ['paper', 'from', 'when', 'note', 'what', 'where']
const withoutWords = (entries: readonly Entry[]) =>
	entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => !words.includes(name))))
const shipped = (entries: Readonly<Record<string, object>>) =>
	Object.entries(entries).map(([id, entry]) => ({ id, ...entry }))

describe('what is shipped is what was read, all members but words', () => {
	test.each([
		['documents', routeDocuments],
		['fees', fees],
		['times', times],
		['places', officeReadings],
	] as const)('%s', (name, entries) => {
		expect(shipped(entries)).toEqual(withoutWords(domain[name]))
	})

	test('countries', () => {
		const expected = apostille.countries.map(({ note: _, ...country }) => country)
		const ours = [...certifications].map(([code, { note: _, ...certification }]) => ({
			code,
			...certification,
			day: certificationReadOn,
		}))
		const byCode = (one: { code?: unknown }, other: { code?: unknown }) =>
			String(one.code) < String(other.code) ? -1 : 1
		expect(ours.sort(byCode)).toEqual([...expected].sort(byCode))
	})

	test('sources of the countries', () => {
		expect(certificationSources).toEqual(apostille.sources)
	})

	test('a country has a note where the domain has one', () => {
		const noted = apostille.countries.filter(({ note }) => note !== undefined).map(({ code }) => code)
		expect([...certifications].flatMap(([code, { note }]) => (note ? [code] : [])).sort()).toEqual(
			noted.sort(),
		)
	})
})

const texts: Readonly<Record<RouteDocumentId, { readonly name: string; readonly when?: string }>> =
	en.documents.list

test('a document has a case in words where it is not always asked for, unless another stands in its row', () => {
	const standsIn = Object.entries(substitutes).flatMap(([id, { mainland, places: special }]) => [
		id,
		mainland,
		special,
	])
	for (const { id, when } of domain.documents) {
		const isCase = when !== null && !standsIn.includes(id)
		expect([id, texts[id as RouteDocumentId].when !== undefined]).toEqual([id, isCase])
	}
})

test('every document is in the list of its route exactly once, or stands for one that is', () => {
	const listed = documentRoutes.flatMap((route) => {
		const { always, inCases, also } = rowsOf(route)
		return [...always, ...inCases, ...also]
	})
	const standing = new Set(
		Object.values(substitutes).flatMap(({ mainland, places: special }) => [mainland, special]),
	)
	expect([...listed, ...standing].sort()).toEqual([...routeDocumentIds].sort())
	for (const route of documentRoutes)
		for (const id of rowsOf(route).inCases) expect([id, texts[id].when]).not.toEqual([id, undefined])
	for (const route of documentRoutes)
		for (const id of rowsOf(route).always) expect([id, texts[id].when]).toEqual([id, undefined])
})

test('every fee, time and place belongs to a route', () => {
	const used = (member: 'fees' | 'times' | 'places') =>
		new Set<FeeId | TimeId | PlaceId>(documentRoutes.flatMap((route) => routeFigures[route][member]))
	expect([...used('fees')].sort()).toEqual(Object.keys(fees).sort())
	expect([...used('times')].sort()).toEqual(Object.keys(times).sort())
	expect([...used('places')].sort()).toEqual(Object.keys(officeReadings).sort())
})

test('every source that something rests on is listed and has an address, and no other', () => {
	const rests = [
		...[
			...Object.values(routeDocuments),
			...Object.values(fees),
			...Object.values(times),
			...Object.values(officeReadings),
		].map(({ source }) => source),
		...certificationSources,
		...[...certifications.values()].flatMap(({ source }) => source ?? []),
	]
	expect(rests.filter((id) => addressOf(sourceOf(id)) === null)).toEqual([])
	expect([...new Set(rests)].sort()).toEqual([...documentSourceIds].sort())
})

test('every country and region that a person can choose is placed', () => {
	expect(countryCodes.filter((code) => !certifications.has(code))).toEqual([])
})

test('India and what no text places are to be asked about first', () => {
	const state = (code: string) => certifications.get(code)?.state
	expect(['IN', 'XK', 'VN', 'BR', 'NG'].map(state)).toEqual([
		'ask',
		'ask',
		'ask',
		'apostille',
		'legalisation',
	])
})
