import { useId, useRef } from 'react'
import type { AskedNext } from '@/lib/screening/desk/desk-screening'
import type { Role } from '@/lib/screening/model/records'
import { maxTogether } from '@/rules/asking/limits'
import { NextActions } from '../asking/next-actions'
import { maxInLine, QuestionsToAsk } from '../asking/questions-to-ask'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { useCommand } from '../keys/keys-context'
import styles from './ask.module.css'

type Props = {
	readonly role: Role
	readonly isOpen: boolean
	readonly onOpen: (isOpen: boolean) => void
	/** Shows the candidates whom the questions settle. */
	readonly onShow: (next: AskedNext) => void
}

/**
 * What to ask everybody next, on one line that expands to the whole list. The line is there before the list is
 * computed, and also if nothing settles anybody, so that rows do not move while they are being clicked.
 */
export function AskNextBand({ role, isOpen, onOpen, onShow }: Props) {
	const { words, say, state } = useScreening()
	const list = useId()
	const text = words.screen.ask
	const band = useRef<HTMLElement>(null)
	const { answer } = useDeskQuery('askNext', role.id, state.revision)
	const [first, ...others] = answer ?? []
	const canUnfold = others.length > 0 || (first?.facts.length ?? 0) > maxInLine
	useCommand(
		'ask-next',
		first
			? () => {
					onOpen(canUnfold)
					band.current?.querySelector<HTMLElement>('a, button:not([aria-expanded])')?.focus()
				}
			: null,
	)
	const title = <strong id="ask-next">{say(text.title)}</strong>
	if (!first)
		return (
			<section
				className={`${styles.band} no-print`}
				aria-labelledby="ask-next"
				aria-busy={answer === undefined}
			>
				<div className="page">
					<div className={`${styles.line} ${styles.brief}`}>
						{title}
						{answer && <span className={styles.words}>{say(text.none, { most: maxTogether })}</span>}
					</div>
				</div>
			</section>
		)
	return (
		<section ref={band} className={`${styles.band} no-print`} aria-labelledby="ask-next">
			<div className="page">
				<div className={styles.line}>
					{canUnfold ? (
						<button
							type="button"
							className={styles.fold}
							aria-expanded={isOpen}
							aria-controls={others.length > 0 ? list : undefined}
							onClick={() => onOpen(!isOpen)}
						>
							{title}
						</button>
					) : (
						title
					)}
					<span className={styles.words}>
						<QuestionsToAsk next={first} isShort={!isOpen} />
					</span>
					<NextActions role={role} next={first} isFirst onShow={onShow} />
				</div>
				{others.length > 0 && (
					<ol id={list} className={styles.all} start={2} hidden={!isOpen} aria-label={say(text.all)}>
						{others.map((next) => (
							<li key={next.facts.join()}>
								<span className={styles.words}>
									<QuestionsToAsk next={next} />
								</span>
								<NextActions role={role} next={next} isFirst={false} onShow={onShow} />
							</li>
						))}
					</ol>
				)}
			</div>
		</section>
	)
}
