import about from '../about/about.module.css'
import rules from '../rules/rules.module.css'

type Props = { readonly id: string; readonly title: string; readonly children: React.ReactNode }

/** A part of a page that is read: its heading in the margin, its text and lists beside it. */
export function ProseSection({ id, title, children }: Props) {
	return (
		<section className={rules.part} aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<div className={`${rules.partBody} ${about.list}`}>{children}</div>
		</section>
	)
}
