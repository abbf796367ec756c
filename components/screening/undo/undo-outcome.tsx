import type { LeftRecord } from '@/lib/screening/log/undo-operation'
import type { Operation } from '@/lib/screening/model/operations'
import { betweenSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { lastRole, openInTable } from '../desk/use-view-state'
import type { UndoReport } from './undo-context'

/** The maximum number of unchanged records that are named; the others are counted. */
const maxNamed = 5

type Props = { readonly outcome: UndoReport }

/** The result of an undo or a redo: how many records were restored, and which were left as they are, and why. */
export function UndoOutcome({ outcome: { way, did, operation } }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.undo
	if (!did) return say(way === 'undo' ? text.already : text.alreadyRedone)
	if ('fault' in did) return null
	const { left } = did
	const isFinal = 'undone' in did && did.undone > 0 && did.redo === undefined
	const named = left.slice(0, maxNamed)
	return (
		<>
			{'undone' in did ? say(text.undone, { count: did.undone }) : say(text.redone, { count: did.redone })}
			{isFinal && betweenSentences(say, words) + say(text.cannotRedo)}
			{left.length > 0 && ` ${say(text.left, { count: left.length })} `}
			{named.map((one, index) => (
				<span key={`${one.store} ${one.key}`} data-left={one.why}>
					{index > 0 && say(words.separators.places)}
					<LeftName left={one} operation={operation} /> {say(text.why[one.why])}
				</span>
			))}
			{left.length > named.length &&
				say(words.separators.places) + say(words.screen.table.more, { count: left.length - named.length })}
		</>
	)
}

/** The name of a record that was left as it is; a candidate's opens the side sheet. */
function LeftName({ left, operation }: { readonly left: LeftRecord; readonly operation: Operation }) {
	const { words, say, state } = useScreening()
	const name = left.name || say(words.screen.table.nameless)
	const { roles } = operation
	const mine = state.roles.filter(({ id }) => roles === 'all' || roles.includes(id))
	const role = mine.find(({ id }) => id === lastRole()) ?? mine[0]
	if (left.store === 'roles' || !role) return name
	return (
		<a href={fragmentOf({ view: 'table', role: role.id })} onClick={() => openInTable(role, left.key)}>
			{name}
		</a>
	)
}
