import type { EvaluateAnswer, EvaluateBody, FactId, Faults, NextAnswer, NextBody, Ways } from './bodies.js'

export type * from './bodies.js'

/** Evaluates answers against a rule set: the bodies of POST /api/v1/evaluate. */
export declare function evaluate(body: EvaluateBody): EvaluateAnswer | Faults
/** What to ask next: the bodies of POST /api/v1/next. */
export declare function next(body: NextBody): NextAnswer | Faults
/** A smallest set of the given facts that settles the outcome. */
export declare function reason(body: EvaluateBody): { readonly reason: readonly FactId[] } | Faults
/** The nearest ways to "eligible". */
export declare function changes(body: EvaluateBody): Ways | Faults
