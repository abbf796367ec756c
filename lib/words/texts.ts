import type { applicants } from './messages/en/applicants'
import type { employers } from './messages/en/employers'
import type { FactMessages, OperatorMessages, RuleMessages } from './types/message-types'
import type { CompiledTexts, TextShape } from './types/shape'

/** The texts that the facts and the rule sets require. */
type RuleTexts = FactMessages & RuleMessages & { readonly operators: OperatorMessages }

/**
 * What applicants see, in every language: for facts and rules those texts that the compiler requires, and otherwise
 * those that exist in English.
 */
export type ApplicantTexts = RuleTexts & TextShape<Omit<typeof applicants, keyof RuleTexts>>
/** What only employers and teams see, in the languages that have it. */
export type EmployerTexts = TextShape<typeof employers>
/** All texts of a language that has both shelves. */
export type Texts = ApplicantTexts & EmployerTexts

/** The words that every language has, compiled. */
export type ApplicantWords = CompiledTexts<ApplicantTexts>
/** The words that only employers and teams see, compiled. */
export type EmployerWords = CompiledTexts<EmployerTexts>
/** All words of a language that has both shelves, compiled. */
export type Words = ApplicantWords & EmployerWords
