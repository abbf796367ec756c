/** What a member saves as a file: rows of a table, the whole list, an opening to share, links, a history. */
export const exportKinds = ['table', 'backup', 'opening', 'links', 'history'] as const
/** `POST /api/team/tell-export`: a member has saved a file, and how many candidates it contains. */
export type Export = { readonly kind: (typeof exportKinds)[number]; readonly rows: number }
