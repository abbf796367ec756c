import type { CallExpression, ObjectExpression } from 'oxc-parser'
import { entriesIn, keysIn } from '@/rules/keys'
import type { Person, UnmetCriteria } from '@/rules/persons/person'
import { lineKinds, notMetIn } from '@/rules/persons/table'
import type { Outcome, Result } from '@/rules/result'
import { type Line, type LineKindName, linesIn, type Sources } from './lines-of-persons'
import { type ChangedPerson, notMetOf } from './persons'

type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** Persons’ lines as they would be, and the persons whose lines have to be written by hand. */
export type Rewritten = { readonly sources: Sources; readonly byHand: readonly ChangedPerson[] }

/** Writes what comes of persons into their lines. */
export function rewritePersons(sources: Sources, changed: readonly ChangedPerson[]): Rewritten {
	const { lines, objectNamed } = linesIn(sources)
	const edits = new Map([...sources.keys()].map((file) => [file, new Map<number, Edit>()]))
	const byHand = changed.filter(({ person, found }) => {
		const line = lines.get(person.id)
		const text = line && sources.get(line.file)
		if (!line || text === undefined || person.readBy) return true
		const own =
			line.name === 'itself'
				? strengthEdits(line, found.strength, (name) => objectNamed(line.file, name))
				: kindEdits({ text, call: line.call, name: line.name }, person, found.outcome, notMetOf(found))
		const ofFile = edits.get(line.file)
		const isWhole = own?.every(({ start, text }) => (ofFile?.get(start)?.text ?? text) === text)
		if (isWhole) for (const edit of own ?? []) ofFile?.set(edit.start, edit)
		return !isWhole
	})
	const rewritten = [...sources].map(
		([file, text]) => [file, apply(text, [...(edits.get(file)?.values() ?? [])])] as const,
	)
	return { sources: new Map(rewritten), byHand }
}

const apply = (text: string, edits: readonly Edit[]): string =>
	edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((rest, { start, end, text: own }) => rest.slice(0, start) + own + rest.slice(end), text)

/** A base person’s line: how many supporting criteria are met, written there or under a name. */
function strengthEdits(
	{ call: { arguments: given } }: Line,
	strength: Result['strength'] | undefined,
	objectNamed: (name: string) => ObjectExpression | undefined,
): readonly Edit[] | null {
	const last = given.at(-1)
	const object = last?.type === 'Identifier' ? objectNamed(last.name) : last
	if (!strength || object?.type !== 'ObjectExpression') return null
	const { start, end } = object
	return [{ start, end, text: `{ met: ${strength.met}, total: ${strength.total} }` }]
}

/** The line of anybody else: the function that is called, and which criteria are not met. */
function kindEdits(
	{ text, call, name }: { readonly text: string; readonly call: CallExpression; readonly name: LineKindName },
	{ base, about }: Person,
	outcome: Outcome,
	notMet: UnmetCriteria,
): readonly Edit[] | null {
	const fitting = keysIn(lineKinds).filter((kind) => lineKinds[kind].outcome === outcome)
	const says = (kind: LineKindName) => isSame(notMetIn(lineKinds[kind], base, about), notMet)
	const kind = [name, ...fitting].find((one) => fitting.includes(one) && says(one)) ?? fitting[0]
	const more = moreEdit(text, call, kind && says(kind) ? null : notMet)
	if (!kind || !more || call.callee.type !== 'MemberExpression') return null
	const { start, end } = call.callee.property
	return [{ start, end, text: kind }, more]
}

/** The last argument of a line, with the criteria that are not met or without them. */
function moreEdit(
	text: string,
	{ arguments: given }: CallExpression,
	notMet: UnmetCriteria | null,
): Edit | null {
	const [, , why, more] = given
	const properties = more?.type === 'ObjectExpression' ? more.properties : []
	if (!why || (more && more.type !== 'ObjectExpression')) return null
	if (properties.some(({ type }) => type === 'SpreadElement')) return null
	const others = properties.filter(
		(one) => one.type !== 'Property' || one.key.type !== 'Identifier' || one.key.name !== 'notMet',
	)
	const members = [
		...others.map(({ start, end }) => text.slice(start, end)),
		...(notMet ? [written(notMet)] : []),
	]
	const added = members.length > 0 ? `, { ${members.join(', ')} }` : ''
	return { start: why.end, end: more?.end ?? why.end, text: added }
}

const written = (notMet: UnmetCriteria): string =>
	`notMet: { ${entriesIn(notMet)
		.map(([id, result]) => `'${id}': '${result}'`)
		.join(', ')} }`

const isSame = (one: UnmetCriteria, other: UnmetCriteria): boolean =>
	Object.keys({ ...one, ...other }).every((id) => one[id] === other[id])
