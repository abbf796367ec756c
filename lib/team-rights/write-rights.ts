import { type FieldRights, type Rights, verbs } from '@/lib/records/rights/right'
import { entriesIn, keysIn } from '@/rules/keys'
import { recordRights } from './record-rights'
import { sayRight } from './say-right'

/** A row of a table in Markdown. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const heading = [row(['field', ...verbs]), row(['field', ...verbs].map(() => '---'))]

const cellsOf = (rights: Rights) => verbs.map((verb) => sayRight(rights[verb]))

/** A field's name, with how it differs from others. */
function nameOf(name: string, { by, ofOthers, route, isFixed }: FieldRights): string {
	const who = ofOthers && sayRight(ofOthers)
	return [
		`\`${name}\``,
		...(by ? ['(by opening)'] : []),
		...(who ? [`(of others: ${who})`] : []),
		...(isFixed ? ['(with the record)'] : []),
		...(route === undefined ? [] : [`(by \`/api/team/${route}\`)`]),
	].join(' ')
}

/** The rights in each record as tables in Markdown, by its name. */
export const writeRecordRights = (): readonly (readonly [name: string, table: string])[] =>
	keysIn(recordRights).map((store) => {
		const { whole, fields } = recordRights[store]
		const rows = entriesIn<string, FieldRights>(fields).map(([name, rights]) =>
			row([nameOf(name, rights), ...cellsOf(rights)]),
		)
		return [store, [...heading, row(['**as a whole**', ...cellsOf(whole)]), ...rows].join('\n')]
	})
