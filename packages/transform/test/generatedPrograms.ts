import fc from 'fast-check'

type Tokens = string[]

/** What is put there: one of each kind and first token of an expression. */
const TEXTS = [
  ...['false', 'x', '1', '.5', '1n', '"use strict"', '`t`', '/r/', '/r/g', '[1]', '["a"][0]', '{ a: 1 }', 'this', 'undefined'],
  ...['x.y', 'x?.y', 'x?.y.z', 'x["y"]', 'f()', 'f("a")', 'x.f()', 'new D', 'new D()', 'new D().y', 'tag`t`', 'Promise.resolve(x)'],
  ...['function () {}', 'function () { return 1 }()', 'class {}', 'a => a', '() => ({})', 'async () => 1', 'async function () {}'],
  ...['-1', '+n', '!x', '--n', 'n++', 'typeof x', 'void 0', 'a + b', 'a - -b', '"y" in x', 'a && b', 'a ?? b', 'a ? b : n', 'n = 2', 'a, b']
]
/** How the call is written, as minifiers and compilers do. */
const CALLS = [
  ['P', '()'],
  ['(', 'P', ')', '()'],
  ['(', '0', ',', 'P', ')', '()'],
  ['P', '?.', '()'],
  ['m', '.', 'P', '()'],
  ['(', '0', ',', 'm', '.', 'P', ')', '()']
]

const call = fc.constantFrom(...CALLS)
const PREFIXES = [
  ['typeof'],
  ['void'],
  ['!'],
  ['-'],
  ['+'],
  ['~'],
  ['await'],
  ['delete'],
  ['n', '-'],
  ['n', '+'],
  ['n', '/'],
  ['x', '<'],
  ['1', ',']
]
const SUFFIXES = [
  ...[
    '.y',
    '?.y',
    '["y"]',
    '?.["y"]',
    '`t`',
    '()',
    '?.()',
    '.y()',
    '.y=1',
    '-n',
    '+n',
    '/n',
    '/n/1',
    '<n',
    '**2',
    '??n',
    '||n',
    '&&n',
    ',1'
  ].map((s) => [s]),
  ...['in', 'instanceof'].map((operator) => [operator, 'Object']),
  ['?', '1', ':', '2'],
  ['=>', '1']
]
const AROUND: [Tokens, Tokens][] = [
  [['('], [')']],
  [['['], [']']],
  [
    ['[', '...', '['],
    [']', ']']
  ],
  [['('], [',', 'n', ')']],
  [
    ['(', '{', 'a', ':'],
    ['}', ')']
  ],
  [
    ['(', '{', '['],
    [']', ':', '1', '}', ')']
  ],
  [['`${'], ['}`']],
  [['f', '('], [')']],
  [['x', '['], [']']],
  [
    ['new', '('],
    [')', '()']
  ],
  [
    ['new', '('],
    ['.', 'y', ')', '()']
  ],
  [['new'], ['.', 'y']],
  [['new', 'D', '('], [')']],
  [
    ['(', '()', '=>'],
    [')', '()']
  ],
  [
    ['(', 'function', '(', ')', '{', 'return'],
    ['}', ')', '()']
  ],
  [
    ['[', '...', '(', 'function', '*', '(', ')', '{', 'yield'],
    ['}', ')', '()', ']']
  ],
  [
    ['(', 'function', '(', 'q', '='],
    [')', '{', 'return', 'q', '}', ')', '()']
  ],
  [
    ['(', 'class', 'extends', '('],
    [')', '{', '}', ')']
  ],
  [
    ['(', 'class', 'extends'],
    ['{', '}', ')']
  ],
  [['n', '='], []],
  [
    ['n', '?'],
    [':', 'n']
  ]
]

const expression: fc.Arbitrary<Tokens> = fc.letrec<{ expression: Tokens }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    call,
    fc.tuple(fc.constantFrom(...PREFIXES), tie('expression')).map(([prefix, inner]) => [...prefix, ...inner]),
    fc.tuple(tie('expression'), fc.constantFrom(...SUFFIXES)).map(([inner, suffix]) => [...inner, ...suffix]),
    fc.tuple(fc.constantFrom(...AROUND), tie('expression')).map(([[before, after], inner]) => [...before, ...inner, ...after])
  )
})).expression

const STATEMENTS: [Tokens, Tokens][] = [
  [[], []],
  [[], []],
  [['log', '('], [')']],
  [['var', 'v', '='], []],
  [
    ['log', '(', 'function', '(', ')', '{', 'return'],
    ['}', '()', ')']
  ],
  [
    ['log', '(', 'function', '(', ')', '{'],
    [';', 'return', 'this', '===', 'undefined', '}', '()', ')']
  ],
  [
    ['if', '('],
    [')', 'log', '(', '1', ')']
  ],
  [['if', '(', 'x', ')'], []],
  [['if', '(', '!', 'x', ')', ';', 'else'], []],
  [['do'], [';', 'while', '(', '0', ')']],
  [['label', ':'], []],
  [
    ['for', '(', 'var', 'i', '='],
    [';', '0', ';', ')', ';']
  ],
  [
    ['for', '(', 'var', 'k', 'in'],
    [')', 'log', '(', 'k', ')']
  ],
  [
    ['for', '(', 'k', 'of', '['],
    [']', ')', 'log', '(', 'k', ')']
  ],
  [
    ['switch', '('],
    [')', '{', 'case', '1', ':', 'log', '(', '1', ')', '}']
  ],
  [
    ['switch', '(', 'n', ')', '{', 'case'],
    [':', 'log', '(', '1', ')', '}']
  ],
  [['switch', '(', '1', ')', '{', 'case', '1', ':'], ['}']],
  [
    ['try', '{', 'throw'],
    ['}', 'catch', '(', 'e', ')', '{', 'log', '(', 'e', ')', '}']
  ],
  [['{'], ['}']]
]
const statement = fc.tuple(fc.constantFrom(...STATEMENTS), expression).map(([[before, after], inner]) => [...before, ...inner, ...after])

/** Programs with calls `P()`, and a text to put there. */
export const program = fc.record({
  statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
  end: fc.constantFrom(';', '\n'),
  isMinified: fc.boolean(),
  text: fc.constantFrom(...TEXTS)
})

/** With a space between tokens, or only where two of them would be read as one. */
export const join = (tokens: Tokens, isMinified: boolean) =>
  tokens.reduce((code, token) => {
    const isNeeded = /[\w$]$/.test(code) && /^[\w$]/.test(token) ? true : /([-+/])$/.exec(code)?.[1] === token[0]
    return code + (isNeeded || !isMinified ? ' ' : '') + token
  })
