/** A node of a page's data, as Taro writes it for WeChat's templates. */
export interface ScreenNode {
  /** Its id, which events name. */
  sid?: string
  /** The text of a text node. */
  v?: string
  /** Its classes. */
  cl?: string
  /** Its children. */
  cn?: ScreenNode[]
}

/** Puts what `setData` was given into a page's data: `root.cn.[0].v` is a path. */
export function applyData(data: Record<string, unknown>, changes: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.').map((key) => key.replace(/^\[(\d+)\]$/, '$1'))
    const last = keys.pop()!
    let at = data
    for (const [index, key] of keys.entries()) {
      at[key] ??= /^\d+$/.test(keys[index + 1] ?? last) ? [] : {}
      at = at[key] as Record<string, unknown>
    }
    // What WeChat renders is a copy.
    at[last] = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
  }
}

/** The way from the root to the innermost node that is looked for. */
export function pathTo(root: ScreenNode, isIt: (node: ScreenNode) => boolean): ScreenNode[] | undefined {
  for (const child of root.cn ?? []) {
    const path = pathTo(child, isIt)
    if (path) return [root, ...path]
  }
  return isIt(root) ? [root] : undefined
}

/** What a person reads, a line for each text. */
export const textOf = (node: ScreenNode): string => [node.v ?? '', ...(node.cn ?? []).map(textOf)].filter((text) => text !== '').join('\n')
