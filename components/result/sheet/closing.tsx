import type { ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import styles from './closing.module.css'

/** Whom to ask, as a section of a page. */
export const Contacts = (props: ResultContext) => (
	<section className={section.margin} aria-labelledby="whom">
		<h2 id="whom">{props.say(props.words.result.whom.title)}</h2>
		<div>
			<ContactList {...props} />
		</div>
	</section>
)

/** The offices and their numbers. */
export function ContactList({ words, say, speech }: ResultContext) {
	const text = words.result.whom
	return (
		<>
			<dl className={styles.contacts}>
				<dt>{say(text.abroad)}</dt>
				<dd>{say(text.embassy)}</dd>
				<dt>{say(text.immigration)}</dt>
				<dd>
					<a className="link" href="tel:12367">
						<bdi>12367</bdi>
					</a>
				</dd>
				<dt>{say(text.labour)}</dt>
				<dd>
					<a className="link" href="tel:12333">
						<bdi>12333</bdi>
					</a>
				</dd>
			</dl>
			<p className="no-print">
				<a className="link" href={`/${speech.locale}/about-the-visa`}>
					{say(text.questions)}
				</a>
			</p>
		</>
	)
}
