import { locales } from '@/lib/i18n/locales'
import styles from './paper.module.css'

type Props = {
	readonly own: React.ReactNode
	/** The same in Chinese; nothing where the paper is in one language. */
	readonly chinese: React.ReactNode
	readonly className?: string | undefined
}

/** A row of the first page of paper: the reader's language at the start side, Chinese at the other. */
export function BilingualRow({ own, chinese, className }: Props) {
	const all = [styles.columns, chinese ? '' : styles.single, className].filter(Boolean)
	return (
		<div className={all.join(' ')}>
			<div>{own}</div>{' '}
			{chinese && (
				<div lang={locales.zh.tag} dir={locales.zh.direction}>
					{chinese}
				</div>
			)}
		</div>
	)
}

/** Chinese in a line of its own direction, which stands where the lines of the page begin. */
export const InChinese = ({ children }: { readonly children: string }) => (
	<bdi lang={locales.zh.tag} dir={locales.zh.direction}>
		{children}
	</bdi>
)
