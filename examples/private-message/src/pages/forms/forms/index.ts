import * as aliasedForm from './aliased'
import * as barrelDefaultForm from './barrel-default'
import * as barrelNamedForm from './barrel-named'
import * as barrelForm from './barrel'
import * as bracketForm from './bracket'
import * as castForm from './cast'
import * as computedForm from './computed'
import * as defaultAsForm from './default-as'
import * as destructuredForm from './destructured'
import * as dynamicImportNamedForm from './dynamic-import-named'
import * as dynamicImportForm from './dynamic-import'
import * as memberForm from './member'
import * as namedTwiceForm from './named-twice'
import * as namedForm from './named'
import * as namespaceDefaultForm from './namespace-default'
import * as namespaceForm from './namespace'
import * as npmPackageCjsForm from './npm-package-cjs'
import * as npmPackageEsmNamedForm from './npm-package-esm-named'
import * as npmPackageEsmForm from './npm-package-esm'
import * as optionalCallForm from './optional-call'
import * as packageForm from './package'
import * as reassignedForm from './reassigned'
import * as requireDefaultForm from './require-default'
import * as requireDestructuredForm from './require-destructured'
import * as requireForm from './require'
import * as twoNamesForm from './two-names'
import * as variableQuestionForm from './variable-question'

export const forms = {
  aliased: aliasedForm,
  'barrel-default': barrelDefaultForm,
  'barrel-named': barrelNamedForm,
  barrel: barrelForm,
  bracket: bracketForm,
  cast: castForm,
  computed: computedForm,
  'default-as': defaultAsForm,
  destructured: destructuredForm,
  'dynamic-import-named': dynamicImportNamedForm,
  'dynamic-import': dynamicImportForm,
  member: memberForm,
  'named-twice': namedTwiceForm,
  named: namedForm,
  'namespace-default': namespaceDefaultForm,
  namespace: namespaceForm,
  'npm-package-cjs': npmPackageCjsForm,
  'npm-package-esm-named': npmPackageEsmNamedForm,
  'npm-package-esm': npmPackageEsmForm,
  'optional-call': optionalCallForm,
  package: packageForm,
  reassigned: reassignedForm,
  'require-default': requireDefaultForm,
  'require-destructured': requireDestructuredForm,
  require: requireForm,
  'two-names': twoNamesForm,
  'variable-question': variableQuestionForm
}
