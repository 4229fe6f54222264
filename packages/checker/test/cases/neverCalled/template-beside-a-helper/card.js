// A file that only a component in the language of a mini program imports, with a template of its own beside it
import { draw } from './draw'

Component({ ready: draw })
