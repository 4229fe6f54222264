import type { Finding, Notice, Problem } from '../types'

/** What happens, and why it is reported at a lower level than that. */
export const sentenceOf = ({ what, because }: Problem): string => (because ? `${what} (${because})` : what)

/** What happens on the targets that do not have it. */
export const platformSentences = ({ problems }: Finding): string[] => problems.filter(({ since }) => !since).map(sentenceOf)

/** What a target's base library is too old for. */
export const versionSentences = ({ problems }: Finding): string[] => problems.filter(({ since }) => since).map(sentenceOf)

/** All of a finding in one line. */
export const messageOf = (finding: Finding): string =>
  `${finding.text}: ${[...platformSentences(finding), ...versionSentences(finding)].join(', ')}; ${finding.advice}`

/** A notice in one line, with the number of its places where they are several. */
export const noticeText = ({ message, count }: Notice): string => (count ? `${message} (${count} times, here first)` : message)
