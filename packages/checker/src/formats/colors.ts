import pc from 'picocolors'

/** Whether what is printed may have colours: on a terminal, as NO_COLOR, FORCE_COLOR and TERM say. https://no-color.org */
export const hasColors = (): boolean => pc.isColorSupported && (Boolean(process.stdout.isTTY) || Boolean(process.env.FORCE_COLOR))
