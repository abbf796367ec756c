import { configure } from '@testing-library/react'

// A test waits for what is to come, not for a while: how soon it comes is up to the machine.
configure({ asyncUtilTimeout: 60_000 })
