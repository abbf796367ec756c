import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'

/** Somebody at a page. Tests have no style sheets: what these keep from the pointer is not worked out at each step. */
export const newUser = () => userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
