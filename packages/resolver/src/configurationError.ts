/** Something that the author of a config file has to change. Its message is one sentence, and its stack says nothing to them. */
export class ConfigurationError extends TypeError {
  override name = 'ConfigurationError'
}
