import { Text, View } from '@tarojs/components'
import { guarded } from 'guarded'
import { useState } from 'react'
import { asking } from './asking'
import { forms } from './forms'
import './index.scss'

declare const globalThis: Record<string, unknown>

// What `npm start` drives: each import form of the call and of the question, by name.
globalThis.importForms = forms
globalThis.asking = { ...asking, guarded }

const API = 'authPrivateMessage'
const outcomeOf = (work: () => unknown): Promise<string> =>
  Promise.resolve()
    .then(work)
    .then(
      (answer) => `answered ${JSON.stringify(answer)}`,
      (error) => error.errMsg ?? String(error)
    )

export default function Forms() {
  return (
    <View className="forms">
      {Object.keys(forms).map((name) => (
        <Form key={name} name={name as keyof typeof forms} />
      ))}
    </View>
  )
}

function Form({ name }: { name: keyof typeof forms }) {
  const [outcome, setOutcome] = useState('')
  const { call, ask } = forms[name]
  const show = async (work: () => unknown) => setOutcome(await outcomeOf(work))
  return (
    <View className="form">
      <View className="form-row">
        <Text className="form-name">{name}</Text>
        <Text className="form-button" onClick={() => show(() => call({ shareTicket: 'ticket' }, API))}>
          call
        </Text>
        <Text className="form-button" onClick={() => show(() => ask(API))}>
          ask
        </Text>
      </View>
      {outcome ? <Text className="form-outcome">{outcome}</Text> : null}
    </View>
  )
}
