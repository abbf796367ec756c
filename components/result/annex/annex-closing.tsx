import type { ResultContext } from '../checked/context'
import styles from './annex.module.css'

/** Whom to ask. */
export function AnnexContacts({ words, say }: ResultContext) {
	const { whom } = words.result
	const contacts = [
		[whom.abroad, say(whom.embassy)],
		[whom.immigration, '12367'],
		[whom.labour, '12333'],
	] as const
	return (
		<div className={styles.part}>
			<h3>{say(whom.title)}</h3>
			<dl className={styles.contacts}>
				{contacts.map(([where, who]) => (
					<div key={who}>
						<dt>{say(where)}</dt>
						<dd>
							<bdi>{who}</bdi>
						</dd>
					</div>
				))}
			</dl>
		</div>
	)
}

/** Space for a handwritten name and signature. */
export function AnnexSignature({ words, say }: ResultContext) {
	const { name, date } = words.result.signature
	return (
		<p className={styles.signature}>
			{say(name)}
			<span />
			{say(date)}
			<span />
		</p>
	)
}
