/** Whether `WORKSPACE=off` hides the workspace. */
export const isWorkspaceOff = () => process.env.WORKSPACE === 'off'
