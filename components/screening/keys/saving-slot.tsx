import { createContext } from 'react'

/**
 * Says whether all is saved.
 * @param isOver whether it is shown over the page that has the bottom line: then it says only what someone should know at once
 */
export type SavingRenderer = (props: { readonly isOver?: boolean }) => React.ReactNode

/** How the desk that is shown says whether all is saved. */
export const SavingSlot = createContext<SavingRenderer | null>(null)
