import type { CompiledMessage } from 'icu-minify/format'
import { type Caveat, caveatsOf } from '@/lib/result/caveats'
import type { Checked, ResultContext } from '../checked/context'
import styles from './cards.module.css'

type Props = ResultContext & { readonly checked: Checked }

type Texts = { readonly text: CompiledMessage } & Partial<
	Readonly<Record<Caveat['because'], CompiledMessage>>
>

/** What can turn the sense of a verdict, beside it: never folded, and said as "if" where its answer is missing. */
export function Caveats({ checked, words, say, facts, unsure }: Props) {
	const values = { age: facts.age ?? 0, count: checked.result.missing.length }
	return caveatsOf(checked.id, { facts, result: checked.result, unsure }).map(({ id, because }) => {
		const texts: Texts = words.result.caveats[id]
		const first = texts[because]
		return (
			<p className={styles.caveat} key={id} data-caveat={id}>
				{first && <strong>{say(first, values)}</strong>} {say(texts.text)}
			</p>
		)
	})
}
