import { today } from '@/lib/day/today'
import { noneChosen, unsure } from '@/lib/form/answer'
import type { PlainContext } from '@/lib/plain/context'
import { entriesFor } from '@/lib/plain/write-entries'
import { joinEntries } from '@/lib/sheet/cells/text/notation'
import { sayCell } from '@/lib/sheet/cells/write-cell'
import { optionTexts } from '@/lib/words/option-texts'
import { type ChoiceFact, type Fact, type FactId, facts, type NumberFact } from '@/rules/facts'
import { JoinedOption, JoinedRow } from '../form/controls/joined-row'
import { WayChoices } from '../form/controls/way-choices'
import { controlId } from '../form/question/field-props'
import { isLongChoice } from '../form/question/question'
import { ChoiceRow } from '../ui/fields/choice-row'
import choices from '../ui/fields/choices.module.css'
import styles from '../ui/fields/field.module.css'

type Props = PlainContext & {
	readonly fact: FactId
	readonly describedBy: string | undefined
	readonly isFaulty: boolean
}

const isExclusive = (entry: string) => entry === unsure || entry === noneChosen

/** What the fields of a fact show: the known value, or else what was entered. */
function shownEntries({ fact, locale, view }: Props): readonly string[] {
	if (view.leftOpen.includes(fact)) return []
	const value = view.known[fact]
	return value === undefined ? (view.entries[fact] ?? []) : entriesFor(fact, value, locale)
}

/** The control of one fact of any type, in plain HTML. */
export function PlainControl(props: Props) {
	const kind: Fact = facts[props.fact]
	if (kind.type === 'countries' || kind.type === 'languages') return <PlainList {...props} />
	if (kind.type === 'number' || kind.type === 'integer') return <PlainNumber {...props} />
	if (isLongChoice(kind)) return <PlainSelect {...props} />
	return <PlainChoices {...props} />
}

function optionsOf({ fact, words, say }: Props) {
	const kind: Fact = facts[fact]
	if (kind.type === 'yes-no') {
		return [
			{ value: 'yes', label: say(words.form.yes) },
			{ value: 'no', label: say(words.form.no) },
		]
	}
	return Object.entries(optionTexts(words.facts[fact])).map(([value, label]) => ({
		value,
		label: say(label),
	}))
}

function PlainChoices(props: Props) {
	const { fact, words, say, isFaulty } = props
	const entries = shownEntries(props)
	const isMany = facts[fact].type === 'choices'
	const row = (value: string) => ({
		type: isMany ? 'checkbox' : 'radio',
		name: fact,
		value,
		defaultChecked: entries.includes(value),
		'aria-invalid': isFaulty || undefined,
	})
	if (facts[fact].type === 'yes-no') {
		return (
			<JoinedRow>
				{[...optionsOf(props), { value: unsure, label: say(words.form.unsure) }].map(
					({ value, label }, index) => (
						<JoinedOption
							key={value}
							id={index === 0 ? controlId(fact) : undefined}
							label={label}
							{...row(value)}
						/>
					),
				)}
			</JoinedRow>
		)
	}
	if (fact === 'specialRoutes') {
		return (
			<WayChoices
				locale={props.locale}
				words={words.facts.specialRoutes}
				known={props.view.known}
				ticked={entries}
				day={today('Asia/Shanghai')}
				field={row}
				whole={[
					{ label: say(words.form.none), ...row(noneChosen) },
					{ label: say(words.form.unsure), ...row(unsure) },
				]}
			/>
		)
	}
	return (
		<div className={choices.choices}>
			{optionsOf(props).map(({ value, label }, index) => (
				<ChoiceRow key={value} id={index === 0 ? controlId(fact) : undefined} label={label} {...row(value)} />
			))}
			{isMany && <ChoiceRow apart label={say(words.form.none)} {...row(noneChosen)} />}
			<ChoiceRow apart={!isMany} label={say(words.form.unsure)} {...row(unsure)} />
		</div>
	)
}

function PlainSelect(props: Props) {
	const { fact, words, say, describedBy, isFaulty } = props
	const { options } = facts[fact] as ChoiceFact
	const named = new Map(optionsOf(props).map(({ value, label }) => [value, label]))
	const chosen = shownEntries(props).find((entry) => named.has(entry)) ?? ''
	return (
		<>
			<select
				className={styles.select}
				id={controlId(fact)}
				name={fact}
				defaultValue={chosen}
				aria-describedby={describedBy}
				aria-invalid={isFaulty || undefined}
			>
				<option value="">{say(words.plain.choose)}</option>
				{options.map((value) => (
					<option key={value} value={value}>
						{`${value} ${named.get(value)}`}
					</option>
				))}
			</select>
			<ExclusiveTick {...props} value={unsure} />
		</>
	)
}

function PlainNumber(props: Props) {
	const { fact, words, say, view, describedBy, isFaulty } = props
	const { unit, type } = facts[fact] as NumberFact
	const isPay = unit === 'cny-a-year'
	const text = shownEntries(props).find((entry) => !isExclusive(entry)) ?? ''
	const byMonth = view.known[fact] === undefined && view.monthly.includes(fact)
	return (
		<>
			<div className={styles.withUnit}>
				<input
					className={`${styles.field} ${isPay ? styles.medium : styles.short}`}
					type="text"
					inputMode={type === 'integer' ? 'numeric' : 'decimal'}
					autoComplete="off"
					id={controlId(fact)}
					name={fact}
					defaultValue={text}
					aria-describedby={describedBy}
					aria-invalid={isFaulty || undefined}
				/>
				{isPay ? (
					<select
						className={styles.select}
						name={`${fact}.per`}
						aria-label={say(words.form.pay.per)}
						defaultValue={byMonth ? 'month' : 'year'}
					>
						<option value="year">{say(words.form.pay.year)}</option>
						<option value="month">{say(words.form.pay.month)}</option>
					</select>
				) : (
					<span className={styles.unit}>{say(words.form.unitLabels[unit])}</span>
				)}
			</div>
			<ExclusiveTick {...props} value={unsure} />
		</>
	)
}

function PlainList(props: Props) {
	const { fact, locale, words, say, view, describedBy, isFaulty } = props
	const value = view.known[fact]
	const isKnown = Array.isArray(value) && value.length > 0
	const typed = shownEntries(props).filter((entry) => !isExclusive(entry))
	return (
		<>
			<textarea
				className={`${styles.field} ${styles.area}`}
				rows={2}
				id={controlId(fact)}
				name={fact}
				defaultValue={isKnown ? sayCell(fact, value, locale) : joinEntries(typed)}
				autoComplete="off"
				aria-label={say(words.facts[fact].label)}
				aria-describedby={describedBy}
				aria-invalid={isFaulty || undefined}
			/>
			{facts[fact].type === 'languages' && <ExclusiveTick {...props} value={noneChosen} />}
			<ExclusiveTick {...props} value={unsure} />
		</>
	)
}

/** A tick next to a field: "not sure", or "none of these". */
function ExclusiveTick({ value, ...props }: Props & { readonly value: typeof unsure | typeof noneChosen }) {
	const { fact, words, say } = props
	const isUnsure = value === unsure
	return (
		<ChoiceRow
			apart
			type="checkbox"
			name={fact}
			value={value}
			label={say(isUnsure ? words.form.unsure : words.form.noLanguages)}
			defaultChecked={shownEntries(props).includes(value)}
		/>
	)
}
