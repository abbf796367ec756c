/** A spreadsheet would take these for the start of a formula. */
const formula = /^'*[=+\-@\t\r]/
const guarded = /^'+[=+\-@\t\r]/

/** Keeps a spreadsheet from running a cell as a formula: an apostrophe before what looks like one. */
export const guard = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** A cell as it was before it was guarded. */
export const withoutGuard = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
