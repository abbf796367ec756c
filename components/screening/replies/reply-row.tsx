import { useState } from 'react'
import { sayDay } from '@/lib/i18n/say'
import { type ReplyChoices, replyDifferences } from '@/lib/screening/replies/merge-reply'
import type { FoundReply } from '@/lib/screening/replies/read-replies'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { useCandidate } from '../desk/use-candidate'
import { DifferenceOf } from '../import/difference/difference-words'
import styles from './replies.module.css'
import { ReplyDifferences } from './reply-differences'

type Props = {
	readonly reply: FoundReply
	readonly isTicked: boolean
	readonly choices: ReplyChoices
	readonly onTick: (isTicked: boolean) => void
	readonly onChoices: (choices: ReplyChoices) => void
}

/** One reply: from whom, when, and what is new in it, which expands to the answers side by side. */
export function ReplyRow({ reply, isTicked, choices, onTick, onChoices }: Props) {
	const { locale, words, say } = useScreening()
	const [isOpen, setOpen] = useState(false)
	const text = words.screen.replies
	const { key, id, asOf, differences } = reply
	const name = reply.name || id || say(words.screen.table.nameless)
	const toChoose = differences.filter(({ mark }) => mark === 'open').length
	return (
		<>
			<tr data-reply={key}>
				<td>
					<input
						type="checkbox"
						className={styles.tick}
						aria-label={say(text.tick, { name })}
						checked={isTicked}
						onChange={({ target }) => onTick(target.checked)}
					/>
				</td>
				<th scope="row">
					<bdi>{name}</bdi>
					{id !== '' && id !== name && (
						<span className={styles.number}>
							<bdi>{id}</bdi>
						</span>
					)}
				</th>
				<td data-name={say(text.on)}>{sayDay(locale, asOf)}</td>
				<td data-name={say(text.new)}>
					{differences.length === 0 ? (
						say(text.nothingNew)
					) : (
						<>
							{joinSentences(say, words, [
								say(text.differences, { count: differences.length }),
								toChoose > 0 && say(text.toChoose, { count: toChoose }),
							])}{' '}
							<button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
								{say(text.compare, { name })}
							</button>
						</>
					)}
				</td>
			</tr>
			{isOpen && (
				<tr>
					<td colSpan={4}>
						<Compared reply={reply} choices={choices} onChoices={onChoices} />
					</td>
				</tr>
			)}
		</>
	)
}

function Compared({ reply, choices, onChoices }: Pick<Props, 'reply' | 'choices' | 'onChoices'>) {
	const { words, say } = useScreening()
	const kept = useCandidate(reply.key)
	if (kept === null) return <p>{say(words.screen.notFound)}</p>
	return (
		kept && (
			<DifferenceOf value="reply">
				<ReplyDifferences
					differences={replyDifferences(kept.candidate, reply.facts)}
					kept={kept}
					choices={choices}
					level={3}
					onChoose={(fact, side) => onChoices({ ...choices, [fact]: side })}
				/>
			</DifferenceOf>
		)
	)
}
