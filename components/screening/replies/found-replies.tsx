import { useEffect, useRef, useState } from 'react'
import type { ReplyChoices } from '@/lib/screening/replies/merge-reply'
import { type FoundReply, type ReadReplies, replyCounts } from '@/lib/screening/replies/read-replies'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import table from '../import/difference/difference.module.css'
import styles from './replies.module.css'
import { ReplyRow } from './reply-row'

/** The number of replies shown initially, and added with each click. */
const shownPerStep = 100

type Props = {
	readonly read: ReadReplies
	/** Called with the people whose replies were stored, and a message about it. */
	readonly onTaken: (keys: ReadonlySet<string>, said: string) => void
}

/** The replies that were found: from whom, when, what is new, which ones to store; and what else was found. */
export function FoundReplies({ read: { replies, counts, isCut }, onTaken }: Props) {
	const { words, say, change } = useScreening()
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	const [shown, setShown] = useState(shownPerStep)
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
	const [choices, setChoices] = useState<Readonly<Record<string, ReplyChoices>>>({})
	const text = words.screen.replies
	const ticked = replies.filter(({ key }) => !left.has(key))
	const tick = (keys: readonly string[], isTicked: boolean) =>
		setLeft((before) => {
			const after = new Set(before)
			for (const key of keys) isTicked ? after.delete(key) : after.add(key)
			return after
		})

	async function take(wanted: readonly FoundReply[]) {
		const gone = await change(
			'takeReplies',
			wanted.map(({ key, facts }) => ({ key, facts, choices: choices[key] ?? {} })),
		)
		const said = joinSentences(say, words, [
			say(text.taken, { count: wanted.length - gone.length }),
			gone.length > 0 && say(text.gone, { count: gone.length }),
		])
		onTaken(new Set(wanted.map(({ key }) => key)), said)
	}
	return (
		<section aria-labelledby="found-replies">
			<h2 id="found-replies" ref={heading} tabIndex={-1} data-replies={replies.length}>
				{say(text.found, { count: replies.length })}
			</h2>
			<p>
				{joinSentences(say, words, [
					...replyCounts.map((id) => counts[id] > 0 && say(text.counts[id], { count: counts[id] })),
					isCut && say(text.cut),
				])}
			</p>
			{replies.length > 0 && (
				<>
					<table className={table.table} aria-labelledby="found-replies">
						<thead>
							<tr>
								<td>
									<input
										type="checkbox"
										className={styles.tick}
										aria-label={say(text.all)}
										checked={ticked.length === replies.length}
										onChange={({ target }) =>
											tick(
												replies.map(({ key }) => key),
												target.checked,
											)
										}
									/>
								</td>
								<th scope="col">{say(words.screen.table.candidate)}</th>
								<th scope="col">{say(text.on)}</th>
								<th scope="col">{say(text.new)}</th>
							</tr>
						</thead>
						<tbody>
							{replies.slice(0, shown).map((reply) => (
								<ReplyRow
									key={reply.key}
									reply={reply}
									isTicked={!left.has(reply.key)}
									choices={choices[reply.key] ?? {}}
									onTick={(isTicked) => tick([reply.key], isTicked)}
									onChoices={(chosen) => setChoices({ ...choices, [reply.key]: chosen })}
								/>
							))}
						</tbody>
					</table>
					{replies.length > shown && (
						<p>
							<button type="button" className="link" onClick={() => setShown(shown + shownPerStep)}>
								{say(text.more, { count: Math.min(shownPerStep, replies.length - shown) })}
							</button>
						</p>
					)}
					<p>
						<button
							type="button"
							className="button"
							data-action="take-replies"
							disabled={ticked.length === 0}
							onClick={() => take(ticked)}
						>
							{say(text.take, { count: ticked.length })}
						</button>
					</p>
				</>
			)}
		</section>
	)
}
