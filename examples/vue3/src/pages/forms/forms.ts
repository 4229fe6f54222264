import type Taro from '@tarojs/taro'
import { Comment, createApp, type Component, type ComponentPublicInstance, type VNode } from 'vue'
import * as npmPackageCjs from 'npm-package-cjs'
import * as npmPackageEsm from 'npm-package-esm'
import Jsx from './components/Jsx'
import OptionsApi from './components/OptionsApi.vue'
import ScriptSetupAliased from './components/ScriptSetupAliased.vue'
import ScriptSetupMember from './components/ScriptSetupMember.vue'
import ScriptSetupNamed from './components/ScriptSetupNamed.vue'
import ScriptSetupNamespace from './components/ScriptSetupNamespace.vue'
import ScriptSetupTemplate from './components/ScriptSetupTemplate.vue'
import Template from './components/Template.vue'
import TwoScripts from './components/TwoScripts.vue'
import TwoScriptsTwoImports from './components/TwoScriptsTwoImports.vue'

type Option = Taro.authPrivateMessage.Option
interface Form {
  call(option: Option, api: string): unknown
  ask(api: string): unknown
}

// Apart from the page, which a mini program does not mount before the host shows it.
const mount = (component: Component, props?: Record<string, unknown>) => {
  const app = createApp(component, props)
  app.config.throwUnhandledErrorInProduction = true
  return app.mount(document.createElement('view'))
}

/** A component that exposes the form's two functions. */
const script = (component: Component): Form => ({
  call: (option, api) => (mount(component) as ComponentPublicInstance & Form).call(option, api),
  ask: (api) => (mount(component) as ComponentPublicInstance & Form).ask(api)
})

/** A component whose template, or JSX, calls and asks: what it rendered is read, and its button tapped. */
const template = (component: Component): Form => {
  const render = (option: Option) => mount(component, { option }).$.subTree.children as VNode[]
  return {
    call(option) {
      const [, , button] = render(option)
      // Taro's compiler turns `tap` to `click` on h5; in JSX it is `click` everywhere: https://docs.taro.zone/docs/vue3#jsx
      return (button!.props!.onTap ?? button!.props!.onClick)()
    },
    ask() {
      const [answer, branch] = render({ shareTicket: '' })
      const text = (answer!.el as Element).textContent
      const shown = branch!.type !== Comment
      return text === String(shown) ? shown : `the text says ${text}, v-if ${shown}`
    }
  }
}

export const forms: Record<string, Form> = {
  'script-setup-member': script(ScriptSetupMember),
  'script-setup-named': script(ScriptSetupNamed),
  'script-setup-aliased': script(ScriptSetupAliased),
  'script-setup-namespace': script(ScriptSetupNamespace),
  'two-scripts': script(TwoScripts),
  'two-scripts-two-imports': script(TwoScriptsTwoImports),
  'options-api': script(OptionsApi),
  template: template(Template),
  'script-setup-template': template(ScriptSetupTemplate),
  jsx: template(Jsx),
  'npm-package-cjs': npmPackageCjs,
  'npm-package-esm': npmPackageEsm,
  'npm-package-esm-named': { ...npmPackageEsm, call: npmPackageEsm.callNamed }
}
