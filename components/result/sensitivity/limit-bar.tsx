import { claimedLimits } from '@/lib/about/limit-claims'
import { locales } from '@/lib/i18n/locales'
import type { LimitSensitivity } from '@/lib/result/sensitivity'
import { numberKind } from '@/rules/member'
import type { ResultContext } from '../checked/context'
import styles from './sensitivity.module.css'

type Props = Pick<ResultContext, 'words' | 'say' | 'speech'> & { readonly limit: LimitSensitivity }

/** The minimum share of the bar, in percent, that has room for words. */
const minLabelShare = 34

/**
 * A limit from its lowest value on, as a bar: where the condition is met, the person's own edge, and circulating
 * figures.
 */
export function LimitBar({ limit, words, say, speech }: Props) {
	const { parameter, stretches, reach } = limit
	if (reach.kind !== 'from') return null
	const texts = words.sensitivity
	const claims = claimedLimits(parameter)
	const { min, max } = numberKind(parameter)
	const end = Math.min(max, Math.ceil((Math.max(...claims, reach.edge) + 10) / 10) * 10)
	const isRtl = locales[speech.locale].direction === 'rtl'
	const shareOf = (value: number) => (100 * (value - min)) / (end - min)
	const at = (share: number) => `${isRtl ? 100 - share : share}%`
	const inset = isRtl ? -8 : 8
	const edge = shareOf(reach.edge)
	const parts = stretches.map(({ from, to, result }, place) => ({
		from,
		to,
		result: result === 'met' ? ('met' as const) : ('unmet' as const),
		start: place === 0 ? 0 : edge,
		share: place === 0 ? edge : 100 - edge,
	}))
	return (
		<svg className={styles.bar} aria-hidden="true">
			{parts.map(({ from, to, result, start, share }) => (
				<g key={result} className={styles[result]}>
					<rect x={at(isRtl ? start + share : start)} width={`${share}%`} y="26" height="26" />
					{share >= minLabelShare && (
						<text
							x={at(start === 0 ? 0 : 100)}
							dx={start === 0 ? inset : -inset}
							y="44"
							textAnchor={start === 0 ? 'start' : 'end'}
						>
							{say(texts.bar[result], { from, to })}
						</text>
					)}
				</g>
			))}
			{claims.map((value) => (
				<g key={value} className={styles.claim}>
					<line x1={at(shareOf(value))} x2={at(shareOf(value))} y1="22" y2="62" className={styles.halo} />
					<line x1={at(shareOf(value))} x2={at(shareOf(value))} y1="22" y2="62" />
					<text x={at(shareOf(value))} y="80" textAnchor="middle">
						{value}
					</text>
					<text x={at(shareOf(value))} y="97" textAnchor="middle" className={styles.quiet}>
						{say(texts.claimShort)}
					</text>
				</g>
			))}
			<g className={styles.own}>
				<line x1={at(edge)} x2={at(edge)} y1="20" y2="58" />
				<text x={at(edge)} y="13" textAnchor={edge < 30 ? 'start' : edge > 70 ? 'end' : 'middle'}>
					{say(texts.own, { value: reach.edge })}
				</text>
			</g>
			<text x={at(0)} y="80" textAnchor="start" className={styles.quiet}>
				{min}
			</text>
			<text x={at(100)} y="80" textAnchor="end" className={styles.quiet}>
				{end}
			</text>
		</svg>
	)
}
